import type { Span } from '../../evidence.rules.ts'
import { matchesOf } from '../text/matches.ts'

/** Shares of a decoded text from which it is read as words. */
const readable = { printable: 0.95, letters: 0.6 }

const isText = (decoded: string): boolean => {
  if (decoded.length < 8) return false
  const printable = decoded.replace(/[^\x20-\x7e\n]/g, '').length / decoded.length
  const letters = decoded.replace(/[^A-Za-z ]/g, '').length / decoded.length
  return printable >= readable.printable && letters >= readable.letters && /[a-z]{3}/i.test(decoded)
}

const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const fromBase64 = (word: string): string => {
  let bits = 0
  let held = 0
  let decoded = ''
  for (const sign of word.replace(/-/g, '+').replace(/_/g, '/')) {
    const value = base64Letters.indexOf(sign)
    if (value < 0) continue
    bits = (bits << 6) | value
    held += 6
    if (held >= 8) {
      held -= 8
      decoded += String.fromCharCode((bits >> held) & 0xff)
      bits &= (1 << held) - 1
    }
  }
  return decoded
}

const fromCodes = (codes: readonly string[], radix: number): string =>
  codes.map((code) => String.fromCharCode(Number.parseInt(code, radix))).join('')

interface Coding {
  found: RegExp
  decode: (run: string) => string
}

/** Ways to write a text so that it is not read at a glance; runs are bounded by their own signs. */
const codings: readonly Coding[] = [
  { found: /(?<![\w+/=-])[A-Za-z0-9+/_-]{16,}={0,2}(?![\w+/=-])/g, decode: fromBase64 },
  {
    found: /(?<![\w])(?:(?:0x|\\x)?[0-9a-fA-F]{2}[\s,:]{0,2}){8,}(?![\w])/g,
    decode: (run) => fromCodes(run.replace(/0x|\\x/g, '').match(/[0-9a-fA-F]{2}/g) ?? [], 16),
  },
  { found: /(?:[01]{8}\s?){6,}/g, decode: (run) => fromCodes(run.match(/[01]{8}/g) ?? [], 2) },
  {
    found: /(?:(?:%[0-9a-fA-F]{2}){1,}[\w.-]{0,12}){6,}/g,
    decode: (run) => run.replace(/%([0-9a-fA-F]{2})/g, (_, code: string) => fromCodes([code], 16)),
  },
  {
    found: /(?:&#x?[0-9a-fA-F]{2,5};\s?){6,}/g,
    decode: (run) =>
      [...run.matchAll(/&#(x?)([0-9a-fA-F]+);/g)]
        .map(([, hex, code]) => fromCodes([code ?? ''], hex ? 16 : 10))
        .join(''),
  },
  {
    found: /(?:\\u00[0-9a-fA-F]{2}\s?){6,}/g,
    decode: (run) => fromCodes(run.match(/(?<=\\u00)[0-9a-fA-F]{2}/g) ?? [], 16),
  },
  {
    found: /(?:(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6])[\s,]{1,2}){10,}(?:\d{2,3})?/g,
    decode: (run) => fromCodes(run.match(/\d{2,3}/g) ?? [], 10),
  },
]

/** Dots and dashes: eight letters of Morse or more. */
const morse = /(?:(?<=^|[\s/|])[.\-·−–]{1,6}(?=$|[\s/|])[\s/|]*){8,}/g

/** Stretches that are text in another coding (Base64, hexadecimal, binary, percent, entities, escapes, decimal, Morse); a hash or a key is none. */
export const findEncoded = (text: string): Span[] => {
  const spans: Span[] = []
  for (const { found, decode } of codings) {
    for (const match of matchesOf(text, found)) {
      if (isText(decode(match[0]))) spans.push({ start: match.index, end: match.index + match[0].trimEnd().length })
    }
  }
  if (/[.\-·]{2,6}[ /]/.test(text)) {
    for (const match of matchesOf(text, morse)) {
      if (/[-−–]/.test(match[0]) && /[.·]/.test(match[0]))
        spans.push({ start: match.index, end: match.index + match[0].trimEnd().length })
    }
  }
  return spans
}
