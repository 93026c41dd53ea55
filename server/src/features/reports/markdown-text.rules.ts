/** Signs that begin something in CommonMark, its tables and common extensions, wherever they stand. */
const special = /[\\`*_[\]<>#|~$^@]|&(?=[#\w])|:(?=\/\/)/g
/** What begins a list, a rule, an underlined heading or a definition at the start of a line. */
const atLineStart = /^(?:[-+=:]|\d{1,9}(?=[.)]))/
/** Addresses are made into links without any sign around them. */
const bareAddress = /\bwww(?=\.)/gi

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
/** Control characters, and those that hide or reorder words; joiners stay, some scripts and signs need them. */
const invisible = /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/** On one line, with no markup of its own. */
export const inline = (text: string): string =>
  text
    .split(lineEnd)
    .join(' ')
    .replace(/\t/g, ' ')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(special, '\\$&')
    .replace(bareAddress, '$&\\')
    .replace(atLineStart, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`))

/** Line by line, with no markup of its own; a run of empty lines becomes one. */
export const paragraphs = (text: string): string =>
  text
    .split(lineEnd)
    .map(inline)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** A person's words as a block quote; every line is inside it, empty ones too. */
export const blockQuote = (text: string): string =>
  paragraphs(text)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
