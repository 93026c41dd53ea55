import { deleteMe, getMe, updateMe } from '@candor/contracts/accounts.ts'
import { createDocument, getDocument } from '@candor/contracts/documents.ts'
import { listInterviews, startInterview } from '@candor/contracts/interview.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Person, startApp, type TestApp } from './start-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const settings = { jobTitle: 'Nurse', seniority: 'mid', type: 'mixed' }
const password = 'correct horse battery'

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

const signUp = (person: Person, email: string) =>
  person.fetch('/api/v1/auth/sign-up/email', json({ email, password, name: 'Ada Example' }))
const signIn = (person: Person, email: string, using = password) =>
  person.fetch('/api/v1/auth/sign-in/email', json({ email, password: using }))

const historyOf = async (person: Person): Promise<string[]> =>
  (await person.send(listInterviews)).body.items.map((item) => item.id)

const start = async (person: Person): Promise<string> => {
  const { body } = await person.send(startInterview, { body: settings })
  return body.interview.id
}

describe('a visitor without an account', () => {
  test('gets a personal workspace with the first request, by a cookie that scripts cannot read', async () => {
    const person = app.person()
    const first = await person.send(getMe)
    expect(first.status).toBe(200)
    expect(first.body.user).toBeNull()
    const cookie = first.headers.getSetCookie().find((line) => line.startsWith('candor_visitor='))
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect((await person.send(getMe)).body.workspace.id).toBe(first.body.workspace.id)
  })

  test('gets one workspace, also when the first requests come at once', async () => {
    const person = app.person()
    await person.fetch('/api/v1/nothing-here')
    const first = await person.send(getMe)
    person.cookies.set('candor_visitor', person.cookies.get('candor_visitor') ?? '')
    const all = await Promise.all(Array.from({ length: 8 }, () => person.send(getMe)))
    expect(new Set(all.map(({ body }) => body.workspace.id))).toEqual(new Set([first.body.workspace.id]))
  })

  test('gets a new workspace when the cookie was forged', async () => {
    const person = app.person()
    const mine = (await person.send(getMe)).body.workspace.id
    const forger = app.person()
    const [token] = decodeURIComponent(person.cookies.get('candor_visitor') ?? '').split('.')
    forger.cookies.set('candor_visitor', `${token}.forged`)
    expect((await forger.send(getMe)).body.workspace.id).not.toBe(mine)
  })

  test('keeps settings, and has wrong ones refused with their place', async () => {
    const person = app.person()
    const changed = await person.send(updateMe, { body: { settings: { theme: 'dark', questionCount: 7 } } })
    expect(changed.body.settings).toMatchObject({ theme: 'dark', questionCount: 7, seniority: 'mid' })
    expect((await person.send(getMe)).body.settings.theme).toBe('dark')
    const wrong = await person.refused(updateMe, { body: { settings: { questionCount: 99 } } })
    expect(wrong.status).toBe(422)
    expect(wrong.body.code).toBe('validation.failed')
    expect(wrong.body.errors?.[0]?.path).toBe('settings.questionCount')
  })
})

describe('an account', () => {
  test('keeps what was done before sign-up', async () => {
    const person = app.person()
    const interview = await start(person)
    expect((await signUp(person, 'before@example.org')).status).toBe(200)
    expect((await person.send(getMe)).body.user?.email).toBe('before@example.org')
    expect(await historyOf(person)).toEqual([interview])
  })

  test('brings what was done on another machine together at sign-in', async () => {
    const first = app.person()
    const one = await start(first)
    await signUp(first, 'two-machines@example.org')
    await first.send(getMe)
    const second = app.person()
    const two = await start(second)
    await signIn(second, 'two-machines@example.org')
    expect(new Set(await historyOf(second))).toEqual(new Set([one, two]))
    expect(new Set(await historyOf(first))).toEqual(new Set([one, two]))
  })

  test('after sign-out the browser shows nothing of it, and sign-in brings it back', async () => {
    const person = app.person()
    const interview = await start(person)
    await signUp(person, 'out@example.org')
    await historyOf(person)
    expect((await person.fetch('/api/v1/auth/sign-out', json({}))).status).toBe(200)
    expect(await historyOf(person)).toEqual([])
    await signIn(person, 'out@example.org')
    expect(await historyOf(person)).toEqual([interview])
  })

  test('is refused a wrong password, and a second account with the same address, with a code', async () => {
    const person = app.person()
    await signUp(person, 'wrong@example.org')
    const wrong = await signIn(app.person(), 'wrong@example.org', 'not the password')
    expect(wrong.status).toBe(401)
    expect(await wrong.json()).toMatchObject({ code: 'auth.failed' })
    const again = await signUp(app.person(), 'wrong@example.org')
    expect(again.status).toBe(409)
    expect(await again.json()).toMatchObject({ code: 'auth.email-taken' })
  })

  const refused: [string, object, string][] = [
    ['a short password', { password: 'short' }, 'auth.password-too-short'],
    ['a password without end', { password: 'x'.repeat(129) }, 'auth.password-too-long'],
    ['an address that is none', { email: 'nobody' }, 'auth.email-invalid'],
  ]
  test.each(refused)('is refused %s with a code', async (_name, change, code) => {
    const account = { email: 'new@example.org', password, name: 'Ada', ...change }
    const reply = await app.person().fetch('/api/v1/auth/sign-up/email', json(account))
    expect(reply.status).toBe(422)
    expect(await reply.json()).toMatchObject({ code })
  })

  test('can be renamed', async () => {
    const person = app.person()
    await signUp(person, 'renamed@example.org')
    expect((await person.send(updateMe, { body: { name: 'Grace' } })).body.user?.name).toBe('Grace')
  })
})

describe('deletion', () => {
  const rowsOf = async (workspaceId: string): Promise<number> => {
    const { db } = app.database
    const tables = ['document', 'interview', 'membership', 'idempotency_key'] as const
    const counts = await Promise.all(
      tables.map((table) =>
        db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('rows'))
          .where('workspace_id', '=', workspaceId)
          .executeTakeFirstOrThrow(),
      ),
    )
    return counts.reduce((sum, { rows }) => sum + Number(rows), 0)
  }

  test('of an account takes everything of it, sessions on other machines too', async () => {
    const person = app.person()
    await start(person)
    await person.send(createDocument, { body: { kind: 'resume', text: 'Nurse at a clinic' } })
    await signUp(person, 'gone@example.org')
    const workspaceId = (await person.send(getMe)).body.workspace.id
    const elsewhere = app.person()
    await signIn(elsewhere, 'gone@example.org')
    expect(await rowsOf(workspaceId)).toBeGreaterThan(0)

    expect((await person.send(deleteMe)).status).toBe(204)
    expect(await rowsOf(workspaceId)).toBe(0)
    expect((await elsewhere.send(getMe)).body.user).toBeNull()
    expect((await signIn(app.person(), 'gone@example.org')).status).toBe(401)
    const users = await app.database.db
      .selectFrom('auth_user')
      .selectAll()
      .where('email', '=', 'gone@example.org')
      .execute()
    expect(users).toEqual([])
  })

  test('of a visitor takes everything, and the next request finds an empty workspace', async () => {
    const person = app.person()
    await start(person)
    const document = (await person.send(createDocument, { body: { kind: 'resume', text: 'Cook' } })).body.id
    const workspaceId = (await person.send(getMe)).body.workspace.id
    expect((await person.send(deleteMe)).status).toBe(204)
    expect(await rowsOf(workspaceId)).toBe(0)
    expect(await historyOf(person)).toEqual([])
    expect((await person.refused(getDocument, { params: { id: document } })).body.code).toBe('document.not-found')
  })
})
