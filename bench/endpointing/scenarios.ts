import { readFileSync } from 'node:fs'
import { wordsOf } from '../../server/src/features/voice/turn/english/words.rules.ts'
import type { Speech, TextToSpeech } from '../../server/src/ports/text-to-speech.ts'
import type { VoiceActivity } from '../../server/src/ports/voice-activity.ts'
import { type Clip, heardBy, joined, type SpokenWord, sampleRate, silence } from './clip.ts'
import { randomFrom } from './comparison.ts'

/** An answer, and the question where it is to be a story; null: something else was asked. */
export interface Answer {
  question: string | null
  text: string
}

/**
 * Answers spoken by our own voices, with think-pauses. Pauses: one for about twelve words, 55 % at grammatical junctures and 45 % elsewhere (Goldman-Eisler, 1968), log-normal with a median of
 * 0.9 s, sigma 0.6 (the "long" pauses of spontaneous speech, Campione and Véronis, 2002), at most 4 s.
 * An "um" stands before 31 % of them: 2.6 in a hundred words (Bortfeld et al., 2001).
 */
const wordsForOnePause = 12
const atJuncture = 0.55
const pauseMedianMs = 900
const pauseSigma = 0.6
const longestPauseMs = 4_000
const fillerShare = 0.026 * wordsForOnePause

const shortTexts = [
  'Yes, I have.',
  'No, not really.',
  'About five years.',
  'I can start next month.',
  'Mostly Python and some Java.',
  'I would say it is my patience.',
  'We finished two weeks early.',
  'I prefer to work in a team.',
  'My last manager would say that I am reliable.',
  'I read about it on your website.',
]

/**
 * Every fifth story of at least 15 words of the scoring bench, which were written for another purpose (the
 * waits were set on others of them), and answers of a few words.
 */
export const stories = (every = 5, from = 2): Answer[] => [
  ...readFileSync(new URL('../data/star.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { question: string; answer: string })
    .filter(({ answer }) => answer.split(' ').length >= 15)
    .filter((_, index) => index % every === from)
    .map(({ question, answer }) => ({ question, text: answer })),
  ...shortTexts.map((text) => ({ question: null, text })),
]

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

const beginsClause = new Set(['and', 'but', 'or', 'because', 'so', 'which', 'when', 'while', 'although', 'if', 'that'])

/** After which words somebody stops to think, and for how long. */
const pausesOf = (words: readonly string[], random: () => number): Map<number, number> => {
  const gaps = words.slice(0, -1).map((word, index) => ({
    index,
    juncture: /[.,;:?!]["')]*$/.test(word) || beginsClause.has((words[index + 1] ?? '').toLowerCase()),
  }))
  const pauses = new Map<number, number>()
  for (let count = Math.round(words.length / wordsForOnePause); count > 0; count--) {
    const juncture = random() < atJuncture
    const free = gaps.filter((gap) => gap.juncture === juncture && !pauses.has(gap.index))
    const gap = free[Math.floor(random() * free.length)]
    const ms = Math.min(longestPauseMs, pauseMedianMs * Math.exp(pauseSigma * normal(random)))
    if (gap) pauses.set(gap.index, Math.round(ms))
  }
  return pauses
}

/** The text with its fillers, and the pause after each of its words. */
const hesitating = (text: string, random: () => number): { text: string; pausesMs: (number | undefined)[] } => {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const pauses = pausesOf(words, random)
  const said = words.flatMap((word, index): { word: string; ms: number | undefined }[] => {
    const ms = pauses.get(index)
    return ms !== undefined && random() < fillerShare
      ? [
          { word, ms: undefined },
          { word: 'um,', ms },
        ]
      : [{ word, ms }]
  })
  return { text: said.map(({ word }) => word).join(' '), pausesMs: said.map(({ ms }) => ms) }
}

/** Puts silence in where a word ends. */
const withPauses = (
  { pcm, words }: Speech,
  pausesMs: readonly (number | undefined)[],
): { sound: Int16Array<ArrayBuffer>; words: SpokenWord[] } => {
  const samples = new Int16Array(pcm.slice().buffer)
  const pieces: Int16Array[] = []
  const spoken: SpokenWord[] = []
  let from = 0
  let laterMs = 0
  for (const [index, { word, endMs }] of words.entries()) {
    spoken.push(...wordsOf(word).map((part) => ({ word: part, endMs: endMs + laterMs })))
    const pauseMs = pausesMs[index]
    if (pauseMs === undefined) continue
    const until = Math.round((endMs * sampleRate) / 1000)
    pieces.push(samples.subarray(from, until), silence(pauseMs))
    from = until
    laterMs += pauseMs
  }
  return { sound: joined([...pieces, samples.subarray(from)]), words: spoken }
}

/** Every answer by one of the voices in turn, with the pauses and fillers that belong to this seed. */
export const scenarios = async (
  activity: VoiceActivity,
  voice: TextToSpeech,
  answers: readonly Answer[],
  seed: number,
): Promise<Clip[]> => {
  const random = randomFrom(seed)
  const ids = voice.voices().map(({ id }) => id)
  const { signal } = new AbortController()
  const clips: Clip[] = []
  for (const [index, { question, text: answer }] of answers.entries()) {
    const id = ids[index % ids.length] ?? ''
    const { text, pausesMs } = hesitating(answer, random)
    const speech = await voice.speak(text, { voice: id, signal })
    if (speech.words.length !== pausesMs.length) throw new Error(`${speech.words.length} words were spoken: ${text}`)
    const { sound, words } = withPauses(speech, pausesMs)
    clips.push(heardBy(activity, { name: `${id} ${index}`, question, sound, words }))
  }
  return clips
}
