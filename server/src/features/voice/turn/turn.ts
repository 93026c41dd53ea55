import type { TimedWord } from '@candor/contracts/speech.ts'
import type { Intonation } from '../intonation/ending.rules.ts'
import type { TurnSettings } from './settings.ts'

/**
 * Who may speak, decided by a pure function of timed events. `atMs` is the server's time in
 * milliseconds from any fixed moment and never falls; sound has a time of its own, `endMs`, in
 * milliseconds from the first sample of the turn, so that late sound is not taken for silence.
 */
interface At {
  atMs: number
}

export const buttons = ['done', 'thinking', 'repeat', 'pause', 'resume'] as const
export type Button = (typeof buttons)[number]

/** What can break; while one of them lasts the clock stands and silence ends nothing. */
export const faults = ['connection', 'microphone', 'recogniser', 'server'] as const
export type Fault = (typeof faults)[number]

/** One window of sound: where it ends within the turn's sound, how likely it is speech, and how high the voice is. */
export interface VoiceWindow {
  endMs: number
  probability: number
  /** Hz; null or left out: no pitch was found. */
  pitchHz?: number | null
}

export type TurnEvent = At &
  (
    | { type: 'tick' }
    /** A new turn: its question is to be spoken, or (`silently`) only shown; `answeredMs` of it is taken up already. Not accepted while one is open. */
    | { type: 'ask'; silently?: boolean; answeredMs?: number }
    | { type: 'voice'; windows: readonly VoiceWindow[] }
    /** All that was understood of this turn's sound so far, tentative words included. */
    | { type: 'words'; text: string }
    /** Whether these words tell what the question asks for; null: that cannot be said of this question. */
    | { type: 'told'; transcript: string; told: boolean | null }
    | { type: 'button'; button: Button }
    | { type: 'fault'; fault: Fault; state: 'begun' | 'over' }
    /** `failed`: could not be spoken; the question is on the screen all the same. */
    | { type: 'utterance'; utterance: number; state: 'started'; words: readonly TimedWord[] }
    | { type: 'utterance'; utterance: number; state: 'playing' | 'ended' | 'stopped' | 'failed'; playedMs: number }
    /** What is left of the interview at this moment; null: no limit. */
    | { type: 'remaining'; remainingMs: number | null }
    /** The interview is over. */
    | { type: 'over' }
  )

export type CommitReason = 'done' | 'silence' | 'longest' | 'time'

/** `waiting`: no turn is open. `thinking`: an answer is committed, the next question not yet there. */
export type TurnPhase = 'waiting' | 'asking' | 'listening' | 'thinking' | 'over'

export type EndpointingShown = 'silence' | 'speech' | 'preparing' | 'held' | 'ended'

/** What the session is to do, in this order. */
export type TurnCommand =
  /** From its beginning. `utterance` is new and counts up over the interview. */
  | { type: 'speak'; utterance: number; what: 'question' | 'repeat' }
  /** Silence at once; answered by `utterance` `stopped` with what was played. */
  | { type: 'stop-speaking'; utterance: number; why: 'barge-in' | 'pause' | 'fault' | 'done' | 'over' }
  /** On from the beginning of a word. */
  | { type: 'resume-speaking'; utterance: number; fromMs: number }
  /** What the person really heard of an utterance, when it will not be resumed; again where a late report corrects it. */
  | { type: 'store-heard'; utterance: number; words: readonly string[]; playedMs: number; whole: boolean }
  /** Judge and prepare the reply as if these were all the words. Until `commit` it may be cancelled. */
  | { type: 'prepare'; preparation: number; transcript: string }
  | { type: 'cancel-preparation'; preparation: number }
  /** The turn is over. `preparation`: made of exactly these words, use it; null: prepare now. */
  | { type: 'commit'; why: CommitReason; transcript: string; preparation: number | null }
  | { type: 'show-phase'; phase: TurnPhase | 'paused' }
  | { type: 'show-endpointing'; state: EndpointingShown }
  /** Once for each second of the last stretch; null: it is over. */
  | { type: 'show-countdown'; of: 'answer' | 'interview'; secondsLeft: number | null }
  | { type: 'start-clock' }
  | { type: 'stop-clock' }
  | { type: 'refuse'; button: Button; why: 'not-now' | 'window-over' }
  /** Send a `tick` at or after this time; replaces the one before; null: none needed. */
  | { type: 'wake'; atMs: number | null }

/** What the windows of sound say, with hysteresis. All times but `voicedAtMs` are of the sound. */
export interface SpeechState {
  /** Somebody speaks. */
  active: boolean
  /** A run of likely windows, too short yet to be speech, began here. */
  candidateMs: number | null
  /** Where the last voiced window ended. */
  voicedEndMs: number
  /** When that window reached the server, by its time; or since when silence may count at all. */
  voicedAtMs: number
  /** End of the newest window. */
  soundMs: number
  /** Sound in speech: of the whole turn, and of the last burst. */
  speechMs: number
  burstMs: number
  /** Bursts so far, over the whole interview. */
  bursts: number
  intonation: Intonation
}

export interface AnswerState {
  text: string
  /** `text` as it was when the last burst began. */
  textAtBurst: string
  /** The last words that were found to lack what the question asks for; null: none were. */
  untold: string | null
  /** The turn stays open until the person speaks again: what was said when it was held. */
  held: { text: string; bursts: number } | null
}

export interface UtteranceState {
  utterance: number
  what: 'question' | 'repeat'
  words: readonly TimedWord[]
  playedMs: number
  /** `interrupted`, `halted` (by a pause or a fault): told to stop, and may be resumed. `over`: will not play any more. */
  state: 'playing' | 'interrupted' | 'halted' | 'over'
  /** It was played to its end. */
  whole: boolean
  /** The player said that it is silent. */
  silent: boolean
  stored: boolean
  /** What was said before it began or was resumed. */
  before: { speechMs: number; bursts: number; text: string }
  /** By the server's time: when it was last begun, resumed or told to stop; and when playback last reported. */
  sinceMs: number
  reportedAtMs: number
}

/** How far an utterance was heard. */
export type Heard = Pick<UtteranceState, 'utterance' | 'words' | 'playedMs'>

export interface ClockState {
  runs: boolean
  /** Of this answer, by the clock. */
  answeredMs: number
  remainingMs: number | null
}

/** Plain data: may be stored and compared. */
export interface TurnState {
  settings: TurnSettings
  nowMs: number
  phase: TurnPhase
  paused: boolean
  faults: readonly Fault[]
  speech: SpeechState
  answer: AnswerState
  utterance: UtteranceState | null
  /** The one before, stored by the last report while it still sounded: how it really ended is yet to be told. */
  stillSounding: Heard | null
  /** What is to be said as soon as nobody speaks, and since when it waits. */
  wantsToSay: { what: 'question' | 'repeat' | 'rest'; sinceMs: number } | null
  preparation: { preparation: number; transcript: string } | null
  clock: ClockState
  /** Numbers used so far. */
  utterances: number
  preparations: number
  /** What was shown last, so that nothing is shown twice. */
  shown: {
    phase: TurnPhase | 'paused'
    endpointing: EndpointingShown | null
    countdown: { of: 'answer' | 'interview'; secondsLeft: number } | null
    wakeAtMs: number | null
  }
}

/** What every rule returns. */
export interface Change {
  state: TurnState
  commands: readonly TurnCommand[]
}

export const unchanged = (state: TurnState): Change => ({ state, commands: [] })

/** One rule after another; commands in their order. */
export const chain = (state: TurnState, ...rules: readonly ((state: TurnState) => Change)[]): Change => {
  const commands: TurnCommand[] = []
  let now = state
  for (const rule of rules) {
    const change = rule(now)
    commands.push(...change.commands)
    now = change.state
  }
  return { state: now, commands }
}
