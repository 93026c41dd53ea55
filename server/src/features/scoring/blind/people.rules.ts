import { doubtfulGivenNames, givenNames, verbNames } from './facts/given-names.ts'
import { doubtfulSurnames, particles, surnames } from './facts/surnames.ts'
import { nobody, personVerbs, roles, talkVerbs, technology, thingsNamed, toPeople } from './facts/words.ts'
import { breaks, capitalInside, follows, gap, type Match, type Scan, word } from './scan.rules.ts'

const titles = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lady lord herr frau senor senora senorita monsieur madame mme signor signora sensei'.split(
    ' ',
  ),
)
const companies = new Set(
  'inc ltd llc gmbh corp corporation plc group bank hotel hotels airlines systems solutions consulting industries technologies brothers sons stores supermarket motors electric pharma capital partners holdings foundation'.split(
    ' ',
  ),
)

/** Words that can be part of a name; a word with a capital can be one too. */
export const personWords: ReadonlySet<string> = new Set([
  ...givenNames,
  ...doubtfulGivenNames,
  ...surnames,
  ...doubtfulSurnames,
  ...titles,
])

type Sort = 'sure' | 'doubtful' | 'technology' | 'unknown'

const sortOf = (lower: string): Sort =>
  technology.has(lower)
    ? 'technology'
    : doubtfulGivenNames.has(lower) || doubtfulSurnames.has(lower)
      ? 'doubtful'
      : givenNames.has(lower) || surnames.has(lower)
        ? 'sure'
        : 'unknown'

const isNamelike = (lower: string): boolean => /^\p{L}{2,}$/u.test(lower) && !nobody.has(lower) && !roles.has(lower)

/** The names that somewhere in the text show themselves as a person's, by the words around them. */
export const peopleIn = (scan: Scan): Set<string> => {
  const shown = new Set<string>()
  for (const [at, { lower, capital }] of scan.tokens.entries()) {
    if (scan.cased ? !capital : false) continue
    const sort = sortOf(lower)
    if (sort === 'sure' || !isNamelike(lower)) continue
    if (thingsNamed.has(word(scan, at + 1)) && follows(scan, at + 1)) continue
    const listed = sort !== 'unknown'
    if (scan.cased ? showsPerson(scan, at, listed) : showsUncased(scan, at, listed)) shown.add(lower)
  }
  return shown
}

/** What the words around a capital say. */
const showsPerson = (scan: Scan, at: number, listed: boolean): boolean => {
  const to = nameEnd(scan, at)
  if (companies.has(word(scan, to))) return false
  return ledToPerson(scan, at, listed) || actsAsPerson(scan, to, at, listed)
}

const ledToPerson = (scan: Scan, at: number, listed: boolean): boolean => {
  const before = word(scan, at - 1)
  if (!/^,? $/.test(gap(scan, at))) return false
  const close = follows(scan, at)
  if (
    roles.has(before) &&
    (listed || /^(my|our|the|a|an|his|her|their)$/.test(word(scan, at - 2))) &&
    !/^(client|customer|supplier|contractor)$/.test(before)
  )
    return true
  if (!close) return false
  if (toPeople.has(before)) return true
  if (/^(to|with)$/.test(before) && talkVerbs.has(word(scan, at - 2))) return true
  if (/^(named|called)$/.test(before))
    return (
      roles.has(word(scan, at - 2)) || (listed && !/^(it|project|tool|app|product|company)$/.test(word(scan, at - 2)))
    )
  if (/^(hi|hello|hey|dear|regards|sincerely)$/.test(before))
    return !/^(judge|grader|evaluator|examiner|assistant|ai|hiring|team|all)$/.test(word(scan, at))
  return before === 'is' && word(scan, at - 2) === 'name'
}

const actsAsPerson = (scan: Scan, to: number, at: number, listed: boolean): boolean => {
  const next = word(scan, to)
  if (follows(scan, to)) {
    if (personVerbs.has(next)) return !(scan.tokens[at]?.opens ?? false) || listed || !/s$/.test(word(scan, at))
    if (next === 'and' && /^(i|me)$/.test(word(scan, to + 1))) return listed || capitalInside(scan, at)
    if (next === 'who' && listed) return true
  }
  return (
    gap(scan, to) === ', ' &&
    ((/^(my|our|the|a|an)$/.test(next) && roles.has(word(scan, to + 1))) || next === 'who') &&
    (listed || capitalInside(scan, at))
  )
}

/** Without capitals only the plainest signs count; for a word that is also a verb, only what follows it. */
const showsUncased = (scan: Scan, at: number, listed: boolean): boolean => {
  const here = word(scan, at)
  const before = word(scan, at - 1)
  const next = word(scan, at + 1)
  if (/(ly|ed|ing)$/.test(here) && !listed) return false
  const says = personVerbs.has(next) && follows(scan, at + 1)
  const withMe = listed && next === 'and' && /^(i|me)$/.test(word(scan, at + 2)) && !verbNames.has(here)
  if (/^(named|called)$/.test(before) && roles.has(word(scan, at - 2))) return true
  if (before === 'is' && word(scan, at - 2) === 'name') return true
  const role =
    roles.has(before) && /^(my|our|the|a|an|his|her|their|team|line|ward|charge|project)$/.test(word(scan, at - 2))
  if (role) return says ? !/s$/.test(here) || listed : listed && !verbNames.has(here)
  if (!listed) return false
  if (says) return !/^(i|we|you|he|she|they|it|who|to|the|a|my|our|not|also|and)$/.test(before) || before === 'and'
  if (withMe) return true
  return (
    (toPeople.has(before) || (/^(to|with)$/.test(before) && talkVerbs.has(word(scan, at - 2)))) && !verbNames.has(here)
  )
}

/** A person's name with its title, as long as it goes. */
export const matchPerson = (scan: Scan, at: number): Match | null => {
  const here = word(scan, at)
  if (titles.has(here)) return titled(scan, at)
  if (!isPerson(scan, at)) return null
  const to = nameEnd(scan, at)
  return companies.has(word(scan, to)) && scan.tokens[to]?.capital ? null : person(scan, at, to)
}

const titled = (scan: Scan, at: number): Match | null => {
  let first = at + 1
  while (titles.has(word(scan, first)) && first < at + 3) first += 1
  const token = scan.tokens[first]
  if (
    token === undefined ||
    !/^\.? $/.test(gap(scan, first)) ||
    !(isNamelike(token.lower) || /^['’]$/.test(gap(scan, first + 1)))
  )
    return isPerson(scan, at) ? person(scan, at, nameEnd(scan, at)) : null
  const sort = sortOf(token.lower)
  const clear = /^(mr|mrs|ms|mx|dr|prof|herr|frau)$/.test(word(scan, at))
  const named = scan.cased
    ? token.capital
    : sort === 'sure' || (clear && word(scan, at) !== 'ms' && word(scan, at) !== 'dr') || (clear && sort !== 'unknown')
  return named ? person(scan, at, nameEnd(scan, first)) : null
}

const isPerson = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at]
  if (token === undefined || scan.keep.has(token.lower)) return false
  const { lower, capital } = token
  const sort = sortOf(lower)
  if (scan.people.has(lower) && (capital || !scan.cased))
    return !(scan.cased ? false : verbNames.has(lower) && !showsUncased(scan, at, true))
  const thing = thingsNamed.has(word(scan, at + 1)) && follows(scan, at + 1)
  if (sort === 'sure') return !thing || (capital && surnames.has(word(scan, at + 1)))
  if (!scan.cased) return sort === 'doubtful' && followedBySurname(scan, at)
  if (thing || !capital || sort === 'unknown' || sort === 'technology')
    return capital && sort !== 'unknown' && followedBySurname(scan, at)
  return doubtfulGivenNames.has(lower) ? capitalInside(scan, at) || followedBySurname(scan, at) : false
}

const followedBySurname = (scan: Scan, at: number): boolean =>
  doubtfulGivenNames.has(word(scan, at)) &&
  follows(scan, at + 1) &&
  surnames.has(word(scan, at + 1)) &&
  (scan.cased ? (scan.tokens[at + 1]?.capital ?? false) : !verbNames.has(word(scan, at)))

/** The end of a name that begins here: further given names, initials, particles, surnames. */
const nameEnd = (scan: Scan, at: number): number => {
  let to = at + 1
  while (to < at + 6 && to < scan.tokens.length) {
    const joined = /^[-'’]$/.test(gap(scan, to))
    if (joined && /^(s|m|d|t|ll|re|ve)$/.test(word(scan, to))) break
    const initial = /^[A-Z]$/.test(scan.tokens[to - 1]?.raw ?? '') && gap(scan, to) === '. '
    if (!joined && !initial && gap(scan, to) !== ' ') break
    if (continuesName(scan, to, joined)) to += 1
    else if (
      particles.has(word(scan, to)) &&
      word(scan, to) !== 'y' &&
      word(scan, to) !== 'e' &&
      continuesName(scan, to + 1, false) &&
      follows(scan, to + 1) &&
      !doubtfulSurnames.has(word(scan, to + 1))
    )
      to += 2
    else break
  }
  return to
}

const continuesName = (scan: Scan, at: number, joined: boolean): boolean => {
  const token = scan.tokens[at]
  if (token === undefined) return false
  const { lower, capital, raw } = token
  if (scan.cased) {
    if (!capital || nobody.has(lower) || roles.has(lower) || thingsNamed.has(lower) || companies.has(lower))
      return false
    return joined || /^\p{Lu}$/u.test(raw)
      ? /^\p{L}/u.test(raw) && raw !== 'I'
      : /^\p{Lu}\p{Ll}|^\p{Lu}+$/u.test(raw) &&
          !calendar.has(lower) &&
          (sortOf(lower) !== 'technology' || surnames.has(lower) || doubtfulSurnames.has(lower))
  }
  return (
    surnames.has(lower) ||
    (joined && givenNames.has(lower)) ||
    (doubtfulSurnames.has(lower) && !ordinary.has(lower) && breaks(scan, at + 1))
  )
}
const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december'.split(
    ' ',
  ),
)
const ordinary = new Set(
  'may will do an so he long king day rich song park law case short see to you i we sharp strong bright'.split(' '),
)

const person = (scan: Scan, from: number, to: number): Match => ({
  to,
  kind: 'person',
  keys: scan.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .filter((part) => !titles.has(part) && !particles.has(part) && part.length > 1),
})
