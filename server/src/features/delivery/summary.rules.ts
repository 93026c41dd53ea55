import type { AnswerDelivery, Delivery, FillerCounts } from '@candor/contracts/delivery/measures.ts'
import { per100 } from './measure-answer.rules.ts'
import { suggestionOf } from './suggestion.rules.ts'
import { fewestWordsForPace, pauseFigures } from './timing.rules.ts'

type Timed = AnswerDelivery & Required<{ [Key in 'spoken' | 'words' | 'pauses']: NonNullable<AnswerDelivery[Key]> }>

const isTimed = (answer: AnswerDelivery): answer is Timed =>
  answer.spoken !== null && answer.words !== null && answer.pauses !== null

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

const lengthOf = ({ spoken }: Timed): number => spoken.endMs - spoken.startMs

/** Sums are known only where each answer's count is. */
const fillersOf = (answers: readonly AnswerDelivery[]): FillerCounts | null => {
  const counted = answers.flatMap(({ fillers, words }) => (fillers && words !== null ? [{ ...fillers, words }] : []))
  if (counted.length === 0) return null
  const known = (key: 'sounds' | 'repeats'): number | null =>
    counted.every((one) => one[key] !== null) ? sum(counted.map((one) => one[key] ?? 0)) : null
  const [sounds, phrases] = [known('sounds'), sum(counted.map((one) => one.phrases))]
  const words = sum(counted.map((one) => one.words))
  return {
    sounds,
    phrases,
    repeats: known('repeats'),
    per100Words: sounds === null ? null : per100(sounds + phrases, words),
  }
}

/** The person's speech without its pauses, against the interviewer's; of the answers where both are known. */
const talkShareOf = (answers: readonly Timed[]): number | null => {
  const both = answers.flatMap((one) => (one.questionMs === null ? [] : [{ one, questionMs: one.questionMs }]))
  const personMs = sum(both.map(({ one }) => lengthOf(one) - one.pauses.totalMs))
  const allMs = personMs + sum(both.map(({ questionMs }) => questionMs))
  return both.length === 0 || allMs <= 0 ? null : Math.min(1, Math.max(0, personMs / allMs))
}

const paceOf = (timed: readonly Timed[]): number | null => {
  const words = sum(timed.map((one) => one.words))
  const spokenMs = sum(timed.map(lengthOf))
  return words < fewestWordsForPace || spokenMs <= 0 ? null : Math.round((words * 60_000) / spokenMs)
}

/** How a whole interview was spoken: sums over all answers that could be measured, never means of means. */
export const summarise = (answers: readonly AnswerDelivery[]): Delivery => {
  const timed = answers.filter(isTimed)
  const heard = answers.flatMap(({ words }) => (words === null ? [] : [words]))
  const pauses = timed.flatMap((one) => one.pauses.places)
  const summary = {
    measured: heard.length,
    words: heard.length === 0 ? null : sum(heard),
    wordsPerMinute: paceOf(timed),
    startDelayMs: median(timed.flatMap(({ startDelayMs }) => (startDelayMs === null ? [] : [startDelayMs]))),
    pauses: timed.length === 0 ? null : pauseFigures(pauses, sum(timed.map(lengthOf))),
    fillers: fillersOf(answers),
    talkShare: talkShareOf(timed),
  }
  return { answers: [...answers], summary, suggestion: suggestionOf(summary, answers) }
}
