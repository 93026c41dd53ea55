import { type Change, type CommitReason, chain, type TurnState, unchanged } from './turn.ts'
import { closeUtterance } from './utterance.rules.ts'

/** What was prepared is not wanted any more: the person goes on, holds, pauses, or other words are known. */
export const cancelPreparation = (state: TurnState): Change => {
  const { preparation } = state
  if (preparation === null) return unchanged(state)
  return {
    state: { ...state, preparation: null },
    commands: [{ type: 'cancel-preparation', preparation: preparation.preparation }],
  }
}

/** Begins to prepare the reply to the words so far; once for the same words. */
export const prepare = (state: TurnState): Change => {
  const transcript = state.answer.text
  if (state.preparation?.transcript === transcript) return unchanged(state)
  return chain(state, cancelPreparation, (free) => {
    const preparation = free.preparations + 1
    return {
      state: { ...free, preparations: preparation, preparation: { preparation, transcript } },
      commands: [{ type: 'prepare', preparation, transcript }],
    }
  })
}

/** Ends the turn, once: from here until the next `ask` none is open. */
export const commit = (state: TurnState, why: CommitReason): Change => {
  const transcript = state.answer.text
  const fits = state.preparation?.transcript === transcript
  return chain(
    state,
    (open) => (fits ? unchanged(open) : cancelPreparation(open)),
    (open) => closeUtterance(open, 'done'),
    (open) => ({
      state: {
        ...open,
        phase: 'thinking',
        wantsToSay: null,
        preparation: null,
        answer: { ...open.answer, held: null },
      },
      commands: [{ type: 'commit', why, transcript, preparation: open.preparation?.preparation ?? null }],
    }),
  )
}
