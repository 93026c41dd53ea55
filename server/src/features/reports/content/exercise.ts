import type { DimensionName } from '@candor/contracts/scoring.ts'
import type { Expects } from '../material.ts'
import type { FaultKind } from './words.ts'

/**
 * What an exercise is for: a fault of an answer, or
 * `competency`: the competency with the lowest mark; `rehearsal`: any answer worth saying again;
 * `stretch`: an answer that holds already; `start`: a question that has no answer yet.
 */
export type Purpose = FaultKind | 'competency' | 'rehearsal' | 'stretch' | 'start'

/**
 * Something to do now, with the person's own answer. Slots: {q} and {Q} the turn as one says it,
 * {subject} the competency, {question}, {opening} the first words of the sentence it is about, {role}
 * the job title, {words} of a short answer, {point} a key point.
 */
export interface Exercise {
  id: string
  for: readonly Purpose[]
  /** What the question must ask for; any where absent. */
  expects?: readonly Expects[]
  dimension: DimensionName
  title: string
  text: string
  minutes: number
}
