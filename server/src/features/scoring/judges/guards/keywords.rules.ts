import type { Sentence } from '../text/reading.ts'
import { functionWords } from '../text/words.ts'

/** A sentence with fewer content words is too short to tell a list from a note. */
const fewestKeywords = 6

/** Share of grammar words in a sentence of English prose: hardly ever below a fifth. */
const proseShare = 0.14

/** Questions that a list answers. */
const listQuestion =
  /\b(list|name|state|enumerate|which .{0,60}s\b|what are|give (me )?(at least )?(\d|two|three|four|five|some)|mention|identify)\b/

/** Whether a question can be answered with a list of short items. */
export const asksForList = (question: string): boolean => listQuestion.test(question.toLowerCase())

/**
 * Whether a sentence is a heap of keywords: six or more content words with hardly a grammar word among
 * them. Where the question asks for a list, items of two to six words with marks between them are an
 * answer.
 */
export const isKeywordList = ({ words }: Sentence, listAsked: boolean): boolean => {
  const spoken = words.filter(({ kind }) => kind === 'word')
  const content = spoken.filter((word) => word.content)
  if (content.length < fewestKeywords) return false
  const grammar = spoken.filter(({ lower }) => functionWords.has(lower)).length / spoken.length
  if (grammar >= proseShare) return false
  const marks = words.filter(({ kind, lower }) => kind === 'number' || /^[,;:.\-–—*•/()]$/.test(lower)).length
  const perItem = spoken.length / (marks + 1)
  return !(listAsked && perItem >= 1.4 && perItem <= 6)
}

/** Content words in a row, without a word of grammar or a sign between them, that no sentence has. */
const heapLength = 9

/**
 * The sentence without a heap of keywords that was put into it ("… an hour late teamwork ownership
 * impact result …"); the same sentence where there is none.
 */
export const withoutHeap = (sentence: Sentence): Sentence => {
  const { words } = sentence
  let from = 0
  while (from < words.length) {
    let to = from
    while (to < words.length && words[to]?.kind === 'word' && words[to]?.content) to += 1
    if (to - from >= heapLength && fewVerbs(words.slice(from, to))) {
      // Behind other words, the first of the run still belongs to them.
      const cut = from === 0 ? from : from + 1
      return { ...sentence, words: [...words.slice(0, cut), ...words.slice(to)], lower: blanked(sentence, cut, to) }
    }
    from = Math.max(to, from + 1)
  }
  return sentence
}

const fewVerbs = (words: Sentence['words']): boolean =>
  words.filter(({ pos, past }) => (pos === 'VERB' && past) || pos === 'AUX').length <= words.length * 0.15

const blanked = ({ lower, start, words }: Sentence, from: number, to: number): string => {
  const first = (words[from]?.start ?? start) - start
  const last = (words[to - 1]?.end ?? start) - start
  return lower.slice(0, first) + ' '.repeat(last - first) + lower.slice(last)
}
