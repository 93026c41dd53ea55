import { randomUUID } from 'node:crypto'
import { startInterview, submitAnswer } from '@candor/contracts/interview.ts'
import { expect } from 'vitest'
import type { Person, TestApp } from '../start-app.ts'

export interface SpokenTurn {
  interviewId: string
  turnId: string
}

/** An interview that is spoken, of one question without follow-ups. */
export const spokenSettings = {
  jobTitle: 'Nurse',
  seniority: 'mid',
  type: 'mixed',
  mode: 'spoken',
  questionCount: 1,
  maxFollowUps: 0,
} as const

/** A turn of a spoken interview that was answered just now, with sound as a browser sends it: pieces of 16 frames. */
export const spokenTurn = async (app: TestApp, person: Person, pcm: Buffer): Promise<SpokenTurn> => {
  const started = await person.send(startInterview, { body: spokenSettings })
  expect(started.status).toBe(201)
  const { interview, turn } = started.body
  await addSound(app, turn.id, 0, pcm)
  const answer = { turnId: turn.id, text: 'I moved our ward to a new rota in one night.' }
  expect((await person.send(submitAnswer, { params: { id: interview.id }, body: answer })).status).toBe(200)
  return { interviewId: interview.id, turnId: turn.id }
}

/** Stores sound of a turn from a frame on, past the socket. */
export const addSound = async (
  { database }: TestApp,
  turnId: string,
  firstFrame: number,
  pcm: Buffer,
): Promise<void> => {
  for (let frame = 0; frame * 640 < pcm.byteLength; frame += 16) {
    const piece = pcm.subarray(frame * 640, (frame + 16) * 640)
    const row = { turn_id: turnId, first_frame: firstFrame + frame, frames: piece.byteLength / 640, pcm: piece }
    await database.db.insertInto('audio_segment').values(row).execute()
  }
}

/** How many pieces, files and claims there are of a turn, and how many frames the file has. */
export const rowsOf = async ({ database: { db } }: TestApp, turnId: string) => {
  const count = async (table: 'audio_segment' | 'recording_work'): Promise<number> =>
    (await db.selectFrom(table).select('turn_id').where('turn_id', '=', turnId).execute()).length
  const file = await db.selectFrom('recording').selectAll().where('turn_id', '=', turnId).executeTakeFirst()
  return { pieces: await count('audio_segment'), work: await count('recording_work'), frames: file?.frames ?? null }
}

export const newInstance = (): string => randomUUID()
