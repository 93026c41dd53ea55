import type { Turn } from '@candor/contracts/interview.ts'
import { frameMs } from '@candor/contracts/live-messages.ts'
import type { FastifyBaseLogger } from 'fastify'
import type { Hypothesis, SpeechToText } from '../../../ports/speech-to-text.ts'
import type { TextToSpeech } from '../../../ports/text-to-speech.ts'
import type { VoiceActivity } from '../../../ports/voice-activity.ts'
import type { Recorder } from '../sound/recorder.ts'
import { Listener } from '../stages/listen.ts'
import type { VoiceWindow } from '../turn/turn.ts'

/** The engines of a server; null: it has none. */
export interface Engines {
  voice: TextToSpeech | null
  recogniser: SpeechToText | null
  voiceActivity: VoiceActivity | null
}

/** The turn that waits for an answer, with everything that works on it. */
export interface OpenTurn {
  turn: Turn
  recorder: Recorder
  listener: Listener
  /** Ends all work on the turn. */
  abort: AbortController
  /** What the person typed instead of speaking. */
  typed: string | null
  /** Takes the person's own words, once they are asked for. */
  confirm: ((text: string) => void) | null
  /** The rules have ended it. */
  committed: boolean
  /** Begun before this process knew it: its question was heard already. */
  resumed: boolean
  /** Sound from before that. */
  soundBeforeMs: number
  /** Of that, what came after the question: it counts for the longest an answer may be. */
  answeredBeforeMs: number
}

export interface TurnPorts {
  engines: Engines
  recorder: Recorder
  language: string
  ending: AbortSignal
  log: Pick<FastifyBaseLogger, 'warn'>
  resumed: boolean
  before: { frames: number; pcm: Uint8Array } | null
  /** Where in the turn's sound its question was over, milliseconds. */
  answerFromMs: number
  onWindows(windows: readonly VoiceWindow[]): void
  onHypothesis(hypothesis: Hypothesis): void
  onDeaf(error: unknown): void
}

export const openTurn = (turn: Turn, ports: TurnPorts): OpenTurn => {
  const abort = new AbortController()
  const signal = AbortSignal.any([ports.ending, abort.signal])
  const { engines, recorder, language, log, before, resumed } = ports
  const { onWindows, onHypothesis, onDeaf } = ports
  const listener = new Listener({
    voiceActivity: engines.voiceActivity,
    recogniser: engines.recogniser,
    language,
    before,
    signal,
    log,
    onWindows,
    onHypothesis,
    onDeaf,
  })
  const soundBeforeMs = (before?.frames ?? 0) * frameMs
  return {
    turn,
    recorder,
    listener,
    abort,
    typed: null,
    confirm: null,
    committed: false,
    resumed,
    soundBeforeMs,
    answeredBeforeMs: Math.max(0, soundBeforeMs - ports.answerFromMs),
  }
}
