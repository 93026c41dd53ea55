import {
  type AnswerDelivery,
  type Delivery,
  type FillerCounts,
  fewestWordsForHabits,
} from '@candor/contracts/delivery/measures.ts'
import { counted } from '../../../lib/interview-words.ts'

/** "2.1 s" */
export const secondsOf = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`

/** "1:05" from the beginning of the recording. */
export const clockOf = (ms: number): string => {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** One line of the table: what is measured, what it is, and what the figure means. */
export interface Measure {
  name: string
  /** null: it could not be measured, and `about` says why. */
  value: string | null
  about: string
}

const paceAbout =
  'Pauses counted. Conversation in English mostly runs at 120 to 180 words a minute, about 150 on average.'
const tooFew = 'There were too few words with known times to say.'

const fillerValue = ({ sounds, phrases, per100Words }: FillerCounts): string | null => {
  if (sounds === null) return phrases === 0 ? null : counted(phrases, 'phrase')
  const all = String(sounds + phrases)
  return per100Words === null ? all : `${all}, or ${per100Words} in 100 words`
}

/** Fillers that nobody could count are not 0: it says so. */
const fillerAbout = ({ sounds }: FillerCounts): string =>
  sounds === null
    ? 'Your recogniser leaves out sounds like “um”, so only phrases such as “you know” could be counted.'
    : 'Sounds like “um” and phrases like “you know” where they carry no meaning. Two to six in 100 words are usual.'

const pausesOf = ({ pauses }: Delivery['summary']): Measure => ({
  name: 'Pauses',
  value: pauses && (pauses.count === 0 ? 'none' : `${pauses.count}, the longest ${secondsOf(pauses.longestMs)}`),
  about: pauses
    ? `Silences of a second or more within an answer: ${percent(pauses.share)} of the time you spoke. People pause where they think.`
    : tooFew,
})

/** The whole interview's figures, each with its meaning. */
export const measuresOf = ({ summary }: Delivery): Measure[] => {
  const { wordsPerMinute, startDelayMs, fillers, talkShare } = summary
  return [
    {
      name: 'Pace',
      value: wordsPerMinute === null ? null : `${wordsPerMinute} words a minute`,
      about: wordsPerMinute === null ? tooFew : paceAbout,
    },
    {
      name: 'Fillers',
      value: fillers && fillerValue(fillers),
      about: fillers ? fillerAbout(fillers) : 'Fillers are known in English only.',
    },
    pausesOf(summary),
    {
      name: 'Before you began',
      value: startDelayMs === null ? null : secondsOf(startDelayMs),
      about:
        startDelayMs === null
          ? 'It is not known when the questions ended.'
          : 'From the end of the question to your first word, in a typical answer of yours. Take the time you need: it costs nothing.',
    },
    {
      name: 'Your share',
      value: talkShare === null ? null : percent(talkShare),
      about:
        talkShare === null
          ? 'It is not known how long the questions took.'
          : 'Of all that was said aloud, yours; the rest is the interviewer’s. In an interview most of it should be.',
    },
  ]
}

/** Where there is no suggestion: because nothing stands out, or because too little was said to tell. */
export const noSuggestion = ({ summary: { words } }: Delivery): string =>
  words === null || words < fewestWordsForHabits
    ? 'Too little was said for a suggestion.'
    : 'Nothing stands out that would be worth changing.'

const whyNot: Record<NonNullable<AnswerDelivery['unmeasured']>, string> = {
  typed: 'Typed, so there is nothing to measure.',
  corrected: 'You put it in your own words afterwards, so what was said is not measured.',
  'no-times': 'The recogniser gave no times for its words.',
}

/** Where sounds are not known, no phrase is not "no filler". */
const fillersIn = ({ sounds, phrases }: FillerCounts): string | null => {
  if (sounds !== null) return counted(sounds + phrases, 'filler')
  return phrases === 0 ? null : counted(phrases, 'phrase')
}

/** "148 words a minute · 2 pauses · 3 fillers · began after 0.8 s" */
export const answerLine = (answer: AnswerDelivery): string => {
  const { unmeasured, wordsPerMinute, pauses, fillers, startDelayMs } = answer
  if (unmeasured !== null) return whyNot[unmeasured]
  const some = fillers && fillersIn(fillers)
  return [
    wordsPerMinute === null ? 'too short for a pace' : `${wordsPerMinute} words a minute`,
    ...(pauses ? [counted(pauses.count, 'pause')] : []),
    ...(some ? [some] : []),
    ...(startDelayMs === null ? [] : [`began after ${secondsOf(startDelayMs)}`]),
  ].join(' · ')
}

/** What the strip draws, for those who do not see it. */
export const stripWords = ({ spoken, pauses, fillers, startDelayMs }: AnswerDelivery): string => {
  if (!spoken) return ''
  const waited = startDelayMs === null ? '' : `${secondsOf(startDelayMs)} before the first word, then `
  const length = `${secondsOf(spoken.endMs - spoken.startMs)} of speech`
  const from = (ms: number): string => clockOf(ms - spoken.startMs)
  const silences = (pauses?.places ?? []).map(
    ({ startMs, endMs }) => `a pause of ${secondsOf(endMs - startMs)} at ${from(startMs)}`,
  )
  const said = (fillers?.places ?? []).flatMap(({ text, at }) => (at ? [`“${text}” at ${from(at.startMs)}`] : []))
  const parts = [...silences, ...said]
  return `${waited}${length}${parts.length > 0 ? `: ${parts.join(', ')}` : ', without a pause or filler'}.`
}
