import { maxDocumentBytes, maxDocumentCharacters } from '@candor/contracts/documents.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../kernel/errors.ts'
import type { DocumentReader } from './document-reader.ts'

interface Opened {
  reader: DocumentReader
  close(): Promise<void>
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const { signal } = new AbortController()

/** What every `DocumentReader` keeps, real or fake. */
export const documentReaderContract = (name: string, open: () => Promise<Opened>): void => {
  describe(`${name} keeps the promises of a document reader`, () => {
    let opened: Opened
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened.close())
    const read = (bytes: Uint8Array, fileName = 'resume.txt') => opened.reader.read(bytes, fileName, { signal })

    it('gives a text file its own words, with newlines as \\n', async () => {
      const document = await read(bytesOf('Åsa Lind\r\nCarpenter, Malmö\r\n- built 40 stairs'))
      expect(document).toEqual({
        text: 'Åsa Lind\nCarpenter, Malmö\n- built 40 stairs',
        mediaType: 'text/plain',
        warnings: [],
      })
    })

    it('reads a file with a wrong name, and says so', async () => {
      const document = await read(bytesOf('Plain words'), 'resume.pdf')
      expect(document.text).toBe('Plain words')
      expect(document.mediaType).toBe('text/plain')
      expect(document.warnings.map((warning) => warning.code)).toEqual(['name.mismatch'])
    })

    it('never gives more text than is kept', async () => {
      const document = await read(bytesOf('word '.repeat(maxDocumentCharacters / 4)))
      expect(document.text.length).toBeLessThanOrEqual(maxDocumentCharacters)
    })

    it.each([
      ['nothing at all', new Uint8Array(), 'document.empty'],
      ['white space', bytesOf(' \n\t\r\n '), 'document.empty'],
      ['more than 10 MB', new Uint8Array(maxDocumentBytes + 1).fill(65), 'document.too-large'],
      ['another kind of file', Uint8Array.from({ length: 400 }, (_, index) => index % 7), 'document.unsupported'],
    ])('refuses %s with a code and a sentence', async (_, bytes, code) => {
      const error = await read(bytes).catch((fault: unknown) => fault)
      expect(error).toBeInstanceOf(AppError)
      expect(error).toMatchObject({ code })
      expect((error as AppError).detail?.length).toBeGreaterThan(10)
    })

    it('does not begin for somebody who has gone', async () => {
      const gone = AbortSignal.abort(new Error('gone'))
      await expect(opened.reader.read(bytesOf('words'), 'a.txt', { signal: gone })).rejects.toThrow('gone')
    })

    it('reads the next file after a fault as if nothing had been', async () => {
      await expect(read(new Uint8Array())).rejects.toThrow(AppError)
      expect((await read(bytesOf('still here'))).text).toBe('still here')
    })
  })
}
