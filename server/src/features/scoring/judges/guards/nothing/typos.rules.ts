import type { Word } from '../../text/reading.ts'

const common =
  'know idea sorry remember question answer nothing please think thanks repeat skip pass sure really unfortunately understand example experience comment dunno recall never happened situation'.split(
    ' ',
  )

const apostrophes: readonly (readonly [RegExp, string])[] = [
  [/\b(do|did|does|have|has|had|is|was|are|were|would|could|should|wo|ca)nt\b/g, "$1n't"],
  [/\bim\b/g, "i'm"],
  [/\bive\b/g, "i've"],
]

/** A text in lower case with the words that refusals are made of in their usual spelling ("dont knwo"). */
export const plainlySpelt = (lower: string, words: readonly Word[]): string => {
  let text = lower
  for (const { known, lower: word } of words) {
    if (known || word.length < 4 || !/^[a-z]+$/.test(word)) continue
    const meant = common.find((other) => isSlip(word, other))
    if (meant !== undefined) text = text.replace(word, meant)
  }
  return apostrophes.reduce((plain, [slip, meant]) => plain.replace(slip, meant), text)
}

/** One letter more, less or other, or two neighbours exchanged. */
const isSlip = (word: string, meant: string): boolean => {
  if (Math.abs(word.length - meant.length) > 1) return false
  let from = 0
  while (from < word.length && word[from] === meant[from]) from += 1
  const a = word.slice(from)
  const b = meant.slice(from)
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  )
}
