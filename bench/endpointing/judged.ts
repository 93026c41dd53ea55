import { createWinkLanguage } from '../../server/src/adapters/wink/language.ts'
import { hasTold } from '../../server/src/features/interview/spoken/told.rules.ts'
import { createBuiltinJudge } from '../../server/src/features/scoring/index.ts'
import { defaultTurnSettings, type TurnSettings } from '../../server/src/features/voice/turn/settings.ts'
import { hear } from '../../server/src/features/voice/turn/speech.rules.ts'
import { newTurnState, step } from '../../server/src/features/voice/turn/turn.rules.ts'
import type { TurnCommand, TurnEvent, TurnState } from '../../server/src/features/voice/turn/turn.ts'
import type { Clip } from './clip.ts'

export interface Outcome {
  /** The person had more to say. */
  cutOffs: number
  /** From the last voiced window to the end of the turn. */
  delayMs: number
}

/** A streaming recogniser shows a word so long after it was said. */
const recogniserDelayMs = 400

/** From `prepare` to what the built-in judge says: its own milliseconds and a query, rounded up. */
const judgeDelayMs = 50

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

const judge = createBuiltinJudge({ language: createWinkLanguage() })
const judged = new Map<string, boolean | null>()

/** As the interview says it of a planned question that wants a story. */
const toldBy = (question: string, answer: string): boolean | null => {
  const key = `${question}\n${answer}`
  const known = judged.get(key)
  if (known !== undefined) return known
  const judgement = judge({ question, answer, expects: 'story', keyPoints: [] })
  const told = hasTold({ kind: 'preset', planned: { expects: 'story' } }, judgement)
  judged.set(key, told)
  return told
}

const asked = (state: TurnState, atMs: number): TurnState => step(state, { type: 'ask', atMs, silently: true }).state

/** A person who answers, the recogniser and the judge, as the rules meet them. */
class Answering {
  readonly #clip: Clip
  #state: TurnState
  #turnBeganMs = 0
  #known = 0
  #firstWord = 0
  #told: (TurnEvent & { type: 'told' })[] = []

  constructor(clip: Clip, settings: TurnSettings) {
    this.#clip = clip
    this.#state = asked(newTurnState(settings), 0)
  }

  /** One more window of sound, with all that is known by its end; whether the rules end the turn. */
  hears(index: number): boolean {
    const window = this.#clip.windows[index]
    if (!window) return false
    const atMs = window.endMs
    const sound = { ...window, endMs: atMs - this.#turnBeganMs }
    const events = [...this.#words(atMs), ...this.#judged(atMs), { type: 'voice' as const, atMs, windows: [sound] }]
    return events.some((event) => this.#take(event))
  }

  /** After a cut-off the person begins again, in a new turn. */
  beginsAgain(atMs: number): void {
    this.#turnBeganMs = atMs
    this.#firstWord = this.#known
    this.#told = []
    this.#state = asked(this.#state, atMs)
  }

  #words(atMs: number): TurnEvent[] {
    const words = this.#clip.words.filter((word) => word.endMs + recogniserDelayMs <= atMs).length
    if (words <= this.#known) return []
    this.#known = words
    const said = this.#clip.words.slice(this.#firstWord, words)
    return [{ type: 'words', atMs, text: said.map(({ word }) => word).join(' ') }]
  }

  #judged(atMs: number): TurnEvent[] {
    const due = this.#told.filter((told) => told.atMs <= atMs)
    this.#told = this.#told.filter((told) => told.atMs > atMs)
    return due
  }

  #take(event: TurnEvent): boolean {
    const { state, commands } = step(this.#state, event)
    this.#state = state
    for (const command of commands) if (command.type === 'prepare') this.#ask(command, event.atMs)
    return commands.some(({ type }) => type === 'commit')
  }

  #ask({ transcript }: TurnCommand & { type: 'prepare' }, atMs: number): void {
    const { question } = this.#clip
    const told = question === null ? null : toldBy(question, transcript)
    this.#told.push({ type: 'told', transcript, told, atMs: atMs + judgeDelayMs })
  }
}

/** The rules hear the clip. */
export const byRules = (clip: Clip, endMs: number, settings: TurnSettings = defaultTurnSettings): Outcome => {
  const answering = new Answering(clip, settings)
  let cutOffs = 0
  for (const [index, { endMs: atMs }] of clip.windows.entries()) {
    if (!answering.hears(index)) continue
    if (atMs > endMs) return { cutOffs, delayMs: atMs - endMs }
    cutOffs += 1
    answering.beginsAgain(atMs)
  }
  return { cutOffs, delayMs: (clip.windows.at(-1)?.endMs ?? 0) - endMs }
}

/** Silence of `timeoutMs` ends the turn, whatever was said. */
export const byTimer = ({ within, after }: Silences, timeoutMs: number): Outcome => ({
  cutOffs: within.filter((ms) => ms >= timeoutMs).length,
  delayMs: after.find((ms) => ms >= timeoutMs) ?? after.at(-1) ?? 0,
})
