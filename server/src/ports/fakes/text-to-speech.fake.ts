import { maxSpokenCharacters, type Voice } from '@candor/contracts/speech.ts'
import { AppError } from '../../kernel/errors.ts'
import { unlessAborted } from '../../kernel/unless-aborted.ts'
import type { SpeakOptions, Speech, TextToSpeech } from '../text-to-speech.ts'

const sampleRate = 16_000

interface FakeVoiceOptions {
  /** How long each word takes. */
  wordMs?: number
  /** Settles before a text is spoken: a test decides when that is. */
  ready?: (text: string) => Promise<unknown>
}

/** A voice whose every word takes the same time, without a wait; keeps what it said in `said`. */
export class FakeVoice implements TextToSpeech {
  readonly said: string[] = []
  readonly #options: FakeVoiceOptions

  constructor(options: FakeVoiceOptions = {}) {
    this.#options = options
  }

  voices(): readonly Voice[] {
    return [
      { id: 'fake:even', language: 'en-US', name: 'Even' },
      { id: 'fake:odd', language: 'en-US', name: 'Odd' },
    ]
  }

  async speak(text: string, { voice = 'fake:even', signal }: SpeakOptions): Promise<Speech> {
    signal.throwIfAborted()
    if (!this.voices().some(({ id }) => id === voice)) throw new AppError('speech.unknown-voice')
    if (text.length > maxSpokenCharacters) throw new AppError('speech.too-long')
    if (!/\w/.test(text)) throw new AppError('speech.empty')
    const { wordMs = 300, ready = () => Promise.resolve() } = this.#options
    await unlessAborted(ready(text), signal)
    signal.throwIfAborted()
    this.said.push(text)
    const words = text.split(/\s+/).filter(Boolean)
    const durationMs = words.length * wordMs
    const pcm = new Uint8Array(((durationMs * sampleRate) / 1000) * 2)
    const samples = new DataView(pcm.buffer)
    // A tone that tells the voices apart.
    const wave = voice === 'fake:even' ? 40 : 50
    for (let at = 0; at < pcm.length / 2; at++) samples.setInt16(at * 2, at % wave < wave / 2 ? 4_000 : -4_000, true)
    return {
      pcm,
      sampleRate,
      durationMs,
      words: words.map((word, index) => ({ word, startMs: index * wordMs, endMs: (index + 1) * wordMs })),
      visemes: words.flatMap((_, index) => [
        { viseme: 'PP' as const, startMs: index * wordMs },
        { viseme: 'aa' as const, startMs: (index + 0.5) * wordMs },
      ]),
    }
  }
}
