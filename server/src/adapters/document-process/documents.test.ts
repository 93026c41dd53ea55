import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { maxDocumentCharacters } from '@candor/contracts/documents.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDocumentChild } from '../../../test/document-child.ts'
import { draw, type Placed } from '../../../test/fixtures/sources/drawn.ts'
import { deepNesting, externalEntity, outsideLinks, zipBomb } from '../../../test/fixtures/sources/word-documents.ts'
import { AppError } from '../../kernel/errors.ts'
import { cases } from './documents.fixture.ts'
import { createDocumentReader, type DocumentProcess } from './reader.ts'

const folder = fileURLToPath(new URL('../../../test/fixtures/documents/', import.meta.url))
const { signal } = new AbortController()

let reader: DocumentProcess
let removeChild: () => Promise<void>
beforeAll(async () => {
  const { childPath, remove } = await buildDocumentChild()
  removeChild = remove
  reader = createDocumentReader({ childPath })
})
afterAll(async () => {
  await reader.close()
  await removeChild()
})

const read = (bytes: Uint8Array, name = 'resume') => reader.read(bytes, name, { signal })
const readFixture = async (name: string) => read(await readFile(folder + name), name)
const faultOf = (reading: Promise<unknown>) =>
  reading.then(
    () => expect.fail('it was read'),
    (error: unknown) => (error instanceof AppError ? error : expect.fail(String(error))),
  )
const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map((warning) => warning.code)

describe('real-world documents', () => {
  it.each(cases)(
    '$file: every passage, in the order of reading',
    async ({ file, passages, absent, warnings, mediaType }) => {
      const document = await readFixture(file)
      let from = 0
      for (const passage of passages) {
        const at = document.text.indexOf(passage, from)
        expect(at, `"${passage}" after ${from} in:\n${document.text}`).toBeGreaterThanOrEqual(0)
        from = at + passage.length
      }
      for (const passage of absent ?? []) expect(document.text).not.toContain(passage)
      expect(codes(document)).toEqual(warnings ?? [])
      expect(document.mediaType).toContain(mediaType)
      expect(document.text).toBe(document.text.normalize('NFC').trim())
      expect(document.text).not.toMatch(/\p{Private_Use}|(?![\n\t])\p{Control}|\u00AD/u)
    },
  )

  it('knows a format by its content whatever the name', async () => {
    const pdf = await read(await readFile(`${folder}nurse.pdf`), 'resume.docx')
    expect(codes(pdf)).toEqual(['name.mismatch'])
    expect(pdf.mediaType).toBe('application/pdf')
    const word = await read(await readFile(`${folder}electrician.docx`), '../../etc/passwd.txt')
    expect(codes(word)).toEqual(['name.mismatch'])
    expect(codes(await read(await readFile(`${folder}nurse.pdf`), `${'n'.repeat(10_000)}\u0000\u202Efdp.v2`))).toEqual(
      [],
    )
  })
})

describe('documents that cannot be read say what to do', () => {
  it.each([
    ['broken-cut-off.pdf', 'document.damaged', /broken or was cut off/],
    ['broken-cut-off.docx', 'document.damaged', /cut off/],
    ['broken-encrypted.pdf', 'document.encrypted', /without the password/],
    ['broken-encrypted.docx', 'document.encrypted', /Protect Document/],
    ['broken-scanned.pdf', 'document.scanned', /pictures/],
    ['broken-scanned.docx', 'document.scanned', /pictures/],
    ['other-old-word.doc', 'document.unsupported', /\.doc\).*save it as \.docx/],
    ['other-text.odt', 'document.unsupported', /OpenDocument.*LibreOffice/],
    ['other-sheet.xlsx', 'document.unsupported', /spreadsheet/],
    ['other-archive.zip', 'document.unsupported', /Unpack it/],
    ['hostile-entity.docx', 'document.damaged', /nothing it points to was read/],
    ['hostile-entity-bomb.docx', 'document.damaged', /instructions or nesting/],
  ] as const)('%s: %s', async (file, code, detail) => {
    const fault = await faultOf(readFixture(file))
    expect(fault.code).toBe(code)
    expect(fault.detail).toMatch(detail)
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'document.empty', /no content/],
    ['only white space', Buffer.from('\uFEFF \r\n\t\u00A0\n'), 'document.empty', /no text/],
    ['a blank PDF', draw({ pages: [[]] }), 'document.empty', /blank/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n0000IHDR', 'latin1'), 'document.unsupported', /picture/],
    ['a photo', Buffer.from('FFD8FFE000104A464946', 'hex'), 'document.unsupported', /picture/],
    ['a web page', Buffer.from('\n<!DOCTYPE html><html><p>Jane</p></html>'), 'document.unsupported', /web page/],
    ['rich text', Buffer.from('{\\rtf1\\ansi Jane}'), 'document.unsupported', /Rich Text/],
    ['a program', Buffer.from('\x7FELF\x02\x01\x01\0\0\0', 'latin1'), 'document.unsupported', /program/],
    ['random bytes', Buffer.from('9f001b02887711fe00aa0104', 'hex'), 'document.unsupported', /not a text/],
    ['a PDF of a header only', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'document.damaged', /broken/],
    ['a zip cut after its start', Buffer.from('504B030414000600', 'hex'), 'document.damaged', /cut off/],
  ] as const)('%s', async (_, bytes, code, detail) => {
    const fault = await faultOf(read(bytes))
    expect(fault.code).toBe(code)
    expect(fault.detail).toMatch(detail)
  })

  it('keeps the start of a text that is far too long, and of a book', async () => {
    const long = await read(Buffer.from('A sentence about bridges. '.repeat(12_000)))
    expect(long.text.length).toBeLessThanOrEqual(maxDocumentCharacters)
    expect(codes(long)).toEqual(['text.truncated'])
    const page = (index: number): Placed[] => [
      { x: 60, y: 700, text: `Chapter ${index} tells of steam engines and their drivers. `.repeat(3) },
    ]
    const book = await read(draw({ pages: Array.from({ length: 3_000 }, (_, index) => page(index)) }))
    expect(codes(book)).toContain('pages.left-out')
    expect(book.text).toContain('Chapter 59 tells')
    expect(book.text).not.toContain('Chapter 60 tells')
  })
})

describe('hostile documents', () => {
  it('reads no file of the server and fetches nothing', async () => {
    const fetched: (string | undefined)[] = []
    const http = createServer((request, response) => {
      fetched.push(request.url)
      response.end()
    })
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
    const secret = fileURLToPath(import.meta.url)
    const document = await read(outsideLinks(url, secret))
    expect(document.text).toBe('Grace Mutasa, hotel housekeeper\n\nCleaned 16 rooms a day and trained five colleagues')
    expect((await faultOf(read(externalEntity(secret)))).code).toBe('document.damaged')
    const script = `app.launchURL\\("${url}"\\);`
    const pdf = draw({
      pages: [[{ x: 60, y: 700, text: 'Honest words on the first page of a document' }]],
      extra: [
        `<< /S /JavaScript /JS (${script}) >>`,
        `<< /S /URI /URI (${url}/uri) >>`,
        `<< /S /GoToR /F (${secret}) >>`,
      ],
      catalogue: '/OpenAction 10 0 R /AA << /WC 11 0 R >>',
    })
    expect((await read(pdf)).text).toBe('Honest words on the first page of a document')
    expect(fetched).toEqual([])
    await new Promise((resolve) => http.close(resolve))
  })

  it.each([
    ['megabytes of nothing in a few bytes', () => zipBomb(300)],
    ['elements inside elements', () => deepNesting(100_000)],
  ])('does not unpack %s', async (_, make) => {
    expect((await faultOf(read(make()))).code).toBe('document.damaged')
  })

  it('takes a stranger name apart from nothing but its ending', async () => {
    const document = await read(Buffer.from('words'), '../../\u0000\u202E"><script>.md')
    expect(document).toEqual({ text: 'words', mediaType: 'text/markdown', warnings: [] })
  })
})
