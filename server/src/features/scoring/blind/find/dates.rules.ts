import { breaks, capitalInside, follows, gap, type Match, type Scan, word } from './scan.rules.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const months = set('january february march april may june july august september october november december')
const shortMonths = set('jan feb mar apr jun jul aug sep sept oct nov dec')
const weekdays = set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays',
)
const shortWeekdays = set('mon tue tues wed thu thur thurs fri sat sun')
const holidays = set(
  'christmas xmas easter ramadan eid diwali hanukkah chanukah passover pentecost thanksgiving halloween yuletide vaisakhi holi navratri epiphany michaelmas',
)
const beforeDates = set(
  'in since until till by from of between before after during around about early late mid last next this that to through circa winter spring summer autumn fall season class year back and on every each graduated end beginning start middle',
)
const strongBeforeYears = set(
  'in since until till during early late mid circa winter spring summer autumn fall year of class from between before after graduated back end',
)
const units = set(
  'ms users people units orders patients customers lines rows requests records items words characters times hours minutes seconds days weeks months years euros dollars pounds percent points records pages cases calls tickets employees students square metres meters kilometres miles watts calories events messages files errors bytes kb mb gb tests transactions',
)
const tens = set('twenty thirty forty fifty sixty seventy eighty ninety')
const teens = set('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen')
const ones = set('one two three four five six seven eight nine')
const decades = /^(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties|\d0s|(19|20)\d0s)$/

const isYear = (word: string): boolean => /^(19[3-9]\d|20[0-4]\d)$/.test(word)
const isDay = (word: string): boolean => /^([12]?\d|3[01])(st|nd|rd|th)?$/.test(word) && !/^0/.test(word)

/** Words that can open a date, for a quick look before the slow one. */
export const dateWords: ReadonlySet<string> = new Set([
  ...months,
  ...shortMonths,
  ...weekdays,
  ...shortWeekdays,
  ...holidays,
  ...tens,
  ...'nineteen two the dob born twenties thirties forties fifties sixties seventies eighties nineties noughties new'.split(
    ' ',
  ),
])

const found = (scan: Scan, from: number, to: number): Match => ({
  to,
  kind: 'date',
  keys: [
    scan.tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  ],
})

/** Calendar dates, months, weekdays, years, decades and holidays. Durations ("six months") are none. */
export const matchDate = (scan: Scan, at: number): Match | null => {
  const here = word(scan, at)
  if (/^\d/.test(here)) return numericDate(scan, at) ?? dayOfMonth(scan, at) ?? year(scan, at) ?? decade(scan, at)
  if (weekdays.has(here) || (shortWeekdays.has(here) && isShortDay(scan, at))) return weekday(scan, at)
  if (isMonth(scan, at)) return found(scan, at, monthEnd(scan, at))
  if (holidays.has(here)) return found(scan, at, /^(day|eve)$/.test(word(scan, at + 1)) ? at + 2 : at + 1)
  if (
    here === 'new' &&
    /^years?$/.test(word(scan, at + 1)) &&
    /^(day|eve)$/.test(word(scan, at + 2 + possessive(scan, at + 2)))
  )
    return found(scan, at, at + 3 + possessive(scan, at + 2))
  return spokenYear(scan, at) ?? decade(scan, at)
}

const possessive = (scan: Scan, at: number): number => (word(scan, at) === 's' ? 1 : 0)

const isShortDay = ({ tokens, text }: Scan, at: number): boolean => {
  const token = tokens[at]
  if (!token?.capital || /^(sun|sat|wed)$/.test(token.lower)) return false
  return /^(\.|,|-|–| -| to|$|\s\d)/.test(text.slice(token.end, token.end + 3))
}

/** "May" and "March" are months after "in", beside a figure, or with a capital where no sentence begins. */
const isMonth = (scan: Scan, at: number): boolean => {
  const here = word(scan, at)
  const next = word(scan, at + 1)
  const dated = (isYear(next) || (isDay(next) && !units.has(word(scan, at + 2)))) && /^[\s.,]+$/.test(gap(scan, at + 1))
  if (shortMonths.has(here)) return dated && /\d/.test(next) && (scan.tokens[at]?.capital ?? false)
  if (!months.has(here)) return false
  if (!/^(may|march|april|june|august)$/.test(here)) return true
  const before = word(scan, at - 1)
  const led =
    beforeDates.has(before) &&
    follows(scan, at) &&
    !/^(that|this|to|and|about|from|by|of|before|after|around)$/.test(before)
  const loosely = /^(by|from|of|before|after|around|and|to)$/.test(before)
  if (here === 'may')
    return dated || led || (scan.cased ? capitalInside(scan, at) && loosely : /^(by|before|after)$/.test(before))
  if (here === 'march')
    return dated || led || (scan.cased ? capitalInside(scan, at) : loosely && !/^(and|to)$/.test(before))
  return dated || led || !scan.people.has(here)
}

const monthEnd = (scan: Scan, at: number): number => {
  let to = at + 1
  const next = word(scan, to)
  const ordinal = /\d(st|nd|rd|th)$/.test(next)
  if (isDay(next) && /^[\s.]+$/.test(gap(scan, to)) && (ordinal || isYear(word(scan, to + 1)) || breaks(scan, to + 1)))
    to += 1
  if (isYear(word(scan, to)) && /^[\s.,]+$/.test(gap(scan, to))) to += 1
  else if (/^(of|in)$/.test(word(scan, to)) && isYear(word(scan, to + 1))) to += 2
  else if (spokenYear(scan, to, true)) to = spokenYear(scan, to, true)?.to ?? to
  return to
}

const weekday = (scan: Scan, at: number): Match => {
  let to = at + 1
  const skip = word(scan, to) === 'the' ? 1 : 0
  if (isDay(word(scan, to + skip)) && (skip === 1 || monthAfter(scan, to) !== null)) {
    const month = monthAfter(scan, to + skip)
    to = month === null ? to + skip + 1 : monthEnd(scan, month)
  } else if (isMonth(scan, to) && /^[\s,]+$/.test(gap(scan, to))) to = monthEnd(scan, to)
  return found(scan, at, to)
}

/** Where the month stands after a day: "5 May", "5th of May". */
const monthAfter = (scan: Scan, day: number): number | null => {
  const at = word(scan, day + 1) === 'of' ? day + 2 : day + 1
  const here = word(scan, at)
  return (months.has(here) || (shortMonths.has(here) && scan.tokens[at]?.capital)) && /^[\s.-]+$/.test(gap(scan, at))
    ? at
    : null
}

const dayOfMonth = (scan: Scan, at: number): Match | null => {
  if (!isDay(word(scan, at))) return null
  const month = monthAfter(scan, at)
  return month === null ? null : found(scan, at, monthEnd(scan, month))
}

const numeric =
  /(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d|(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d)(?![\d.%/-]*\d)/y

const numericDate = (scan: Scan, at: number): Match | null => {
  const { tokens, text } = scan
  const start = tokens[at]?.start ?? 0
  if (/[\d.,/$€£v-]/i.test(text.charAt(start - 1))) return null
  numeric.lastIndex = start
  const hit = numeric.exec(text)
  const parts = hit?.[0].split(/[-/.]/) ?? []
  if (
    hit === null ||
    parts.some((part) => Number(part) === 0 && part.length < 4 && parts.length === 3 && part !== '00')
  )
    return null
  if (parts.length === 3 && parts[0]?.length !== 4 && (Number(parts[0]) > 31 || Number(parts[1]) > 31)) return null
  return found(scan, at, at + parts.length)
}

const year = (scan: Scan, at: number): Match | null => {
  const here = word(scan, at)
  const { text, tokens } = scan
  const token = tokens[at]
  if (!isYear(here) || token === undefined || units.has(word(scan, at + 1)) || /[$€£,.]$/.test(token.gap)) return null
  if (/^(,\d|\.\d|%| ?(ms|kg|k|m|mb|gb)\b)/.test(text.slice(token.end, token.end + 4))) return null
  const before = word(scan, at - 1)
  const ranged =
    (isYear(word(scan, at + 1)) && /^\s?[-–—/]\s?$/.test(gap(scan, at + 1))) ||
    (isYear(before) && /^\s?[-–—/]\s?$/.test(token.gap)) ||
    (/^(to|and|until|till)$/.test(before) && isYear(word(scan, at - 2))) ||
    (/^(to|and|until|till)$/.test(word(scan, at + 1)) && isYear(word(scan, at + 2))) ||
    /^\s?[-–—]\s?(present|now|today|current)/i.test(text.slice(token.end, token.end + 12))
  const alone = /\($/.test(token.gap) || (token.opens && /^[\s)]*[-–:\n]/.test(text.slice(token.end, token.end + 3)))
  const led = strongBeforeYears.has(before) && !/[.,;:!?]/.test(token.gap)
  const counted = /^(by|to|on)$/.test(before) && breaks(scan, at + 1) && here > '1989'
  const listed = beforeDates.has(before) && before === 'and' && isYear(word(scan, at - 2))
  return ranged || alone || led || counted || listed ? found(scan, at, at + 1) : null
}

const spokenYear = (scan: Scan, at: number, led = false): Match | null => {
  const here = word(scan, at)
  const next = word(scan, at + 1)
  if (!led && !beforeDates.has(word(scan, at - 1))) return null
  let to = at
  if (here === 'nineteen' || here === 'twenty') {
    if (teens.has(next)) to = at + 2
    else if (tens.has(next)) to = ones.has(word(scan, at + 2)) ? at + 3 : at + 2
    else if (next === 'oh' && ones.has(word(scan, at + 2))) to = at + 3
  } else if (here === 'two' && next === 'thousand') {
    const last = word(scan, at + 2) === 'and' ? at + 3 : at + 2
    if (ones.has(word(scan, last)) || teens.has(word(scan, last))) to = last + 1
    else if (tens.has(word(scan, last))) to = ones.has(word(scan, last + 1)) ? last + 2 : last + 1
  }
  return to > at && !units.has(word(scan, to)) ? found(scan, at, to) : null
}

const decade = (scan: Scan, at: number): Match | null => {
  if (!decades.test(word(scan, at))) return null
  const before = word(scan, at - 1)
  if (/^(my|his|her|their|your|our)$/.test(/^(early|mid|late)$/.test(before) ? word(scan, at - 2) : before))
    return { ...found(scan, at, at + 1), kind: 'age' }
  const led = before === 'the' || (/^(early|mid|late)$/.test(before) && word(scan, at - 2) === 'the')
  return led || /^(19|20)\d0s$/.test(word(scan, at)) ? found(scan, at, at + 1) : null
}
