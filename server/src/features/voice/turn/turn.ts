import type { TimedWord } from '@candor/contracts/speech.ts'
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

/** One window of sound: where it ends within the turn's sound, and how likely it is speech. */
export interface VoiceWindow {
  endMs: number
  probability: number
}

export type TurnEvent = At &
  (
    | { type: 'tick' }
    /** A new turn: its question is to be spoken, or (`silently`) only shown. Not accepted while one is open. */
    | { type: 'ask'; silently?: boolean }
    | { type: 'voice'; windows: readonly VoiceWindow[] }
    /** All that was understood of this turn's sound so far, tentative words included. */
    | { type: 'words'; text: string }
    | { type: 'button'; button: Button }
    | { type: 'fault'; fault: Fault; state: 'begun' | 'over' }
    /** `failed`: could not be spoken; the question is on the screen all the same. */
    | { type: 'utterance'; utterance: number; state: 'started'; words: readonly TimedWord[] }
    | { type: 'utterance'; utterance: number; state: 'playing' | 'ended' | 'stopped' | 'failed'; playedMs: number }
    /** The reply is ready; a preparation that was cancelled meanwhile is ignored. */
    | { type: 'prepared'; preparation: number }
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
  /** What the person really heard of an utterance; once, when it will not be resumed. */
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
  /** A run of likely windows that is too short yet to be speech began here. */
  candidateMs: number | null
  /** Where the last burst of speech began and where its last voiced window ended. */
  burstStartMs: number
  voicedEndMs: number
  /** When that window reached the server, by its time. */
  voicedAtMs: number
  /** End of the newest window. */
  soundMs: number
  /** Sound in speech of the whole turn. */
  speechMs: number
  /** Bursts so far. */
  bursts: number
}

export interface AnswerState {
  text: string
  /** `text` as it was when the last burst began. */
  textAtBurst: string
  held: boolean
  /** The longest pause after which the person went on. */
  longestPauseMs: number
}

export interface UtteranceState {
  utterance: number
  what: 'question' | 'repeat'
  words: readonly TimedWord[]
  playedMs: number
  /** `held-back`: told to stop and may be resumed; `over`: neither plays nor will. */
  state: 'playing' | 'held-back' | 'over'
  /** Why it is held back. An interruption is settled as true or as a false alarm; a pause ends by a button. */
  heldBackBy: 'barge-in' | 'pause' | 'fault' | null
  /** Speech of the turn, and bursts, before this utterance (or its resumption) began. */
  speechBeforeMs: number
  burstsBefore: number
  textBefore: string
  /** By the server's time. */
  heldBackAtMs: number
}

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
  /** What is to be said as soon as nobody speaks, and since when it waits. */
  wantsToSay: { what: 'question' | 'repeat'; sinceMs: number } | null
  preparation: { preparation: number; transcript: string; ready: boolean } | null
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
