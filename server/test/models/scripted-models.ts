import { getInterview, startInterview, submitAnswer } from '@candor/contracts/interview.ts'
import { expect } from 'vitest'
import type { JudgeInput, Judgement, JudgeWithModel } from '../../src/features/interview/index.ts'
import { type Deferred, deferred } from '../../src/kernel/unless-aborted.ts'
import type { Person } from '../start-app.ts'

/** One answer that the model was asked to judge; the test says when and what it judges. */
export interface Reading {
  input: JudgeInput
  builtin: Judgement
  signal: AbortSignal
  reply: Deferred<Judgement | null>
}

/** A model that judges when the test lets it. */
export class ScriptedJudge {
  readonly readings: Reading[] = []

  readonly judge: JudgeWithModel = (input, builtin, signal) => {
    const reply = deferred<Judgement | null>()
    this.readings.push({ input, builtin, signal, reply })
    return reply.promise
  }

  /** The reading of this place in the order of their beginning, once it has begun. */
  async reading(index: number): Promise<Reading> {
    await expect.poll(() => this.readings.length).toBeGreaterThan(index)
    return this.readings[index] as Reading
  }
}

export const call = {
  provider: 'scripted',
  model: 'model-1',
  prompt: 'judge-story@1',
  inputTokens: 900,
  outputTokens: 120,
  ms: 1400,
}

/** What the model makes of the built-in judgement: other marks, other notes, its name. */
export const byModel = (builtin: Judgement, overall = 91): Judgement => ({
  ...builtin,
  assessment: {
    ...builtin.assessment,
    overall,
    coachNotes: 'Said by the model.',
    judge: { name: 'scripted:model-1', version: '1', prompt: 'judge-story@1', samples: 1 },
  },
  calls: [call],
  dropped: [{ dimension: 'impact', criterion: 'result', why: 'not-verbatim' }],
})

export const words =
  'Last winter our returns piled up. I was asked to clear them. I sorted them by reason and moved two people to it. ' +
  'We went from 900 open returns to 60 in three weeks.'

export const start = async (person: Person, change: object = {}) => {
  const body = { jobTitle: 'Warehouse supervisor', seniority: 'mid', type: 'mixed', maxFollowUps: 0, ...change }
  const started = await person.send(startInterview, { body })
  expect(started.status, JSON.stringify(started.body)).toBe(201)
  return { id: started.body.interview.id, turnId: started.body.turn.id, ...started.body }
}

export const submit = (person: Person, id: string, turnId: string, text = words) =>
  person.send(submitAnswer, { params: { id }, body: { turnId, text } })

export const stateOf = async (person: Person, id: string) => (await person.send(getInterview, { params: { id } })).body

export const firstAssessment = async (person: Person, id: string) => (await stateOf(person, id)).turns[0]?.assessment
