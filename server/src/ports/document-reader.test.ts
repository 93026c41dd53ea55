import { expect, it } from 'vitest'
import { documentReaderContract } from './document-reader.contract.ts'
import { FakeDocumentReader } from './document-reader.ts'

documentReaderContract('the fake', async () => ({ reader: new FakeDocumentReader(), close: async () => undefined }))

it('the fake fails once, the way it is told to', async () => {
  const reader = new FakeDocumentReader()
  const { signal } = new AbortController()
  reader.failNextWith('document.scanned')
  await expect(reader.read(Buffer.from('text'), 'a.txt', { signal })).rejects.toMatchObject({
    code: 'document.scanned',
  })
  expect((await reader.read(Buffer.from('text'), 'a.txt', { signal })).text).toBe('text')
})
