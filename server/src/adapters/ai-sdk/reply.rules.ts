import type { z } from 'zod'

export type ParsedReply<T> = { value: T; faults?: never } | { value?: never; faults: readonly string[] }

/** As many places as are tried for the start of an object; a reply that hides it better is repaired instead. */
const mostStarts = 20

/** As many faults as a model is told of; the first ones explain the rest. */
const mostFaults = 10

/** Where the object or array that begins at `start` ends; -1: it does not. */
const endOf = (text: string, start: number): number => {
  let depth = 0
  let inString = false
  for (let index = start; index < text.length; index += 1) {
    const character = text[index]
    if (inString) {
      if (character === '\\') index += 1
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') {
      depth -= 1
      if (depth === 0) return index + 1
    }
  }
  return -1
}

/** The stretches of a text that may be the object asked for: all of it, then whatever stands in brackets. */
const candidates = (text: string): string[] => {
  const found = [text]
  let from = 0
  for (let count = 0; count < mostStarts; count += 1) {
    const offset = text.slice(from).search(/[{[]/)
    if (offset < 0) break
    const start = from + offset
    const end = endOf(text, start)
    if (end > 0) found.push(text.slice(start, end))
    from = end > 0 ? end : start + 1
  }
  return found
}

const parseJson = (text: string): { json: unknown } | null => {
  try {
    return { json: JSON.parse(text) }
  } catch {
    // A stretch that is no JSON is simply not the one; the caller says so where none is.
    return null
  }
}

/**
 * The object in a model's reply, also in a code fence, with words around it or after its thoughts; or what
 * is wrong with the reply, in sentences for the model that wrote it.
 */
export const parseReply = <T>(reply: string, schema: z.ZodType<T>): ParsedReply<T> => {
  const text = reply.replace(/<think>[\s\S]*?<\/think>/g, '').trim()
  let faults: string[] | undefined
  for (const candidate of candidates(text)) {
    const parsed = parseJson(candidate)
    if (!parsed) continue
    const checked = schema.safeParse(parsed.json)
    if (checked.success) return { value: checked.data }
    faults ??= checked.error.issues
      .slice(0, mostFaults)
      .map(({ path, message }) => `${path.length === 0 ? 'the whole' : path.join('.')}: ${message}`)
  }
  return { faults: faults ?? ['it is no complete JSON object'] }
}
