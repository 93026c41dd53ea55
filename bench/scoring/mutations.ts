import { language } from './judging.ts'
import { shuffled } from './stats.ts'

/** Texts that change a reference so that it no longer says what it said. All are pure but for `random`. */

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?;])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))

const withoutStop = (text: string): string => text.replace(/[\s.!?;:,]+$/, '')

/** Lower case at the start, but for "I", abbreviations and names of protocols. */
const inside = (text: string): string =>
  /^(\p{Lu}[\p{Lu}\d]|I\b|\p{Lu}[./])/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

const outside = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A frame around the text: `{all}` the whole of it, `{s}` and `{S}` each sentence of its own, in mid-sentence or at its start. */
export const framed = (frame: string, text: string): string => {
  if (frame.includes('{all}')) return frame.replace('{all}', () => text)
  const one = (sentence: string): string => {
    const bare = withoutStop(sentence)
    const filled = frame.replace('{s}', () => inside(bare)).replace('{S}', () => outside(bare))
    return /[.!?]$/.test(filled) ? filled : `${filled}.`
  }
  return sentencesOf(text).map(one).join(' ')
}

const auxiliary = /\b(is|are|was|were|can|could|will|would|must|should|may|might|has|have|does|do)\b(?! not)/i

/** "not" in every clause: behind its first auxiliary, else before its first verb. */
export const withNots = (text: string): string =>
  text
    .split(/(?<=[.,;:!?])\s+/)
    .map((clause) => {
      if (auxiliary.test(clause)) return clause.replace(auxiliary, '$1 not')
      const verb = language
        .read(clause)
        .flatMap(({ tokens }) => tokens)
        .find(({ pos }) => pos === 'VERB')
      return verb ? `${clause.slice(0, verb.start)}do not ${clause.slice(verb.start)}` : clause
    })
    .join(' ')

/** Every word of the dictionary turned into its opposite; null where the text has none of them. */
export const withAntonyms = (text: string, pairs: readonly (readonly [string, string])[]): string | null => {
  const opposite = new Map(pairs)
  let swaps = 0
  const swapped = text.replace(/[A-Za-z]+/g, (word) => {
    const other = opposite.get(word.toLowerCase())
    if (other === undefined) return word
    swaps += 1
    return /^\p{Lu}/u.test(word) ? outside(other) : other
  })
  return swaps > 0 ? swapped : null
}

const small = new Set(
  'that this with from they them then than their there these those which when where what while will would could should have been were does into onto only also such some each every both more most less very much many must might after before because about over under between during without within so that not and the for are was can may its it is'.split(
    ' ',
  ),
)

/** The different content words of a text in random order, `most` at the most, without stops. */
export const keywordsOf = (text: string, most: number, random: () => number): string[] => {
  const words = (text.match(/[\p{L}][\p{L}\d-]{2,}/gu) ?? []).map((word) => word.toLowerCase())
  return shuffled([...new Set(words.filter((word) => word.length > 3 && !small.has(word)))], random).slice(0, most)
}
