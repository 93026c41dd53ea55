import type { InterviewSettings, SubmitAnswerReply, TurnBasis } from '@candor/contracts/interview.ts'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../../db/schema.ts'
import type { InterviewChange } from './engine/advance.rules.ts'
import type { Judgement } from './judgement.ts'
import type { InterviewPlan, PlannedQuestion } from './plan.ts'
import type { InterviewRecord, InterviewWithTurns, SpokenTranscript, TurnRecord } from './records.ts'

/** Rows as records, and records as rows. */

export const readInterview = (row: Selectable<Database['interview']>): InterviewRecord => ({
  id: row.id,
  status: row.status,
  settings: row.settings as InterviewSettings,
  plan: row.plan as InterviewPlan,
  version: row.version,
  answered: row.answered,
  clock: { usedMs: row.used_ms, runningSince: row.running_since },
  overall: row.overall,
  startedAt: row.started_at,
  completedAt: row.completed_at,
})

/** A turn as `to_json` writes it: moments are text. */
type TurnJson = Omit<Selectable<Database['turn']>, 'offered_at' | 'begun_at' | 'answered_at'> & {
  offered_at: string
  begun_at: string | null
  answered_at: string | null
}

/** The plan's question in the words that it was asked in: a follow-up keeps its question's rubric and probes. */
const plannedOf = (plan: InterviewPlan, row: TurnJson): PlannedQuestion => {
  const root = [...plan.presets, ...plan.resumeQuestions].find(({ bankId }) => bankId === row.bank_id)
  if (!root) throw new Error(`turn ${row.id} is not of its interview's plan`)
  return { ...root, text: row.question, basis: row.basis as TurnBasis | null, suggestedSeconds: row.suggested_seconds }
}

const replyOf = (row: TurnJson): SubmitAnswerReply | null =>
  row.judgement === null || row.next === null
    ? null
    : { assessment: (row.judgement as Judgement).assessment, next: row.next as SubmitAnswerReply['next'] }

/** As `keepHeard` stores it. */
const questionEndedMs = ({ question_heard }: TurnJson): { questionEndedMs?: number } => {
  const endedMs = (question_heard as { endsMs?: number[] } | null)?.endsMs?.at(-1)
  return endedMs === undefined ? {} : { questionEndedMs: endedMs }
}

const readTurn = (plan: InterviewPlan, row: TurnJson): TurnRecord => ({
  id: row.id,
  index: row.index,
  label: row.label,
  kind: row.kind,
  planned: plannedOf(plan, row),
  suggestedSeconds: row.suggested_seconds,
  offeredAt: new Date(row.offered_at),
  begunAt: row.begun_at === null ? null : new Date(row.begun_at),
  answer: row.answer,
  answeredAt: row.answered_at === null ? null : new Date(row.answered_at),
  judgement: row.judgement as Judgement | null,
  reply: replyOf(row),
  transcript: (row.transcript ?? null) as SpokenTranscript | null,
  ...questionEndedMs(row),
})

/** An interview's row with its turns beside it. */
export type WholeRow = Selectable<Database['interview']> & { turns: TurnJson[] }

export const readWhole = (row: WholeRow): InterviewWithTurns => {
  const interview = readInterview(row)
  return { interview, turns: row.turns.map((turn) => readTurn(interview.plan, turn)) }
}

/** What {@link readWhole} reads, from `interview i`: one round trip, since an answer waits for each. */
export const whole = sql`i.*, (select json_agg(t order by t.index) from turn t where t.interview_id = i.id) as turns`

/** As {@link WholeRow}, without what never changes. */
export type AskedRow = Omit<WholeRow, 'settings' | 'plan'>

/**
 * {@link whole} as a decision needs it: of the turns what was asked, not the answers and marks, which
 * grow with the interview (4 kB each).
 */
export const asked = sql`i.id, i.workspace_id, i.status, i.version, i.answered, i.used_ms, i.running_since, i.overall,
  i.started_at, i.completed_at,
  (select json_agg(t order by t.index) from (
    select id, interview_id, index, label, kind, bank_id, question, basis, suggested_seconds, offered_at, begun_at,
      answered_at, null::text as answer, null::json as judgement, null::json as next
    from turn where interview_id = i.id) t) as turns`

export const turnValues = (interviewId: string, turn: TurnRecord) => ({
  id: turn.id,
  interview_id: interviewId,
  index: turn.index,
  label: turn.label,
  kind: turn.kind,
  bank_id: turn.planned.bankId,
  question: turn.planned.text,
  basis: turn.planned.basis && JSON.stringify(turn.planned.basis),
  suggested_seconds: turn.suggestedSeconds,
  offered_at: turn.offeredAt,
})

export const changeValues = (change: InterviewChange) => ({
  status: change.status,
  answered: change.answered,
  used_ms: Math.round(change.clock.usedMs),
  running_since: change.clock.runningSince,
  completed_at: change.completedAt,
})
