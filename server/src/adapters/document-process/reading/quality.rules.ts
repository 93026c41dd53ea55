import type { DocumentWarning } from '@candor/contracts/documents.ts'

/** Letters and digits, which is what makes a text worth reading. */
export const countLetters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Characters that a PDF's font does not name: it shows them, and nobody can say what they are. */
const nameless = /(?![\s\uF0A7\uF0A8\uF0B7\uF0D8\uF076\uF0FC])[\p{Control}\uFFFD\p{Private_Use}]/gu

/** The share of characters without a meaning, 0 to 1. */
export function namelessShare(text: string): number {
  const seen = text.match(/\S/gu)?.length ?? 0
  return seen === 0 ? 0 : (text.match(nameless)?.length ?? 0) / seen
}

/** A nameless sign between a year and another date was a dash; others are lost. */
export const mendDates = (text: string): string =>
  text.replace(
    /(?<=\b(?:19|20)\d\d) ?[\p{Control}\p{Private_Use}\uFFFD] ?(?=(?:\p{Lu}\p{L}+ )?(?:19|20)\d\d|present|now|today)/giu,
    ' – ',
  )

/** Fewer letters on a page than this is a cover sheet or the stamp of a scanner. */
const lettersOfAStamp = 25
const lettersOfAPage = 150

/** Whether the text is only what a scanner or an app stamped on pictures of pages. */
export const isOnlyStamped = (letters: number, pages: number): boolean => letters < lettersOfAStamp * pages

export const warn = {
  truncated: (maxCharacters: number): DocumentWarning => ({
    code: 'text.truncated',
    message: `Only the first ${maxCharacters.toLocaleString('en')} characters were kept; the rest of this document is left out.`,
  }),
  pagesLeftOut: (read: number, all: number): DocumentWarning => ({
    code: 'pages.left-out',
    message: `Only the first ${read} of ${all.toLocaleString('en')} pages were read.`,
  }),
  sparse: {
    code: 'text.sparse',
    message: 'There is little text for this many pages. Parts may be pictures; check that what matters is here.',
  },
  garbled: {
    code: 'text.garbled',
    message:
      'Some characters of this PDF have no meaning in the file and are missing below. Check the text and correct it.',
  },
  columns: {
    code: 'layout.columns',
    message: 'The pages are set in columns, which were read one after the other. Check the order.',
  },
  encoding: {
    code: 'text.encoding',
    message: 'The file does not say how its letters are encoded. Check accents and special characters.',
  },
  cutOff: {
    code: 'file.damaged',
    message: 'The file seems to be broken or cut off; this is what could still be read. Check that the end is here.',
  },
} as const

export const isSparse = (letters: number, pages: number): boolean => letters < lettersOfAPage * pages
