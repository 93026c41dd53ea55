import { getDocumentProxy } from 'unpdf'
import { say, UnreadableDocument } from '../messages.ts'
import { composeAccents } from './accents.rules.ts'
import { readPage } from './columns.rules.ts'
import { isRightToLeft } from './direction.rules.ts'
import { findMarks, type Matrix, withMarks } from './drawn-marks.ts'
import type { Page, Piece } from './page.ts'
import { toText } from './paragraphs.rules.ts'
import { type PageLines, withoutRunningHeads } from './running-heads.rules.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>

/** What a PDF says, before anyone judges whether it is enough. */
export interface PdfText {
  text: string
  pages: number
  pagesRead: number
  /** Pages that are broken and were passed over. */
  lost: number
  /** Some page was set in columns, so the order is a reconstruction. */
  columns: boolean
  hasImages: boolean
  /** Something is drawn on the pages, be it text, lines or pictures. */
  drawn: boolean
}

/**
 * Reads the text of a PDF's first `maxPages` pages in the order of reading. Scripts, actions, attachments and links
 * of the file are never looked at, and nothing is fetched.
 * @throws UnreadableDocument when it cannot be opened
 */
export async function readPdf(bytes: Uint8Array, maxPages: number): Promise<PdfText> {
  const pdf = await open(bytes)
  const pagesRead = Math.min(pdf.numPages, maxPages)
  const { pages, columns, lost } = await readPages(pdf, pagesRead)
  if (pages.length === 0) throw new UnreadableDocument('document.damaged', say.damagedPdf)
  const text = composeAccents(toText(withoutRunningHeads(pages), await dividesNoWords(pdf)))
  const images = hasImages(bytes)
  const drawn = text !== '' || images || lost > 0 || (await drawsAnything(pdf, pagesRead))
  return { text, pages: pdf.numPages, pagesRead, lost, columns, hasImages: images, drawn }
}

interface Pages {
  pages: PageLines[]
  columns: boolean
  lost: number
}

async function readPages(pdf: Pdf, count: number): Promise<Pages> {
  const startedAt = performance.now()
  const result: Pages = { pages: [], columns: false, lost: 0 }
  for (let number = 1; number <= count; number += 1) {
    const page = await orIfBroken(pageOf(pdf, number, performance.now() - startedAt < marksWithinMs), undefined)
    if (page === undefined) {
      result.lost += 1
      continue
    }
    const inOrder = readPage(page)
    result.columns ||= inOrder.columns
    result.pages.push({ height: page.height, lines: inOrder.lines })
  }
  return result
}

/** pdf.js throws all kinds of things at a broken page; the others may be whole. */
const orIfBroken = <Value, Instead>(value: Promise<Value>, instead: Instead) =>
  value.catch((): Value | Instead => instead)

async function pageOf(pdf: Pdf, number: number, withDrawnMarks: boolean): Promise<Page> {
  const source = await pdf.getPage(number)
  const page = await toPage(source)
  const operators = withDrawnMarks ? await orIfBroken(source.getOperatorList(), undefined) : undefined
  source.cleanup()
  if (operators === undefined) return page
  const { transform } = source.getViewport({ scale: 1 })
  const marks = await findMarks(operators, transform as unknown as Matrix)
  const fromRight = isRightToLeft(page.pieces.map((piece) => piece.text).join(' '))
  return { ...page, pieces: withMarks(page.pieces, marks, fromRight) }
}

/** Drawn bullets are a nicety: pages full of drawings take seconds to look through. */
const marksWithinMs = 2_000

/** pdf.js calls this; Node has it from version 21. */
function provideTransfer(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer }
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const copy = new Uint8Array(length)
    copy.set(new Uint8Array(this).subarray(0, length))
    return copy.buffer
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  provideTransfer()
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), {
      useSystemFonts: false,
      disableFontFace: true,
      isEvalSupported: false,
      enableXfa: false,
      useWorkerFetch: false,
      stopAtErrors: false,
      // Pictures say nothing here and take the most time and memory: none is decoded.
      maxImageSize: 1,
      verbosity: 0,
    })
  } catch (error) {
    const isPassword = error instanceof Error && error.name === 'PasswordException'
    if (isPassword) throw new UnreadableDocument('document.encrypted', say.encryptedPdf, { cause: error })
    throw new UnreadableDocument('document.damaged', say.damagedPdf, { cause: error })
  }
}

async function toPage(page: PdfPage): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent({ includeMarkedContent: false })
  const pieces: Piece[] = []
  for (const [order, item] of items.entries()) {
    if (!('str' in item) || item.str.trim() === '') continue
    const piece = toPiece(item, viewport.transform as unknown as Matrix, order)
    if (piece !== undefined) pieces.push(piece)
  }
  pieces.push(...(await fieldPieces(page, viewport.transform as unknown as Matrix, items.length)))
  const visible = pieces.filter(
    (piece) => piece.right > 0 && piece.left < viewport.width && piece.y > 0 && piece.y < viewport.height + piece.size,
  )
  return { width: viewport.width, height: viewport.height, pieces: visible }
}

/** Upright text only: a diagonal watermark or a label along the margin is no part of a sentence. */
function toPiece(
  item: { str: string; width: number; transform: number[] },
  view: Matrix,
  order: number,
): Piece | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform
  const across = [view[0] * a + view[2] * b, view[1] * a + view[3] * b] as const
  const up = Math.hypot(view[0] * c + view[2] * d, view[1] * c + view[3] * d)
  if (Math.abs(across[1]) > Math.abs(across[0]) * 0.05 || across[0] <= 0) return undefined
  const left = view[0] * e + view[2] * f + view[4]
  const y = view[1] * e + view[3] * f + view[5]
  if (![left, y, up, item.width].every(Number.isFinite)) return undefined
  return {
    text: withoutLetterSpacing(item.str),
    left,
    right: left + item.width,
    y,
    size: up || Math.abs(across[0]) || 1,
    order,
  }
}

/** Letters set apart for looks come as "E X P E R I E N C E". */
const withoutLetterSpacing = (text: string) =>
  /^\s*\p{L}(?: [\p{L}&]){3,}\s*$/u.test(text) ? text.replace(/(?<=\S) (?=\S)/g, '') : text

/** What somebody typed into the fields of a form. */
async function fieldPieces(page: PdfPage, view: Matrix, firstOrder: number): Promise<Piece[]> {
  const pieces: Piece[] = []
  for (const field of await page.getAnnotations({ intent: 'display' })) {
    const value: unknown = field.fieldValue
    if (field.fieldType !== 'Tx' || typeof value !== 'string' || value.trim() === '') continue
    const [left = 0, , , top = 0] = field.rect as number[]
    for (const [index, line] of value.split(/\r\n?|\n/).entries()) {
      const piece = toPiece(
        { str: line, width: line.length * 5, transform: [10, 0, 0, 10, left, top - 10 - index * 12] },
        view,
        firstOrder + pieces.length,
      )
      if (piece !== undefined && line.trim() !== '') pieces.push(piece)
    }
  }
  return pieces
}

/** Word, browsers and the like leave words whole unless told otherwise; TeX and InDesign divide them. */
async function dividesNoWords(pdf: Pdf): Promise<boolean> {
  const { info } = await orIfBroken(pdf.getMetadata(), { info: {} })
  const { Producer, Creator } = info as { Producer?: unknown; Creator?: unknown }
  return /Skia|Chrom|Word|Microsoft|Google|Quartz|wkhtml|pdfmake|PDFKit/i.test(`${Producer} ${Creator}`)
}

/** Pictures are streams of their own, whose dictionaries are never compressed. */
function hasImages(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return /\/Subtype\s*\/Image\b/.test(file.toString('latin1'))
}

async function drawsAnything(pdf: Pdf, pages: number): Promise<boolean> {
  for (let number = 1; number <= Math.min(pages, 3); number += 1) {
    const drawn = pdf.getPage(number).then((page) => page.getOperatorList())
    const operators = await orIfBroken(drawn, undefined)
    if (operators === undefined || operators.fnArray.length > 4) return true
  }
  return false
}
