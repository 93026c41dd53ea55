import { say, UnreadableDocument, unsupported } from './messages.ts'
import { knownKind } from './signatures.rules.ts'

/** What a file is by its first bytes, as far as they tell. */
export type Container = 'pdf' | 'zip' | 'text'

const pdfHeaderWithin = 1024

const latin1 = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')

/**
 * Tells a file's kind by its content; a name proves nothing.
 * @throws UnreadableDocument for kinds that are not read
 */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw new UnreadableDocument('document.empty', say.zeroBytes)
  const head = latin1(bytes, 0, 4096)
  const pdfAt = head.indexOf('%PDF-')
  if (pdfAt === 0 || (pdfAt > 0 && pdfAt < pdfHeaderWithin && hasPdfObjects(head))) return 'pdf'
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip'
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) throw oldOffice(bytes)
  const known = knownKind(head)
  if (known !== undefined) throw unsupported(known.seems, known.advice)
  if (latin1(bytes, 257, 262) === 'ustar')
    throw unsupported('a packed archive', 'Unpack it and upload the document inside.')
  return 'text'
}

/** Junk may stand before a PDF's header; a text that speaks of PDFs has no objects after it. */
const hasPdfObjects = (head: string) => /\d+\s+\d+\s+obj\b|[\x80-\xFF]{4}/.test(head)

/** The container of old Office formats, and of newer ones under a password. */
function oldOffice(bytes: Uint8Array): UnreadableDocument {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (name: string) => file.includes(Buffer.from(name, 'utf16le'))
  if (has('EncryptedPackage')) return new UnreadableDocument('document.encrypted', say.encryptedOffice)
  if (has('WordDocument')) {
    return unsupported(
      'a Word document of the old format (.doc)',
      'Open it in Word or LibreOffice and save it as .docx or PDF, or paste the text instead.',
    )
  }
  if (has('Workbook') || has('Book')) return unsupported('a spreadsheet')
  if (has('PowerPoint Document')) return unsupported('a presentation')
  if (has('__substg1.0_')) return unsupported('a saved e-mail', 'Upload its attachment instead, or paste the text.')
  return unsupported('an Office file of an old format')
}

/**
 * The main part of a Word document, from the names in its zip file and its list of content types.
 * @throws UnreadableDocument for other kinds of zip files
 */
export function wordPartOf(paths: readonly string[], contentTypes: string, mimetype: string): string {
  const main = /<Override\b[^>]*wordprocessingml\.(?:document|template)\.main\+xml[^>]*>/.exec(contentTypes)?.[0]
  const macro = /<Override\b[^>]*ms-word\.(?:document|template)\.macroEnabled[^>]*>/.exec(contentTypes)?.[0]
  const named = /PartName="\/([^"]+)"/.exec(main ?? macro ?? '')?.[1]
  if (named !== undefined && paths.includes(named)) return named
  if (paths.includes('word/document.xml')) return 'word/document.xml'
  throw otherZip(paths, mimetype)
}

function otherZip(paths: readonly string[], mimetype: string): UnreadableDocument {
  const has = (pattern: RegExp) => paths.some((path) => pattern.test(path))
  if (mimetype.includes('opendocument.text')) {
    return unsupported(
      'an OpenDocument text (.odt)',
      'In LibreOffice save it as .docx or export it as PDF, or paste the text instead.',
    )
  }
  if (mimetype.includes('opendocument')) return unsupported('an OpenDocument file that is not a text')
  if (mimetype.includes('epub')) return unsupported('an e-book')
  if (has(/^xl\//)) return unsupported('a spreadsheet (.xlsx)')
  if (has(/^ppt\//)) return unsupported('a presentation (.pptx)')
  if (has(/^Index\/.*\.iwa$|^index\.(?:xml|apxl)$|^Index\.zip$/)) {
    return unsupported(
      'an Apple Pages document',
      'In Pages choose File, Export To, PDF or Word, or paste the text instead.',
    )
  }
  if (has(/^META-INF\/MANIFEST\.MF$|^AndroidManifest\.xml$|\.(?:exe|dll|class)$/)) return unsupported('a program')
  if (has(/^word\//)) return new UnreadableDocument('document.damaged', say.damagedWord)
  return unsupported('a packed archive (.zip)', 'Unpack it and upload the document inside.')
}
