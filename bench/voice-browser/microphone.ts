import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createFlite } from '../../server/src/adapters/flite/flite.ts'
import { wavOf } from '../../server/src/kernel/wav.ts'

/** What the fake microphone hears over and over. */
export interface Heard {
  silenceMs: number
  /** As much of the text as this; all of it where it is shorter. */
  speechMs: number
}

const text =
  'When I came to the workshop nobody had counted the spare parts for two years, so I went through every shelf with ' +
  'a list and a pencil, and I put what we never used into one corner and what we always lacked on the order sheet. ' +
  'My colleague thought it was a waste of a good morning, and I told her that we had waited nine days for a belt in ' +
  'May, and that a customer had left us over it. After that she helped me, and we finished before the weekend.'

/** A WAV file of one of our own voices speaking, for Chromium's fake microphone, which repeats it. */
export const writeMicrophone = async (folder: string, { silenceMs, speechMs }: Heard): Promise<string> => {
  const flite = createFlite({ workerPath: resolve('tools/speech-worker.mjs') })
  const { pcm, sampleRate } = await flite.speak(text, { signal: new AbortController().signal })
  await flite.close()
  const bytesOf = (ms: number) => Math.round((ms * sampleRate) / 1000) * 2
  const sound = Buffer.concat([Buffer.alloc(bytesOf(silenceMs)), pcm.subarray(0, bytesOf(speechMs))])
  const file = join(folder, `microphone-${silenceMs}-${Math.min(speechMs, 99_999)}.wav`)
  await writeFile(file, wavOf(sound, sampleRate))
  return file
}
