import type { Report } from '@candor/contracts/reports.ts'
import { type DimensionName, dimensionNames } from '@candor/contracts/scoring.ts'
import type { JudgedTurn, TurnRecord } from './material.ts'

/** Turns with an answer that has been judged; a question nobody answered is not an answer worth 0. */
export const judgedTurns = (turns: readonly TurnRecord[]): JudgedTurn[] =>
  turns.filter((turn): turn is JudgedTurn => turn.answer !== null && turn.judgement !== null)

/** The core questions: everybody is asked them, so only they make the figures that are compared. */
export const coreTurns = (turns: readonly TurnRecord[]): JudgedTurn[] =>
  judgedTurns(turns).filter(({ kind }) => kind === 'preset')

/** Arithmetic mean of the marks there are, rounded half up; null where there are none. */
export const meanMark = (marks: readonly (number | null)[]): number | null => {
  const given = marks.filter((mark) => mark !== null)
  return given.length === 0 ? null : Math.round(given.reduce((sum, mark) => sum + mark, 0) / given.length)
}

/** Mean of the core answers' overall marks; follow-ups and resume questions do not count. */
export const overallOf = (turns: readonly TurnRecord[]): number | null =>
  meanMark(coreTurns(turns).map(({ judgement }) => judgement.assessment.overall))

/**
 * Means of the core answers' marks by dimension. A dimension that no core answer was marked in stays
 * null: a follow-up that only one person got must not fill it.
 */
export const dimensionsOf = (turns: readonly TurnRecord[]): Report['dimensions'] => {
  const core = coreTurns(turns)
  const mean = (name: DimensionName) =>
    meanMark(core.map(({ judgement }) => judgement.assessment.dimensions[name].score))
  return Object.fromEntries(dimensionNames.map((name) => [name, mean(name)])) as Report['dimensions']
}

/**
 * 95th percentiles of Student's t for 1 to 19 degrees of freedom (any table of the distribution,
 * for instance NIST/SEMATECH e-Handbook 1.3.6.7.2); an interview has at most 20 core questions.
 */
const studentT95 = [
  6.314, 2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812, 1.796, 1.782, 1.771, 1.761, 1.753, 1.746, 1.74,
  1.734, 1.729,
]

/**
 * 90 % interval of the mean of the core marks, taking the questions as a sample of those that might
 * have been asked: mean ± t(.95, n − 1) · s / √n, rounded outwards and kept within 0 to 100. Null
 * below two marks.
 */
export const intervalOf = (turns: readonly TurnRecord[]): Report['confidence'] => {
  const marks = coreTurns(turns)
    .map(({ judgement }) => judgement.assessment.overall)
    .filter((mark) => mark !== null)
  const quantile = studentT95[Math.min(marks.length - 2, studentT95.length - 1)]
  if (quantile === undefined) return null
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length
  const variance = marks.reduce((sum, mark) => sum + (mark - mean) ** 2, 0) / (marks.length - 1)
  const reach = quantile * Math.sqrt(variance / marks.length)
  return { low: Math.max(0, Math.floor(mean - reach)), high: Math.min(100, Math.ceil(mean + reach)) }
}

/** One competency of the interview, with the mean of its core and resume answers. */
export interface CompetencyMark {
  id: string
  name: string
  score: number | null
}

/** One line for each competency asked about, in the order of the interview; null where nothing could be judged. */
export const competenciesOf = (turns: readonly TurnRecord[]): CompetencyMark[] => {
  const marks = new Map<string, { name: string; scores: (number | null)[] }>()
  const core = new Set(turns.filter(({ kind }) => kind === 'preset').map(({ planned }) => planned.competencyId))
  for (const { kind, planned, judgement, answer } of turns) {
    // A resume question is for its person alone: it speaks for a competency only where no core question does.
    if (kind === 'follow_up' || (kind === 'resume' && core.has(planned.competencyId))) continue
    const line = marks.get(planned.competencyId) ?? { name: planned.competency, scores: [] }
    if (answer !== null) line.scores.push(judgement?.assessment.overall ?? null)
    marks.set(planned.competencyId, line)
  }
  return [...marks].map(([id, { name, scores }]) => ({ id, name, score: meanMark(scores) }))
}
