import {
  type AnswerDelivery,
  type Filler,
  type FillerCounts,
  fewestWordsForHabits,
} from '@candor/contracts/delivery/measures.ts'
import type { TimedWord } from '@candor/contracts/timed-word.ts'
import { fillersOf } from './fillers/fillers.rules.ts'
import { fewestWordsForPace, paceOf, pauseFigures, pausesOf, spokenStretch, startDelayOf } from './timing.rules.ts'
import { tokensOf } from './tokens.rules.ts'

/** One answer as it is stored. */
export interface SpokenAnswer {
  turnId: string
  label: string
  /** What counts as the answer; null: none was given. */
  answer: string | null
  /** null: it was typed. */
  transcript: {
    words: readonly TimedWord[]
    /** null: nothing listened. */
    engine: string | null
    corrected: boolean
    /** The recogniser writes "um" where it hears it. */
    writesSounds: boolean
  } | null
  /** null: the question was not spoken, or it is not known. */
  question: { spokenMs: number; endsMs: readonly number[] } | null
}

const nothing = {
  spoken: null,
  words: null,
  wordsPerMinute: null,
  startDelayMs: null,
  questionMs: null,
  pauses: null,
  fillers: null,
}

const countOf = (places: readonly Filler[], kind: Filler['kind']): number =>
  places.filter((place) => place.kind === kind).length

export const per100 = (fillers: number, words: number): number | null =>
  words < fewestWordsForHabits ? null : Math.round((fillers * 1_000) / words) / 10

/** Counts of fillers; what a recogniser does not write is unknown, also where it let one through. */
const countsOf = (places: readonly Filler[], words: number, writesSounds: boolean): FillerCounts => {
  const phrases = countOf(places, 'phrase')
  const sounds = writesSounds ? countOf(places, 'sound') : null
  return {
    sounds,
    phrases,
    repeats: writesSounds ? countOf(places, 'repeat') : null,
    per100Words: sounds === null ? null : per100(sounds + phrases, words),
  }
}

/**
 * How one answer was spoken. What was typed or corrected is not measured: its words are not those that were
 * said, or not known to be.
 * @param english fillers are known in English alone
 */
export const measureAnswer = (spoken: SpokenAnswer, english: boolean): AnswerDelivery => {
  const { turnId, label, answer, transcript, question } = spoken
  if (!transcript || transcript.engine === null || answer === null) {
    return { turnId, label, unmeasured: 'typed', ...nothing }
  }
  if (transcript.corrected) return { turnId, label, unmeasured: 'corrected', ...nothing }
  const timed = transcript.words
  const { places, words } = english ? fillersOf(answer, timed) : { places: [], words: tokensOf(answer).length }
  const fillers = english ? { ...countsOf(places, words, transcript.writesSounds), places } : null
  const stretch = spokenStretch(timed)
  if (!stretch) return { turnId, label, unmeasured: 'no-times', ...nothing, words, fillers }
  const pauses = pausesOf(timed)
  const pace = words < fewestWordsForPace ? null : paceOf(words, stretch)
  return {
    turnId,
    label,
    unmeasured: null,
    spoken: stretch,
    words,
    wordsPerMinute: pace === null ? null : Math.round(pace),
    startDelayMs: question && startDelayOf(question.endsMs, stretch.startMs),
    questionMs: question?.spokenMs ?? null,
    pauses: { ...pauseFigures(pauses, stretch.endMs - stretch.startMs), places: pauses },
    fillers,
  }
}
