import { givenNames } from '../facts/given-names.ts'
import { cities, countries, doubtfulPlaces, nationalities } from '../facts/places.ts'
import { setOf } from '../facts/set-of.ts'
import { follows, gap, type Match, type Scan, word } from './scan.rules.ts'
import { unaccented } from './tokens.rules.ts'

/** What a school is called; "academy" and the like only beside a name. */
const kinds = setOf(
  `university universitat universite universidad universidade universita universiteit uniwersytet college polytechnic politecnico academy institute school hochschule conservatoire seminary sixth lycee gymnasium`,
)
/** Words of a name that say what a school is for: "Holy Cross Girls' Grammar School". */
const between = setOf(
  `state national technical technological community city metropolitan high secondary primary grammar middle elementary business medical law art girls boys s girl boy catholic comprehensive international royal higher school college education technology science sciences arts applied management economics hospitality nursing sixth form catering agricultural federal`,
)
/** Schools that are known by one word or by letters. */
const byName = setOf(
  `harvard yale stanford princeton cornell mit caltech ucla ucl lse eton oxbridge insead wharton sciencespo polytechnique eth epfl iit nus unam mcgill dartmouth berkeley vassar wellesley rutgers purdue georgetown vanderbilt emory tufts juilliard
  howard morehouse spelman sorbonne bocconi unilag makerere nyu imperial rwth harrow winchester roedean`,
)
const doubtful = setOf(`imperial howard winchester harrow emory tufts eth nus purdue`)
const places = new Set([...cities, ...countries, ...doubtfulPlaces, ...nationalities].map(unaccented))
const links = setOf(`of the for and s`)

/** Words that can open the name of a school. */
export const schoolWords: ReadonlySet<string> = new Set([...kinds, ...byName])

/** Names of schools and universities, with the place in them. "At university" and "medical school" name none. */
export const matchSchool = (scan: Scan, at: number): Match | null =>
  named(scan, at) ?? ofPlace(scan, at) ?? known(scan, at)

const isName = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at]
  if (token === undefined) return false
  if (scan.cased) return token.capital && token.raw !== 'I'
  if (/^(st|saint)$/.test(token.lower)) return true
  return places.has(token.lower) || byName.has(token.lower)
}

/** "Greenfield High School", "Manchester Metropolitan University": a name up to the kind. */
const named = (scan: Scan, at: number): Match | null => {
  if (!(isName(scan, at) || attended(scan, at)) || generic.has(word(scan, at)) || kinds.has(word(scan, at))) return null
  if ((scan.tokens[at]?.opens ?? false) && sentenceOpeners.has(word(scan, at))) return null
  for (let to = at + 1; to < at + 6; to += 1) {
    const here = word(scan, to)
    if (!/^( |-|['’]|['’] |\. ?)$/.test(gap(scan, to))) return null
    if (kinds.has(here) && (!scan.cased || (scan.tokens[to]?.capital ?? false))) return school(scan, at, tail(scan, to))
    if (!isName(scan, to) && !between.has(here) && !links.has(here) && !givenNames.has(here)) return null
  }
  return null
}

/** Without capitals: "at riverside college". */
const attended = (scan: Scan, at: number): boolean =>
  !scan.cased &&
  /^(at|from|attended|joined)$/.test(word(scan, at - 1)) &&
  follows(scan, at) &&
  /^[a-z]{4,}$/.test(word(scan, at)) &&
  !sentenceOpeners.has(word(scan, at)) &&
  !between.has(word(scan, at))

const sentenceOpeners = setOf(`the a an my our at in when while after before during since this that every each i we`)
/** Words that with "school" or "college" say only what kind it is. */
const generic = setOf(
  `high secondary primary grammar middle elementary business medical law art girls boys catholic nursing sunday summer night driving language the my our a an his her old new public private boarding graduate drama cooking culinary flight technical community sixth vocational trade local state dental i community college`,
)

/** After the kind: "Institute of Technology", "University of Applied Sciences Leipzig". */
const tail = (scan: Scan, kind: number): number => {
  let to = kind + 1
  while (word(scan, to) === 'school' || word(scan, to) === 'college' || word(scan, to) === 'form')
    to += follows(scan, to) ? 1 : 99
  if (to > kind + 90) to = kind + 1
  if (!/^(of|at|in)$/.test(word(scan, to)) || !follows(scan, to)) return to
  let last = to + 1
  if (word(scan, last) === 'the') last += 1
  if (!subject(scan, last)) return to
  while (
    last < to + 7 &&
    follows(scan, last) &&
    (subject(scan, last) || (/^(and|of)$/.test(word(scan, last)) && subject(scan, last + 1)))
  )
    last += 1
  return last
}

const subject = (scan: Scan, at: number): boolean => isName(scan, at) || (!scan.cased && between.has(word(scan, at)))

/** "University of Leeds", "Universidad de Chile", "College of Nursing". */
const ofPlace = (scan: Scan, at: number): Match | null => {
  if (!kinds.has(word(scan, at)) || (scan.cased && !(scan.tokens[at]?.capital ?? false))) return null
  if (!/^(of|de|di|do|da|van|for)$/.test(word(scan, at + 1)) || !follows(scan, at + 1))
    return /^(universitat|universite|universidad|hochschule|lycee)$/.test(word(scan, at)) &&
      isName(scan, at + 1) &&
      follows(scan, at + 1)
      ? school(scan, at, at + 2)
      : null
  let to = at + 2
  if (word(scan, to) === 'the' && follows(scan, to)) to += 1
  const first = to
  const inName = (token: number): boolean =>
    isName(scan, token) ||
    (!scan.cased && (between.has(word(scan, token)) || (token === first && isPlainWord(scan, token))))
  while (
    to < first + 6 &&
    follows(scan, to) &&
    (inName(to) ||
      (/^(and|of|de)$/.test(word(scan, to)) && inName(to + 1) && scan.cased && !byName.has(word(scan, to + 1))))
  )
    to += 1
  return to === first ? null : school(scan, at, to)
}
const isPlainWord = (scan: Scan, at: number): boolean => !stops.has(word(scan, at)) && /^[a-z]+$/.test(word(scan, at))
const stops = setOf(`i we he she they it the a an my our course life last this that which thought hard`)

const known = (scan: Scan, at: number): Match | null => {
  const here = word(scan, at)
  if (!byName.has(here)) return null
  const token = scan.tokens[at]
  const led = /^(at|from|to|attended|the)$/.test(word(scan, at - 1)) && follows(scan, at)
  if (here === 'mit' && (/^(licen[cs]ed?)$/.test(word(scan, at + 1)) || (scan.cased && token?.raw !== 'MIT') || !led))
    return null
  if (doubtful.has(here) && !(led && token?.capital)) return null
  if (scan.cased && !token?.capital) return null
  return school(
    scan,
    at,
    /^(university|college|business|law|medical)$/.test(word(scan, at + 1))
      ? word(scan, at + 2) === 'school'
        ? at + 3
        : at + 2
      : at + 1,
  )
}

const school = (scan: Scan, from: number, to: number): Match => ({
  to,
  kind: 'school',
  keys: [
    scan.tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  ],
})
