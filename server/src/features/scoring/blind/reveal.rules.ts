import type { Blinded, IdentityKind } from './blinded.ts'

/** Stand-ins that mean one thing each; a "they" may have been anybody. */
const lettered: ReadonlySet<IdentityKind> = new Set(['person', 'contact', 'school', 'place', 'date', 'age'])

/** A text that was written after reading the blinded one, with its stand-ins put back into the person's own words. */
export const revealed = (text: string, original: string, { text: blinded, spans }: Blinded): string => {
  const words = new Map<string, string>()
  for (const { start, end, originalStart, originalEnd, kind } of spans) {
    const standIn = blinded.slice(start, end)
    if (lettered.has(kind) && !words.has(standIn)) words.set(standIn, original.slice(originalStart, originalEnd))
  }
  return text.replace(/\p{L}+/gu, (word) => words.get(word) ?? word)
}
