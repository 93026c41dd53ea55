import { bargeIn } from './barge-in.rules.ts'
import { press } from './buttons.rules.ts'
import { cancelPreparation } from './commit.rules.ts'
import { fireDeadlines, moveTo, nextDeadlineMs } from './deadlines.rules.ts'
import { endpoint, release, speechBegan } from './endpointing.rules.ts'
import { faultBegan, faultOver } from './halt.rules.ts'
import { settle } from './present.rules.ts'
import { defaultTurnSettings, type TurnSettings } from './settings.ts'
import { hear, newTurnOfSpeech, noSpeech } from './speech.rules.ts'
import { type Change, chain, type TurnEvent, type TurnState, unchanged, type VoiceWindow } from './turn.ts'
import { closeUtterance, heardLate, onPlayback, storeHeard } from './utterance.rules.ts'

const noAnswer = { text: '', textAtBurst: '', untold: null, held: null }

/** Before the first question. */
export const newTurnState = (settings: TurnSettings = defaultTurnSettings): TurnState => ({
  settings,
  nowMs: 0,
  phase: 'waiting',
  paused: false,
  faults: [],
  speech: noSpeech,
  answer: noAnswer,
  utterance: null,
  stillSounding: null,
  wantsToSay: null,
  preparation: null,
  clock: { runs: false, answeredMs: 0, remainingMs: null },
  utterances: 0,
  preparations: 0,
  shown: { phase: 'waiting', endpointing: null, countdown: null, wakeAtMs: null },
})

const turnIsOpen = ({ phase }: TurnState): boolean => phase === 'asking' || phase === 'listening'

const ask = (state: TurnState, silently: boolean, answeredMs: number): Change => {
  if (state.phase !== 'waiting' && state.phase !== 'thinking') return unchanged(state)
  return unchanged({
    ...state,
    phase: silently ? 'listening' : 'asking',
    speech: newTurnOfSpeech(state.speech),
    answer: noAnswer,
    wantsToSay: silently ? null : { what: 'question', sinceMs: state.nowMs },
    clock: { ...state.clock, answeredMs },
  })
}

/** After anything new was heard. */
const judge = (state: TurnState): Change => chain(state, release, bargeIn, endpoint)

const onTold = (state: TurnState, transcript: string, told: boolean): Change =>
  judge({ ...state, answer: { ...state.answer, untold: told ? null : transcript } })

const onWindow = (state: TurnState, window: VoiceWindow): Change => {
  const speech = hear(state, window)
  const began = speech.bursts > state.speech.bursts
  return chain({ ...state, speech }, (open) => (began ? speechBegan(open) : unchanged(open)), judge, settle)
}

const finish = (state: TurnState): Change =>
  chain(
    state,
    cancelPreparation,
    (open) => closeUtterance(open, 'over'),
    (open) => storeHeard(open, true),
    (open) => unchanged({ ...open, phase: 'over', wantsToSay: null }),
  )

const act = (state: TurnState, event: TurnEvent): Change => {
  switch (event.type) {
    case 'tick':
      // Timers may fire a little early: whoever sends a tick is told again when to send the next.
      return unchanged({ ...state, shown: { ...state.shown, wakeAtMs: null } })
    case 'ask':
      return ask(state, event.silently ?? false, event.answeredMs ?? 0)
    case 'voice':
      return chain(state, ...event.windows.map((window) => (open: TurnState) => onWindow(open, window)))
    case 'words':
      return turnIsOpen(state) ? judge({ ...state, answer: { ...state.answer, text: event.text } }) : unchanged(state)
    case 'told':
      return turnIsOpen(state) && event.told !== null ? onTold(state, event.transcript, event.told) : unchanged(state)
    case 'button':
      return press(state, event.button)
    case 'fault':
      return event.state === 'begun' ? faultBegan(state, event.fault) : faultOver(state, event.fault)
    case 'utterance':
      return onPlayback(state, event)
    case 'remaining': {
      const remainingMs = event.remainingMs === null ? null : Math.max(0, Math.round(event.remainingMs))
      return unchanged({ ...state, clock: { ...state.clock, remainingMs } })
    }
    case 'over':
      return finish(state)
  }
}

/** What was due on the way to `atMs` happens at its own time, however late the tick is. */
const passTime = (state: TurnState, atMs: number): Change => {
  const nextMs = nextDeadlineMs(state)
  if (nextMs === null || nextMs > atMs) return unchanged(moveTo(state, atMs))
  return chain(moveTo(state, nextMs), fireDeadlines, settle, (open) => passTime(open, atMs))
}

/**
 * One event. The same events give the same commands, with or without further ticks between them, and
 * however windows of sound are grouped. After `over` nothing happens any more, but that the player tells its last.
 */
export const step = (state: TurnState, event: TurnEvent): Change => {
  if (state.phase === 'over') return event.type === 'utterance' ? heardLate(state, event) : unchanged(state)
  const atMs = Math.max(state.nowMs, Math.round(event.atMs))
  return chain(
    state,
    (open) => passTime(open, atMs),
    (open) => act(open, event),
    settle,
  )
}
