import type { Action, Finding, Report, ReportTurn } from '@candor/contracts/reports.ts'
import { counted, dayOf, difficultyNames, seniorityNames, typeNames } from '../../../lib/interview-words.ts'

/** "Mixed interview, mid level, medium difficulty · 14 March 2026" */
export const reportLine = ({ type, seniority, difficulty, createdAt }: Report): string =>
  `${typeNames[type]} interview, ${seniorityNames[seniority]}, ${difficultyNames[difficulty]} · ${dayOf(createdAt)}`

/** An interval wider than this, in marks, says little more than that there were too few questions. */
const mostSure = 45

/** How sure the overall mark is, in a line; null where there is no mark to be sure of. The summary says more. */
export function sureness({ overall, confidence, turns }: Report): string | null {
  if (overall === null) return null
  if (confidence === null) return 'From a single marked answer: too little to give a range.'
  const asked = turns.filter(({ kind, assessment }) => kind === 'preset' && assessment?.overall != null).length
  const range = `Likely range ${confidence.low} to ${confidence.high}, from ${counted(asked, 'question')}`
  return confidence.high - confidence.low > mostSure ? `${range}: too few to be sure.` : `${range}.`
}

export interface Change {
  finding: Finding
  action: Action | null
}

/**
 * Each thing to change with its exercise, and what else there is to practise: the report lists both in the same
 * order, the most valuable first.
 */
export const changesOf = ({ weaknesses, actionPlan }: Report): { changes: Change[]; more: Action[] } => ({
  changes: weaknesses.map((finding, at) => ({ finding, action: actionPlan[at] ?? null })),
  more: actionPlan.slice(weaknesses.length),
})

/** "about 45 minutes of practice" */
export const minutesOf = (actions: readonly Action[]): number => actions.reduce((sum, { minutes }) => sum + minutes, 0)

/** Where an answer stands on the page. */
export const anchorOf = (turnId: string): string => `answer-${turnId}`

/** The turn that a finding quotes. */
export const turnOf = (turns: readonly ReportTurn[], { turnId }: Finding): ReportTurn | undefined =>
  turns.find(({ id }) => id === turnId)

/** "candor-warehouse-shift-lead-2026-03-14" */
export function fileName({ jobTitle, createdAt }: Report): string {
  const title = jobTitle
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return ['candor', title.slice(0, 48).replace(/-$/, ''), createdAt.slice(0, 10)]
    .filter((part) => part !== '')
    .join('-')
}
