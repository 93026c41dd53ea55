import type { Sentence } from '../text/reading.ts'
import { functionWords } from '../text/words.ts'

/** A sentence with fewer content words is too short to tell a list from a note. */
const fewestKeywords = 6

/** Share of grammar words in a sentence of English prose: hardly ever below a fifth. */
const proseShare = 0.14

/**
 * Whether a sentence is a heap of keywords: six or more content words with hardly a grammar word
 * among them and no verb with a subject before it. Items of a list that another sentence opens are
 * short and stay.
 */
export const isKeywordList = ({ words }: Sentence): boolean => {
  const spoken = words.filter(({ kind }) => kind === 'word')
  const content = spoken.filter((word) => word.content)
  if (content.length < fewestKeywords) return false
  const grammar = spoken.filter(({ lower }) => functionWords.has(lower)).length / spoken.length
  return grammar < proseShare
}
