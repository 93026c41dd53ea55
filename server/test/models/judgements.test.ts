import { getReport } from '@candor/contracts/delivery/own-report.ts'
import { deleteInterview, listInterviews } from '@candor/contracts/interview.ts'
import { finishInterview } from '@candor/contracts/reports.ts'
import { afterEach, describe, expect, test } from 'vitest'
import type { InterviewModels } from '../../src/features/interview/models/start-models.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { byModel, firstAssessment, ScriptedJudge, start, stateOf, submit } from './scripted-models.ts'

const apps: TestApp[] = []
afterEach(async () => {
  for (const app of apps.splice(0).reverse()) await app.close()
})

/** Waits hardly at all for a model that is late, looks often for what is left behind. */
const impatient = { answerMs: 40, reportMs: 40, sweepMs: 20 }
/** Longer than any test: what is waited for is let through by the test. */
const patient = { answerMs: 60_000, reportMs: 60_000, sweepMs: 20 }

const appWith = async (judge: ScriptedJudge, limits: InterviewModels['limits'], beside?: TestApp): Promise<TestApp> => {
  const app = await startApp({ models: { judge: judge.judge, limits: limits ?? {} }, ...(beside && { beside }) })
  apps.push(app)
  return app
}

const pendingRows = async ({ database }: TestApp): Promise<number> =>
  (await database.db.selectFrom('pending_judgement').selectAll().execute()).length

describe('a configured model’s judgement', () => {
  test('that comes in time is the reply’s, final, and nothing stays to be done', async () => {
    const model = new ScriptedJudge()
    const app = await appWith(model, patient)
    const person = app.person()
    const { id, turnId } = await start(person)
    const submitted = submit(person, id, turnId)
    const { builtin, reply } = await model.reading(0)
    reply.resolve(byModel(builtin))
    const { body } = await submitted
    expect(body.assessment).toMatchObject({ status: 'final', overall: 91, coachNotes: 'Said by the model.' })
    expect(await firstAssessment(person, id)).toEqual(body.assessment)
    expect(await pendingRows(app)).toBe(0)
  })

  test('that comes late leaves the built-in marks pending, and replaces them once it is there', async () => {
    const model = new ScriptedJudge()
    const app = await appWith(model, impatient)
    const person = app.person()
    const { id, turnId } = await start(person)
    const first = await submit(person, id, turnId)
    expect(first.body.assessment).toMatchObject({ status: 'pending', judge: { name: 'builtin' } })
    expect(await firstAssessment(person, id)).toEqual(first.body.assessment)
    const { builtin, reply } = await model.reading(0)
    reply.resolve(byModel(builtin))
    await expect.poll(() => firstAssessment(person, id)).toMatchObject({ status: 'final', overall: 91 })
    const again = await submit(person, id, turnId)
    expect(again.body.assessment).toEqual(await firstAssessment(person, id))
    expect(again.body.next).toEqual(first.body.next)
    expect(await pendingRows(app)).toBe(0)
    expect(model.readings).toHaveLength(1)
  })

  test('changes no decision: the next question is the built-in judge’s, whatever the model says before it', async () => {
    const nextOf = async (overall: number) => {
      const models: InterviewModels = {
        judge: async (_input, builtin) => ({ ...byModel(builtin, overall), gaps: [], hook: null }),
        // Takes until the judgement is there: both are known when the answer is settled.
        followUp: () => new Promise((resolve) => setImmediate(() => resolve(null))),
      }
      const app = await startApp({ models })
      apps.push(app)
      const person = app.person()
      const { id, turnId } = await start(person, { seed: 'same', maxFollowUps: 1 })
      const { body } = await submit(person, id, turnId, 'We had a problem with the handover, and I sorted it out.')
      expect(body.assessment).toMatchObject({ status: 'final', overall })
      return body.next
    }
    const harsh = await nextOf(3)
    const kind = await nextOf(99)
    expect(harsh.action).toBe('follow_up')
    expect(kind).toMatchObject({ action: harsh.action, turn: { question: harsh.turn?.question } })
  })

  test('where no provider serves, the built-in marks are final', async () => {
    const model = new ScriptedJudge()
    const app = await appWith(model, patient)
    const person = app.person()
    const { id, turnId } = await start(person)
    const submitted = submit(person, id, turnId)
    const { reply } = await model.reading(0)
    reply.resolve(null)
    expect((await submitted).body.assessment).toMatchObject({ status: 'final', judge: { name: 'builtin' } })
    expect(await pendingRows(app)).toBe(0)
  })

  test('where it takes longer than a reading may, the built-in marks are final', async () => {
    const model = new ScriptedJudge()
    const app = await appWith(model, { ...impatient, readingMs: 80 })
    const person = app.person()
    const { id, turnId } = await start(person)
    expect((await submit(person, id, turnId)).body.assessment.status).toBe('pending')
    await expect.poll(() => firstAssessment(person, id)).toMatchObject({ status: 'final', judge: { name: 'builtin' } })
    expect(model.readings[0]?.signal.aborted).toBe(true)
  })

  test('the same answer from several tabs is read once', async () => {
    const model = new ScriptedJudge()
    const app = await appWith(model, patient)
    const person = app.person()
    const { id, turnId } = await start(person)
    const all = Array.from({ length: 5 }, () => submit(person, id, turnId))
    const { builtin, reply } = await model.reading(0)
    reply.resolve(byModel(builtin))
    for (const { status, body } of await Promise.all(all)) {
      expect(status).toBe(200)
      expect(body.next).toEqual((await all[0])?.body.next)
    }
    await expect.poll(() => firstAssessment(person, id)).toMatchObject({ status: 'final', overall: 91 })
    expect(model.readings).toHaveLength(1)
    expect((await stateOf(person, id)).turns).toHaveLength(2)
  })

  test('for an interview that is deleted meanwhile comes to nothing', async () => {
    const model = new ScriptedJudge()
    const app = await appWith(model, impatient)
    const person = app.person()
    const { id, turnId } = await start(person)
    await submit(person, id, turnId)
    await person.send(deleteInterview, { params: { id } })
    const { builtin, reply } = await model.reading(0)
    reply.resolve(byModel(builtin))
    await expect.poll(() => pendingRows(app)).toBe(0)
  })

  test('of one person’s answer reaches nobody else', async () => {
    const model = new ScriptedJudge()
    const app = await appWith(model, impatient)
    const [one, other] = [app.person(), app.person()]
    const mine = await start(one)
    const theirs = await start(other)
    await submit(one, mine.id, mine.turnId)
    await submit(other, theirs.id, theirs.turnId)
    const { builtin, reply } = await model.reading(0)
    reply.resolve(byModel(builtin, 12))
    await expect.poll(() => firstAssessment(one, mine.id)).toMatchObject({ status: 'final', overall: 12 })
    expect(await firstAssessment(other, theirs.id)).toMatchObject({ status: 'pending', judge: { name: 'builtin' } })
    const refused = await other.refused(finishInterview, { params: { id: mine.id } })
    expect(refused.body.code).toBe('interview.not-found')
  })
})

describe('when a server goes', () => {
  test('at a stop nobody waits for the model, and the next start has it read', async () => {
    const [before, after] = [new ScriptedJudge(), new ScriptedJudge()]
    const app = await appWith(before, patient)
    const person = app.person()
    const { id, turnId } = await start(person)
    const submitted = submit(person, id, turnId)
    const cutOff = await before.reading(0)
    await expect.poll(() => pendingRows(app)).toBe(1)
    await app.restart(1_000, { models: { judge: after.judge, limits: impatient } })
    expect((await submitted).body.assessment.status).toBe('pending')
    expect(cutOff.signal.aborted).toBe(true)
    const { builtin, reply, input } = await after.reading(0)
    expect(input).toEqual(cutOff.input)
    expect(builtin).toEqual(cutOff.builtin)
    reply.resolve(byModel(builtin))
    await expect.poll(() => firstAssessment(person, id)).toMatchObject({ status: 'final', overall: 91 })
  })

  test('without a model at the next start, the built-in marks become final', async () => {
    const app = await appWith(new ScriptedJudge(), impatient)
    const person = app.person()
    const { id, turnId } = await start(person)
    await submit(person, id, turnId)
    await app.restart(1_000, {})
    await expect.poll(() => firstAssessment(person, id)).toMatchObject({ status: 'final', judge: { name: 'builtin' } })
    expect(await pendingRows(app)).toBe(0)
  })

  test('another instance reads what a dead one had claimed, not before its lease ran out, and its late word counts no more', async () => {
    const [dead, alive] = [new ScriptedJudge(), new ScriptedJudge()]
    // One that renews nothing is as good as dead.
    const first = await appWith(dead, { ...impatient, sweepMs: 3_600_000 })
    const person = first.person()
    const { id, turnId } = await start(person)
    await submit(person, id, turnId)
    const second = await appWith(alive, impatient, first)
    const other = second.person()
    const untouched = await start(other)
    await submit(other, untouched.id, untouched.turnId)
    expect(alive.readings).toHaveLength(1)
    first.clock.advance(16_000)
    const { builtin, reply } = await alive.reading(1)
    reply.resolve(byModel(builtin, 77))
    await expect.poll(() => firstAssessment(person, id)).toMatchObject({ status: 'final', overall: 77 })
    const late = await dead.reading(0)
    late.reply.resolve(byModel(late.builtin, 5))
    await first.restart()
    expect(await firstAssessment(person, id)).toMatchObject({ status: 'final', overall: 77 })
  })

  test('two instances never read the same answer, and one at work keeps its claim', async () => {
    const [one, two] = [new ScriptedJudge(), new ScriptedJudge()]
    const first = await appWith(one, impatient)
    const person = first.person()
    const { id, turnId } = await start(person)
    await submit(person, id, turnId)
    const second = await appWith(two, impatient, first)
    const lease = async () =>
      (await first.database.db.selectFrom('pending_judgement').select('lease_until').executeTakeFirstOrThrow())
        .lease_until
    for (const seconds of [5, 10, 15, 20]) {
      const before = await lease()
      first.clock.advance(5_000)
      await expect.poll(async () => (await lease()) > before, { message: `after ${seconds} s` }).toBe(true)
    }
    expect(two.readings).toHaveLength(0)
    await second.restart()
    const { builtin, reply } = await one.reading(0)
    reply.resolve(byModel(builtin))
    await expect.poll(() => firstAssessment(person, id)).toMatchObject({ status: 'final', overall: 91 })
    expect([one.readings.length, two.readings.length]).toEqual([1, 0])
  })

  test('a reading that breaks is tried again a bounded number of times, then the built-in marks are final', async () => {
    let asked = 0
    const app = await startApp({
      models: {
        judge: async () => {
          asked += 1
          throw new TypeError('a fault of ours')
        },
        limits: impatient,
      },
    })
    apps.push(app)
    const person = app.person()
    const { id, turnId } = await start(person)
    expect((await submit(person, id, turnId)).body.assessment.status).toBe('pending')
    for (const expected of [2, 3]) {
      app.clock.advance(31_000)
      await expect.poll(() => asked).toBe(expected)
      await expect.poll(() => firstAssessment(person, id)).toMatchObject({ status: 'pending' })
    }
    app.clock.advance(61_000)
    await expect.poll(() => firstAssessment(person, id)).toMatchObject({ status: 'final', judge: { name: 'builtin' } })
    expect(asked).toBe(3)
  })
})

describe('a report', () => {
  test('waits for a judgement that is on its way', async () => {
    const model = new ScriptedJudge()
    const app = await appWith(model, { ...impatient, reportMs: 60_000 })
    const person = app.person()
    const { id, turnId } = await start(person, { questionCount: 1 })
    await submit(person, id, turnId)
    const finishing = person.send(finishInterview, { params: { id } })
    const { builtin, reply } = await model.reading(0)
    reply.resolve(byModel(builtin))
    const { report } = (await finishing).body
    expect(report).toMatchObject({ overall: 91, turns: [{ assessment: { status: 'final', overall: 91 } }] })
    expect(report.summary).not.toContain('still being read')
  })

  test('made before the last judgement says so, and is made anew with it, in the history too', async () => {
    const model = new ScriptedJudge()
    const app = await appWith(model, impatient)
    const person = app.person()
    const { id, turnId } = await start(person, { questionCount: 1 })
    const { body } = await submit(person, id, turnId)
    const early = (await person.send(finishInterview, { params: { id } })).body.report
    expect(early.overall).toBe(body.assessment.overall)
    expect(early.summary).toContain('One answer is still being read by the language model')
    const { builtin, reply } = await model.reading(0)
    reply.resolve(byModel(builtin))
    await expect
      .poll(async () => (await person.send(listInterviews)).body.items[0])
      .toMatchObject({ id, status: 'completed', overall: 91 })
    const late = (await person.send(getReport, { params: { id } })).body
    const { delivery, ...marks } = late
    expect(delivery).toBeNull()
    expect(late).toMatchObject({ overall: 91, turns: [{ assessment: { status: 'final' } }] })
    expect(late.summary).not.toContain('still being read')
    expect((await person.send(finishInterview, { params: { id } })).body.report).toEqual(marks)
  })

  test('says which answers need a person, and leaves them out of the mark', async () => {
    const model = new ScriptedJudge()
    const app = await appWith(model, patient)
    const person = app.person()
    const { id, turnId } = await start(person, { questionCount: 1 })
    const submitted = submit(person, id, turnId)
    const { builtin, reply } = await model.reading(0)
    const judgement = byModel(builtin)
    reply.resolve({ ...judgement, assessment: { ...judgement.assessment, overall: null, needsPerson: true } })
    await submitted
    const { report } = (await person.send(finishInterview, { params: { id } })).body
    expect(report.overall).toBeNull()
    expect(report.summary).toContain('One answer needs a person')
  })
})
