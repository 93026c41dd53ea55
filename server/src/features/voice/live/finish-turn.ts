import type { ServerMessage } from '@candor/contracts/live-messages.ts'
import { AppError } from '../../../kernel/errors.ts'
import { unlessAborted } from '../../../kernel/unless-aborted.ts'
import type { Timer } from '../../../ports/timer.ts'
import type { JudgedTurn, LiveHandle, Transcript } from '../live-handle.ts'
import type { CommitReason } from '../turn/turn.ts'
import type { OpenTurn } from './open-turn.ts'

/** How long a recogniser may take for its last word; what it said before stands then. */
const lastWordMs = 15_000
/** The last word is waited for at the person's expense so long; then the clock stands. */
const chargedMs = 50
/** A database that is away is asked again after this. */
const retryMs = 1_000

export interface FinishParts {
  handle: LiveHandle
  open: OpenTurn
  why: CommitReason
  /** As the rules knew it. */
  transcript: string
  /** Who listened: `browser`, an engine, or null. */
  engine: string | null
  timers: Timer
  /** The turn's. */
  signal: AbortSignal
  send(message: ServerMessage): void
  /** Of the interview; it stands once the answer is stored, at the latest. */
  stopClock(): void
}

const lastWords = async ({ open, transcript, engine, timers, stopClock }: FinishParts): Promise<Transcript> => {
  const patience = new AbortController()
  const callOff = timers.after(lastWordMs, () => patience.abort(new Error('the recogniser takes too long')))
  const callOffStop = timers.after(chargedMs, stopClock)
  try {
    const heard = await (open.listener?.end(patience.signal) ?? null)
    const { writesSounds } = open.listener
    if (!heard) return { heard: transcript, words: [], engine: transcript === '' ? null : engine, writesSounds }
    const text = [heard.final, heard.tentative].filter((part) => part.trim() !== '').join(' ')
    return { heard: text, words: [...heard.words], engine, writesSounds }
  } finally {
    callOff()
    callOffStop()
  }
}

/** Nothing was understood: the person says what they said. The clock stands, and nobody hurries them. */
const askForWords = ({ open, signal, send, stopClock }: FinishParts): Promise<string> => {
  stopClock()
  const given = new Promise<string>((resolve) => {
    open.confirm = resolve
  })
  send({ type: 'phase', turnId: open.turn.id, phase: 'confirming' })
  return unlessAborted(given, signal).finally(() => {
    open.confirm = null
  })
}

const pause = (timers: Timer, signal: AbortSignal): Promise<void> =>
  unlessAborted(
    new Promise<void>((resolve) => {
      timers.after(retryMs, resolve)
    }),
    signal,
  )

const judged = async (parts: FinishParts, answer: string, transcript: Transcript): Promise<JudgedTurn> => {
  const { handle, open, timers, signal, send } = parts
  for (;;) {
    try {
      return await handle.onTurnEnded(open.turn.id, answer, transcript)
    } catch (error) {
      if (error instanceof AppError) throw error
      send({ type: 'error', code: 'service.database-away', fatal: false })
      await pause(timers, signal)
    }
  }
}

/**
 * From the end of an answer to what comes next: last words, the person's own where there are none, the
 * marks. Rejects with AppErrors of the handle, and with the signal's reason.
 */
export const finishTurn = async (parts: FinishParts): Promise<JudgedTurn> => {
  const { open, why, send, signal } = parts
  void open.recorder.flush()
  const transcript = await lastWords(parts)
  signal.throwIfAborted()
  send({ type: 'turn-ended', turnId: open.turn.id, why, transcript: transcript.heard, words: [...transcript.words] })
  const own = open.typed ?? transcript.heard
  const answer = own.trim() === '' ? await askForWords(parts) : own
  const result = await judged(parts, answer, transcript)
  send({ type: 'judged', turnId: open.turn.id, ...result })
  return result
}
