import { readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { deleteMe } from '@candor/contracts/accounts.ts'
import {
  type CandorDocument,
  correctDocument,
  createDocument,
  deleteDocument,
  documentSchema,
  getDocument,
} from '@candor/contracts/documents.ts'
import type { Problem } from '@candor/contracts/problems.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Person, startApp, type TestApp } from './start-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const fixture = (name: string) => readFile(fileURLToPath(new URL(`fixtures/documents/${name}`, import.meta.url)))

type Part = [name: string, value: string | File]
const fileOf = async (name: string, as = name) => new File([new Uint8Array(await fixture(name))], as)

const post = async (person: Person, parts: readonly Part[], headers: Record<string, string> = {}) => {
  const form = new FormData()
  for (const [name, value] of parts) form.append(name, value)
  const response = await person.fetch('/api/v1/documents', { method: 'POST', body: form, headers })
  return { status: response.status, body: (await response.json()) as CandorDocument & Problem }
}
const upload = async (person: Person, name: string, as = name) =>
  post(person, [
    ['kind', 'resume'],
    ['file', await fileOf(name, as)],
  ])
const paste = (person: Person, text: string) => person.send(createDocument, { body: { kind: 'resume', text } })
const storedDocuments = async () =>
  Number((await app.database.pool.query('select count(*) from document')).rows[0].count)

describe('uploading', () => {
  test('gives back the text of a file, and keeps it', async () => {
    const person = app.person()
    const { status, body } = await upload(person, 'nurse.pdf')
    expect(status).toBe(201)
    expect(documentSchema.parse(body)).toEqual(body)
    expect(body).toMatchObject({
      kind: 'resume',
      fileName: 'nurse.pdf',
      mediaType: 'application/pdf',
      corrected: false,
    })
    expect(body.text).toContain('Senior Staff Nurse, St Brannock Hospital')
    const again = await person.send(getDocument, { params: { id: body.id } })
    expect(again.status).toBe(200)
    expect(again.body).toEqual(body)
  })

  test('takes the parts in any order, and passes over those that nobody asked for', async () => {
    const { status, body } = await post(app.person(), [
      ['note', 'hello'],
      ['file', await fileOf('cashier-job.txt')],
      ['kind', 'job_description'],
    ])
    expect(status).toBe(201)
    expect(body).toMatchObject({ kind: 'job_description', mediaType: 'text/plain', warnings: [] })
  })

  test('says when the name and the content differ, and shows a clean name', async () => {
    const { body } = await upload(app.person(), 'electrician.docx', '..\\..\\etc/pass\u0001wd\u202E.pdf')
    expect(body.fileName).toBe('passwd.pdf')
    expect(body.warnings.map((warning) => warning.code)).toEqual(['name.mismatch'])
    const { body: long } = await upload(app.person(), 'cashier-job.txt', `${'ä'.repeat(3_000)}.txt`)
    expect(long.fileName?.length).toBeLessThanOrEqual(120)
  })

  test.each([
    ['broken-cut-off.pdf', 422, 'document.damaged'],
    ['broken-cut-off.docx', 422, 'document.damaged'],
    ['broken-encrypted.pdf', 422, 'document.encrypted'],
    ['broken-encrypted.docx', 422, 'document.encrypted'],
    ['broken-scanned.pdf', 422, 'document.scanned'],
    ['hostile-entity.docx', 422, 'document.damaged'],
    ['other-old-word.doc', 415, 'document.unsupported'],
  ])('%s is refused with %i %s, a sentence for the person, and nothing kept', async (name, status, code) => {
    const before = await storedDocuments()
    const reply = await upload(app.person(), name)
    expect(reply).toMatchObject({ status, body: { status, code } })
    expect(reply.body.detail).toMatch(/^[A-Z].*\.$/s)
    expect(await storedDocuments()).toBe(before)
  })

  test('says what is missing', async () => {
    const person = app.person()
    const file = await fileOf('cashier-job.txt')
    expect(await post(person, [['kind', 'resume']])).toMatchObject({
      status: 422,
      body: { code: 'document.missing-file' },
    })
    expect(await post(person, [['file', file]])).toMatchObject({ status: 422, body: { code: 'validation.failed' } })
    const strange = await post(person, [
      ['kind', 'photo'],
      ['file', file],
    ])
    expect(strange).toMatchObject({ status: 422, body: { code: 'validation.failed' } })
    const empty = await post(person, [
      ['kind', 'resume'],
      ['file', new File([], 'resume.pdf')],
    ])
    expect(empty).toMatchObject({ status: 422, body: { code: 'document.empty' } })
  })

  test('takes one file at a time', async () => {
    const reply = await post(app.person(), [
      ['kind', 'resume'],
      ['file', await fileOf('cashier-job.txt')],
      ['file', await fileOf('devops.md')],
    ])
    expect(reply.status).toBe(400)
  })

  test('refuses more than 10 MB while it comes in', async () => {
    const reply = await post(app.person(), [
      ['kind', 'resume'],
      ['file', new File([new Uint8Array(10 * 1024 * 1024 + 1).fill(65)], 'long.txt')],
    ])
    expect(reply).toMatchObject({ status: 413, body: { code: 'document.too-large' } })
  })

  test('an upload that breaks off leaves nothing, and the next one is read', async () => {
    const person = app.person()
    const before = await storedDocuments()
    const { hostname, port } = new URL(app.address)
    await new Promise<void>((resolve) => {
      const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '100000' }
      const broken = request({ hostname, port, path: '/api/v1/documents', method: 'POST', headers })
      broken.on('error', () => resolve())
      broken.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf a', () =>
        broken.destroy(),
      )
      broken.on('close', () => resolve())
    })
    expect((await upload(person, 'cashier-job.txt')).status).toBe(201)
    expect(await storedDocuments()).toBe(before + 1)
  })

  test('the same Idempotency-Key is one document', async () => {
    const person = app.person()
    const headers = { 'idempotency-key': 'upload-1' }
    const parts: Part[] = [
      ['kind', 'resume'],
      ['file', await fileOf('devops.md')],
    ]
    const before = await storedDocuments()
    const first = await post(person, parts, headers)
    const again = await post(person, parts, headers)
    expect(first.status).toBe(201)
    expect(again).toEqual(first)
    expect(await storedDocuments()).toBe(before + 1)
  })
})

describe('pasting', () => {
  test('keeps the text, without what cannot be seen', async () => {
    const { status, body } = await paste(app.person(), '\uFEFFNurse\u200B, of\uFB01ce\r\n\r\n- ward\u202E 7')
    expect(status).toBe(201)
    expect(body).toMatchObject({
      text: 'Nurse, office\n\n- ward 7',
      fileName: null,
      mediaType: 'text/plain',
      warnings: [],
    })
  })

  test.each([
    ['no text', { kind: 'resume' }],
    ['white space', { kind: 'resume', text: ' \n ' }],
    ['another kind', { kind: 'letter', text: 'words' }],
    ['too much', { kind: 'resume', text: 'x'.repeat(200_001) }],
    ['a NUL', { kind: 'resume', text: 'a\u0000b' }],
  ])('refuses %s', async (_, body) => {
    expect(await app.person().refused(createDocument, { body })).toMatchObject({
      status: 422,
      body: { code: 'validation.failed' },
    })
  })

  test('refuses what only looks like text', async () => {
    expect(await paste(app.person(), '\u200B\u202E')).toMatchObject({ status: 422, body: { code: 'document.empty' } })
  })

  test('the same Idempotency-Key with another text is refused', async () => {
    const person = app.person()
    const headers = { 'idempotency-key': 'paste-1' }
    const send = (text: string) => person.send(createDocument, { body: { kind: 'resume', text }, headers })
    const first = await send('one')
    expect((await send('one')).body).toEqual(first.body)
    expect(await send('two')).toMatchObject({ status: 422, body: { code: 'idempotency.mismatch' } })
  })
})

describe('afterwards', () => {
  test('a correction takes the place of the text that was read', async () => {
    const person = app.person()
    const { body } = await paste(person, 'Nurze')
    const sent = { params: { id: body.id }, body: { text: 'Nurse\r\nBristol' } }
    const corrected = await person.send(correctDocument, sent)
    expect(corrected).toMatchObject({ status: 200, body: { id: body.id, text: 'Nurse\nBristol', corrected: true } })
    expect((await person.send(getDocument, { params: { id: body.id } })).body).toEqual(corrected.body)
    expect((await person.refused(correctDocument, { params: { id: body.id }, body: {} })).status).toBe(422)
  })

  test('what was deleted is gone', async () => {
    const person = app.person()
    const { body } = await paste(person, 'gone soon')
    const sent = { params: { id: body.id } }
    expect((await person.send(deleteDocument, sent)).status).toBe(204)
    expect(await person.refused(getDocument, sent)).toMatchObject({ status: 404, body: { code: 'document.not-found' } })
    expect((await person.refused(deleteDocument, sent)).status).toBe(404)
  })

  test("somebody else's document is not there", async () => {
    const { body } = await paste(app.person(), 'mine')
    const stranger = app.person()
    const sent = { params: { id: body.id } }
    const missing = { status: 404, body: { code: 'document.not-found' } }
    expect(await stranger.refused(getDocument, sent)).toMatchObject(missing)
    expect(await stranger.refused(correctDocument, { ...sent, body: { text: 'yours' } })).toMatchObject(missing)
    expect(await stranger.refused(deleteDocument, sent)).toMatchObject(missing)
    expect(await stranger.refused(getDocument, { params: { id: 'not-an-id' } })).toMatchObject({ status: 422 })
  })

  test('deleting the account deletes the documents', async () => {
    const person = app.person()
    await paste(person, 'personal')
    const before = await storedDocuments()
    expect((await person.send(deleteMe)).status).toBe(204)
    expect(await storedDocuments()).toBe(before - 1)
  })
})
