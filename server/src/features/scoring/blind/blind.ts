import { type Blinded, type IdentityKind, type Replacement, replaced } from './blinded.ts'
import { ageWords, matchAge } from './find/ages.rules.ts'
import { contactsIn } from './find/contacts.rules.ts'
import { dateWords, matchDate } from './find/dates.rules.ts'
import { fieldsIn } from './find/documents.rules.ts'
import { genderWords, matchGender } from './find/gender.rules.ts'
import { matchPerson, peopleIn, personWords } from './find/people.rules.ts'
import { isPluralPlace, isRatherPlace, matchPlace, placeWords } from './find/places.rules.ts'
import { matchPronoun, matchVerb, pronounWords } from './find/pronouns.rules.ts'
import type { Match, Scan } from './find/scan.rules.ts'
import { matchSchool, schoolWords } from './find/schools.rules.ts'
import { type Token, tokensOf } from './find/tokens.rules.ts'
import { Letters } from './letters.ts'

/** What to leave standing: words that the question, its key points or its reference name are subject matter. */
export interface BlindOptions {
  subject?: readonly string[]
}

/** A function that takes identity out of a text. */
export type Blind = (text: string, options?: BlindOptions) => Blinded

const listed: ReadonlySet<string> = new Set([
  ...personWords,
  ...placeWords,
  ...schoolWords,
  ...dateWords,
  ...ageWords,
  ...genderWords,
  ...pronounWords,
])

/**
 * Takes out who somebody is: names, contacts, pronouns, gendered words, schools, places, dates and ages,
 * in answers, transcripts, resumes and job descriptions alike. What stays: durations, figures,
 * companies, technology. The same name gets the same letter; no string makes it throw; what is
 * blinded once stays as it is.
 */
export const blind: Blind = (text, { subject = [] } = {}) => {
  const tokens = tokensOf(text)
  const plain: Scan = { text, tokens, cased: /\p{Lu}\p{Ll}/u.test(text), keep: wordsIn(subject), people: new Set() }
  const scan = { ...plain, people: peopleIn(plain) }
  const letters = new Letters()
  return replaced(text, lettered(scan, [...fixed(text)], letters))
}

const wordsIn = (texts: readonly string[]): Set<string> => {
  const words = new Set<string>()
  for (const text of texts) for (const word of subjectWords(text)) words.add(word)
  return words
}

/** Questions and references come again and again. */
const subjectWords = (text: string): readonly string[] => {
  const known = subjects.get(text)
  if (known !== undefined) return known
  const words = [...new Set(tokensOf(text).map(({ lower }) => lower))]
  if (subjects.size >= mostSubjects) subjects.clear()
  subjects.set(text, words)
  return words
}
const subjects = new Map<string, readonly string[]>()
const mostSubjects = 500

/** What is found by its form, without looking at words; in order, the longer of two that overlap. */
const fixed = (text: string): Omit<Replacement, 'by'>[] => {
  const sorted = [...fieldsIn(text), ...contactsIn(text)].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const kept: Omit<Replacement, 'by'>[] = []
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

const lettered = (scan: Scan, forms: Omit<Replacement, 'by'>[], letters: Letters): Replacement[] => {
  const { text, tokens } = scan
  const out: Replacement[] = []
  let at = 0
  let form = 0
  while (at < tokens.length || form < forms.length) {
    const token = tokens[at]
    const next = forms[form]
    if (next && (token === undefined || token.end > next.start)) {
      out.push({ ...next, by: letters.standIn(next.kind, [text.slice(next.start, next.end).toLowerCase()]) })
      form += 1
      while ((tokens[at]?.start ?? text.length) < next.end) at += 1
      continue
    }
    if (token === undefined) break
    const match = matchAt(scan, at, token)
    if (match === null || tokens[match.to - 1] === undefined || crosses(tokens[match.to - 1], next)) {
      at += 1
      continue
    }
    push(out, scan, at, match, letters)
    at = match.to
  }
  return out
}

const crosses = (last: Token | undefined, form: Omit<Replacement, 'by'> | undefined): boolean =>
  last !== undefined && form !== undefined && last.end > form.start

const push = (out: Replacement[], scan: Scan, at: number, match: Match, letters: Letters): void => {
  const { tokens, text } = scan
  const first = tokens[at]
  const last = tokens[match.to - 1]
  if (first === undefined || last === undefined) return
  const by = match.by ?? letters.standIn(match.kind, match.keys ?? [])
  const said = first.capital && match.by !== undefined ? by.charAt(0).toUpperCase() + by.slice(1) : by
  const article = tokens[at - 1]
  const led =
    article !== undefined && first.gap === ' ' && /^an?$/.test(article.lower) && (out.at(-1)?.end ?? 0) <= article.start
  const spoken = led ? `${article.raw.charAt(0)}${/^[aeiou]/i.test(said) ? 'n' : ''} ${said}` : said
  const start = led || definite(scan, at, match) ? (article?.start ?? first.start) : first.start
  if (text.slice(start, last.end) !== spoken) out.push({ start, end: last.end, kind: match.kind, by: spoken })
}

const standInWord = /^(person|contact|school|place|date|age|detail)[a-z]{1,2}$/

/** "The" is part of the name in "the University of Leeds" and "the Netherlands". */
const definite = (scan: Scan, at: number, { kind, to }: Match): boolean =>
  scan.tokens[at - 1]?.lower === 'the' &&
  scan.tokens[at]?.gap === ' ' &&
  !standInWord.test(scan.tokens[at]?.lower ?? '') &&
  (kind === 'school' || (kind === 'place' && isPluralPlace(scan, at, to)))

const matchAt = (scan: Scan, at: number, token: Token): Match | null => {
  const { lower, capital } = token
  const figure = lower.charCodeAt(0) < 58
  if (
    !capital &&
    !figure &&
    !listed.has(lower) &&
    !scan.people.has(lower) &&
    !/^(at|from|attended|joined)$/.test(scan.tokens[at - 1]?.lower ?? '') &&
    !lower.endsWith('s') &&
    !lower.endsWith('nt') &&
    !lower.endsWith('sn')
  )
    return null
  if (capital && standInWord.test(lower) && /[A-Z]$/.test(token.raw)) return standIn(token, at)
  if (scan.keep.has(lower) && !pronounWords.has(lower)) return null
  if (figure) return matchAge(scan, at) ?? matchDate(scan, at)
  const word = matchPronoun(scan, at) ?? matchVerb(scan, at)
  if (word !== null) return word
  const school = matchSchool(scan, at)
  if (school !== null) return school
  const time = matchAge(scan, at) ?? matchDate(scan, at)
  if (time !== null) return time
  const place = matchPlace(scan, at)
  if (place !== null && isRatherPlace(scan, at, place.to)) return place
  return matchPerson(scan, at) ?? place ?? matchGender(scan, at)
}

/** What was blinded before is taken as a name, so that blinding twice changes nothing and nobody can forge a letter. */
const standIn = ({ lower }: Token, at: number): Match => {
  const kind = lower.replace(/[a-z]{1,2}$/, '')
  const known = kinds.find((one) => lower.startsWith(one)) ?? 'person'
  return { to: at + 1, kind: known, keys: [`${kind}:${lower}`] }
}
const kinds: readonly IdentityKind[] = ['person', 'contact', 'school', 'place', 'date', 'age']
