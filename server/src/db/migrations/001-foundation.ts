import { type Kysely, sql } from 'kysely'

/** better-auth 1.7.7's schema with our table names and uuid ids, as its `compileMigrations()` printed it. */
const accounts = sql`
create table auth_user (
  id uuid primary key default gen_random_uuid(), name text not null, email text not null unique,
  email_verified boolean not null, image text,
  created_at timestamptz not null default current_timestamp, updated_at timestamptz not null default current_timestamp);
create table auth_session (
  id uuid primary key default gen_random_uuid(), expires_at timestamptz not null, token text not null unique,
  created_at timestamptz not null default current_timestamp, updated_at timestamptz not null,
  ip_address text, user_agent text, user_id uuid not null references auth_user (id) on delete cascade);
create table auth_account (
  id uuid primary key default gen_random_uuid(), account_id text not null, provider_id text not null,
  user_id uuid not null references auth_user (id) on delete cascade,
  access_token text, refresh_token text, id_token text,
  access_token_expires_at timestamptz, refresh_token_expires_at timestamptz, scope text, password text,
  created_at timestamptz not null default current_timestamp, updated_at timestamptz not null);
create table auth_verification (
  id uuid primary key default gen_random_uuid(), identifier text not null, value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default current_timestamp, updated_at timestamptz not null default current_timestamp);
create index auth_session_user_id_idx on auth_session (user_id);
create index auth_account_user_id_idx on auth_account (user_id);
create index auth_verification_identifier_idx on auth_verification (identifier);
`

const workspaces = sql`
create table workspace (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('personal', 'team')),
  visitor_hash bytea unique,
  settings json not null default '{}',
  created_at timestamptz not null default current_timestamp);
create table membership (
  workspace_id uuid not null references workspace (id) on delete cascade,
  user_id uuid not null references auth_user (id) on delete cascade,
  role text not null check (role in ('admin', 'interviewer')),
  created_at timestamptz not null default current_timestamp,
  primary key (user_id, workspace_id));
create index membership_workspace_idx on membership (workspace_id);
create table document (
  id uuid primary key default gen_random_uuid(),
  workspace_id uuid not null references workspace (id) on delete cascade,
  kind text not null check (kind in ('resume', 'job_description')),
  file_name text, media_type text not null,
  extracted_text text not null, corrected_text text,
  warnings json not null default '[]',
  created_at timestamptz not null default current_timestamp);
create index document_workspace_idx on document (workspace_id);
`

/**
 * `json`, not `jsonb`, for what is returned again: jsonb reorders keys, and a repeated reply is to be
 * the same. A turn names its question in the interview's plan (`bank_id`) instead of repeating it, no
 * index covers what an answer changes, and pages keep room: PostgreSQL then updates in place (HOT).
 */
const interviews = sql`
create table interview (
  id uuid primary key,
  workspace_id uuid not null references workspace (id) on delete cascade,
  status text not null check (status in ('ready', 'active', 'paused', 'completed', 'abandoned', 'expired')),
  settings json not null, plan json not null,
  version integer not null default 0,
  answered integer not null default 0,
  used_ms bigint not null default 0, running_since timestamptz,
  overall smallint check (overall between 0 and 100),
  started_at timestamptz not null, completed_at timestamptz) with (fillfactor = 70);
create index interview_history_idx on interview (workspace_id, started_at desc, id desc);
create index interview_active_idx on interview (id) where status = 'active';
create table turn (
  id uuid primary key,
  interview_id uuid not null references interview (id) on delete cascade,
  index smallint not null, label text not null,
  kind text not null check (kind in ('preset', 'follow_up', 'resume')),
  bank_id text not null, question text not null, basis json, suggested_seconds integer not null,
  offered_at timestamptz not null, begun_at timestamptz,
  answer text, answered_at timestamptz,
  judgement json, next json,
  unique (interview_id, index)) with (fillfactor = 50);
create table report (
  interview_id uuid primary key references interview (id) on delete cascade,
  content json not null,
  created_at timestamptz not null default current_timestamp);
`

const operations = sql`
create table idempotency_key (
  workspace_id uuid not null references workspace (id) on delete cascade,
  key text not null, operation text not null, request_hash bytea not null, reply json,
  created_at timestamptz not null default current_timestamp,
  primary key (workspace_id, key));
create index idempotency_key_created_idx on idempotency_key (created_at);
create table heartbeat (instance uuid primary key, beat_at timestamptz not null);
`

/** Everything a written practice interview stands on. */
export const foundation = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const part of [accounts, workspaces, interviews, operations]) await part.execute(db)
  },
}
