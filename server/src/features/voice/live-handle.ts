import type { NextAction, Turn } from '@candor/contracts/interview.ts'
import type { MicrophoneFault } from '@candor/contracts/live-messages.ts'
import type { Assessment } from '@candor/contracts/scoring.ts'
import type { TimedWord } from '@candor/contracts/speech.ts'

/** Where a conversation stands, as it is stored. */
export interface LiveState {
  /** The turn that waits for an answer; null: the conversation is over. */
  turn: Turn | null
  paused: boolean
  /** Where in the turn's recording its question was over, milliseconds; what came later is answer. */
  answerFromMs: number
  /** Left of the whole conversation; null: no limit. */
  remainingMs: number | null
}

/** What was understood of a spoken answer. */
export interface Transcript {
  heard: string
  words: readonly TimedWord[]
  /** `sherpa:streaming-zipformer-en`, `browser`, or null: nothing listened. */
  engine: string | null
  /** The engine writes "um" where it is said. */
  writesSounds: boolean
}

/** What the person really heard of a question. */
export interface QuestionHeard {
  words: readonly string[]
  playedMs: number
  /** To its end. */
  whole: boolean
  /** Where in the turn's recording the sound of it was over, milliseconds; as exact as the browser's report, some 0.1 s. */
  endedAtMs: number
}

export interface JudgedTurn {
  assessment: Assessment
  next: { action: NextAction; turn: Turn | null }
}

/** An answer so far, as if it ended here. */
export interface Preview {
  /** What would be asked next; null: nothing more. */
  question: string | null
  /** Whether it tells what its question asks for; null: that cannot be said of this question. */
  told: boolean | null
}

/**
 * A conversation as the feature that owns it lends it to the voice; one person's, already authorised. All
 * of it may be called again after a crash at any point. Faults are AppErrors.
 */
export interface LiveHandle {
  /** The interview's; who may write sound is kept under it. */
  readonly conversationId: string
  /** BCP 47. */
  readonly language: string
  /** One of the voices; undefined: the first. */
  readonly voice: string | undefined
  current(): Promise<LiveState>
  /** The turn of this place, answered or not. */
  turnIdAt(index: number): Promise<string | null>
  /** The server's clock; each returns what is left of the conversation. */
  clock: {
    /** The person is at work on the turn. */
    start(turnId: string): Promise<number | null>
    stop(): Promise<number | null>
  }
  pause(): Promise<void>
  resume(): Promise<void>
  /** What would come of the answer if it were this. Stores nothing. */
  preview(turnId: string, answer: string): Promise<Preview>
  /** Stores the answer and what was heard of it, judges it and decides what comes next. */
  onTurnEnded(turnId: string, answer: string, transcript: Transcript): Promise<JudgedTurn>
  /** Another text for an answer given: its marks change, what was asked since does not. */
  correct(turnId: string, text: string): Promise<Assessment>
  /** What became of the microphone during a turn; null: it works again. */
  onMicrophone(turnId: string, fault: MicrophoneFault | null): Promise<void>
  onQuestionHeard(turnId: string, heard: QuestionHeard): Promise<void>
}
