import type { DocumentWarning } from '@candor/contracts/documents.ts'
import type { ReadDocument } from '../../ports/document-reader.ts'

const kinds: Record<string, { extensions: readonly string[]; name: string }> = {
  'application/pdf': { extensions: ['pdf'], name: 'a PDF' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extensions: ['docx', 'docm', 'dotx', 'dotm'],
    name: 'a Word document',
  },
  'text/plain': {
    extensions: [
      'txt',
      'text',
      'md',
      'markdown',
      'mdown',
      'tex',
      'csv',
      'json',
      'log',
      'rst',
      'org',
      'adoc',
      'yml',
      'yaml',
    ],
    name: 'plain text',
  },
}

/** Names of formats; any other ending ("resume.v2") claims nothing. */
const otherFormats =
  /^(?:doc|rtf|odt|pages|html?|xml|png|jpe?g|gif|webp|heic|tiff?|bmp|svg|xlsx?|pptx?|zip|exe|epub|wps|eml|msg)$/

/** What the name adds to what was read: a warning where it says something else, and that a text is Markdown. */
export function withName(document: ReadDocument, fileName: string): ReadDocument {
  const extension = /\.([a-z0-9]{1,8})\s*$/i.exec(fileName)?.[1]?.toLowerCase()
  const kind = kinds[document.mediaType]
  if (extension === undefined || kind === undefined) return document
  if (kind.extensions.includes(extension)) {
    return /^(?:md|markdown|mdown)$/.test(extension) ? { ...document, mediaType: 'text/markdown' } : document
  }
  const claims =
    otherFormats.test(extension) || Object.values(kinds).some((other) => other.extensions.includes(extension))
  if (!claims) return document
  const warning: DocumentWarning = {
    code: 'name.mismatch',
    message: `The name ends in ".${extension}", but the file is ${kind.name} and was read as that.`,
  }
  return { ...document, warnings: [warning, ...document.warnings] }
}
