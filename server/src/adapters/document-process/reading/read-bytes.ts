import type { DocumentWarning } from '@candor/contracts/documents.ts'
import { cleanText } from '../../../kernel/plain-text.ts'
import type { ReadDocument } from '../../../ports/document-reader.ts'
import { decodeText } from './decode-text.rules.ts'
import { containerOf, wordPartOf } from './kind.rules.ts'
import { say, UnreadableDocument } from './messages.ts'
import { countLetters, isOnlyStamped, isSparse, mendDates, namelessShare, warn } from './quality.rules.ts'
import { openZip, type Zip } from './zip.ts'

export interface ReadLimits {
  maxBytes: number
  maxPages: number
  maxCharacters: number
}

interface Found {
  text: string
  mediaType: string
  warnings: DocumentWarning[]
}

/** Icons before a phone number are nameless too; a font that names nothing is far above this. */
const namelessNoticed = 0.01

/** Of a text this many times longer than what is kept, cleaning looks at no more. */
const mostlyAir = 4

const wordMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Reads a document of whatever kind it is. Runs in the child process only: the parsers, loaded when needed, are not trusted.
 * @throws UnreadableDocument
 */
export async function readBytes(bytes: Uint8Array, limits: ReadLimits): Promise<ReadDocument> {
  if (bytes.length > limits.maxBytes) throw new UnreadableDocument('document.too-large', say.tooLarge)
  const container = containerOf(bytes)
  const found = await { pdf: fromPdf, zip: fromWord, text: fromText }[container](bytes, limits)
  const text = tidy(cleanText(found.text.slice(0, limits.maxCharacters * mostlyAir)))
  if (countLetters(text) === 0) throw new UnreadableDocument('document.empty', say.noText)
  const isWhole = text.length <= limits.maxCharacters && found.text.length <= limits.maxCharacters * mostlyAir
  if (isWhole) return { ...found, text }
  const kept = text
    .slice(0, limits.maxCharacters)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
  return { ...found, text: kept, warnings: [...found.warnings, warn.truncated(limits.maxCharacters)] }
}

/** No space at the ends of lines, no more than two empty lines in a row. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd())
  return lines
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .replace(/^\n+/, '')
    .trimEnd()
}

async function fromPdf(bytes: Uint8Array, { maxPages }: ReadLimits): Promise<Found> {
  const { readPdf } = await import('./unpdf/read-pdf.ts')
  const pdf = await readPdf(bytes, maxPages)
  const cutOff = pdf.lost > 0 || !endsWhole(bytes)
  const letters = countLetters(pdf.text)
  const nameless = namelessShare(pdf.text)
  if (letters === 0 && cutOff && !pdf.hasImages) throw new UnreadableDocument('document.damaged', say.damagedPdf)
  if (letters === 0 && !pdf.drawn) throw new UnreadableDocument('document.empty', say.blankPdf)
  if (letters === 0 || (pdf.hasImages && isOnlyStamped(letters, pdf.pagesRead)) || nameless > 0.5) {
    throw new UnreadableDocument('document.scanned', say.scanned)
  }
  const warnings: DocumentWarning[] = [
    ...(pdf.pages > pdf.pagesRead ? [warn.pagesLeftOut(pdf.pagesRead, pdf.pages)] : []),
    ...(cutOff ? [warn.cutOff] : []),
    ...(nameless > namelessNoticed ? [warn.garbled] : []),
    ...(isSparse(letters, pdf.pagesRead) ? [warn.sparse] : []),
    ...(pdf.columns ? [warn.columns] : []),
  ]
  // A sign without a meaning leaves its spaces behind.
  const text = cleanText(mendDates(pdf.text)).replace(/ {2,}/g, ' ')
  return { text, mediaType: 'application/pdf', warnings }
}

/** A whole PDF ends with a mark, after which some mailers add a little. */
const endsWhole = (bytes: Uint8Array) => Buffer.from(bytes.subarray(-2048)).includes('%%EOF')

async function fromWord(bytes: Uint8Array): Promise<Found> {
  const zip = openZip(bytes)
  const part = (path: string) => Buffer.from(zip.read(path) ?? []).toString('utf8')
  const mainPart = wordPartOf(zip.paths, part('[Content_Types].xml'), part('mimetype').slice(0, 200))
  const { readDocx } = await import('./mammoth/read-docx.ts')
  const text = await readDocx((path) => zip.read(path), mainPart)
  if (countLetters(text) === 0) throw emptyWord(zip)
  return { text, mediaType: wordMediaType, warnings: [] }
}

/** Without text but with pictures it is a scan in a Word file. */
const emptyWord = ({ paths }: Zip) =>
  paths.some((path) => /^word\/media\//.test(path))
    ? new UnreadableDocument('document.scanned', say.scannedWord)
    : new UnreadableDocument('document.empty', say.noText)

async function fromText(bytes: Uint8Array): Promise<Found> {
  const { text, guessed } = decodeText(bytes)
  return { text, mediaType: 'text/plain', warnings: guessed ? [warn.encoding] : [] }
}
