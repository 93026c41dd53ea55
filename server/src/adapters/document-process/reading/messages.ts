import type { DocumentFault } from '../../../ports/document-reader.ts'

/** A document that cannot be read, with what to tell its owner. Nothing of the file is in it. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
  readonly code: DocumentFault
  readonly detail: string

  constructor(code: DocumentFault, detail: string, options?: ErrorOptions) {
    super(detail, options)
    this.code = code
    this.detail = detail
  }
}

const paste = 'or paste the text instead'

/** What happened, what is safe, what to do. */
export const say = {
  zeroBytes:
    'The file is empty: it has no content at all. Choose the file again, in case the upload went wrong, or paste the text.',
  noText: `The file opens, but there is no text in it. Choose another file, ${paste}.`,
  blankPdf: `The pages of this PDF are blank. Export it again from the program that it was written in, ${paste}.`,
  scanned:
    'The pages of this PDF are pictures (a scan, a photo, or text turned into shapes), so there are no letters to read. Nothing was kept. Export a PDF from the program that the document was written in, or open the picture, copy the text and paste it.',
  scannedWord:
    'This Word document holds pictures and no letters to read. Nothing was kept. Type or paste the text that the pictures show.',
  encryptedPdf: `This PDF opens only with a password. Nothing was kept. Save a copy without the password, ${paste}.`,
  encryptedOffice: `This Office document is protected with a password. Nothing was kept. In Word, choose File, Info, Protect Document and remove the password, ${paste}.`,
  damagedPdf: `This PDF is broken or was cut off on its way, and its pages cannot be found. Download or export it again, ${paste}.`,
  damagedZip: `This file is broken or was cut off on its way: it starts like a Word document, but its parts cannot be unpacked. Save it again in Word, ${paste}.`,
  damagedWord: `This Word document is broken: its text cannot be found. Open it in Word, save it again as .docx, ${paste}.`,
  refusedWord: `This Word document holds instructions or nesting that a normal document never has. It was not opened, and nothing it points to was read. Save it again from Word, ${paste}.`,
  bomb: `This file unpacks to far more than a document can hold. It was not opened. Save it again from Word, ${paste}.`,
  tooLarge: `The file is larger than 10 MB. Save it without pictures, ${paste}.`,
  tooLong: `Reading this document took longer than it should and was stopped. Nothing was kept. Save a simpler copy, for example a new PDF of the pages that matter, ${paste}.`,
  tooMuch: `Reading this document took more memory than it should and was stopped. Nothing was kept. Save a simpler copy without large pictures or drawings, ${paste}.`,
  unreadable: `This document could not be read; the program that tried gave up. Nothing was kept. Save it again in the program that it was written in, ${paste}.`,
  kinds: 'PDF, Word (.docx), plain text and Markdown files can be read',
} as const

/** The detail for a kind of file that is known but not read. */
export const unsupported = (seems: string, advice = `Save it as PDF or .docx, ${paste}.`) =>
  new UnreadableDocument('document.unsupported', `This seems to be ${seems}. ${say.kinds}. ${advice}`)
