import type { TimedViseme, TimedWord } from '@candor/contracts/speech.ts'
import type { Speech } from '../../ports/text-to-speech.ts'
import { type SpokenPart, sampleRate } from './messages.ts'
import type { Part } from './parts.rules.ts'
import type { Token } from './utterance.ts'
import { mergeVisemes, visemeOfPhone } from './visemes.rules.ts'

const samplesToMs = (bytes: number): number => (bytes / 2 / sampleRate) * 1000

/** Where each run with something to say begins in what the voice got; the others have no place there. */
const startsOf = ({ runs }: Part): number[] => {
  let next = 0
  return runs.map(({ spoken }) => {
    if (spoken === '') return Number.NaN
    const start = next
    next += spoken.length + 1
    return start
  })
}

/** From the first to the last token of each word; one that is not spoken takes no time, after the one before. */
const wordsOf = (part: Part, tokens: readonly Token[], place: (seconds: number) => number): TimedWord[] => {
  const starts = startsOf(part)
  const spans: ({ start: number; end: number } | undefined)[] = part.runs.map(() => undefined)
  for (const { endsBefore, spoken } of tokens) {
    if (!spoken) continue
    // A token ends one before `endsBefore`, at the end of the text at it: both lie behind its own start only.
    const index = starts.findLastIndex((start) => start <= endsBefore - 1)
    if (index < 0) continue
    spans[index] = { start: spans[index]?.start ?? spoken.start, end: spoken.end }
  }
  let reached = place(0)
  return part.runs.map(({ word }, index) => {
    const span = spans[index]
    const startMs = span ? Math.max(reached, place(span.start)) : reached
    reached = span ? Math.max(startMs, place(span.end)) : startMs
    return { word, startMs, endMs: reached }
  })
}

/** Parts said one after the other, as one. */
export const joinParts = (parts: readonly { part: Part; said: SpokenPart }[]): Speech => {
  const pcm = new Uint8Array(parts.reduce((sum, { said }) => sum + said.pcm.length, 0))
  const words: TimedWord[] = []
  const visemes: TimedViseme[] = []
  let at = 0
  for (const { part, said } of parts) {
    const offsetMs = samplesToMs(at)
    pcm.set(said.pcm, at)
    at += said.pcm.length
    const endMs = samplesToMs(at)
    const place = (seconds: number): number => Math.min(Math.round(offsetMs + seconds * 1000), Math.floor(endMs))
    words.push(...wordsOf(part, said.tokens, place))
    for (const [index, { name }] of said.phones.entries()) {
      const startMs = place(said.phones[index - 1]?.end ?? 0)
      visemes.push({ viseme: visemeOfPhone[name] ?? 'sil', startMs })
    }
  }
  return { pcm, sampleRate, durationMs: samplesToMs(at), words, visemes: mergeVisemes(visemes) }
}
