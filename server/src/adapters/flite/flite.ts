import { maxSpokenCharacters } from '@candor/contracts/speech.ts'
import { AppError } from '../../kernel/errors.ts'
import { createSlots } from '../../kernel/slots.ts'
import { unlessAborted } from '../../kernel/unless-aborted.ts'
import type { TextToSpeech } from '../../ports/text-to-speech.ts'
import type { SpokenPart } from './messages.ts'
import { partsOf } from './parts.rules.ts'
import { createSaid } from './said.ts'
import { runsOf } from './spoken-text.rules.ts'
import { Thread, ThreadDied } from './thread.ts'
import { joinParts } from './timing.rules.ts'
import { voices } from './voices.ts'

export interface FliteOptions {
  /** The worker's program: the bundled `worker.ts`, or one that loads it from its source. */
  workerPath: string
  /** Pieces of text that may wait; a piece takes 50 to 300 ms. */
  waiting?: number
  /** For one piece of text. */
  timeoutMs?: number
  /** What was said lately is kept. A minute of sound takes 2 MB. */
  cacheBytes?: number
}

/** A voice that holds a thread. */
export interface Flite extends TextToSpeech {
  /** Ends the thread as a crash of it would; the next text starts another. */
  interrupt(): Promise<void>
  /** Ends the thread and refuses further texts. */
  close(): Promise<void>
}

const say = {
  empty: 'There is nothing in this text that the voice can say. It speaks English.',
  tooLong: `At most ${maxSpokenCharacters} characters are spoken in one go. Send the text in pieces.`,
  busy: 'Many texts are waiting to be spoken. Try again in a few seconds.',
}

const checkedVoice = (id: string | undefined): string => {
  const voice = id === undefined ? voices[0] : voices.find((each) => each.id === id)
  if (!voice) throw new AppError('speech.unknown-voice', `There are: ${voices.map((each) => each.id).join(', ')}.`)
  return voice.id.slice('flite:'.length)
}

const checkedParts = (text: string) => {
  if (text.length > maxSpokenCharacters) throw new AppError('speech.too-long', say.tooLong)
  const parts = partsOf(runsOf(text))
  const length = parts.reduce((sum, { spoken }) => sum + spoken.length, 0)
  if (length === 0) throw new AppError('speech.empty', say.empty)
  // Signs that are said as words: "≤" is "at most".
  if (length > 2 * maxSpokenCharacters) throw new AppError('speech.too-long', say.tooLong)
  return parts
}

/** Flite, the voice that is always there: in a thread of its own, one piece of text after the other. */
export const createFlite = (options: FliteOptions): Flite => {
  const { waiting = 64, timeoutMs = 15_000, cacheBytes = 32 * 1024 * 1024 } = options
  const thread = new Thread({ path: options.workerPath, timeoutMs })
  const slots = createSlots({ atOnce: 1, waiting, refuse: () => new AppError('speech.unavailable', say.busy) })
  const said = createSaid(cacheBytes)
  const closing = new AbortController()

  const synthesise = async (voice: string, text: string): Promise<SpokenPart> => {
    try {
      // A thread may die of what came before: once more, in a new one.
      return await thread.run({ voice, text }).catch((error: unknown) => {
        if (error instanceof ThreadDied && !closing.signal.aborted) return thread.run({ voice, text })
        throw error
      })
    } catch (error) {
      throw new AppError('speech.unavailable', undefined, { cause: error })
    }
  }

  const speakPart = (voice: string, text: string, signal: AbortSignal): Promise<SpokenPart> => {
    const key = `${voice} ${text}`
    const known = said.get(key)
    if (known) return Promise.resolve(known)
    const spoken = slots.run(async () => {
      // Somebody before in the queue may have asked for the same.
      const meanwhile = said.get(key)
      if (meanwhile) return meanwhile
      const part = await synthesise(voice, text)
      said.keep(key, part)
      return part
    }, signal)
    // A part under way is finished whatever happens, and kept for the next who asks.
    return unlessAborted(spoken, signal)
  }

  return {
    voices: () => voices,
    async speak(text, { voice, signal }) {
      const either = AbortSignal.any([signal, closing.signal])
      either.throwIfAborted()
      const name = checkedVoice(voice)
      const parts = []
      for (const part of checkedParts(text)) parts.push({ part, said: await speakPart(name, part.spoken, either) })
      return joinParts(parts)
    },
    interrupt: () => thread.end(),
    async close() {
      closing.abort(new AppError('service.stopping'))
      await thread.end()
    },
  }
}
