import { believeInterruption } from './barge-in.rules.ts'
import { cancelPreparation, commit } from './commit.rules.ts'
import { pause, resume } from './halt.rules.ts'
import { type Button, type Change, chain, type TurnState, unchanged } from './turn.ts'
import { holdOpen } from './utterance.rules.ts'

const refuse = (state: TurnState, button: Button, why: 'not-now' | 'window-over' = 'not-now'): Change => ({
  state,
  commands: [{ type: 'refuse', button, why }],
})

/** Ends the turn at once. While the question is being asked only an answer that was begun can be done. */
const done = (state: TurnState): Change => {
  if (state.phase === 'listening') return commit(state, 'done')
  const begun = state.answer.text !== '' || state.speech.speechMs >= state.settings.minAnswerSpeechMs
  return begun ? commit(state, 'done') : refuse(state, 'done')
}

const thinking = (state: TurnState): Change => {
  if (state.phase !== 'listening') return refuse(state, 'thinking')
  return chain(holdOpen(state), cancelPreparation, believeInterruption)
}

const repeat = (state: TurnState): Change => {
  if (state.phase !== 'listening' || state.wantsToSay !== null) return refuse(state, 'repeat')
  if (state.clock.answeredMs > state.settings.repeatWindowMs) return refuse(state, 'repeat', 'window-over')
  return chain(
    { ...state, wantsToSay: { what: 'repeat', sinceMs: state.nowMs } },
    cancelPreparation,
    believeInterruption,
  )
}

/** What the person pressed. Buttons of a turn that is over are late and ignored. */
export const press = (state: TurnState, button: Button): Change => {
  if (button === 'resume') return state.paused ? resume(state) : unchanged(state)
  if (button === 'pause') return state.paused ? unchanged(state) : pause(state)
  if (state.phase !== 'asking' && state.phase !== 'listening') return unchanged(state)
  if (state.paused) return refuse(state, button)
  if (button === 'done') return done(state)
  return button === 'thinking' ? thinking(state) : repeat(state)
}
