import { matchesOf } from '../../judges/text/matches.ts'
import type { IdentityKind, Replacement } from '../blinded.ts'

const labels: readonly { kind: IdentityKind; find: RegExp }[] = [
  {
    kind: 'person',
    find: /^[ \t]*(?:(?:full|first|last|given|family|sur|maiden)[ -]?name|name|candidate|applicant|referees?|reference)[ \t]*[:|\t][ \t]*(\S[^\n\r]*)/gim,
  },
  {
    kind: 'date',
    find: /^[ \t]*(?:date of birth|birth ?date|d\.?o\.?b\.?|born|geburtsdatum)[ \t]*[:|\t][ \t]*(\S[^\n\r]*)/gim,
  },
  { kind: 'age', find: /^[ \t]*(?:age)[ \t]*[:|\t][ \t]*(\S[^\n\r]*)/gim },
  {
    kind: 'place',
    find: /^[ \t]*(?:nationality|citizenship|place of birth|birth ?place|country|religion|ethnicity|race)[ \t]*[:|\t][ \t]*(\S[^\n\r]*)/gim,
  },
  {
    kind: 'gender',
    find: /^[ \t]*(?:sex|gender|pronouns?|marital status|civil status|family status|children)[ \t]*[:|\t][ \t]*(\S[^\n\r]*)/gim,
  },
  {
    kind: 'contact',
    find: /^[ \t]*(?:(?:home |postal |current )?address|e-?mail|phone|telephone|tel|mobile|cell|linkedin|github|website|skype|twitter|instagram)\.?[ \t]*[:|\t][ \t]*(\S[^\n\r]*)/gim,
  },
]

const heading =
  /\b(curriculum|vitae|resume|résumé|cv|profile|summary|experience|education|skills|job|description|engineer|manager|nurse|developer|teacher|assistant|about|role|senior|junior|position|company|objective|work|the|we|and|of|for|in)\b/i

/** What the form of a resume says: labelled fields, and the name that stands alone on its first line. */
export const fieldsIn = (text: string): Omit<Replacement, 'by'>[] => {
  if (!text.includes('\n')) return []
  const found: Omit<Replacement, 'by'>[] = []
  for (const { kind, find } of labels) {
    for (const match of matchesOf(text, find)) {
      const value = (match[1] ?? '').trimEnd()
      const start = match.index + match[0].lastIndexOf(match[1] ?? '')
      found.push({ start, end: start + value.length, kind })
    }
  }
  const first = /^\s*([^\n\r]+?)[ \t]*[\n\r]/.exec(text)
  const name = first?.[1] ?? ''
  const alone = /^(?:\p{Lu}[\p{L}'’.-]*[ \t]+){1,3}\p{Lu}[\p{L}'’-]*$/u.test(name) && !heading.test(name)
  if (first && alone)
    found.push({ start: first[0].indexOf(name), end: first[0].indexOf(name) + name.length, kind: 'person' })
  return found
}
