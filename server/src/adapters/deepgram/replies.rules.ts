import type { TimedWord } from '@candor/contracts/speech.ts'
import { z } from 'zod'
import type { Hypothesis } from '../../ports/speech-to-text.ts'

const wordSchema = z.object({
  word: z.string(),
  punctuated_word: z.string().optional(),
  /** Seconds from the stream's start. */
  start: z.number().min(0),
  end: z.number().min(0),
})

/** What is said about a stretch of the sound; `Metadata` is the farewell, other types carry nothing that is used here. (https://developers.deepgram.com/docs/live-streaming-audio) */
const resultsSchema = z.object({
  type: z.literal('Results'),
  is_final: z.boolean(),
  channel: z.object({
    alternatives: z.array(z.object({ transcript: z.string(), words: z.array(wordSchema).default([]) })).min(1),
  }),
})
const typedSchema = z.object({ type: z.string() })

export type LiveReply = z.infer<typeof resultsSchema> | { type: 'Metadata' } | { type: 'other' }

/** null: an error, or not a message of the protocol. */
export const readReply = (text: string): LiveReply | null => {
  try {
    const message: unknown = JSON.parse(text)
    const { type } = typedSchema.parse(message)
    if (type === 'Results') return resultsSchema.parse(message)
    if (type === 'Error') return null
    return { type: type === 'Metadata' ? type : 'other' }
  } catch {
    return null
  }
}

const timed = ({ word, punctuated_word: marked, start, end }: z.infer<typeof wordSchema>): TimedWord => {
  const startMs = Math.round(start * 1000)
  return { word: marked ?? word, startMs, endMs: Math.max(startMs + 1, Math.round(end * 1000)) }
}

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** The hypothesis after one more result: a final one is added for good, another only stands for what comes. */
export const withResults = (before: Hypothesis, reply: LiveReply): Hypothesis => {
  if (reply.type !== 'Results') return before
  const best = reply.channel.alternatives[0] ?? { transcript: '', words: [] }
  const transcript = best.transcript.trim()
  if (!reply.is_final) return { ...before, tentative: transcript }
  return {
    final: join(before.final, transcript),
    tentative: '',
    words: [...before.words, ...best.words.map(timed)],
  }
}
