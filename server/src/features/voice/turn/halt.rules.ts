import { cancelPreparation } from './commit.rules.ts'
import { type Change, chain, type Fault, type TurnState, unchanged } from './turn.ts'
import { holdOpen, stopUtterance } from './utterance.rules.ts'

/** The interviewer falls silent, and wants to go on afterwards. */
const haltSpeaking = (state: TurnState, why: 'pause' | 'fault'): Change =>
  chain(
    state,
    (open) => stopUtterance(open, why, 'halted'),
    (open) => {
      const { utterance, nowMs } = open
      if (utterance?.state !== 'halted' && utterance?.state !== 'interrupted') return unchanged(open)
      return unchanged({
        ...open,
        phase: 'asking',
        utterance: { ...utterance, state: 'halted' },
        wantsToSay: open.wantsToSay ?? { what: 'rest', sinceMs: nowMs },
      })
    },
  )

/** Nothing of the time that stood still counts as silence or as waiting. */
const goOn = (state: TurnState): TurnState => ({
  ...state,
  speech: { ...state.speech, voicedAtMs: state.nowMs },
  wantsToSay: state.wantsToSay && { ...state.wantsToSay, sinceMs: state.nowMs },
})

export const pause = (state: TurnState): Change =>
  chain(
    { ...state, paused: true, speech: { ...state.speech, active: false, candidateMs: null } },
    cancelPreparation,
    (open) => haltSpeaking(open, 'pause'),
  )

/** An answer that was begun is held open: who comes back has to find the thread. */
const heldOpen = (back: TurnState): Change =>
  unchanged(back.phase === 'listening' && back.speech.speechMs > 0 ? holdOpen(back) : back)

export const resume = (state: TurnState): Change => heldOpen(goOn({ ...state, paused: false }))

export const faultBegan = (state: TurnState, fault: Fault): Change => {
  if (state.faults.includes(fault)) return unchanged(state)
  return chain({ ...state, faults: [...state.faults, fault] }, cancelPreparation, (open) => haltSpeaking(open, 'fault'))
}

export const faultOver = (state: TurnState, fault: Fault): Change => {
  if (!state.faults.includes(fault)) return unchanged(state)
  const back = goOn({ ...state, faults: state.faults.filter((other) => other !== fault) })
  return fault === 'microphone' ? heldOpen(back) : unchanged(back)
}
