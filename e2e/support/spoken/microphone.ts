import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createFlite } from '../../../server/src/adapters/flite/flite.ts'
import { pcmBytesPerMs } from '../../../server/src/kernel/pcm.ts'
import { toWav } from '../../../web/src/lib/audio/pcm.ts'

/** What somebody does before a microphone: says a sentence, or is silent for so many milliseconds. */
export type Part = string | number

/** What the microphone gives: 16 kHz mono PCM16, and where in it each sentence is said, in ms from its first sample. */
export interface Heard {
  pcm: Buffer
  sentences: readonly { startMs: number; endMs: number }[]
}

/** A file that a browser takes for its microphone. */
export interface FakeMicrophone {
  readonly file: string
  /** From the next time on that a page opens the microphone, it gives this, then the room's noise for good. */
  hears(parts: readonly Part[]): Promise<Heard>
  close(): Promise<void>
}

/** Another voice than the interviewers'. */
const voice = 'flite:kal16'
const sampleRate = 16_000
/** A quiet room, in dBFS: no microphone gives nothing at all, and one that does is taken for dead. */
const roomDb = -62

/** Noise that is the same each time: a failure can be looked into. (Numerical Recipes' quick generator) */
const roomNoise = (ms: number): Buffer => {
  const samples = new Int16Array(ms * (sampleRate / 1000))
  // Evenly spread samples are louder by the root of three at the edge than on the whole.
  const edge = 32_768 * 10 ** (roomDb / 20) * Math.sqrt(3)
  let state = 1
  for (let at = 0; at < samples.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    samples[at] = Math.round((state / 2 ** 31 - 1) * edge)
  }
  return Buffer.from(samples.buffer)
}

/** Noise lies under the speech too, as in any room. */
const mixed = (speech: Uint8Array, noise: Buffer): Buffer => {
  const from = Buffer.from(speech)
  for (let at = 0; at < from.length; at += 2) {
    const sum = from.readInt16LE(at) + noise.readInt16LE(at)
    from.writeInt16LE(Math.max(-32_768, Math.min(32_767, sum)), at)
  }
  return from
}

export const createMicrophone = (): FakeMicrophone => {
  const file = join(tmpdir(), `candor-microphone-${randomUUID()}.wav`)
  const flite = createFlite({ workerPath: resolve('tools/speech-worker.mjs') })
  const { signal } = new AbortController()
  const say = async (sentence: string) => (await flite.speak(sentence, { voice, signal })).pcm
  return {
    file,
    async hears(parts) {
      const sounds: Buffer[] = []
      const sentences: Heard['sentences'][number][] = []
      let atMs = 0
      for (const part of parts) {
        const speech = typeof part === 'number' ? new Uint8Array(Math.round(part) * pcmBytesPerMs) : await say(part)
        const endMs = atMs + speech.length / pcmBytesPerMs
        sounds.push(mixed(speech, roomNoise(Math.ceil(endMs - atMs))))
        if (typeof part === 'string') sentences.push({ startMs: atMs, endMs })
        atMs = endMs
      }
      const pcm = Buffer.concat(sounds)
      // Chromium repeats the last moments of the file for ever.
      await writeFile(file, toWav(Buffer.concat([pcm, roomNoise(1_000)]), sampleRate))
      return { pcm, sentences }
    },
    async close() {
      await flite.close()
      await rm(file, { force: true })
    },
  }
}
