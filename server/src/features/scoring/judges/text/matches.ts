/**
 * All matches of a global pattern in a text, as `matchAll` gives them, but without the copy of the pattern
 * that `matchAll` makes for every text: most texts have no match, and the copy costs more than to see that.
 */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return none
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += pattern.unicode ? unitsAt(text, pattern.lastIndex) : 1
  }
  return found
}

const none: readonly RegExpExecArray[] = []

const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
