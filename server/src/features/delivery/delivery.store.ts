import type { Db } from '../../db/pool.ts'
import type { SpokenAnswer } from './measure-answer.rules.ts'

export interface SpokenInterview {
  /** BCP 47. */
  language: string
  /** Of the turns that have an answer, in order. */
  answers: SpokenAnswer[]
}

export type DeliveryStore = ReturnType<typeof createDeliveryStore>

/** What the interview stored beside an answer; records from before a field was kept lack it. */
interface StoredTranscript {
  words: NonNullable<SpokenAnswer['transcript']>['words']
  engine: string | null
  corrected: boolean
  writesSounds?: boolean
}
interface StoredQuestion {
  spokenMs?: number
  endsMs?: number[]
}

const transcriptOf = (stored: StoredTranscript | null): SpokenAnswer['transcript'] =>
  stored && { ...stored, writesSounds: stored.writesSounds ?? false }

const questionOf = (stored: StoredQuestion | null): SpokenAnswer['question'] =>
  stored?.spokenMs ? { spokenMs: stored.spokenMs, endsMs: stored.endsMs ?? [] } : null

/**
 * Reads the times of what was said straight from the tables: neither an interview's record as judges get it nor a
 * report has them.
 */
export const createDeliveryStore = (db: Db) => ({
  /** null: it was written, or is not the workspace's. */
  async find(workspaceId: string, interviewId: string): Promise<SpokenInterview | null> {
    const rows = await db
      .selectFrom('interview')
      .innerJoin('turn', 'turn.interview_id', 'interview.id')
      .select(['turn.id', 'turn.label', 'turn.answer', 'turn.transcript', 'turn.question_heard', 'interview.settings'])
      .where('interview.id', '=', interviewId)
      .where('interview.workspace_id', '=', workspaceId)
      .where('turn.answer', 'is not', null)
      .orderBy('turn.index')
      .execute()
    const settings = rows[0]?.settings as { mode?: string; language?: string } | undefined
    if (settings?.mode !== 'spoken') return null
    const answers = rows.map(({ id, label, answer, transcript, question_heard }) => ({
      turnId: id,
      label,
      answer,
      transcript: transcriptOf(transcript as StoredTranscript | null),
      question: questionOf(question_heard as StoredQuestion | null),
    }))
    return { language: settings.language ?? 'en', answers }
  },
})
