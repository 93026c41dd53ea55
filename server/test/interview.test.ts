import { getReport } from '@candor/contracts/delivery/own-report.ts'
import { createDocument } from '@candor/contracts/documents.ts'
import {
  beginTurn,
  deleteInterview,
  getInterview,
  listInterviews,
  pauseInterview,
  resumeInterview,
  startInterview,
  submitAnswer,
} from '@candor/contracts/interview.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Person, startApp, type TestApp } from './start-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const settings = { jobTitle: 'Warehouse supervisor', seniority: 'mid', type: 'mixed' } as const
const answer =
  'Last winter our returns piled up. I was asked to clear them. I sorted them by reason and moved two people to it. ' +
  'We went from 900 open returns to 60 in three weeks.'

const start = async (person: Person, change: object = {}) => {
  const { status, body } = await person.send(startInterview, { body: { ...settings, ...change } })
  expect(status).toBe(201)
  return { id: body.interview.id, turnId: body.turn.id, ...body }
}

const submit = (person: Person, id: string, turnId: string, text = answer) =>
  person.send(submitAnswer, { params: { id }, body: { turnId, text } })

const stateOf = async (person: Person, id: string) => (await person.send(getInterview, { params: { id } })).body

describe('starting', () => {
  test('offers the first question, open and about a result of the person’s own', async () => {
    const { interview, turn } = await start(app.person(), { questionCount: 3, timeLimitMinutes: 20 })
    expect(interview).toMatchObject({ status: 'active', questionCount: 3, answered: 0, remainingSeconds: 1200 })
    expect(turn).toMatchObject({ index: 0, label: 'Q1', kind: 'preset', answer: null })
    expect(turn.suggestedSeconds).toBeGreaterThan(0)
  })

  test('the same seed asks the same questions, another seed others', async () => {
    const questionsOf = async (seed: string) => {
      const person = app.person()
      const { id } = await start(person, { seed, maxFollowUps: 0, questionCount: 6 })
      const questions: string[] = []
      for (let open = (await stateOf(person, id)).turn; open; open = (await stateOf(person, id)).turn) {
        questions.push(open.question)
        await submit(person, id, open.id)
      }
      return questions
    }
    const first = await questionsOf('a')
    expect(first).toHaveLength(6)
    expect(await questionsOf('a')).toEqual(first)
    expect(await questionsOf('b')).not.toEqual(first)
  })

  test('asks about the job description and, on a turn of its own, about the resume', async () => {
    const person = app.person()
    const resume = await person.send(createDocument, {
      body: {
        kind: 'resume',
        text: 'Warehouse shift lead, Northside Foods, 2019 to 2024\n- Cut picking errors from 4 % to 1 % by colour-coding the aisles',
      },
    })
    const jobDescription =
      'You will plan the early shift for twelve pickers.\nYou will keep the forklift checks up to date.'
    const { id } = await start(person, { resumeDocumentId: resume.body.id, jobDescription, maxFollowUps: 0 })
    const turns = []
    for (let open = (await stateOf(person, id)).turn; open; open = (await stateOf(person, id)).turn) {
      turns.push(open)
      await submit(person, id, open.id)
    }
    const fromAdvertisement = turns.filter(
      ({ kind, basis }) => kind === 'preset' && basis?.source === 'job_description',
    )
    expect(fromAdvertisement.length).toBeGreaterThan(0)
    const fromResume = turns.filter(({ kind }) => kind === 'resume')
    expect(fromResume[0]).toMatchObject({ label: 'Resume Q1', basis: { source: 'resume' } })
  })

  test('the same Idempotency-Key starts one interview; with other content it is refused', async () => {
    const person = app.person()
    const headers = { 'idempotency-key': 'one-interview' }
    await person.send(listInterviews)
    const both = await Promise.all([0, 1].map(() => person.send(startInterview, { body: settings, headers })))
    const again = await person.send(startInterview, { body: settings, headers })
    const made = [...both, again].filter(({ status }) => status === 201).map(({ body }) => body.interview.id)
    expect(new Set(made).size).toBe(1)
    expect((await person.send(listInterviews)).body.items).toHaveLength(1)
    const other = await person.refused(startInterview, { body: { ...settings, jobTitle: 'Nurse' }, headers })
    expect(other.body.code).toBe('idempotency.mismatch')
  })

  const wrong: [string, object, string][] = [
    ['no title', { jobTitle: '  ' }, 'jobTitle'],
    ['an unknown level', { seniority: 'wizard' }, 'seniority'],
    ['21 questions', { questionCount: 21 }, 'questionCount'],
    ['four minutes', { timeLimitMinutes: 4 }, 'timeLimitMinutes'],
    ['a title of 121 characters', { jobTitle: 'x'.repeat(121) }, 'jobTitle'],
    ['a document id that is none', { resumeDocumentId: 'mine' }, 'resumeDocumentId'],
    ['a title with a NUL', { jobTitle: 'Nurse\u0000' }, 'jobTitle'],
  ]
  test.each(wrong)('with %s is refused with the place of the fault', async (_name, change, path) => {
    const refused = await app.person().refused(startInterview, { body: { ...settings, ...change } })
    expect(refused.status).toBe(422)
    expect(refused.body.code).toBe('validation.failed')
    expect(refused.body.detail).toContain(path)
  })

  test('says what it cannot do: another language, somebody else’s document', async () => {
    const person = app.person()
    const codeOf = async (change: object) =>
      (await person.refused(startInterview, { body: { ...settings, ...change } })).body.code
    expect(await codeOf({ language: 'de' })).toBe('interview.language-unavailable')
    const theirs = await app.person().send(createDocument, { body: { kind: 'resume', text: 'Cook for ten years' } })
    expect(await codeOf({ resumeDocumentId: theirs.body.id })).toBe('document.not-found')
  })
})

describe('answering', () => {
  test('stores the answer exactly as sent, and gives marks whose quotes are exact', async () => {
    const person = app.person()
    const text = ` ${answer}\r\n\tΚαλημέρα 🙂 "end" `
    const { id, turnId } = await start(person)
    const { body } = await submit(person, id, turnId, text)
    const [turn] = (await stateOf(person, id)).turns
    expect(turn?.answer).toBe(text)
    const evidence = Object.values(body.assessment.dimensions).flatMap((mark) => mark.evidence)
    expect(evidence.length).toBeGreaterThan(0)
    for (const { quote, start: from, end } of evidence) expect(text.slice(from, end)).toBe(quote)
  })

  test('sent again with the same text gets the same reply, with another text is refused', async () => {
    const person = app.person()
    const { id, turnId } = await start(person)
    const first = await submit(person, id, turnId)
    await submit(person, id, first.body.next.turn?.id ?? '', 'Something else')
    const again = await submit(person, id, turnId)
    expect(again.status).toBe(200)
    expect(again.body).toEqual(first.body)
    const other = await person.refused(submitAnswer, { params: { id }, body: { turnId, text: 'No, I meant this' } })
    expect(other.status).toBe(409)
    expect(other.body.code).toBe('turn.answered')
  })

  test('from ten tabs at once is stored once, and all get the same reply', async () => {
    const person = app.person()
    const { id, turnId } = await start(person)
    const all = await Promise.all(Array.from({ length: 10 }, () => submit(person, id, turnId)))
    expect(all.map(({ status }) => status)).toEqual(Array(10).fill(200))
    for (const { body } of all) expect(body).toEqual(all[0]?.body)
    expect((await stateOf(person, id)).turns).toHaveLength(2)
  })

  test('thirty people at once get each their own reply, whoever else is refused meanwhile', async () => {
    const people = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        const person = app.person()
        return { person, text: `${answer} That was in year ${1990 + index}.`, ...(await start(person)) }
      }),
    )
    const stranger = app.person()
    await stranger.send(listInterviews)
    const paused = await start(stranger)
    await stranger.send(pauseInterview, { params: { id: paused.id } })
    // Somebody else's turns, one of one's own that waits, and answers, all in the same moment.
    const refusals = people.map(({ id, turnId }) =>
      stranger.refused(submitAnswer, { params: { id }, body: { turnId, text: 'Mine now' } }),
    )
    const replies = people.map(({ person, id, turnId, text }) => submit(person, id, turnId, text))
    const waits = stranger.refused(submitAnswer, {
      params: { id: paused.id },
      body: { turnId: paused.turnId, text: answer },
    })
    for (const { body } of await Promise.all(refusals)) expect(body.code).toBe('interview.not-found')
    expect((await waits).body.code).toBe('interview.paused')
    for (const [index, { status, body }] of (await Promise.all(replies)).entries()) {
      const { person, id, text } = people[index] as (typeof people)[number]
      expect(status).toBe(200)
      const { turns } = await stateOf(person, id)
      expect(turns[0]).toMatchObject({ answer: text, assessment: body.assessment })
      expect(turns[1]).toMatchObject({ id: body.next.turn?.id, question: body.next.turn?.question })
      expect(turns).toHaveLength(2)
    }
  })

  test('after a restart, and again on the second turn, goes by the interview’s own plan', async () => {
    const [one, other] = [app.person(), app.person()]
    const mine = await start(one, { seed: 'plans', maxFollowUps: 0, questionCount: 3 })
    const theirs = await start(other, { seed: 'plans', maxFollowUps: 0, questionCount: 3 })
    await app.restart()
    const first = await submit(one, mine.id, mine.turnId)
    // One's plan stays in memory, the other's is read anew: the same questions either way.
    const second = await submit(one, mine.id, first.body.next.turn?.id ?? '')
    const theirFirst = await submit(other, theirs.id, theirs.turnId)
    await app.restart()
    const theirSecond = await submit(other, theirs.id, theirFirst.body.next.turn?.id ?? '')
    expect(theirFirst.body.next.turn?.question).toBe(first.body.next.turn?.question)
    expect(theirSecond.body.next.turn?.question).toBe(second.body.next.turn?.question)
    expect((await stateOf(one, mine.id)).turns).toHaveLength(3)
  })

  test('with nothing is an answer: marked 0 with a reason', async () => {
    const person = app.person()
    const { id, turnId } = await start(person)
    const { status, body } = await submit(person, id, turnId, '')
    expect(status).toBe(200)
    expect(body.assessment).toMatchObject({ overall: 0, flags: expect.arrayContaining(['empty']) })
    expect(body.assessment.reason).toBeTruthy()
  })

  test('with what could not be kept exactly is refused, and nothing is stored', async () => {
    const person = app.person()
    const { id, turnId } = await start(person)
    for (const text of ['a\u0000b', 'half a pair \ud83d']) {
      const { body } = await person.refused(submitAnswer, { params: { id }, body: { turnId, text } })
      expect(body.code).toBe('validation.failed')
    }
    const long = await person.refused(submitAnswer, { params: { id }, body: { turnId, text: 'x'.repeat(20_001) } })
    expect(long.body.code).toBe('validation.failed')
    expect((await stateOf(person, id)).turn?.answer).toBeNull()
  })

  test('the last question completes the interview', async () => {
    const person = app.person()
    const { id, turnId } = await start(person, { questionCount: 1, maxFollowUps: 0 })
    expect((await submit(person, id, turnId)).body.next).toEqual({ action: 'complete', turn: null })
    const { interview, turn } = await stateOf(person, id)
    expect(interview).toMatchObject({ status: 'completed', answered: 1 })
    expect(turn).toBeNull()
    const more = await person.refused(submitAnswer, { params: { id }, body: { turnId, text: 'More' } })
    expect(more.body.code).toBe('turn.answered')
  })
})

describe('the clock', () => {
  test('is the server’s: reading is free, working counts, pausing stops it', async () => {
    const person = app.person()
    const { id, turnId } = await start(person, { timeLimitMinutes: 10 })
    const remaining = async () => (await stateOf(person, id)).interview.remainingSeconds
    app.clock.advance(50_000)
    expect(await remaining()).toBe(600)
    await person.send(beginTurn, { params: { id, turnId } })
    app.clock.advance(30_000)
    expect(await remaining()).toBe(570)
    const paused = await person.send(pauseInterview, { params: { id } })
    expect(paused.body.interview).toMatchObject({ status: 'paused', clockRunning: false })
    expect((await person.send(pauseInterview, { params: { id } })).status).toBe(200)
    app.clock.advance(3_600_000)
    expect(await remaining()).toBe(570)
    const refused = await person.refused(submitAnswer, { params: { id }, body: { turnId, text: answer } })
    expect(refused.body.code).toBe('interview.paused')
    await person.send(resumeInterview, { params: { id } })
    app.clock.advance(10_000)
    expect(await remaining()).toBe(560)
  })

  test('runs out: the answer still counts, and the interview ends', async () => {
    const person = app.person()
    const { id, turnId } = await start(person, { timeLimitMinutes: 5 })
    await person.send(beginTurn, { params: { id, turnId } })
    app.clock.advance(400_000)
    expect((await stateOf(person, id)).interview.remainingSeconds).toBe(0)
    const { status, body } = await submit(person, id, turnId)
    expect(status).toBe(200)
    expect(body.assessment.overall).toBeGreaterThan(0)
    expect(body.next.action).toBe('complete')
  })

  test('gives back the time in which the server was down', async () => {
    const person = app.person()
    const { id, turnId } = await start(person, { timeLimitMinutes: 10 })
    await person.send(beginTurn, { params: { id, turnId } })
    app.clock.advance(20_000)
    await app.restart(500_000)
    app.clock.advance(5_000)
    expect((await stateOf(person, id)).interview.remainingSeconds).toBe(575)
  })
})

test('an answer acknowledged before a crash is judged at the next start, and its turn goes on', async () => {
  const person = app.person()
  const { id, turnId } = await start(person)
  // What a crash between the two transactions leaves: the answer stored, nothing judged.
  await app.database.db
    .updateTable('turn')
    .set({ answer, answered_at: app.clock.now() })
    .where('id', '=', turnId)
    .execute()
  await app.restart()
  const state = await stateOf(person, id)
  expect(state.turns[0]?.assessment?.overall).toBeGreaterThan(0)
  expect(state.turn?.index).toBe(1)
  expect((await submit(person, id, turnId)).body.next.turn?.id).toBe(state.turn?.id)
})

describe('history', () => {
  test('is newest first, in pages, and can be searched in titles, questions and answers', async () => {
    const person = app.person()
    const ids: string[] = []
    for (const jobTitle of ['Baker', 'Teacher', 'Data analyst']) {
      app.clock.advance(1_000)
      ids.unshift((await start(person, { jobTitle })).id)
    }
    const first = await person.send(listInterviews, { query: { limit: 2 } })
    expect(first.body.items.map(({ id }) => id)).toEqual(ids.slice(0, 2))
    const second = await person.send(listInterviews, { query: { limit: 2, cursor: first.body.nextCursor ?? '' } })
    expect(second.body).toMatchObject({ items: [{ id: ids[2] }], nextCursor: null })

    const teacher = await stateOf(person, ids[1] ?? '')
    await submit(person, ids[1] ?? '', teacher.turn?.id ?? '', 'I once had a 100% zebra in class_room')
    const searched = async (q: string) =>
      (await person.send(listInterviews, { query: { q } })).body.items.map(({ jobTitle }) => jobTitle)
    expect(await searched('data AN')).toEqual(['Data analyst'])
    expect(await searched('zebra')).toEqual(['Teacher'])
    expect(await searched('100%')).toEqual(['Teacher'])
    expect(await searched('%')).toEqual(['Teacher'])
    const wrong = await person.refused(listInterviews, { query: { cursor: 'nonsense' } })
    expect(wrong.body.code).toBe('cursor.invalid')
  })

  test('forgets a deleted interview', async () => {
    const person = app.person()
    const { id } = await start(person)
    expect((await person.send(deleteInterview, { params: { id } })).status).toBe(204)
    expect((await person.refused(getInterview, { params: { id } })).body.code).toBe('interview.not-found')
    expect((await person.refused(deleteInterview, { params: { id } })).body.code).toBe('interview.not-found')
    expect(await app.database.db.selectFrom('turn').selectAll().where('interview_id', '=', id).execute()).toEqual([])
  })
})

describe('somebody else’s interview', () => {
  test('is not found on any route, and stays as it is', async () => {
    const person = app.person()
    const { id, turnId } = await start(person)
    const other = app.person()
    const params = { id, turnId }
    const tries = [
      other.refused(getInterview, { params }),
      other.refused(submitAnswer, { params, body: { turnId, text: 'Mine now' } }),
      other.refused(beginTurn, { params }),
      other.refused(pauseInterview, { params }),
      other.refused(resumeInterview, { params }),
      other.refused(deleteInterview, { params }),
      other.refused(getReport, { params }),
    ]
    for (const { status, body } of await Promise.all(tries)) {
      expect({ status, code: body.code }).toEqual({ status: 404, code: 'interview.not-found' })
    }
    const state = await stateOf(person, id)
    expect(state.interview.status).toBe('active')
    expect(state.turn).toMatchObject({ id: turnId, answer: null, begunAt: null })
  })
})
