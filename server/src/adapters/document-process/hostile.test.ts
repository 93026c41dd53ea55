import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildDocumentChild } from '../../../test/document-child.ts'
import { AppError } from '../../kernel/errors.ts'
import { documentFaultSchema, readDocumentSchema } from '../../ports/document-reader.ts'
import { createDocumentReader, type DocumentProcess } from './reader.ts'

const folder = fileURLToPath(new URL('../../../test/fixtures/documents/', import.meta.url))
const { signal } = new AbortController()
const limitMs = 10_000

let reader: DocumentProcess
let removeChild: () => Promise<void>
let originals: Buffer[]
beforeAll(async () => {
  const { childPath, remove } = await buildDocumentChild()
  removeChild = remove
  reader = createDocumentReader({ childPath, timeoutMs: limitMs })
  const names = (await readdir(folder)).sort()
  originals = await Promise.all(names.map((name) => readFile(folder + name)))
})
afterAll(async () => {
  await reader.close()
  await removeChild()
})

/** Text that keeps every promise of the port, or a document's fault; anything else is thrown. */
const endOf = async (bytes: Uint8Array) => {
  try {
    readDocumentSchema.parse(await reader.read(bytes, 'resume.pdf', { signal }))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    documentFaultSchema.parse(error.code)
    expect(error.detail?.length).toBeGreaterThan(20)
  }
}

const magic = [
  '%PDF-1.7\n',
  'PK\x03\x04',
  '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
  '\xFF\xFE',
  '\xFE\xFF',
  '\xEF\xBB\xBF',
  '',
]

const junk = fc
  .tuple(fc.constantFrom(...magic), fc.uint8Array({ maxLength: 2_000 }))
  .map(([start, rest]) => Buffer.concat([Buffer.from(start, 'latin1'), rest]))

const place = fc.double({ min: 0, max: 1, noNaN: true })

/** A fixture with bytes changed, a piece cut out or its end gone. */
const damaged = fc
  .tuple(fc.nat(), fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 20 }), place, place, fc.nat(2))
  .map(([which, changes, from, length, how]) => {
    const bytes = Buffer.from(originals[which % originals.length] ?? '')
    for (const [at, value] of changes) bytes[Math.floor(at * (bytes.length - 1))] = value
    const cut = Math.floor(from * bytes.length)
    if (how === 0) return bytes
    if (how === 1) return bytes.subarray(0, cut)
    return Buffer.concat([bytes.subarray(0, cut), bytes.subarray(cut + Math.floor(length * 500))])
  })

it('whatever the bytes, a document is text or has a fault of its own, within its time', async () => {
  const atOnce = fc.array(fc.oneof(junk, damaged), { minLength: 4, maxLength: 4 })
  const all = fc.asyncProperty(atOnce, async (documents) => {
    await Promise.all(documents.map(endOf))
  })
  await fc.assert(all, { numRuns: 12, seed: 20260105, endOnFailure: true })
}, 60_000)
