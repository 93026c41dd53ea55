import { doubtfulGivenNames, givenNames, verbNames } from '../facts/given-names.ts'
import { doubtfulSurnames, particles, surnames } from '../facts/surnames.ts'
import { nobody, personVerbs, roles, talkVerbs, technology, thingsNamed, toPeople } from '../facts/words.ts'
import { moving, placeWords, surePlaces } from './places.rules.ts'
import { capitalInside, follows, gap, type Match, type Scan, word } from './scan.rules.ts'

const titles = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lady lord herr frau senor senora senorita monsieur madame mme signor signora sensei'.split(
    ' ',
  ),
)
/** A capital behind one of these is a name, whatever the word. */
const clearTitles = new Set('mr mrs ms mx dr prof herr frau'.split(' '))
const companies = new Set(
  'inc ltd llc gmbh corp corporation plc group bank hotel hotels airlines systems solutions consulting industries technologies brothers sons stores supermarket motors electric pharma capital partners holdings foundation hospital clinic hospice foods bakery logistics university'.split(
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
    : doubtfulGivenNames.has(lower)
      ? 'doubtful'
      : givenNames.has(lower)
        ? 'sure'
        : doubtfulSurnames.has(lower)
          ? 'doubtful'
          : surnames.has(lower)
            ? 'sure'
            : 'unknown'

/** "From Jordan", "in England": what follows is said of something else. */
const isFrom = (scan: Scan, at: number): boolean => {
  const before = word(scan, at - 1)
  if (!follows(scan, at) || !placeWords.has(word(scan, at))) return false
  return /^(in|from|near|around|across)$/.test(before) || (before === 'to' && moving.has(word(scan, at - 2)))
}

/** What stands for somebody already. */
const standIn = /^(person|contact|school|place|date|age|detail)[a-z]{1,2}$/

const isWordlike = (lower: string): boolean => !nobody.has(lower) && /^\p{L}{2,}$/u.test(lower) && !standIn.test(lower)

const isNamelike = (lower: string): boolean => isWordlike(lower) && !roles.has(lower) && !surePlaces.has(lower)

/** The names that somewhere in the text show themselves as a person's, by the words around them. */
export const peopleIn = (scan: Scan): Set<string> => {
  const shown = new Set<string>()
  for (const [at, { lower, capital }] of scan.tokens.entries()) {
    if (scan.cased ? !capital : false) continue
    if (!isNamelike(lower)) continue
    const sort = sortOf(lower)
    if (sort === 'sure' || isFrom(scan, at)) continue
    if (thingsNamed.has(word(scan, at + 1)) && follows(scan, at + 1)) continue
    const listed = sort !== 'unknown'
    if (scan.cased ? showsPerson(scan, at, listed) : showsUncased(scan, at, listed)) shown.add(lower)
  }
  if (scan.cased) for (const name of fullNamesIn(scan, shown)) shown.add(name)
  return shown
}

/** Every part of the names that are said in full: "Priya Natarajan … Natarajan", "Laura Baker … Baker". */
const fullNamesIn = (scan: Scan, shown: ReadonlySet<string>): string[] => {
  const parts: string[] = []
  for (const [at, { lower, capital }] of scan.tokens.entries()) {
    if (!capital) continue
    const entitled = clearTitles.has(lower) && /^\.? $/.test(gap(scan, at + 1)) && scan.tokens[at + 1]?.capital
    if (!entitled && sortOf(lower) !== 'sure' && !shown.has(lower) && !followedBySurname(scan, at)) continue
    if (thingsNamed.has(word(scan, at + 1)) || isFrom(scan, at)) continue
    const to = nameEnd(scan, entitled ? at + 1 : at)
    if (companies.has(word(scan, to)) && scan.tokens[to]?.capital) continue
    for (const token of scan.tokens.slice(at + 1, to)) {
      if (isWordlike(token.lower) && !titles.has(token.lower) && !particles.has(token.lower)) parts.push(token.lower)
    }
  }
  return parts
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
  if (/^(called|rang|phoned)$/.test(before) && listed) return true
  if (giving.test(before)) return isGiven(scan, at)
  if (/^(to|with)$/.test(before) && talkVerbs.has(word(scan, at - 2))) return true
  if (/^(named|called)$/.test(before))
    return (
      roles.has(word(scan, at - 2)) || (listed && !/^(it|project|tool|app|product|company)$/.test(word(scan, at - 2)))
    )
  if (/^(hi|hello|hey|dear|regards|sincerely)$/.test(before))
    return !/^(judge|grader|evaluator|examiner|assistant|ai|hiring|team|all)$/.test(word(scan, at))
  return before === 'is' && word(scan, at - 2) === 'name'
}

const giving = /^(sent|gave|showed|handed|lent|offered|asked|told)$/

/** "I sent Ayo the list": what is given to a name is given to a person; "gave Docker a try" gives nothing. */
const isGiven = (scan: Scan, at: number): boolean =>
  /^(the|a|an|my|our|his|her|their|some|two|three|all|this|that)$/.test(word(scan, at + 1)) &&
  follows(scan, at + 1) &&
  !/^(try|go|shot|chance)$/.test(word(scan, at + 2))

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
const showsUncased = (scan: Scan, at: number, listed: boolean, met = false): boolean => {
  const here = word(scan, at)
  const before = word(scan, at - 1)
  const next = word(scan, at + 1)
  if (/(ly|ed|ing)$/.test(here) && !listed) return false
  const free = met || !verbNames.has(here)
  const says = personVerbs.has(next) && follows(scan, at + 1)
  const withMe = listed && next === 'and' && /^(i|me)$/.test(word(scan, at + 2)) && free
  if (/^(named|called)$/.test(before) && roles.has(word(scan, at - 2))) return true
  if (before === 'is' && word(scan, at - 2) === 'name') return true
  const role =
    roles.has(before) && /^(my|our|the|a|an|his|her|their|team|line|ward|charge|project)$/.test(word(scan, at - 2))
  if (role) return says ? !/s$/.test(here) || listed : listed && free
  if (!listed) return false
  if (says) return !/^(i|we|you|he|she|they|it|who|to|the|a|my|our|not|also|and)$/.test(before) || before === 'and'
  if (withMe || followedBySurname(scan, at)) return true
  if (!free) return false
  if (giving.test(before) && isGiven(scan, at)) return true
  if (met && /^(with|by)$/.test(before)) return true
  return (
    toPeople.has(before) ||
    /^(called|rang|phoned)$/.test(before) ||
    (/^(to|with)$/.test(before) && talkVerbs.has(word(scan, at - 2)))
  )
}

/** A person's name with its title, as long as it goes. */
export const matchPerson = (scan: Scan, at: number): Match | null => {
  const here = word(scan, at)
  if (titles.has(here) && (scan.cased ? scan.tokens[at]?.capital : !/^(lady|lord|dame|sir)$/.test(here)))
    return titled(scan, at)
  if (!isPerson(scan, at)) return null
  const to = nameEnd(scan, at)
  return companies.has(word(scan, to)) && scan.tokens[to]?.capital ? null : person(scan, at, to)
}

const titled = (scan: Scan, at: number): Match | null => {
  let first = at + 1
  while (titles.has(word(scan, first)) && first < at + 3) first += 1
  if (scan.cased || titles.has(word(scan, at))) first = particleEnd(scan, first)
  const token = scan.tokens[first]
  if (
    token === undefined ||
    !/^(\.? |['’-])$/.test(gap(scan, first)) ||
    !(isWordlike(token.lower) || /^['’]$/.test(gap(scan, first + 1)))
  )
    return isPerson(scan, at) ? person(scan, at, nameEnd(scan, at)) : null
  const sort = sortOf(token.lower)
  const clear = /^(mr|mrs|ms|mx|dr|prof|herr|frau)$/.test(word(scan, at))
  const named = scan.cased
    ? token.capital
    : sort === 'sure' || (clear && word(scan, at) !== 'ms') || (clear && sort !== 'unknown')
  return named ? person(scan, at, nameEnd(scan, first)) : null
}

const isPerson = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at]
  if (token === undefined || scan.keep.has(token.lower)) return false
  const { lower, capital } = token
  const sort = sortOf(lower)
  if (scan.people.has(lower) && (capital || !scan.cased))
    return !(scan.cased ? false : verbNames.has(lower) && !showsUncased(scan, at, true, true))
  const thing = thingsNamed.has(word(scan, at + 1)) && follows(scan, at + 1)
  if (sort === 'sure') return !thing || (capital && surnames.has(word(scan, at + 1)))
  if (!scan.cased)
    return sort === 'doubtful' && (followedBySurname(scan, at) || (nothingElse.has(lower) && !isFrom(scan, at)))
  if (thing || !capital || sort === 'unknown' || sort === 'technology')
    return capital && sort !== 'unknown' && followedBySurname(scan, at)
  return (
    doubtfulGivenNames.has(lower) &&
    (capitalInside(scan, at) || followedBySurname(scan, at) || isListed(scan, at) || opensWithDeed(scan, at))
  )
}

/** Doubtful only since places have the name too. */
const nothingElse = new Set(
  'charlotte florence jordan georgia sydney brooklyn chelsea savannah santiago victoria brandon marvin travis susie judy kelly shelley shelly clifford marsha sylvester carey barry basil ernie bertie'.split(
    ' ',
  ),
)

/** "The University of Leeds", "Leeds". */
const isNamed = ({ tokens }: Scan, at: number): boolean =>
  (tokens[at]?.capital ?? false) || (tokens[at]?.lower === 'the' && (tokens[at + 1]?.capital ?? false))

/** "Grace trained me", "Mark once gave me", "Hope Rivers had": a name that is also a word opens a sentence, and a deed in the past follows. */
const opensWithDeed = (scan: Scan, at: number): boolean => {
  const surname = follows(scan, at + 1) && capitalInside(scan, at + 1) ? 1 : 0
  const to = at + 1 + surname
  if (!follows(scan, to)) return false
  if (deed.test(word(scan, to))) return true
  if (inBetween.test(word(scan, to)) && follows(scan, to + 1) && deed.test(word(scan, to + 1))) return true
  return /^(at|from)$/.test(word(scan, at + 1)) && (!verbNames.has(word(scan, at)) || isNamed(scan, at + 2))
}

const inBetween = /^(once|never|often|always|then|later|also|first|finally|just|soon|still|even|[a-z]{3,}ly)$/

/** "Mark, Sarah, Tom and me": one of a list of people. */
const isListed = (scan: Scan, at: number): boolean =>
  (gap(scan, at + 1) === ', ' || word(scan, at + 1) === 'and') &&
  [at + 1, at + 2].some(
    (next) =>
      (scan.tokens[next]?.capital ?? false) &&
      (sortOf(word(scan, next)) === 'sure' || scan.people.has(word(scan, next))),
  )

const deed =
  /^(had|was|did|came|took|went|gave|left|found|made|got|saw|began|ran|knew|held|sent|wrote|brought|kept|put|showed|became|led|let|met|[a-z]{3,}ed)$/

const followedBySurname = (scan: Scan, at: number): boolean =>
  doubtfulGivenNames.has(word(scan, at)) &&
  follows(scan, at + 1) &&
  (scan.cased
    ? (scan.tokens[at + 1]?.capital ?? false) &&
      (surnames.has(word(scan, at + 1)) || doubtfulSurnames.has(word(scan, at + 1)))
    : surnames.has(word(scan, at + 1)))

/** The end of a name that begins here: further given names, initials, particles, surnames. */
const nameEnd = (scan: Scan, at: number): number => {
  let to = at + 1
  while (to < at + 6 && to < scan.tokens.length) {
    const joined = /^[-'’]$/.test(gap(scan, to))
    if (joined && /^(s|m|d|t|ll|re|ve)$/.test(word(scan, to))) break
    const initial = /^[A-Z]$/.test(scan.tokens[to - 1]?.raw ?? '') && gap(scan, to) === '. '
    if (!joined && !initial && gap(scan, to) !== ' ') break
    if (particleEnd(scan, to) > to) to = particleEnd(scan, to) + 1
    else if (continuesName(scan, to, joined)) to += 1
    else break
  }
  return to
}

/** Where the surname stands behind "de la", "van der", "bin"; `at` where none does. */
const particleEnd = (scan: Scan, at: number): number => {
  let to = at
  while (to < at + 3 && particles.has(word(scan, to)) && /^[ '’-]$/.test(gap(scan, to))) to += 1
  const behind = word(scan, at)
  const listed =
    surnames.has(word(scan, to)) ||
    (isNamelike(word(scan, to)) && (to > at + 1 || /^(al|el|bin|ibn|bint|von|zu|van|o|d|mc|mac)$/.test(behind)))
  const surname = /^[ '’-]$/.test(gap(scan, to)) && (scan.cased ? continuesName(scan, to, false) : listed)
  return to > at && surname ? to : at
}

const continuesName = (scan: Scan, at: number, joined: boolean): boolean => {
  const token = scan.tokens[at]
  if (token === undefined) return false
  const { lower, capital, raw } = token
  if (scan.cased) {
    if (
      !capital ||
      nobody.has(lower) ||
      standIn.test(lower) ||
      (roles.has(lower) && !tradeSurnames.has(lower)) ||
      thingsNamed.has(lower) ||
      companies.has(lower)
    )
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
    (doubtfulSurnames.has(lower) && !ordinary.has(lower)) ||
    (joined && /^(o|d|l|al|mc)$/.test(word(scan, at - 1)))
  )
}
/** Trades that are common surnames too. */
const tradeSurnames = new Set(
  'baker cook carter mason taylor porter butler clerk driver farmer fisher gardener gardner hunter miller painter shepherd smith turner walker weaver cooper archer bishop page chef marshall steward nurse judge constable barber carpenter cleaver fletcher forester foreman glover parker plumber potter sawyer sheriff singer skinner slater spicer tanner thatcher tyler waiter major dean abbot deacon priest coleman chapman bowman brewer collier draper dyer falconer fowler harper hooper joiner knight merchant miner naylor piper pilot roper sadler saddler salter seller sexton sumner tiller tinker tucker usher wainwright wheeler woodman wright coach'.split(
    ' ',
  ),
)
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
