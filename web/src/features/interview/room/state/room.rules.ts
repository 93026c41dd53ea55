import type { InterviewState, Turn } from '@candor/contracts/interview.ts'

/** What the screen knows besides the server's state. */
export interface RoomUi {
  /** The turn at the top of the page; null: the one that waits for an answer. */
  currentId: string | null
  /** The turn whose answer this tab sent and the server acknowledged. */
  acknowledgedId: string | null
  sending: Sending | null
  /** What went wrong with the last sending and will not mend by itself. */
  fault: unknown
}

export interface Sending {
  turnId: string
  text: string
  /** Tries that failed so far. */
  failures: number
  /** waiting: for the connection, or for the next try. */
  state: 'under-way' | 'waiting'
}

export const initialUi: RoomUi = { currentId: null, acknowledgedId: null, sending: null, fault: null }

export type RoomEvent =
  | { type: 'opened'; turnId: string }
  | { type: 'sent'; turnId: string; text: string }
  | { type: 'unanswered' }
  | { type: 'tried-again' }
  | { type: 'acknowledged'; turnId: string }
  /** The server will not take it: paused, over, or answered from another tab. Its state says what to show. */
  | { type: 'refused' }
  | { type: 'failed'; error: unknown }
  | { type: 'stopped' }
  | { type: 'next' }

/** One step of the room; pure. An event that does not fit the state changes nothing. */
export function roomReducer(ui: RoomUi, event: RoomEvent): RoomUi {
  switch (event.type) {
    case 'opened':
      return ui.currentId === event.turnId ? ui : { ...ui, currentId: event.turnId }
    case 'sent':
      if (ui.sending) return ui
      return {
        ...ui,
        fault: null,
        sending: { turnId: event.turnId, text: event.text, failures: 0, state: 'under-way' },
      }
    case 'unanswered':
      return ui.sending
        ? { ...ui, sending: { ...ui.sending, failures: ui.sending.failures + 1, state: 'waiting' } }
        : ui
    case 'tried-again':
      return ui.sending ? { ...ui, sending: { ...ui.sending, state: 'under-way' } } : ui
    case 'acknowledged':
      return { ...ui, currentId: event.turnId, acknowledgedId: event.turnId, sending: null, fault: null }
    case 'refused':
    case 'stopped':
      return { ...ui, sending: null }
    case 'failed':
      return { ...ui, sending: null, fault: event.error }
    case 'next':
      return { ...initialUi, acknowledgedId: ui.acknowledgedId }
  }
}

/** What the page shows. */
export type RoomView =
  | { at: 'answering'; turn: Turn }
  | { at: 'paused'; turn: Turn }
  /** elsewhere: the answer shown was stored from another tab or device, not from this one. */
  | { at: 'reading'; turn: Turn; next: Turn | null; elsewhere: boolean }
  /** unsent: the turn that was at the top, without an answer, when the interview ended elsewhere. */
  | { at: 'over'; unsent: Turn | null }

/**
 * What to show for the server's state. The turn at the top stays until the person asks for the next one,
 * whatever another tab does meanwhile; in a conversation (`aloud`) the interviewer leads, and the open turn is it.
 */
export function roomView({ interview, turn: open, turns }: InterviewState, ui: RoomUi, aloud = false): RoomView {
  const current = (aloud ? null : turns.find(({ id }) => id === ui.currentId)) ?? open
  if (current?.answer != null) {
    return { at: 'reading', turn: current, next: open, elsewhere: ui.acknowledgedId !== current.id }
  }
  if (!current || !open)
    return { at: 'over', unsent: current ?? turns.findLast(({ answer }) => answer === null) ?? null }
  return interview.status === 'paused' ? { at: 'paused', turn: current } : { at: 'answering', turn: current }
}

/** Milliseconds until an unanswered sending is tried again: 1, 2, 4, 8, then every 15 s. */
export const retryDelayMs = (failures: number): number => Math.min(15_000, 1000 * 2 ** Math.max(0, failures - 1))
