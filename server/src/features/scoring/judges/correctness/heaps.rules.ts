import { once, type Sentence, type Word } from '../text/reading.ts'
import { meaningOf } from './kin.rules.ts'
import type { Standard } from './standard.rules.ts'

/** Content words in a row that English prose hardly ever has without one grammar word among them. */
const longRun = 9

/** From so many words on a run can be told from a compound ("initial sequence number"). */
const shortestRun = 6

/** Share of neighbours that must be neighbours in the reference or the question too: a list copied from a head has them. */
const neighbours = 0.35

/** Words of an answer that is tried for a bag as a whole. */
const longestBag = 14

/** The same for a whole short answer, grammar words counted as well. */
const besides = 0.4

/** Share of a run that must be the reference's words before it is taken for a bag of them. */
const borrowed = 0.6

/** What is said in an answer as a bag of words rather than in sentences. */
export interface Heaps {
  words: ReadonlySet<Word>
  /** The whole answer is one. */
  all: boolean
}

/** Finds the runs of an answer that hold words of the reference without saying anything with them. */
export const heapsIn = (sentences: readonly Sentence[], standard: Standard): Heaps => {
  const found = new Set<Word>()
  let content = 0
  for (const { words } of sentences) {
    content += words.filter((word) => word.content).length
    for (const run of runsOf(words)) if (isHeap(run, standard)) for (const word of run) found.add(word)
    if (isBag(words, standard)) for (const word of words) if (word.content) found.add(word)
  }
  return { words: found, all: content > 0 && found.size >= content * 0.9 }
}

/** Words that hold a sentence together; who collects keywords leaves them out. */
const glue = new Set(
  'a an the is are was were be it its they to of in on at by from than that and or as because not no'.split(' '),
)

/** Whether a short sentence is a bag of the reference's words, in an order that they have nowhere. */
const isBag = (words: readonly Word[], standard: Standard): boolean => {
  const spoken = words.filter(({ kind }) => kind === 'word')
  const content = spoken.filter((word) => word.content)
  if (content.length < 2 || spoken.length < 3 || spoken.length > longestBag) return false
  const grammar = spoken.length - content.length
  if (grammar > content.length || (grammar > content.length / 2 && spoken.some(({ lower }) => glue.has(lower))))
    return false
  if (words.some(({ kind, lower }) => kind === 'number' || kind === 'symbol' || /^[:;()/-]$/.test(lower))) return false
  return inRow(spoken, standard) < besides && ofReference(content, standard) >= borrowed
}

/** Share of neighbouring words, grammar words and all, that are neighbours in the reference too. */
const inRow = (words: readonly Word[], { rows, akin }: Standard): number => {
  let count = 0
  for (let at = 1; at < words.length; at += 1) {
    const [a, b] = [words[at - 1], words[at]]
    if (a && b && rows.has(`${akin(a).meaning ?? meaningOf(a)} ${akin(b).meaning ?? meaningOf(b)}`)) count += 1
  }
  return words.length < 2 ? 1 : count / (words.length - 1)
}

/** Runs of content words with no grammar word and no stop among them. */
const runsOf = once((words: readonly Word[]): readonly (readonly Word[])[] => {
  const runs: Word[][] = []
  let run: Word[] = []
  for (const word of words) {
    if (word.content && word.kind === 'word') run.push(word)
    else if (word.lower !== ',') {
      runs.push(run)
      run = []
    }
  }
  return [...runs, run].filter(({ length }) => length >= shortestRun)
})

const isHeap = (run: readonly Word[], standard: Standard): boolean =>
  ofReference(run, standard) >= borrowed &&
  (together(run, standard) < neighbours || (run.length >= longRun && together(run, standard) < 0.6))

const ofReference = (words: readonly Word[], standard: Standard): number =>
  words.filter((word) => standard.akin(word).value >= 0.9).length / Math.max(1, words.length)

/** Share of neighbouring words that stand side by side in the reference or the question as well. */
const together = (words: readonly Word[], { neighbours: known, akin }: Standard): number => {
  let count = 0
  for (let at = 1; at < words.length; at += 1) {
    const [a, b] = [words[at - 1], words[at]]
    if (a && b && known.has(`${akin(a).meaning ?? meaningOf(a)} ${akin(b).meaning ?? meaningOf(b)}`)) count += 1
  }
  return words.length < 2 ? 1 : count / (words.length - 1)
}
