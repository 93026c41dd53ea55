import type { InterviewRecord, TurnRecord as WholeTurn } from '../interview/index.ts'

export type { Expects, Gap, RelatedRole } from '../interview/index.ts'

/** A turn as reports see it: when which word was said is not theirs to weigh. */
export type TurnRecord = Omit<WholeTurn, 'transcript'>

/** What a report is made from: a finished interview with all its turns, in order. */
export interface ReportMaterial {
  interview: Pick<InterviewRecord, 'id' | 'settings' | 'plan'>
  turns: readonly TurnRecord[]
  createdAt: Date
}

/** A turn that has an answer and a judgement of it. */
export type JudgedTurn = TurnRecord & { answer: string; judgement: NonNullable<TurnRecord['judgement']> }
