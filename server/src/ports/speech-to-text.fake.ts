import type { TimedWord } from '@candor/contracts/speech.ts'
import { AppError } from '../kernel/errors.ts'
import { pcmBytesPerMs } from '../kernel/pcm.ts'
import { recognitionStream, type StreamEngine, type StreamOutlet } from './recognition-stream.ts'
import type { Hypothesis, RecogniserCapabilities, RecogniserFault, SpeechToText } from './speech-to-text.ts'

/** What a scripted recogniser hears. Its time is the sound's: it moves as sound is pushed, never by itself. */
export interface HeardScript {
  words: readonly TimedWord[]
  /** How far behind the sound it is, milliseconds; 0. */
  lagMs?: number
  /** A word stays tentative for this long after its end; 300 ms. */
  finalAfterMs?: number
  /** Where it fails: when opened, once so many milliseconds of sound came, or when it should say the last word. */
  fails?: { at: 'open' | 'end' | number; code: RecogniserFault }
  /** `end` waits for it: a delay that the test ends when it likes. */
  endsAfter?: Promise<void>
}

const told = (code: RecogniserFault): AppError => new AppError(code, 'The scripted recogniser was told to fail.')
const textOf = (words: readonly TimedWord[]): string => words.map(({ word }) => word).join(' ')

const scriptedEngine = (script: HeardScript, outlet: StreamOutlet, streaming: boolean): StreamEngine => {
  const { words, lagMs = 0, finalAfterMs = 300, fails } = script
  let bytes = 0
  let said = 0
  let settled = 0
  return {
    push(pcm) {
      bytes += pcm.byteLength
      const pushedMs = bytes / pcmBytesPerMs
      if (typeof fails?.at === 'number' && pushedMs >= fails.at) return outlet.fault(told(fails.code))
      const heardMs = pushedMs - lagMs
      const nowSaid = words.filter(({ startMs }) => startMs < heardMs).length
      const nowSettled = words.filter(({ endMs }) => endMs + finalAfterMs <= heardMs).length
      if (nowSaid === said && nowSettled === settled) return
      said = nowSaid
      settled = nowSettled
      if (!streaming) return
      const final = words.slice(0, settled)
      outlet.hypothesis({ final: textOf(final), tentative: textOf(words.slice(settled, said)), words: final })
    },
    async finish(): Promise<Hypothesis> {
      await script.endsAfter
      if (fails?.at === 'end') throw told(fails.code)
      const heard = words.filter(({ startMs }) => startMs < bytes / pcmBytesPerMs)
      return { final: textOf(heard), tentative: '', words: heard }
    },
    free: () => undefined,
  }
}

/**
 * A recogniser that hears what it is told to.
 * @param scripts the script of every stream, or of the n-th that is opened, from 0
 */
export const scriptedSpeechToText = (
  scripts: HeardScript | ((index: number) => HeardScript),
  capabilities: Partial<RecogniserCapabilities> = {},
): SpeechToText => {
  const all = { streaming: true, wordTimes: true, writesSounds: true, engine: 'scripted', ...capabilities }
  let opened = 0
  return {
    capabilities: all,
    async open({ signal }) {
      signal.throwIfAborted()
      const script = typeof scripts === 'function' ? scripts(opened) : scripts
      opened += 1
      if (script.fails?.at === 'open') throw told(script.fails.code)
      return recognitionStream(signal, (outlet) => scriptedEngine(script, outlet, all.streaming))
    },
  }
}
