import type { InterviewRecord, TurnRecord } from '../interview/index.ts'

export type { Expects, Gap, RelatedRole } from '../interview/index.ts'

/** What a report is made from: a finished interview with all its turns, in order. */
export interface ReportMaterial {
  interview: Pick<InterviewRecord, 'id' | 'settings' | 'plan'>
  turns: readonly TurnRecord[]
  createdAt: Date
}

/** A turn that has an answer and a judgement of it. */
export type JudgedTurn = TurnRecord & { answer: string; judgement: NonNullable<TurnRecord['judgement']> }

export type { TurnRecord }
