import type { Action, Finding, Report, ReportTurn } from '@candor/contracts/reports.ts'
import { counted, dayOf, difficultyNames, seniorityNames, typeNames } from '../../../lib/interview-words.ts'

/** "Mixed interview, mid level, medium difficulty · 14 March 2026" */
export const reportLine = ({ type, seniority, difficulty, createdAt }: Report): string =>
  `${typeNames[type]} interview, ${seniorityNames[seniority]}, ${difficultyNames[difficulty]} · ${dayOf(createdAt)}`

/** An interval wider than this, in marks, says little more than that there were too few questions. */
const mostSure = 45

/** How sure the overall mark is, in a sentence; null where there is no mark to be sure of. */
export function sureness({ overall, confidence, turns }: Report): string | null {
  if (overall === null) return null
  if (confidence === null) return 'It rests on a single marked answer: too little to say how sure it is.'
  const asked = turns.filter(({ kind, assessment }) => kind === 'preset' && assessment?.overall != null).length
  const over = `It rests on ${counted(asked, 'question')}`
  if (confidence.high - confidence.low <= 2) return `${over}, whose marks lie close together.`
  if (confidence.high - confidence.low > mostSure) {
    return `${over}, too few to be sure: others might have put it anywhere between ${confidence.low} and ${confidence.high}.`
  }
  return `${over}; other questions would most likely have put it between ${confidence.low} and ${confidence.high}.`
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
