import { breaks, follows, gap, type Match, type Scan, word } from './scan.rules.ts'

const spelled = new Set(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety two three four five six seven eight nine'.split(
    ' ',
  ),
)
const things = new Set(
  'system systems code codebase codebases application applications app apps server servers software machine machines building buildings house bug bugs database databases car van truck boiler company firm business process record laptop computer equipment house roof problem site platform script legacy monolith product brand bike whisky wine tree'.split(
    ' ',
  ),
)

/** Words that can open an age. */
export const ageWords: ReadonlySet<string> = new Set([...spelled, 'aged', 'age'])

const isNumber = (word: string): boolean => /^\d{1,3}$/.test(word) || spelled.has(word)

const numberEnd = (scan: Scan, at: number): number =>
  /^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/.test(word(scan, at)) &&
  /^(one|two|three|four|five|six|seven|eight|nine)$/.test(word(scan, at + 1)) &&
  /^[ -]$/.test(gap(scan, at + 1))
    ? at + 2
    : at + 1

/** Ages of people: "54 years old", "a 54-year-old", "aged 54", "at the age of 54", "I'm 54." Ages of things stay. */
export const matchAge = (scan: Scan, at: number): Match | null => {
  const here = word(scan, at)
  if (here === 'aged' && isNumber(word(scan, at + 1)) && follows(scan, at + 1))
    return age(scan, at, numberEnd(scan, at + 1))
  if (!isNumber(here)) return null
  const to = numberEnd(scan, at)
  if (/^years?$/.test(word(scan, to)) && /^olds?$/.test(word(scan, to + 1)) && /^[\s-]?$/.test(gap(scan, to)))
    return things.has(word(scan, to + 2)) || isThing(scan, at) ? null : age(scan, at, to + 2)
  const before = word(scan, at - 1)
  if (before === 'of' && word(scan, at - 2) === 'age') return age(scan, at, to)
  if (before === 'age' && !breaks(scan, at)) return age(scan, at, to)
  if (before === 'turned' || before === 'turning')
    return breaks(scan, to) || /^(and|that|in|last|this)$/.test(word(scan, to)) ? age(scan, at, to) : null
  return isStated(scan, at, to) ? age(scan, at, to) : null
}

/** "The system was ten years old." */
const isThing = (scan: Scan, at: number): boolean =>
  /^(was|is|were|are|almost|nearly|over|about)$/.test(word(scan, at - 1)) &&
  [at - 2, at - 3].some((before) => things.has(word(scan, before)))

const isStated = (scan: Scan, at: number, to: number): boolean => {
  const before = word(scan, at - 1)
  const self =
    (/^(m|re)$/.test(before) && /^['’]$/.test(gap(scan, at - 1))) ||
    (before === 's' && /^(he|she)$/.test(word(scan, at - 2))) ||
    (/^(am|is|was|are|were)$/.test(before) && /^(i|he|she)$/.test(word(scan, at - 2))) ||
    before === 'im'
  return self && (breaks(scan, to) || /^(and|when|now|but|at|then)$/.test(word(scan, to)))
}

const age = (scan: Scan, from: number, to: number): Match => ({
  to,
  kind: 'age',
  keys: [
    scan.tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  ],
})
