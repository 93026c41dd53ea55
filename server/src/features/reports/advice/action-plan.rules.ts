import type { Action, Report } from '@candor/contracts/reports.ts'
import { type DimensionName, dimensionNames } from '@candor/contracts/scoring.ts'
import { type Exercise, exercises, type Purpose } from '../content/exercises.ts'
import type { CompetencyMark } from '../figures.rules.ts'
import type { Fault, FaultGroup } from '../findings/faults.rules.ts'
import { fill, turnSlots } from '../findings/fill.rules.ts'
import { sentencesOf } from '../findings/quotes.rules.ts'
import { placeOf } from '../findings/weaknesses.rules.ts'
import type { TurnRecord } from '../material.ts'
import { hashOf, isSkill, shortened } from '../wording.rules.ts'

const fewest = 3
const most = 5
/** From this mark on a competency or an answer needs no exercise of its own. */
const settled = 75
/** Below this there is no first story yet that a second one could stand beside. */
const begun = 20
/** What is said worse than this is to be mended, not rehearsed. */
const worthRepeating = 40

/** Something to practise, on an answer, with what the exercise's words need. */
interface Need {
  purpose: Purpose
  turn: TurnRecord
  slots: Readonly<Record<string, string>>
}

export interface PlanMaterial {
  turns: readonly TurnRecord[]
  faults: readonly FaultGroup[]
  /** What the report's weaknesses speak of, in their order: their exercises come first, in the same order. */
  shown: readonly Fault[]
  dimensions: Report['dimensions']
  competencies: readonly CompetencyMark[]
  jobTitle: string
  seed: string
}

const opening = (words: string): string => shortened(words.replace(/[“”"]/g, ''), 40)

const faultNeed = (fault: Fault): Need => ({
  purpose: fault.kind,
  turn: fault.turn,
  slots: { ...fault.slots, opening: opening(placeOf(fault)?.quote ?? fault.turn.answer) },
})

const markOf = ({ judgement }: TurnRecord): number | null => judgement?.assessment.overall ?? null
const isAnswered = ({ answer }: TurnRecord): boolean => answer !== null && sentencesOf(answer).length > 0
const isMain = ({ kind }: TurnRecord): boolean => kind !== 'follow_up'
const plainNeed =
  (purpose: Purpose) =>
  (turn: TurnRecord): Need => ({ purpose, turn, slots: {} })

const byMark = (turns: readonly TurnRecord[]): TurnRecord[] =>
  turns.toSorted((a, b) => (markOf(a) ?? 0) - (markOf(b) ?? 0) || a.index - b.index)

const competencyNeeds = ({ competencies, turns }: PlanMaterial): Need[] => {
  const weak = competencies
    .filter(({ name, score }) => isSkill(name) && score !== null && score >= begun && score < settled)
    .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .slice(0, 1)
  return weak.flatMap(({ id }) => {
    const turn = turns.find((candidate) => candidate.planned.competencyId === id && isAnswered(candidate))
    return turn ? [plainNeed('competency')(turn)] : []
  })
}

/**
 * What to practise, most needed first: one need for each weakness that the report names, the lowest
 * competency, questions left without an answer, the same faults on further answers, then
 * rehearsal of what holds.
 */
const needsOf = (material: PlanMaterial): Need[] => {
  const main = material.turns.filter(isMain)
  const answered = byMark(main.filter(isAnswered))
  const open = main.filter((turn) => !isAnswered(turn)).map(plainNeed('start'))
  const first = material.shown.map(faultNeed)
  const further = material.faults.flatMap(({ faults }) =>
    faults.filter((fault) => !material.shown.includes(fault)).map(faultNeed),
  )
  const holding = answered.filter((turn) => (markOf(turn) ?? 0) >= settled).toReversed()
  const fair = answered.filter((turn) => (markOf(turn) ?? 0) >= worthRepeating)
  const rest = [...holding.map(plainNeed('stretch')), ...fair.map(plainNeed('rehearsal')), ...open, ...open]
  return answered.length === 0
    ? [...first, ...open, ...open, ...open]
    : [...first, ...competencyNeeds(material), ...open.slice(0, 1), ...further, ...rest]
}

const fits = ({ purpose, turn }: Need, exercise: Exercise): boolean =>
  exercise.for.includes(purpose) && (exercise.expects?.includes(turn.planned.expects) ?? true)

/** Dimensions from the weakest mark to the strongest; of two exercises that fit, the weaker dimension's is taken. */
const weakestFirst = (dimensions: Report['dimensions']): Map<DimensionName, number> =>
  new Map(
    dimensionNames
      .toSorted((a, b) => (dimensions[a] ?? 101) - (dimensions[b] ?? 101))
      .map((name, rank) => [name, rank] as const),
  )

const pick = (
  need: Need,
  used: ReadonlySet<string>,
  ranks: Map<DimensionName, number>,
  seed: string,
): Exercise | undefined =>
  exercises
    .filter((exercise) => !used.has(exercise.id) && fits(need, exercise))
    .toSorted(
      (a, b) =>
        (ranks.get(a.dimension) ?? 0) - (ranks.get(b.dimension) ?? 0) || hashOf(seed + a.id) - hashOf(seed + b.id),
    )[0]

const actionOf = ({ title, text, minutes, dimension }: Exercise, { turn, slots }: Need, role: string): Action => {
  const values = { ...turnSlots(turn), role, ...slots }
  return { title: fill(title, values), exercise: fill(text, values), minutes, dimension }
}

/** Three to five exercises on the person's own answers; the same interview gets the same ones, none comes twice. */
export const actionPlanOf = (material: PlanMaterial): Action[] => {
  const { seed, jobTitle, dimensions, turns } = material
  const ranks = weakestFirst(dimensions)
  const answered = turns.filter(isAnswered)
  const mostPerTurn = answered.length < fewest ? most : 2
  const used = new Set<string>()
  const perTurn = new Map<string, number>()
  const plan: Action[] = []
  const add = (needs: readonly Need[], until: number): void => {
    for (const need of needs) {
      const times = perTurn.get(need.turn.id) ?? 0
      const exercise = plan.length < until && times < mostPerTurn ? pick(need, used, ranks, seed) : undefined
      if (!exercise) continue
      used.add(exercise.id)
      perTurn.set(need.turn.id, times + 1)
      plan.push(actionOf(exercise, need, jobTitle))
    }
  }
  const needs = needsOf(material)
  // Twice: a short interview has fewer needs than a plan has exercises.
  add([...needs, ...needs], answered.length === 0 ? fewest : most)
  const rehearsal = answered.map(plainNeed('rehearsal'))
  add([...rehearsal, ...rehearsal, ...turns.map(plainNeed('start'))], fewest)
  return plan
}
