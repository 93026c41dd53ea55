import { leastPresetSeconds } from '../engine/next-question.rules.ts'
import type { InterviewWithTurns, TurnRecord } from '../records.ts'
import type { Telling } from './history.ts'
import type { Script } from './script.ts'

/** Which of the engine's promises did not hold in a history, as sentences. */
export const brokenIn = (script: Script, { interview, turns }: InterviewWithTurns, telling: Telling): string[] => {
  const broken = [...telling.broken]
  const promise = (holds: boolean, sentence: string): void => {
    if (!holds && !broken.includes(sentence)) broken.push(sentence)
  }
  const { questionCount, maxFollowUps } = script.settings
  promise(interview.status === 'completed', 'an interview always ends')
  promise(script.plan.presets.length === questionCount, 'a plan has as many core questions as were asked for')
  promise(
    interview.clock.usedMs === telling.owedSeconds * 1000,
    'the clock counts work, and no fault, pause or thinking',
  )
  const texts = turns.map(({ planned }) => planned.text)
  promise(new Set(texts).size === texts.length, 'no question comes twice')
  promise(turns.length <= questionCount * (1 + maxFollowUps) + 2, 'the number of turns has its bound')
  promise(turns.filter(({ kind }) => kind === 'resume').length <= 2, 'at most two resume questions')
  promise(
    turns.every(({ index }, at) => index === at),
    'turns are numbered in order',
  )
  let chain = 0
  for (const turn of turns) {
    chain = turn.kind === 'preset' ? 0 : chain + (turn.kind === 'follow_up' ? 1 : 0)
    promise(chain <= maxFollowUps, 'follow-ups stay within their cap')
  }
  for (const decision of telling.decisions) checkDecision(script, decision, promise)
  return broken
}

const checkDecision = (
  { settings: { timeLimitMinutes, questionCount } }: Script,
  { offered, usedMs, presetsAsked }: Telling['decisions'][number],
  promise: (holds: boolean, sentence: string) => void,
): void => {
  const remaining =
    timeLimitMinutes === null ? null : Math.max(0, Math.floor((timeLimitMinutes * 60_000 - usedMs) / 1000))
  const presetsLeft = questionCount - presetsAsked
  if (offered === null) {
    promise(
      presetsLeft === 0 || (remaining !== null && remaining < leastPresetSeconds),
      'every preset is asked if the time allows',
    )
    return
  }
  promise(offered.suggestedSeconds > 0, 'some time is suggested')
  if (remaining === null) return
  const others = offered.kind === 'preset' ? presetsLeft - 1 : presetsLeft
  const room = Math.floor(Math.max(0, remaining - leastPresetSeconds) / leastPresetSeconds) * leastPresetSeconds
  promise(
    offered.suggestedSeconds <= remaining - Math.min(others * leastPresetSeconds, room),
    'the time suggested leaves what the presets to come need',
  )
}

/** What two tellings of one history must have in common: all but ids, dates and what a model marked. */
const essence = ({ interview, turns }: InterviewWithTurns, texts: readonly string[]): string =>
  JSON.stringify([
    interview.status,
    interview.answered,
    interview.clock.usedMs,
    turns.map(({ kind, label, planned, suggestedSeconds, begunAt, reply }: TurnRecord, at) => [
      kind,
      label,
      planned.text,
      planned.basis,
      suggestedSeconds,
      begunAt !== null,
      texts[at],
      reply?.next.action,
    ]),
  ])

/** Whether a history with everything that went wrong came to the same as the one where nothing did. */
export const isSame = (one: InterviewWithTurns, other: InterviewWithTurns): boolean => {
  const texts = ({ turns }: InterviewWithTurns): string[] => turns.map(({ answer }) => answer ?? '')
  return essence(one, texts(one)) === essence(other, texts(other))
}
