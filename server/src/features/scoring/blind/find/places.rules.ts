import { doubtfulGivenNames, givenNames } from '../facts/given-names.ts'
import { cities, countries, doubtfulNationalities, doubtfulPlaces, nationalities } from '../facts/places.ts'
import { nobody } from '../facts/words.ts'
import { capitalInside, follows, gap, type Match, type Scan, word } from './scan.rules.ts'
import { unaccented } from './tokens.rules.ts'

/** Names of several words, by their first. */
const byFirst = new Map<string, string[][]>()
for (const name of [...countries, ...cities]) {
  const words = unaccented(name)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
  const first = words[0] ?? ''
  byFirst.set(
    first,
    [...(byFirst.get(first) ?? []), words].toSorted((a, b) => b.length - a.length),
  )
}

/** Words that can open a place or a nationality. */
export const placeWords: ReadonlySet<string> = new Set([
  ...byFirst.keys(),
  ...doubtfulPlaces,
  ...nationalities,
  ...doubtfulNationalities,
])

/** Places that are nobody's name. */
export const surePlaces: ReadonlySet<string> = new Set(
  [...countries, ...cities, ...nationalities].filter((name) => !doubtfulGivenNames.has(name) && !givenNames.has(name)),
)

const before = new Set(
  'in from near around across outside inside throughout at to based lived living moved born raised toward towards via between visited visiting'.split(
    ' ',
  ),
)
const surely = new Set(
  'in near around across outside throughout based lived living moved flew travelled travel born raised visited relocated'.split(
    ' ',
  ),
)
/** "The Paris agreement", "Java code", "a French press": the place is only a name. */
const named = new Set(
  'agreement accord convention protocol curve theorem press roulette window windows oven wall notation numerals stock code developer developers programmer programming language script api class classes library framework app engineer service services boot boots rate rates cheese paper card plan protocol beans bean nut nuts fries'.split(
    ' ',
  ),
)
const languageBefore = new Set(
  'speak speaks spoke speaking spoken fluent learned learnt learn learning taught translate translated translating into native understood understand'.split(
    ' ',
  ),
)
const languageAfter = new Set(
  'speaker speakers speaking lesson lessons grammar accent translation language class course'.split(' '),
)
const people = new Set(
  'colleague colleagues customer customers client clients guest guests patient patients family families team teams man woman men women people couple friend friends boss manager supplier suppliers company office nurse nurses doctor student students'.split(
    ' ',
  ),
)

/** Countries, regions, cities and nationalities. A language is one where it would tell where somebody comes from. */
export const matchPlace = (scan: Scan, at: number): Match | null => {
  const here = word(scan, at)
  const token = scan.tokens[at]
  if (token === undefined || !placeWords.has(here)) return null
  const several = byFirst.get(here)?.find((words) => words.length > 1 && runs(scan, at, words))
  if (several) return named.has(word(scan, at + several.length)) ? null : place(scan, at, at + several.length)
  if (here === 'us' || here === 'u' || here === 'st') return null
  const single = byFirst.get(here)?.some((words) => words.length === 1) ?? false
  if (nationalities.has(here) || doubtfulNationalities.has(here)) return nationality(scan, at)
  if (named.has(word(scan, at + 1)) && follows(scan, at + 1)) return null
  if (single && !doubtfulPlaces.has(here)) return place(scan, at, at + 1)
  if (!doubtfulPlaces.has(here)) return null
  const led = before.has(word(scan, at - 1)) && follows(scan, at)
  if (scan.cased)
    return token.capital && (led || capitalInside(scan, at)) && !neverAlone.has(here)
      ? place(scan, at, at + 1)
      : token.capital && led
        ? place(scan, at, at + 1)
        : null
  return isUncasedPlace(scan, at) ? place(scan, at, at + 1) : null
}

/** Without capitals "in reading" is a place where a statement of its own begins behind it. */
const isUncasedPlace = (scan: Scan, at: number): boolean => {
  const before = word(scan, at - 1)
  const gone = before === 'to' && moving.has(word(scan, at - 2))
  if (!follows(scan, at) || !(surely.has(before) || before === 'from' || gone)) return false
  return !plain.has(word(scan, at)) || at + 1 >= scan.tokens.length || afterPlace.has(word(scan, at + 1))
}
const afterPlace = new Set(
  'i we he she they and between before after when where with for so but to on at by last now because who which until since'.split(
    ' ',
  ),
)

/** Words that a capital alone does not make a place. */
const neverAlone = new Set(
  'java columbia mobile deal sale split reading bath nice orange lens tours buffalo cork bury male trier rugby sandwich troy wells york may'.split(
    ' ',
  ),
)
/** In a transcript without capitals "in reading" and "in split" are rather the word. */
const plain = new Set(
  'reading split deal sale mobile bath nice orange lens tours male bury java china turkey cork'.split(' '),
)

/**
 * Whether a word that is a place and a name as well is the place here: of several words, or after "in"
 * and the like, or after "from" and "to" where nothing speaks of a person.
 */
export const isRatherPlace = (scan: Scan, at: number, to: number): boolean => {
  const here = word(scan, at)
  if (to > at + 1 || surePlaces.has(here) || leadsToPlace(scan, at)) return true
  if (scan.people.has(here) || givenNames.has(here) || !follows(scan, at)) return false
  return word(scan, at - 1) === 'from' || (word(scan, at - 1) === 'to' && moving.has(word(scan, at - 2)))
}

/** Verbs and nouns of going somewhere. */
export const moving: ReadonlySet<string> = new Set(
  'moved move went came travelled traveled flew drove relocated trip trips back close next flight train sent transferred posted'.split(
    ' ',
  ),
)

const leadsToPlace = (scan: Scan, at: number): boolean => surely.has(word(scan, at - 1)) && follows(scan, at)

const runs = (scan: Scan, at: number, words: readonly string[]): boolean =>
  words.every(
    (part, offset) =>
      word(scan, at + offset) === part && (offset === 0 || /^(\.? |-|\.|'|’)$/.test(gap(scan, at + offset))),
  ) &&
  (words[0] !== 'u' || (scan.tokens[at]?.capital ?? false))

const nationality = (scan: Scan, at: number): Match | null => {
  const here = word(scan, at)
  const next = word(scan, at + 1)
  if (named.has(next) && follows(scan, at + 1)) return null
  if (doubtfulNationalities.has(here)) {
    const shown =
      people.has(next) ||
      (/^(a|an|the|our|my|one)$/.test(word(scan, at - 1)) && follows(scan, at + 1) && !nobody.has(next)) ||
      languageBefore.has(word(scan, at - 1)) ||
      languageAfter.has(next)
    if (scan.cased ? !(scan.tokens[at]?.capital ?? false) || (scan.tokens[at]?.opens && !shown) : !shown) return null
  }
  return place(scan, at, at + 1)
}

const place = (scan: Scan, from: number, to: number): Match => ({
  to,
  kind: 'place',
  keys: [
    scan.tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  ],
})

const withArticle = new Set(
  'netherlands philippines gambia usa us uk uae hague bronx maldives seychelles bahamas balkans caribbean congo sudan'.split(
    ' ',
  ),
)

/** Places that are said with "the". */
export const isPluralPlace = (scan: Scan, at: number, to: number): boolean =>
  withArticle.has(word(scan, at)) ||
  (to > at + 1 && /^(united|dominican|czech|central|middle|far)$/.test(word(scan, at)))
