import type { Report, ReportTurn } from '@candor/contracts/reports.ts'
import { actionPlanOf } from './advice/action-plan.rules.ts'
import { suggestedRolesOf } from './advice/roles.rules.ts'
import { summaryOf } from './advice/summary.rules.ts'
import { competenciesOf, dimensionsOf, intervalOf, judgedTurns, overallOf } from './figures.rules.ts'
import { faultsOf } from './findings/faults.rules.ts'
import { strengthsOf } from './findings/strengths.rules.ts'
import { weaknessesOf } from './findings/weaknesses.rules.ts'
import type { ReportMaterial, TurnRecord } from './material.ts'

const presentTurn = ({ id, label, kind, planned, answer, judgement }: TurnRecord): ReportTurn => ({
  id,
  label,
  kind,
  competency: planned.competency,
  question: planned.text,
  answer,
  assessment: judgement?.assessment ?? null,
})

/**
 * The report of an interview that is over. Pure: the same material gives the same report, word for
 * word. Figures rest on the core questions only; follow-ups and resume questions are quoted, and a
 * resume question has its line among the competencies.
 */
export const makeReport = ({ interview, turns, createdAt }: ReportMaterial): Report => {
  const { jobTitle, seniority, type, difficulty } = interview.settings
  const { seed, relatedRoles } = interview.plan
  const judged = judgedTurns(turns)
  const competencies = competenciesOf(turns)
  const dimensions = dimensionsOf(turns)
  const faults = faultsOf(judged)
  const overall = overallOf(turns)
  const confidence = intervalOf(turns)
  const strengths = strengthsOf(judged, seed)
  const weaknesses = weaknessesOf(faults, seed)
  return {
    interviewId: interview.id,
    jobTitle,
    seniority,
    type,
    difficulty,
    createdAt: createdAt.toISOString(),
    overall,
    confidence,
    dimensions,
    competencies: competencies.map(({ name, score }) => ({ name, score })),
    strengths,
    weaknesses: weaknesses.map(({ finding }) => finding),
    actionPlan: actionPlanOf({
      turns,
      faults,
      shown: weaknesses.map(({ fault }) => fault),
      dimensions,
      competencies,
      jobTitle,
      seed,
    }),
    suggestedRoles: suggestedRolesOf({ relatedRoles, competencies, jobTitle }),
    recommendation: null,
    summary: summaryOf({ turns, planned: interview.plan.presets.length, overall, confidence, faults }),
    turns: turns.map(presentTurn),
  }
}
