import type { Interview } from '@candor/contracts/interview.ts'
import { difficultyNames, seniorityNames, typeNames } from '../../../lib/interview-words.ts'

export interface Month {
  /** "March 2026", by this device's calendar. */
  name: string
  interviews: Interview[]
}

/** Interviews under the month they were started in, in the order given. */
export function byMonth(interviews: readonly Interview[]): Month[] {
  const months: Month[] = []
  for (const interview of interviews) {
    const name = new Date(interview.startedAt).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' })
    const last = months.at(-1)
    if (last?.name === name) last.interviews.push(interview)
    else months.push({ name, interviews: [interview] })
  }
  return months
}

/** "Mixed, mid level, medium" */
export const kindLine = ({ type, seniority, difficulty }: Interview): string =>
  `${typeNames[type]}, ${seniorityNames[seniority]}, ${difficultyNames[difficulty]}`

/** It waits to be continued. */
export const isOpen = ({ status }: Interview): boolean =>
  status === 'ready' || status === 'active' || status === 'paused'

/** What stands where a mark would: how far it has come, or why there is none. */
export function standing({ status, answered, questionCount }: Interview): string {
  const progress = `${answered} of ${questionCount} answered`
  if (status === 'completed') return 'Not assessed'
  if (status === 'abandoned') return `Left early, ${progress}`
  if (status === 'expired') return `Expired, ${progress}`
  return status === 'paused' ? `Paused, ${progress}` : progress
}
