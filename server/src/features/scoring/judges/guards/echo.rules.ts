import type { Sentence, Word } from '../text/reading.ts'
import { contentStems } from '../text/reading.ts'

/** Share of a sentence's words that must come from runs of the question for it to be an echo. */
const echoShare = 0.75

/** Jaccard overlap of content from which a sentence repeats an earlier one. */
const repeatOverlap = 0.85

const plain = (words: readonly Word[]): string[] =>
  words.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ lower }) => lower)

/** Whether a sentence only gives the question back: its words run as the question's do, and nothing new is in it. */
export const isEcho = (sentence: Sentence, question: readonly Word[]): boolean => {
  const said = plain(sentence.words)
  const asked = plain(question)
  if (said.length < 3) return isShortQuestion(sentence, said, asked)
  if (asked.length < 3) return false
  const askedStems = contentStems(question)
  const fresh = [...contentStems(sentence.words)].filter((stem) => !askedStems.has(stem)).length
  if (fresh > Math.floor(said.length / 12)) return false
  const size = Math.min(4, said.length, asked.length)
  const runs = new Set<string>()
  for (let at = 0; at + size <= asked.length; at += 1) runs.add(asked.slice(at, at + size).join(' '))
  const covered = new Set<number>()
  for (let at = 0; at + size <= said.length; at += 1) {
    if (runs.has(said.slice(at, at + size).join(' '))) for (let to = at; to < at + size; to += 1) covered.add(to)
  }
  return covered.size / said.length >= echoShare
}

/** "What happened?": too short for a run, but nobody answers with the question's own question. */
const isShortQuestion = ({ words }: Sentence, said: readonly string[], asked: readonly string[]): boolean =>
  said.length > 0 && words.at(-1)?.lower === '?' && ` ${asked.join(' ')} `.includes(` ${said.join(' ')} `)

/** Whether a sentence says what an earlier one has said, word for word or nearly so. */
export const isRepeat = (sentence: Sentence, earlier: readonly Sentence[]): boolean => {
  const stems = contentStems(sentence.words)
  if (sentence.words.length < 5 || stems.size < 2) {
    return plain(sentence.words).length >= 3 && earlier.some(({ lower }) => lower === sentence.lower)
  }
  return earlier.some(({ words }) => {
    const others = contentStems(words)
    let shared = 0
    for (const stem of stems) if (others.has(stem)) shared += 1
    return shared / (stems.size + others.size - shared) >= repeatOverlap
  })
}
