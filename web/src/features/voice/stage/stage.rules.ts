import type { Turn } from '@candor/contracts/interview.ts'
import type { ServerMessage, turnPhases } from '@candor/contracts/live-messages.ts'
import type { MicrophoneFault } from '../../../lib/audio/microphone-fault.ts'
import type { ConnectionState } from '../../../lib/live/connection.rules.ts'

type Message<T extends ServerMessage['type']> = Extract<ServerMessage, { type: T }>
export type Utterance = Message<'utterance'>

/** What the screen knows of the conversation; the server decides, this only remembers. */
export interface StageState {
  connection: ConnectionState['at']
  /** It was live once: what is lost now will be found again. */
  met: boolean
  turn: Turn | null
  phase: (typeof turnPhases)[number]
  /** What is said now or was said last. */
  utterance: Utterance | null
  /** Its sound is heard now. */
  sounding: boolean
  endpointing: Message<'endpointing'>['state']
  transcript: { final: string; tentative: string }
  /** Seconds; null: no limit, or not known yet. */
  answerSecondsLeft: number | null
  repeatSecondsLeft: number
  /** Of the interview; null: no limit. */
  remaining: number | null
  /** null: the server has none. */
  recogniser: string | null
  /** The last answer that ended, for the person to correct. */
  heard: { turnId: string; question: string; text: string } | null
  /** Why the server ended it for good. */
  refusal: string | null
  microphone: MicrophoneFault | null
}

export const initialStage: StageState = {
  connection: 'idle',
  met: false,
  turn: null,
  phase: 'thinking',
  utterance: null,
  sounding: false,
  endpointing: 'silence',
  transcript: { final: '', tentative: '' },
  answerSecondsLeft: null,
  repeatSecondsLeft: 0,
  remaining: null,
  recogniser: null,
  heard: null,
  refusal: null,
  microphone: null,
}

export type StageEvent =
  | { type: 'connection'; at: ConnectionState['at'] }
  | { type: 'message'; message: ServerMessage }
  | { type: 'sounding'; sounding: boolean }
  | { type: 'microphone'; fault: MicrophoneFault | null }
  | { type: 'corrected'; turnId: string; text: string }
  /** The browser's own recogniser. */
  | { type: 'understood'; final: string; tentative: string }

/** One step; pure. */
export function stageReducer(state: StageState, event: StageEvent): StageState {
  switch (event.type) {
    case 'connection':
      return { ...state, connection: event.at, met: state.met || event.at === 'live' }
    case 'sounding':
      return state.sounding === event.sounding ? state : { ...state, sounding: event.sounding }
    case 'microphone':
      return state.microphone === event.fault ? state : { ...state, microphone: event.fault }
    case 'corrected':
      return state.heard?.turnId === event.turnId ? { ...state, heard: { ...state.heard, text: event.text } } : state
    case 'understood':
      return { ...state, transcript: { final: event.final, tentative: event.tentative } }
    case 'message':
      return hear(state, event.message)
  }
}

const noWords = { final: '', tentative: '' }

function hear(state: StageState, message: ServerMessage): StageState {
  switch (message.type) {
    case 'welcome': {
      const same = message.turn?.id === state.turn?.id
      return {
        ...state,
        turn: message.turn,
        recogniser: message.recogniser,
        remaining: message.remainingSeconds,
        transcript: same ? state.transcript : noWords,
      }
    }
    case 'phase':
      return {
        ...state,
        phase: message.phase,
        endpointing: message.phase === 'listening' ? state.endpointing : 'silence',
      }
    case 'utterance':
      return { ...state, utterance: message }
    case 'transcript':
      return message.turnId === state.turn?.id
        ? { ...state, transcript: { final: message.final, tentative: message.tentative } }
        : state
    case 'endpointing':
      return { ...state, endpointing: message.state }
    case 'time':
      return {
        ...state,
        answerSecondsLeft: message.answerSecondsLeft,
        repeatSecondsLeft: message.repeatSecondsLeft,
        remaining: message.remainingSeconds,
      }
    case 'turn-ended':
      return {
        ...state,
        endpointing: 'ended',
        answerSecondsLeft: null,
        transcript: { final: message.transcript, tentative: '' },
        heard: { turnId: message.turnId, question: state.turn?.question ?? '', text: message.transcript },
      }
    case 'judged':
      return { ...state, turn: message.next.turn, transcript: noWords, endpointing: 'silence', repeatSecondsLeft: 0 }
    case 'error':
      return message.fatal ? { ...state, refusal: message.code } : state
    case 'ack':
    case 'corrected':
    case 'silence':
    case 'pong':
      return state
  }
}

/** The microphone's sound belongs to the turn: also while the interviewer speaks, so that one may interrupt. */
export const isHearing = ({ phase, turn, microphone }: StageState): boolean =>
  turn !== null && microphone === null && (phase === 'asking' || phase === 'listening')

/** The last seconds of an answer are counted down. */
export const countdownFrom = 20
