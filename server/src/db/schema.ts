import type { ColumnType, Generated, JSONColumnType } from 'kysely'

/** The tables as Kysely sees them; the migrations are the source, this file follows them. */
export interface Database {
  workspace: WorkspaceTable
  membership: MembershipTable
  document: DocumentTable
  interview: InterviewTable
  turn: TurnTable
  pending_judgement: PendingJudgementTable
  audio_segment: AudioSegmentTable
  recording: RecordingTable
  recording_work: RecordingWorkTable
  live_connection: LiveConnectionTable
  live_ticket: LiveTicketTable
  report: ReportTable
  idempotency_key: IdempotencyKeyTable
  heartbeat: HeartbeatTable
  auth_user: AuthUserTable
}

/** Read as a Date, written as one. */
type Moment = ColumnType<Date, Date, Date>
type CreatedAt = ColumnType<Date, Date | undefined, never>
/** A `json` column: kept byte for byte, read parsed, written as text. */
type Json = JSONColumnType<object>
type NullableJson = ColumnType<object | null, string | null | undefined, string | null>
/** `bigint` comes as text from the driver; `pool.ts` parses it, since milliseconds fit a double. */
type Milliseconds = ColumnType<number, number | undefined, number>

interface WorkspaceTable {
  id: Generated<string>
  kind: 'personal' | 'team'
  /** SHA-256 of the visitor's cookie; null once an account owns the workspace. */
  visitor_hash: Buffer | null
  settings: ColumnType<object, string | undefined, string>
  created_at: CreatedAt
}

interface MembershipTable {
  workspace_id: string
  user_id: string
  role: 'admin' | 'interviewer'
  created_at: CreatedAt
}

interface DocumentTable {
  id: Generated<string>
  workspace_id: string
  kind: 'resume' | 'job_description'
  file_name: string | null
  media_type: string
  /** As it was read from the file. */
  extracted_text: string
  /** As the person corrected it; null while they have not. */
  corrected_text: string | null
  warnings: Json
  created_at: CreatedAt
}

interface InterviewTable {
  id: string
  workspace_id: string
  status: 'ready' | 'active' | 'paused' | 'completed' | 'abandoned' | 'expired'
  settings: Json
  plan: Json
  /** Counts changes: a writer that read an older one has to read again. */
  version: Generated<number>
  answered: Generated<number>
  /** Clock: what finished stretches used, and since when it runs; see clock.rules.ts. */
  used_ms: Milliseconds
  running_since: Moment | null
  overall: number | null
  started_at: Moment
  completed_at: Moment | null
}

interface TurnTable {
  id: string
  interview_id: string
  index: number
  label: string
  kind: 'preset' | 'follow_up' | 'resume'
  /** Which question of the interview's plan it is, or follows up. */
  bank_id: string
  question: string
  basis: NullableJson
  suggested_seconds: number
  offered_at: Moment
  begun_at: Moment | null
  answer: string | null
  answered_at: Moment | null
  judgement: NullableJson
  /** What the server replied comes next; returned again to the same submission. */
  next: NullableJson
  /** The call that worded the question, where a language model did. */
  wording: NullableJson
  /** What a recogniser understood of a spoken answer; `answer` is what counts. */
  transcript: NullableJson
  /** What was really heard of the spoken question. */
  question_heard: NullableJson
  /** What became of the microphone: `[{ fault, at }]`; a fault of null ends the one before. */
  microphone: NullableJson
}

interface AudioSegmentTable {
  turn_id: string
  first_frame: number
  frames: number
  /** 16 kHz mono PCM16, 640 bytes a frame. */
  pcm: Buffer
}

/** A turn's sound, compressed. */
interface RecordingTable {
  turn_id: string
  media_type: string
  bytes: Buffer
  duration_ms: number
  /** The turn's frames up to and without this one; what came later lies in `audio_segment`. */
  frames: number
}

interface RecordingWorkTable {
  turn_id: string
  /** The instance that compresses the turn's sound, until `lease_until`; from then on anybody may. */
  claimed_by: string | null
  lease_until: Moment
  attempts: Generated<number>
}

/** The connection that may write to an interview's turns: the newest one. */
interface LiveConnectionTable {
  interview_id: string
  connection: string
}

interface LiveTicketTable {
  /** SHA-256 of the ticket. */
  hash: Buffer
  workspace_id: string
  interview_id: string
  expires_at: Moment
}

interface PendingJudgementTable {
  turn_id: string
  /** The instance that reads the answer, until `lease_until`; from then on anybody may. */
  claimed_by: string | null
  lease_until: Moment
  attempts: Generated<number>
}

interface ReportTable {
  interview_id: string
  content: Json
  created_at: CreatedAt
}

interface IdempotencyKeyTable {
  workspace_id: string
  key: string
  operation: string
  request_hash: Buffer
  /** null while the first request is still being worked on. */
  reply: NullableJson
  created_at: ColumnType<Date, Date | undefined, Date>
}

interface HeartbeatTable {
  instance: string
  beat_at: Moment
}

/** better-auth's own; only what we read of it. */
interface AuthUserTable {
  id: string
  email: string
  name: string
}
