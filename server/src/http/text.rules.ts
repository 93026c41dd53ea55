/** NUL, and halves of surrogate pairs: no database and no JSON reader keeps them as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what this looks for
const unstorable = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/**
 * Where in a request's content a text stands that could not be stored exactly as sent (dotted path),
 * or null. Refusing it keeps the promise that an answer is stored as it came.
 */
export const unstorableAt = (value: unknown, path = ''): string | null => {
  if (typeof value === 'string') return unstorable.test(value) ? path : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, item] of Object.entries(value)) {
    const found = unstorableAt(item, path ? `${path}.${key}` : key)
    if (found !== null) return found
  }
  return null
}
