import type { SubmitAnswerReply } from '@candor/contracts/interview.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../db/pool.ts'
import { inBatches } from '../../kernel/batch.ts'
import type { ServedCall } from '../../ports/llm.ts'
import type { InterviewChange } from './engine/advance.rules.ts'
import type { Judgement } from './judgement.ts'
import type { Lease } from './models/judging.ts'
import type { KnownPlans } from './plans.store.ts'
import type { InterviewRecord, InterviewWithTurns, SpokenTranscript, TurnRecord } from './records.ts'
import { type AskedRow, asked, changeValues, readWhole, turnValues } from './rows.store.ts'

/**
 * The two statements of an answer. Answers that arrive together share them: a round trip and a commit
 * cost more than what they carry. Milliseconds of CPU per answer, server + database, 32 callers:
 * 0.68 + 0.70 one by one; 0.30 + 0.20 with one statement under way, 0.34 + 0.24 with two, which lets
 * others pass one that waits for a lock; 0.39 + 0.36 with four.
 */
const together = { most: 32, atOnce: 2 }

interface GivenAnswer {
  /** The turn's. */
  id: string
  workspaceId: string
  interviewId: string
  text: string
  at: Date
  transcript: SpokenTranscript | null
}

/**
 * Items as rows with their `place`, by id, so that two statements do not lock each other out. Sorted
 * here: in SQL it costs 0.2 ms an answer. An array: the planner expects ten rows of one, and goes by index.
 */
const given = (items: readonly { id: string }[], columns: RawBuilder<unknown>): RawBuilder<unknown> => {
  const placed = items.map((item, index) => ({ ...item, place: index + 1 }))
  placed.sort((a, b) => (a.id < b.id ? -1 : 1))
  const lines = placed.map((item) => JSON.stringify(item))
  return sql`select g.* from unnest(${lines}::json[]) one, json_to_record(one) as g(place integer, ${columns})`
}

const answerColumns = sql`id uuid, "workspaceId" uuid, "interviewId" uuid, text text, at timestamptz, transcript json`

const recordAnswers = async (db: Db, plans: KnownPlans, answers: readonly GivenAnswer[]) => {
  const { rows } = await sql<AskedRow & { place: number }>`
    with given as (${given(answers, answerColumns)}),
    recorded as (
      update turn set answer = g.text, answered_at = g.at, transcript = g.transcript
      from given g join interview i on i.id = g."interviewId" and i.workspace_id = g."workspaceId"
      where turn.id = g.id and turn.interview_id = i.id and turn.answer is null and i.status = 'active'
      returning g.place, turn.interview_id)
    select recorded.place, ${asked} from recorded join interview i on i.id = recorded.interview_id`.execute(db)
  const known = await plans.of(rows.map(({ id }) => id))
  const results: (InterviewWithTurns | null)[] = answers.map(() => null)
  for (const { place, ...row } of rows) {
    const fixed = known.get(row.id)
    const answer = answers[place - 1]
    // Deleted since the statement: as if it had been before.
    if (!fixed || !answer) continue
    const state = readWhole({ ...row, ...fixed })
    // The statement reads what was there before it wrote.
    const turns = state.turns.map((turn) =>
      turn.id === answer.id ? { ...turn, answer: answer.text, answeredAt: answer.at } : turn,
    )
    results[place - 1] = { ...state, turns }
  }
  return results
}

/** What {@link settlementColumns} names. */
interface Settlement {
  id: string
  lease: Lease | null
  [column: string]: unknown
}

/** An answer judged, with what follows from it. */
export interface SettledTurn {
  turnId: string
  judgement: Judgement
  /** null: the judgement is final; else who makes the final one, and until when. */
  lease: Lease | null
  reply: SubmitAnswerReply
  change: InterviewChange
  next: TurnRecord | null
  /** The call that worded `next`, where a language model did. */
  wording: ServedCall | null
}

const settlementColumns = sql`id uuid, version integer, status text, answered integer, used_ms bigint,
  running_since timestamptz, completed_at timestamptz, turn_id uuid, judgement json, next json, offered json,
  lease json`

const offeredColumns = sql`id uuid, index smallint, label text, kind text, bank_id text, question text, basis json,
  suggested_seconds integer, offered_at timestamptz, wording json`

/** Of those that went through, the ones that a model's judgement is to come for; left out where none is. */
const queued = sql`
  queued as (
    insert into pending_judgement (turn_id, claimed_by, lease_until, attempts)
    select g.turn_id, l."claimedBy", l."leaseUntil", l.attempts
    from changed join given g on g.place = changed.place,
      json_to_record(g.lease) as l("claimedBy" uuid, "leaseUntil" timestamptz, attempts smallint)
    where g.lease is not null),`

/** Of two on the same interview one goes through: whichever it is, its place says so. */
const settleAll = async (db: Db, settlements: readonly Settlement[]): Promise<boolean[]> => {
  const { rows } = await sql<{ place: number }>`
    with given as (${given(settlements, settlementColumns)}),
    changed as (
      update interview i set version = i.version + 1, status = g.status, answered = g.answered, used_ms = g.used_ms,
        running_since = g.running_since, completed_at = g.completed_at
      from given g where i.id = g.id and i.version = g.version returning g.place),
    judged as (
      update turn set judgement = g.judgement, next = g.next
      from changed join given g on g.place = changed.place where turn.id = g.turn_id),
    ${settlements.some(({ lease }) => lease) ? queued : sql``}
    offered as (
      insert into turn (id, interview_id, index, label, kind, bank_id, question, basis, suggested_seconds, offered_at,
        wording)
      select o.id, g.id, o.index, o.label, o.kind, o.bank_id, o.question, o.basis, o.suggested_seconds, o.offered_at,
        o.wording
      from changed join given g on g.place = changed.place, json_to_record(g.offered) as o(${offeredColumns})
      where g.offered is not null)
    select place from changed`.execute(db)
  const through = new Set(rows.map(({ place }) => place))
  return settlements.map((_, index) => through.has(index + 1))
}

export const createAnswerStore = (db: Db, plans: KnownPlans) => {
  const record = inBatches((answers: readonly GivenAnswer[]) => recordAnswers(db, plans, answers), together)
  const settle = inBatches((settlements: readonly Settlement[]) => settleAll(db, settlements), together)
  return {
    /**
     * Stores an answer; from the moment this returns the answer is acknowledged. Returns the interview
     * with it, of the turns before only what was asked, or null: the turn is not the person's, has an
     * answer, or its interview is not under way.
     */
    recordAnswer: (
      workspaceId: string,
      interviewId: string,
      turnId: string,
      answer: { text: string; at: Date; transcript: SpokenTranscript | null },
    ): Promise<InterviewWithTurns | null> => record({ id: turnId, workspaceId, interviewId, ...answer }),

    /**
     * Stores a judgement with the reply, the interview's change and the next turn, all or nothing.
     * False: somebody else changed the interview since it was read; read again.
     */
    settle: (
      read: InterviewRecord,
      { turnId, judgement, lease, reply, change, next, wording }: SettledTurn,
    ): Promise<boolean> =>
      settle({
        id: read.id,
        version: read.version,
        ...changeValues(change),
        turn_id: turnId,
        judgement,
        lease,
        next: reply.next,
        offered: next && { ...turnValues(read.id, next), basis: next.planned.basis, wording },
      }),
  }
}
