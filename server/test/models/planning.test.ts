import { afterEach, describe, expect, test } from 'vitest'
import type { InterviewModels } from '../../src/features/interview/models/start-models.ts'
import type { FollowUpWithModel, InterviewPlan, PlanWithModel } from '../../src/features/interview/plan.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { byModel, call, start, stateOf, submit } from './scripted-models.ts'

const apps: TestApp[] = []
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close()
})
const appWith = async (models: InterviewModels): Promise<TestApp> => {
  const app = await startApp({ models })
  apps.push(app)
  return app
}

const thin = 'We had a problem with the handover on nights, and I sorted it out.'
const never = () => new Promise<never>(() => undefined)
const renamed = (plan: InterviewPlan): InterviewPlan => ({
  ...plan,
  presets: plan.presets.map((question, at) => ({ ...question, text: `What would you ask about shelf ${at + 1}?` })),
  calls: [{ ...call, prompt: 'plan@1' }],
})
const storedPlan = async ({ database }: TestApp, id: string) =>
  (await database.db.selectFrom('interview').select('plan').where('id', '=', id).executeTakeFirstOrThrow())
    .plan as InterviewPlan

describe('the plan', () => {
  test('is the model’s where it is there in time, with what served it', async () => {
    const app = await appWith({ plan: async (_input, builtin) => renamed(builtin) })
    const { id, turn } = await start(app.person())
    expect(turn.question).toBe('What would you ask about shelf 1?')
    expect((await storedPlan(app, id)).calls).toEqual([{ ...call, prompt: 'plan@1' }])
  })

  const useless: [string, PlanWithModel][] = [
    ['takes too long', never],
    ['serves nothing', async () => null],
    ['breaks', () => Promise.reject(new TypeError('a fault of ours'))],
    ['has a question too few', async (_input, builtin) => ({ ...builtin, presets: builtin.presets.slice(1) })],
    [
      'asks the same twice',
      async (_input, builtin) => ({ ...builtin, presets: builtin.presets.map((one) => ({ ...one, text: 'Why?' })) }),
    ],
    [
      'gives two questions one id',
      async (_input, builtin) => ({ ...builtin, presets: builtin.presets.map((one) => ({ ...one, bankId: 'x' })) }),
    ],
  ]
  test.each(useless)('is the built-in one where the model %s', async (_name, plan) => {
    const app = await appWith({ plan, limits: { planMs: 60 } })
    const { id } = await start(app.person(), { seed: 'same' })
    const builtin = await storedPlan(app, id)
    await app.restart(0, {})
    expect(await storedPlan(app, (await start(app.person(), { seed: 'same' })).id)).toEqual(builtin)
  })

  test('at a stop nobody waits for it', async () => {
    let asked = false
    const app = await appWith({
      plan: () => {
        asked = true
        return never()
      },
      limits: { planMs: 60_000 },
    })
    const starting = start(app.person())
    await expect.poll(() => asked).toBe(true)
    await app.restart()
    expect((await starting).turn.label).toBe('Q1')
  })
})

describe('a follow-up', () => {
  const judge: InterviewModels['judge'] = async (_input, builtin) => byModel(builtin)
  const wording = { ...call, prompt: 'follow-up@1' }
  const worded =
    (text: string): FollowUpWithModel =>
    async ({ builtin, planned }) => ({
      question: { ...(builtin ?? planned), text, basis: { source: 'answer', words: 'I sorted it out' } },
      call: wording,
    })
  const followUpOf = async (models: InterviewModels, text = thin, maxFollowUps = 1) => {
    const app = await appWith({ judge, ...models, limits: { followUpMs: 60 } })
    const person = app.person()
    const { id, turnId } = await start(person, { seed: 'same', maxFollowUps })
    const { body } = await submit(person, id, turnId, text)
    const stored = await app.database.db
      .selectFrom('turn')
      .select('wording')
      .where('id', '=', body.next.turn?.id ?? '')
      .executeTakeFirstOrThrow()
    expect((await stateOf(person, id)).turn?.question).toBe(body.next.turn?.question)
    return { ...body.next, wording: stored.wording }
  }

  test('is asked in the model’s words, with what served them', async () => {
    const next = await followUpOf({ followUp: worded('You sorted it out, you say. What did you do first?') })
    expect(next).toMatchObject({
      action: 'follow_up',
      turn: {
        question: 'You sorted it out, you say. What did you do first?',
        basis: { source: 'answer', words: 'I sorted it out' },
      },
      wording,
    })
  })

  const useless: [string, FollowUpWithModel][] = [
    ['takes too long', never],
    ['serves nothing', async () => null],
    ['breaks', () => Promise.reject(new TypeError('a fault of ours'))],
    ['says nothing', worded('  ')],
  ]
  test.each(useless)('keeps the built-in words where the model %s', async (_name, followUp) => {
    const builtin = await followUpOf({})
    const next = await followUpOf({ followUp })
    expect(next.action).toBe('follow_up')
    expect(next.turn?.question).toBe(builtin.turn?.question)
    expect(next.wording).toBeNull()
  })

  test('claims no words that were not said', async () => {
    const next = await followUpOf(
      { followUp: worded('You sorted it out, you say. What did you do first?') },
      'There was trouble with the handover and it went away after a while.',
    )
    expect(next.turn).toMatchObject({ kind: 'follow_up', basis: null })
  })

  test('is not the model’s to call for: where the rules allow none, it is not asked', async () => {
    let asked = 0
    const followUp: FollowUpWithModel = async (request, signal) => {
      asked += 1
      return worded('And then?')(request, signal)
    }
    const next = await followUpOf({ followUp }, thin, 0)
    expect(next.action).toBe('preset')
    expect(asked).toBe(0)
  })
})
