import { avatarIds, getInterview, startInterview } from '@candor/contracts/interview.ts'
import { listVoices } from '@candor/contracts/speech.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FakeVoice } from '../../src/ports/fakes/text-to-speech.fake.ts'
import { startApp, type TestApp } from '../start-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ voice: new FakeVoice() })
})
afterAll(() => app.close())

const settings = { jobTitle: 'Nurse', seniority: 'mid', type: 'mixed' } as const

test.each([
  ['speech.unknown-voice', { mode: 'spoken', voice: 'flite:nobody' }],
  ['speech.unknown-voice', { mode: 'written', voice: 'flite:nobody' }],
  ['interview.unknown-avatar', { mode: 'spoken', avatar: 'nobody' }],
  ['interview.unknown-avatar', { mode: 'spoken', avatar: 'toString' }],
])('an interview does not start with what there is not: %s', async (code, chosen) => {
  const refused = await app.person().refused(startInterview, { body: { ...settings, ...chosen } })
  expect(refused).toMatchObject({ status: 422, body: { code } })
  expect(refused.body.detail).toMatch(/^There are: \w/)
})

test('whose face it is stays with the interview, on every device and after a restart', async () => {
  const person = app.person()
  const { body: voices } = await person.send(listVoices)
  const chosen = { mode: 'spoken', avatar: avatarIds[2], voice: voices.items[0]?.id } as const
  const started = await person.send(startInterview, { body: { ...settings, ...chosen } })
  expect(started.body.interview.avatar).toBe('ruth')
  await app.restart()
  const elsewhere = app.person()
  for (const [name, value] of person.cookies) elsewhere.cookies.set(name, value)
  const { body } = await elsewhere.send(getInterview, { params: { id: started.body.interview.id } })
  expect(body.interview.avatar).toBe('ruth')
})

test('nobody has to choose', async () => {
  const started = await app.person().send(startInterview, { body: { ...settings, mode: 'spoken' } })
  expect(started.status).toBe(201)
  expect(started.body.interview).not.toHaveProperty('avatar')
})
