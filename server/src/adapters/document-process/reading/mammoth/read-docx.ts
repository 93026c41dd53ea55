import mammoth from 'mammoth'
import { say, UnreadableDocument } from '../messages.ts'
import { toPlainText, type WordNode } from './docx-text.rules.ts'
import { isHostile, relationshipsOf, withoutRelationships, withTextBoxes } from './word-xml.rules.ts'
import { writeZip } from './zip-writer.ts'

/** Gives a part of the package, unpacked under a limit; `undefined` if there is none. */
export type ReadPart = (path: string) => Uint8Array | undefined

const damaged = (detail: string, cause?: unknown) => new UnreadableDocument('document.damaged', detail, { cause })

const partTypes = ['styles', 'numbering', 'footnotes', 'endnotes'] as const

/**
 * Reads the text of a Word file. The parser sees a package made anew from the few parts that carry text, without
 * pictures, links and anything that leads to another file or host.
 * @param mainPath where the document's main part lies
 * @throws UnreadableDocument
 */
export async function readDocx(readPart: ReadPart, mainPath: string): Promise<string> {
  const main = xmlOf(readPart, mainPath)
  if (main === undefined) throw damaged(say.damagedWord)
  const folder = mainPath.slice(0, mainPath.lastIndexOf('/') + 1)
  const name = mainPath.slice(folder.length)
  const relationships = relationshipsOf(xmlOf(readPart, `${folder}_rels/${name}.rels`) ?? '')
  const pathOf = (target: string) => (target.startsWith('/') ? target.slice(1) : folder + target)
  const shared = new Map<string, string>()
  for (const type of partTypes) {
    const relationship = relationships.find((one) => one.type === type)
    const xml = relationship && xmlOf(readPart, pathOf(relationship.target))
    if (xml !== undefined) shared.set(`word/${type}.xml`, xml)
  }
  const heads: string[] = []
  for (const id of headerIds(main)) {
    const target = relationships.find((one) => one.id === id && one.type === 'header')?.target
    const xml = target === undefined ? undefined : xmlOf(readPart, pathOf(target))
    if (xml !== undefined) heads.push(await textOf(asDocument(xml), shared))
  }
  return withHeads(await textOf(main, shared), heads)
}

/** In Word a page's head is where many people put their name and contact; each line once, and first. */
function withHeads(body: string, heads: readonly string[]): string {
  const known = new Set(body.split('\n').map((line) => line.trim()))
  const lines: string[] = []
  for (const line of heads.join('\n').split('\n')) {
    if (/^(?:\W*|(?:page|seite|strona|strana|página)?\s*\d+(?:\s*(?:of|von|z|de|\/)\s*\d+)?)$/i.test(line.trim()))
      continue
    if (!known.has(line.trim())) lines.push(line)
    known.add(line.trim())
  }
  return lines.length === 0 ? body : `${lines.join('\n')}\n\n${body}`
}

function xmlOf(readPart: ReadPart, path: string): string | undefined {
  const bytes = readPart(path)
  if (bytes === undefined) return undefined
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  const xml = new TextDecoder(encoding).decode(bytes)
  if (isHostile(xml)) throw damaged(say.refusedWord)
  return xml
}

function headerIds(main: string): string[] {
  const references = [...main.matchAll(/<w:headerReference\b[^>]*>/g)].map(([tag]) => tag)
  const ids = (type: RegExp) => references.filter((tag) => type.test(tag)).map((tag) => /:id="([^"]*)"/.exec(tag)?.[1])
  return [...new Set([...ids(/type="first"/), ...ids(/type="default"/)])].filter((id) => id !== undefined).slice(0, 6)
}

/** A head's paragraphs as a document of their own, under the same namespaces. */
const asDocument = (xml: string) =>
  xml.replace(/<(\w+):hdr\b([^>]*)>/, '<$1:document$2><$1:body>').replace(/<\/(\w+):hdr>/, '</$1:body></$1:document>')

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
const packageRelationships =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

async function textOf(document: string, shared: ReadonlyMap<string, string>): Promise<string> {
  const parts = new Map<string, Uint8Array>()
  const add = (path: string, xml: string) =>
    parts.set(path, Buffer.from(xml.replace(/encoding="[^"]*"/, 'encoding="UTF-8"')))
  add('[Content_Types].xml', contentTypes)
  add('_rels/.rels', packageRelationships)
  add('word/document.xml', withTextBoxes(withoutRelationships(document)))
  for (const [path, xml] of shared) add(path, withTextBoxes(withoutRelationships(xml)))
  let text = ''
  const keep = (root: WordNode & { notes?: { _notes?: Record<string, { body: WordNode[] }> } }) => {
    const notes = Object.values(root.notes?._notes ?? {}).map((note) => toPlainText(note.body))
    text = [toPlainText(root.children ?? []), ...notes].filter((part) => part !== '').join('\n\n')
    return { ...root, children: [] }
  }
  try {
    await mammoth.convertToHtml({ buffer: writeZip(parts) }, { transformDocument: keep, externalFileAccess: false })
  } catch (error) {
    throw damaged(say.damagedWord, error)
  }
  return text
}
