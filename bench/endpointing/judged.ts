import { defaultTurnSettings, type TurnSettings } from '../../server/src/features/voice/turn/settings.ts'
import { hear } from '../../server/src/features/voice/turn/speech.rules.ts'
import { newTurnState, step } from '../../server/src/features/voice/turn/turn.rules.ts'
import type { TurnState } from '../../server/src/features/voice/turn/turn.ts'
import type { Clip } from './clip.ts'

export interface Outcome {
  /** The person had more to say. */
  cutOffs: number
  /** From the last voiced window to the end of the turn. */
  delayMs: number
}

/** A streaming recogniser shows a word so long after it was said. */
const recogniserDelayMs = 400

/** The silences of a clip, as voice activity has them. */
export interface Silences {
  /** Where the last voiced window ends: there the answer is over. */
  endMs: number
  /** How long each silence within the answer was, when the person went on. */
  within: readonly number[]
  /** At each window after the end, how long the silence lasts. */
  after: readonly number[]
}

export const silencesOf = ({ windows }: Clip): Silences => {
  let state = newTurnState()
  let longestMs = 0
  let after: number[] = []
  const within: number[] = []
  for (const window of windows) {
    const before = state.speech
    state = { ...state, nowMs: window.endMs, speech: hear(state, window) }
    const { speech } = state
    if (speech.voicedEndMs > before.voicedEndMs) {
      if (speech.bursts > before.bursts && before.bursts > 0) within.push(longestMs)
      longestMs = 0
      after = []
    } else if (speech.candidateMs === null) {
      longestMs = window.endMs - speech.voicedEndMs
      after.push(longestMs)
    }
  }
  return { endMs: state.speech.voicedEndMs, within, after }
}

const asked = (state: TurnState, atMs: number): TurnState => step(state, { type: 'ask', atMs, silently: true }).state

/** The rules hear the clip; after a cut-off the person begins again, in a new turn. */
export const byRules = (clip: Clip, endMs: number, settings: TurnSettings = defaultTurnSettings): Outcome => {
  let state = asked(newTurnState(settings), 0)
  let turnBeganMs = 0
  let known = 0
  let firstWord = 0
  let cutOffs = 0
  for (const { endMs: atMs, probability } of clip.windows) {
    const words = clip.words.filter((word) => word.endMs + recogniserDelayMs <= atMs).length
    const events =
      words > known
        ? [
            {
              type: 'words' as const,
              atMs,
              text: clip.words
                .slice(firstWord, words)
                .map(({ word }) => word)
                .join(' '),
            },
          ]
        : []
    known = words
    const window = { endMs: atMs - turnBeganMs, probability }
    for (const event of [...events, { type: 'voice' as const, atMs, windows: [window] }]) {
      const change = step(state, event)
      state = change.state
      if (!change.commands.some(({ type }) => type === 'commit')) continue
      if (atMs > endMs) return { cutOffs, delayMs: atMs - endMs }
      cutOffs += 1
      turnBeganMs = atMs
      firstWord = known
      state = asked(state, atMs)
    }
  }
  return { cutOffs, delayMs: (clip.windows.at(-1)?.endMs ?? 0) - endMs }
}

/** Silence of `timeoutMs` ends the turn, whatever was said. */
export const byTimer = ({ within, after }: Silences, timeoutMs: number): Outcome => ({
  cutOffs: within.filter((ms) => ms >= timeoutMs).length,
  delayMs: after.find((ms) => ms >= timeoutMs) ?? after.at(-1) ?? 0,
})
