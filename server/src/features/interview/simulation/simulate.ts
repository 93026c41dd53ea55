import { History } from './history.ts'
import { brokenIn, isSame } from './promises.rules.ts'
import { type Script, scriptOf } from './script.ts'

/** What a simulated interview came to. */
export interface SimulatedRun {
  seed: number
  /** Promises that did not hold, as sentences. */
  broken: string[]
  /** What occurred in it, and how often: `turn preset`, `crash`, `sent two-tabs`, … */
  counts: Readonly<Record<string, number>>
}

/**
 * Runs one whole interview history on a virtual clock, with everything that goes wrong in it, and again
 * with nothing going wrong; both must come to the same. The same seed gives the same history.
 */
export const simulate = async (seed: number): Promise<SimulatedRun> => {
  const script = scriptOf(seed)
  const history = new History(script)
  const broken = await told(script, history)
  const { state, worded } = history
  // Of two tabs either may come first, and words that a model had ready may be lost to a crash: the quiet
  // history has what was stored.
  const quiet: Script = {
    ...script,
    turn: (index) => ({ ...script.turn(index), answer: state.turns[index]?.answer ?? script.turn(index).answer }),
  }
  const twin = new History(quiet, worded)
  broken.push(...(await told(quiet, twin)).map((sentence) => `when nothing goes wrong: ${sentence}`))
  if (!isSame(state, twin.state))
    broken.push('crashes, faults, second tabs and models that mark change neither decision, clock nor end')
  return { seed, broken, counts: countsOf(script, history) }
}

/** Plays a history to its end; what it throws is a broken promise too, so that its seed is known. */
const told = async (script: Script, history: History): Promise<string[]> => {
  try {
    await history.play()
  } catch (error) {
    return [`it threw: ${error instanceof Error ? error.message || error.name : String(error)}`]
  }
  return brokenIn(script, history.state, history.telling)
}

const countsOf = (
  { settings, planned, finishesBefore }: Script,
  { state, telling, worded }: History,
): Record<string, number> => {
  const counts: Record<string, number> = {}
  const count = (what: string, by = 1): void => {
    counts[what] = (counts[what] ?? 0) + by
  }
  for (const { kind } of state.turns) count(`turn ${kind}`)
  for (const sending of telling.sendings) count(`sent ${sending}`)
  for (const wording of telling.wordings) count(`model wording ${wording}`)
  count('follow-up in a model’s words', worded.size)
  count('wording lost to a crash or race', telling.proposed.size - worded.size)
  count('judgement by a model', telling.judgements.length)
  count('crash', telling.crashes)
  count('server away', telling.downs)
  count('pause', telling.pauses)
  count(`plan ${planned}`)
  count(settings.timeLimitMinutes === null ? 'no time limit' : 'time limit')
  const presets = state.turns.filter(({ kind }) => kind === 'preset').length
  const early = finishesBefore !== null && finishesBefore <= state.turns.length - 1
  count(
    early ? 'ended by the person' : presets < settings.questionCount ? 'ended by time' : 'ended with the last question',
  )
  return counts
}
