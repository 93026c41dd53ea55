import { matchesOf } from '../../judges/text/matches.ts'
import type { Replacement } from '../blinded.ts'

/** Code that begins with an at sign is no handle. */
const annotation =
  /^@(override|autowired|component|transactional|test|entity|bean|injectable|input|output|media|import|angular|types|service|repository|controller|configuration|nullable|before|after|deprecated|dataclass|property|staticmethod|app|pytest|mock|param|return|returns|throws|see|keyframes|tailwind|apply|nestjs|babel|storybook)\b/i

const patterns: readonly { gate: string; find: RegExp; not?: RegExp }[] = [
  { gate: '@', find: /@?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu },
  {
    gate: ' dot ',
    find: /\b[a-z0-9_-]+(?: (?:dot|underscore|dash) [a-z0-9_-]+){0,3} at [a-z0-9-]+(?: dot [a-z]{2,10}){1,2}\b/gi,
  },
  { gate: '://', find: /\bhttps?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?]/gi },
  { gate: 'www.', find: /\bwww\.[^\s<>"')\]]+[^\s<>"')\].,;:!?]/gi },
  {
    gate: '.com',
    find: /\b(?:linkedin|github|gitlab|twitter|x|facebook|instagram|xing|medium|behance|dribbble|t)\.(?:com|me)\/[^\s<>"')\]]*[^\s<>"')\].,;:!?]/gi,
  },
  { gate: '@', find: /(?<![\p{L}\p{N}.@])@[A-Za-z_][A-Za-z0-9_.]{1,30}[A-Za-z0-9_](?!\/)/gu, not: annotation },
]

const phone =
  /(?<![\d.,/:$€£\p{L}-])(?:\+\d{1,3}[ .-]?(?:\(0?\d{0,4}\)[ .-]?)?\d{1,4}(?:[ ./-]?\d{2,4}){1,5}|\(\d{3,5}\)[ .-]?\d{3,4}[ .-]?\d{3,5}|0\d{2,5}[ ./-]\d{3,4}(?:[ .-]?\d{2,4}){0,3}|0\d{9,11}|\d{3}[ .-]\d{3}[ .-]\d{4})(?![\d.,/:%]*\d)(?!\p{L})/gu

const streets =
  /\b\d{1,5}[a-z]?,? (?:[\p{L}'’.-]+ ){1,4}?(?:[Ss]treet|[Rr]oad|[Aa]venue|[Ll]ane|[Bb]oulevard|[Tt]errace|[Cc]rescent|[Gg]ardens|St|Rd|Ave|Ln|Blvd|Drive|Court|Square|Close|Way)\b\.?(?:,? (?:apt|apartment|flat|unit|suite|#)\.? ?\w{1,5})?(?:,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})?/gu
const otherStreets =
  /\b(?:\p{L}{3,}(?:stra(?:ß|ss)e|weg|platz|gasse|allee|straat|laan|gatan|vej)|(?:rue|avenue|calle|via|rua|ulica|ul\.|piazza|plaza) (?:d[eu]s? |la |del |della )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?),? \d{1,4}[a-z]?\b|\b\d{1,4},? (?:rue|avenue|boulevard|calle) (?:d[eu]s? |la |de la )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?/gu
const postcodes =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC) \d{5}(?:-\d{4})?|P\.? ?O\.? Box \d{1,6})\b/g

/** Stretches by which somebody can be reached or found: mail, links, handles, telephone, street and postal code. */
export const contactsIn = (text: string): Omit<Replacement, 'by'>[] => {
  const found: Omit<Replacement, 'by'>[] = []
  const add = (find: RegExp, not?: RegExp): void => {
    for (const match of matchesOf(text, find)) {
      if (not?.test(match[0])) continue
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'contact' })
    }
  }
  for (const { gate, find, not } of patterns) if (text.includes(gate)) add(find, not)
  if (/\d/.test(text)) for (const find of [phone, streets, otherStreets, postcodes]) add(find)
  return found
}
