import { givenNames } from '../facts/given-names.ts'
import { setOf } from '../facts/set-of.ts'
import { breaks, follows, gap, type Match, type Scan, word } from './scan.rules.ts'

const forms: Readonly<Record<string, string>> = {
  he: 'they',
  she: 'they',
  hes: "they're",
  shes: "they're",
  himself: 'themselves',
  herself: 'themselves',
  hers: 'theirs',
}
const cases = setOf('him his her')
const agreeing: Readonly<Record<string, string>> = {
  was: 'were',
  is: 'are',
  has: 'have',
  does: 'do',
  goes: 'go',
  wasn: 'weren',
  isn: 'aren',
  hasn: 'haven',
  doesn: 'don',
  wasnt: 'werent',
  isnt: 'arent',
  hasnt: 'havent',
  doesnt: 'dont',
}
const adverbs = setOf(
  'always never often still also just really usually sometimes actually only even now then already rarely probably clearly simply',
)
const noVerbs = setOf(
  'this his its as us yes always sometimes perhaps thus besides nowadays afterwards towards perhaps was has is does goes across',
)

/** Words that can be or follow a third person's pronoun. */
export const pronounWords: ReadonlySet<string> = new Set([...Object.keys(forms), ...cases])

const isSubject = (lower: string): boolean => lower === 'he' || lower === 'she'

/**
 * Third persons speak as "they", and their verbs with them. Which case stands is read off the words
 * around it and not off the word itself, so that "him" and "her" cannot come out differently. "Them" stays
 * as it is: blinding twice changes nothing.
 */
export const matchPronoun = (scan: Scan, at: number): Match | null => {
  const here = word(scan, at)
  if (isSubject(here)) return subject(scan, at)
  const form = forms[here]
  if (form !== undefined) return { to: at + 1, kind: 'pronoun', by: form }
  return cases.has(here) ? { to: at + 1, kind: 'pronoun', by: caseOf(scan, at) } : null
}

/** The verb of a "he" or "she": "he was" → "they were", "does she" → "do they". */
export const matchVerb = (scan: Scan, at: number): Match | null => {
  const here = word(scan, at)
  if (!here.endsWith('s') && !/^(was|is|has|does)nt?$/.test(here)) return null
  const before = adverbs.has(word(scan, at - 1)) && follows(scan, at) && follows(scan, at - 1) ? at - 2 : at - 1
  if (isSubject(word(scan, before)) && follows(scan, at)) {
    const plural = agreeing[here] ?? thirdPerson(here)
    return plural === null ? null : { to: at + 1, kind: 'pronoun', by: plural }
  }
  const asked = scan.tokens[at]?.opens || /^(what|how|why|where|when|who|which|not)$/.test(word(scan, at - 1))
  const turned = agreeing[here]
  return asked && turned !== undefined && isSubject(word(scan, at + 1)) && follows(scan, at + 1)
    ? { to: at + 1, kind: 'pronoun', by: turned }
    : null
}

const thirdPerson = (lower: string): string | null => {
  if (lower.length < 4 || noVerbs.has(lower) || /(ss|us|is)$/.test(lower)) return null
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  return /(sh|ch|x|z|ss|o)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1)
}

const subject = (scan: Scan, at: number): Match => {
  const short = word(scan, at + 1) === 's' && /^['’]$/.test(gap(scan, at + 1))
  if (short) {
    const next = adverbs.has(word(scan, at + 2)) ? word(scan, at + 3) : word(scan, at + 2)
    const done = /^(been|got|had|done|gone|made|left|become|taken|given|seen)$|[a-z]{2}ed$/.test(next)
    return { to: at + 2, kind: 'pronoun', by: done ? "they've" : "they're" }
  }
  const joined = /^(or|and)$/.test(word(scan, at + 1)) ? at + 2 : at + 1
  const other = isSubject(word(scan, joined)) && /^(\/| )$/.test(gap(scan, joined)) && joined > at
  return {
    to: other && (joined === at + 2 || gap(scan, joined) === '/') ? joined + 1 : at + 1,
    kind: 'pronoun',
    by: 'they',
  }
}

const afterObject = setOf(`
a an the this that these those my our your his her its their some any every each no all both another and or but so because as if when while although though since until before after than then
to of in on at by with from for into onto over under up down out off about around through without within against between during near again back away together too also instead once twice first later
what how why where who which whether i you we he she they it was were is are had has have did do does would could should will might can not never always still
most drew calm feel know understand see do go come stay get take leave finish learn talk speak work stop wait realise realize think directly personally immediately today yesterday tomorrow there here home
one two three four five six seven eight nine ten twenty thirty fifty hundred
`)
const causing = setOf('let lets make made makes help helped helping watch watched saw see hear heard had have')
const sensing = setOf(
  'saw see heard hear caught found find kept keep noticed left stopped watched start started had got',
)

const caseOf = (scan: Scan, at: number): string => {
  const next = word(scan, at + 1)
  const before = word(scan, at - 1)
  const ends = breaks(scan, at + 1)
  const object =
    ends ||
    afterObject.has(next) ||
    givenNames.has(next) ||
    scan.people.has(next) ||
    /^\d/.test(next) ||
    /.{3}ly$/.test(next) ||
    (next.endsWith('ing') && sensing.has(before)) ||
    (causing.has(before) && baseVerbs.has(next))
  if (!object) return 'their'
  return /^(was|is|were|of)$/.test(before) && ends && ownedBefore(scan, at) ? 'theirs' : 'them'
}

const baseVerbs = setOf(
  'write build find use give call ask tell put move set run keep sit eat walk breathe sleep relax open start begin try plan prepare pass pay fix say look choose decide manage handle solve read sign',
)

/** "A friend of hers", "the idea was his". */
const ownedBefore = (scan: Scan, at: number): boolean =>
  word(scan, at - 1) === 'of'
    ? /^(a|an|some|one|another)$/.test(word(scan, at - 3))
    : /^(the|this|that|fault|idea|it)$/.test(word(scan, at - 3))
