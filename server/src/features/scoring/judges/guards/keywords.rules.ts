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
