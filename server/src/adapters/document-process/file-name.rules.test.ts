import { expect, it } from 'vitest'
import { withName } from './file-name.rules.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

it.each([
  ['resume.pdf', 'application/pdf', 'application/pdf', false],
  ['RESUME.PDF ', 'application/pdf', 'application/pdf', false],
  ['resume.docx', word, word, false],
  ['resume.md', 'text/plain', 'text/markdown', false],
  ['notes.tex', 'text/plain', 'text/plain', false],
  ['resume', 'application/pdf', 'application/pdf', false],
  ['resume.v2', 'application/pdf', 'application/pdf', false],
  ['Resume J. Smith', 'application/pdf', 'application/pdf', false],
  ['resume.pdf.docx', 'application/pdf', 'application/pdf', true],
  ['resume.doc', 'application/pdf', 'application/pdf', true],
  ['resume.doc', word, word, true],
  ['photo.jpg', 'text/plain', 'text/plain', true],
])('%s with %s inside', (name, inside, mediaType, warned) => {
  const read = withName({ text: 'words', mediaType: inside, warnings: [] }, name)
  expect(read.mediaType).toBe(mediaType)
  expect(read.warnings.map((warning) => warning.code)).toEqual(warned ? ['name.mismatch'] : [])
})
