import { expect, it } from 'vitest'
import { containerOf, wordPartOf } from './kind.rules.ts'

const bytesOf = (text: string) => Buffer.from(text, 'latin1')

it.each([
  ['%PDF-1.4\n1 0 obj', 'pdf'],
  ['junk of a mailer\r\n\r\n%PDF-1.4\n1 0 obj <<', 'pdf'],
  ['How to make a %PDF-1.4 file: open Word, choose Save as.', 'text'],
  ['PK\x03\x04rest', 'zip'],
  ['# Jane\n<b>bold</b> in Markdown', 'text'],
  ['MZ Holdings, accountant since 2015', 'text'],
  ['BM: brand manager', 'text'],
  ['ID card no. 4', 'text'],
  ['{"basics": {"name": "JSON resume"}}', 'text'],
])('%j is %s', (start, container) => {
  expect(containerOf(bytesOf(start))).toBe(container)
})

it.each([
  ['RIFF\x10\0\0\0WEBPVP8 ', /picture/],
  ['\0\0\0\x18ftypheic', /picture/],
  ['\0\0\0\x18ftypmp42', /sound or film/],
  ['<?xml version="1.0"?>\n<svg xmlns="x">', /SVG/],
  ['<?xml version="1.0"?><?mso-application progid="Word.Document"?>', /Office document/],
  ['\xEF\xBB\xBF<!-- saved --><html>', /web page/],
  ['MZ\x90\0\x03\0', /program/],
  ['#!/usr/bin/env python3\nprint(1)', /script/],
  ['\x1F\x8B\x08', /archive/],
  ['%!PS-Adobe-3.0', /PostScript/],
])('%j is not read, and said to be what it is', (start, detail) => {
  expect(() => containerOf(bytesOf(start))).toThrow(detail)
})

it('finds the main part of a Word file wherever it lies', () => {
  const types = (kind: string) =>
    `<Types><Override PartName="/doc/main.xml" ContentType="application/${kind}+xml"/></Types>`
  const main = 'vnd.openxmlformats-officedocument.wordprocessingml.document.main'
  expect(wordPartOf(['doc/main.xml'], types(main), '')).toBe('doc/main.xml')
  expect(wordPartOf(['doc/main.xml'], types('vnd.ms-word.document.macroEnabled.main'), '')).toBe('doc/main.xml')
  expect(wordPartOf(['word/document.xml'], '', '')).toBe('word/document.xml')
  expect(() => wordPartOf(['ppt/presentation.xml'], '', '')).toThrow(/presentation/)
  expect(() => wordPartOf(['Index/Document.iwa'], '', '')).toThrow(/Pages/)
  expect(() => wordPartOf(['META-INF/MANIFEST.MF', 'a.class'], '', '')).toThrow(/program/)
  expect(() => wordPartOf(['word/styles.xml'], '', '')).toThrow(/broken/)
})
