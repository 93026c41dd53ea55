import type { AnswerDelivery, Delivery, FillerCounts, Pauses } from '@candor/contracts/delivery/measures.ts'

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
const percent = (share: number): string => `${Math.round(share * 100)} %`
const unknown = 'not measured'

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

export const paceWords = (wordsPerMinute: number | null): string =>
  wordsPerMinute === null ? unknown : `${wordsPerMinute} words a minute`

export const delayWords = (ms: number | null): string => (ms === null ? unknown : seconds(ms))

export const pauseWords = (pauses: Pauses | null): string => {
  if (pauses === null) return unknown
  if (pauses.count === 0) return 'none of a second or more'
  return `${pauses.count}, the longest ${seconds(pauses.longestMs)}, ${percent(pauses.share)} of the time`
}

/** Sounds that nobody wrote down are said to be unknown, never 0. */
export const fillerWords = (fillers: FillerCounts | null): string => {
  if (fillers === null) return unknown
  const { sounds, phrases, repeats, per100Words } = fillers
  const parts = [
    sounds === null ? 'sounds like “um”: not written down by the recogniser' : counted(sounds, 'sound'),
    counted(phrases, 'phrase'),
    ...(repeats === null ? [] : [counted(repeats, 'repeat')]),
  ]
  return `${parts.join(', ')}${per100Words === null ? '' : `; ${per100Words} in 100 words`}`
}

export const shareWords = (share: number | null): string =>
  share === null ? unknown : `you ${percent(share)}, the interviewer ${100 - Math.round(share * 100)} %`

const whyNot: Record<NonNullable<AnswerDelivery['unmeasured']>, string> = {
  typed: 'typed, so there is nothing to measure',
  corrected: 'in your own words afterwards, so what was said is not measured',
  'no-times': 'the recogniser gives no times',
}

export const whyNotWords = ({ unmeasured }: AnswerDelivery): string | null => unmeasured && whyNot[unmeasured]

/** What was said of nobody's answers: all were typed or corrected. */
export const isEmpty = ({ summary }: Delivery): boolean => summary.measured === 0
