import { resolve } from 'node:path'
import { createFlite } from '../../server/src/adapters/flite/flite.ts'
import type { Speech } from '../../server/src/ports/text-to-speech.ts'

/** Texts as the built-in voice says them: what a bench's microphone hears. */
export const spoken = async (texts: readonly string[]): Promise<Speech[]> => {
  const flite = createFlite({ workerPath: resolve('tools/speech-worker.mjs') })
  const speeches: Speech[] = []
  for (const text of texts) speeches.push(await flite.speak(text, { signal: new AbortController().signal }))
  await flite.close()
  return speeches
}

export const answerText =
  'Last winter our returns desk had a backlog of four hundred parcels, and customers waited nineteen days for a refund. ' +
  'I was the shift lead, so it was on me to get it down before the January peak.'

/** The answer above: PCM16 in base64. */
export const spokenAnswer = async (): Promise<string> => {
  const [speech] = await spoken([answerText])
  return Buffer.from(speech?.pcm ?? []).toString('base64')
}
