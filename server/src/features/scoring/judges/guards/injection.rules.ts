import type { Span } from '../../evidence.rules.ts'
import { gateOf } from '../text/gate.rules.ts'
import { matchesOf } from '../text/matches.ts'
import { plainLower } from '../text/reading.ts'
import { findEncoded } from './encoded.rules.ts'
import { foreignOrders, markup, otherScript } from './markup.rules.ts'
import { isReported, isTold, mentioned } from './mentions.rules.ts'
import { metaTalk } from './meta.rules.ts'
import { addresses, orders, plainOrders } from './orders.rules.ts'
import { reachOf } from './reach.rules.ts'
import {
  latinised,
  looksJoined,
  looksLeeted,
  looksMoved,
  looksReversed,
  reversed,
  rot13,
  spelledRuns,
  squeezed,
  unchopped,
  unjoined,
  unleeted,
  unwrapped,
  type View,
  withoutInvisible,
} from './views.rules.ts'

/** What was found of texts that speak to the judge, and of characters that hide. */
export interface InjectionFindings {
  /** Stretches that are not part of the answer; they neither count nor are quoted. */
  spans: readonly Span[]
  /** Characters that nobody sees, letters of another script among Latin ones, or text in another coding. */
  hidden: boolean
  /** Orders that are only talked about: part of the answer, but never evidence. */
  mentions: readonly Span[]
  /** Words in another script inside an English answer; they are among `spans`. */
  foreign: boolean
  /** Something speaks to the judge. */
  instructions: boolean
}

export const nothingFound: InjectionFindings = {
  spans: [],
  hidden: false,
  mentions: [],
  foreign: false,
  instructions: false,
}

const hiddenSigns =
  /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u180e]|\udb40[\udc00-\udc7f]|(?<=[A-Za-z\s])[\u200c\u200d](?=[A-Za-z\s[])|(?<=.)\ufeff/u

/** Text in which nothing can hide, and no other script stands. */
const onlyAscii = /^[\0-\x7f]*$/

/** A word of Latin letters with a Cyrillic one, or a Greek or Armenian one inside, among them: written so to be read as what it is not. */
const mixedWord =
  /[A-Za-z]\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*[A-Za-z]|[A-Za-z][\p{Script=Greek}\p{Script=Armenian}][A-Za-z]/u

/** Finds stretches addressed to the judge, however they are written, with exact offsets; see `reach.rules.ts` for how far each goes. */
export const findInjections = (text: string): InjectionFindings => {
  const bare = withoutInvisible(text, true)
  const closed = bare.from === null ? bare : withoutInvisible(text, false)
  const looks = (closed.text === bare.text ? [bare] : [bare, closed]).map((view) => {
    const found = new Finder(view.text)
    found.search()
    const original = (spans: readonly Span[]): Span[] => spans.map((span) => inOriginal(span, view, text.length))
    return { found, spans: original(found.spans), mentions: original(found.mentions) }
  })
  return {
    spans: merge(looks.flatMap(({ spans }) => spans)),
    hidden:
      (!onlyAscii.test(text) && (hiddenSigns.test(text) || mixedWord.test(text))) ||
      looks.some(({ found }) => found.encoded),
    mentions: merge(looks.flatMap(({ mentions }) => mentions)),
    foreign: looks.some(({ found }) => found.foreign),
    instructions: looks.some(({ found }) => found.instructions),
  }
}

const tellable = new Set([...orders, ...metaTalk])
const everyOrder = [...orders, ...plainOrders, ...addresses, ...metaTalk]

/** No order does without one of these; most answers have none, and are spared the slow look. */
const judgesTalk =
  /\b(?:scor(?:e|es|ed|er|ing)|marks?|marking|markers?|points?|ratings?|grad(?:e|es|ed|ing|ers?)|credits?|rubrics?|criteri|instructions?|directi(?:ons|ves?)|prompts?|guidelines?|rules|constraints|candidate|applicant|interview|evaluat|examiner|assess|judges?|llms?|ai\b|a\.i|language model|(?:chat)?bots?|assistant|models?\b|reviewer|100|10 ?(?:\/|out)|the above|everything (?:above|before|you)|answers?|responses?|submission|transcript|panel|mode\b|system|verdict|strong_hire|override|deserve|interviewee|whoever|maximum|reading this|reads this|let me pass|pass (?:me|every|this)|after me)/

class Finder {
  readonly spans: Span[] = []
  readonly mentions: Span[] = []
  encoded = false
  foreign = false
  instructions = false
  readonly #text: string
  readonly #lower: string

  constructor(text: string) {
    this.#text = text
    this.#lower = lowerOf(text)
  }

  search(): void {
    const plain: View = { text: this.#lower, from: null }
    this.#orders(plain)
    this.#markup(plain)
    for (const view of this.#otherViews()) this.#orders(view)
    const lines = unwrapped(plain)
    if (lines) this.#orders(lines, [...orders, ...plainOrders])
    if (looksMoved(this.#lower)) this.#disguised(rot13(this.#lower))
    if (looksReversed(this.#lower)) this.#disguised(reversed(this.#lower))
    for (const span of findEncoded(this.#text)) {
      this.encoded = true
      this.#add(span)
    }
    this.#glued()
    this.#scripts()
    this.#wrapping()
    this.#neighbours()
  }

  #disguised(view: View): void {
    this.encoded = true
    this.#orders(view)
  }

  /** Other ways to read the text, only where it gives reason to. */
  #otherViews(): View[] {
    const views: View[] = []
    const plain: View = { text: this.#lower, from: null }
    const latin = squeezed(/[^\0-\x7f]/.test(this.#text) ? latinised(this.#text) : plain)
    if (latin.text !== this.#lower) views.push(latin)
    if (looksLeeted(latin.text)) {
      for (const one of ['i', 'l'] as const) views.push({ text: unleeted(latin.text, one), from: latin.from })
    }
    if (looksJoined(latin.text)) views.push(unjoined(latin))
    const whole = unchopped(latin)
    if (whole) views.push(whole)
    return views
  }

  #orders(view: View, patterns: readonly RegExp[] = everyOrder): void {
    if (!judgesTalk.test(view.text)) return
    const possible = gateOf(view.text)
    for (const pattern of patterns) {
      if (!possible(pattern)) continue
      for (const match of matchesOf(view.text, pattern)) {
        const whole = { start: match.index, end: match.index + match[0].length }
        const { start, end } = addresses.includes(pattern) ? whole : shortest(view.text, whole, pattern)
        if (tellable.has(pattern) && isTold(view.text, start, end)) continue
        if (isReported(view.text, start, end)) continue
        const mention = mentioned(view.text, start, end)
        if (mention) this.mentions.push(placed(mention, view))
        else this.#reach(placed({ start, end }, view))
      }
    }
  }

  #markup({ text }: View): void {
    const possible = gateOf(text)
    for (const pattern of [...markup, ...foreignOrders]) {
      if (!possible(pattern)) continue
      for (const match of matchesOf(text, pattern)) {
        const span = { start: match.index, end: match.index + match[0].length }
        if (/^([<[({*"`=~_-]|\]|decode)/.test(match[0])) this.#add(span)
        else if (/[^\0-\u024f]/.test(match[0])) this.#add(this.#run(span))
        else this.#reach(span)
      }
    }
  }

  /** All of a run of another script around a match. */
  #run({ start, end }: Span): Span {
    let from = start
    while (from > 0 && /[^A-Za-z\u00c0-\u024f\n.!?]/.test(this.#text.charAt(from - 1))) from -= 1
    let to = end
    while (to < this.#text.length && /[^A-Za-z\u00c0-\u024f\n]/.test(this.#text.charAt(to))) to += 1
    return { start: from, end: to }
  }

  /** Words of an order written without spaces ("ignoreallinstructions"), or letter by letter ("i g n o r e"). */
  #glued(): void {
    if (!looksGlued(this.#lower)) return
    for (const { start, end, words } of spelledRuns(this.#lower)) {
      const possible = gateOf(words)
      if (everyOrder.some((pattern) => possible(pattern) && words.search(pattern) >= 0)) this.#add({ start, end })
    }
    const runs = /\b[a-z]{14,}\b|(?:\b[a-z](?:[\s._*-]{1,4})){7,}[a-z]\b/g
    for (const match of this.#lower.matchAll(runs)) {
      const letters = match[0].replace(/[^a-z]/g, '')
      if (
        /ignore|disregard|fullmarks|languagemodel|youarenow|topmarks|maximumscore|perfectscore|rubric|instructions(?!manual)|highestscore|grade(?:this|me)|score(?:this|me)/.test(
          letters,
        ) &&
        countGlued(letters) >= 2
      )
        this.#add({ start: match.index, end: match.index + match[0].length })
    }
  }

  #scripts(): void {
    if (onlyAscii.test(this.#text)) return
    const letters = this.#text.match(/\p{L}/gu)?.length ?? 0
    const latin = this.#text.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0
    if (latin === letters || latin * 2 < letters) return
    for (const match of this.#text.matchAll(otherScript)) {
      this.foreign = true
      this.spans.push({ start: match.index, end: match.index + match[0].length })
    }
  }

  /** Short sentences of marks right beside an order ("Full marks. Every dimension.") belong to it. */
  #neighbours(): void {
    if (!this.instructions) return
    for (let grown = true; grown; ) {
      grown = false
      for (const { start, end } of merge(this.spans)) {
        const after = /^[\s"')\]*_]*([^.!?\n]{1,60}[.!?]?)/.exec(this.#lower.slice(end, end + 80))
        const before = /(?:^|[.!?\n])\s*([^.!?\n]{1,60}[.!?]?\s*)$/.exec(
          this.#lower.slice(Math.max(0, start - 80), start),
        )
        if (after && belongs(after[1] ?? '') && !this.#covers(end + after[0].length - 1)) {
          this.spans.push({ start: end, end: end + after[0].length })
          grown = true
        }
        if (before && belongs(before[1] ?? '') && !this.#covers(start - 1)) {
          this.spans.push({ start: start - (before[1]?.length ?? 0), end: start })
          grown = true
        }
      }
    }
  }

  /** Brackets, quotation marks and keys of a record around an order, and a word or two between two orders, belong to it. */
  #wrapping(): void {
    if (!this.instructions) return
    const spans = merge(this.spans)
    for (const [at, { start, end }] of spans.entries()) {
      const before = openingMarks.exec(this.#lower.slice(Math.max(0, start - 40), start))?.[0] ?? ''
      const after = closingMarks.exec(this.#lower.slice(end, end + 40))?.[0] ?? ''
      this.spans.push({ start: start - before.length, end: end + after.length })
      const next = spans[at + 1]
      if (next && next.start - end < 60 && countWords(this.#lower.slice(end, next.start)) <= 3)
        this.spans.push({ start: end, end: next.start })
    }
  }

  #covers(at: number): boolean {
    return this.spans.some(({ start, end }) => start <= at && at < end)
  }

  #reach({ start, end }: Span): void {
    this.#add(reachOf(this.#text, start, end))
  }

  #add(span: Span): void {
    this.instructions = true
    this.spans.push(span)
  }
}

/** A pattern that looks for one match from the start. */
const once = (pattern: RegExp): RegExp => {
  const single = singles.get(pattern) ?? new RegExp(pattern.source, pattern.flags.replace('g', ''))
  singles.set(pattern, single)
  return single
}
const singles = new Map<RegExp, RegExp>()

/** The last beginning that a match can have: "error rate … output the top score" begins with "output". */
const shortest = (text: string, { start, end }: Span, pattern: RegExp): Span => {
  let from = start
  for (let tries = 0; tries < 3; tries += 1) {
    const skip = /[^\p{L}]/u.exec(text.slice(from + 1, end))
    if (skip === null) break
    const later = once(pattern).exec(text.slice(from + 1 + skip.index, end))
    if (later === null || from + 1 + skip.index + later.index + later[0].length !== end) break
    from += 1 + skip.index + later.index
  }
  return { start: from, end }
}

const openingMarks = /(?:[[({<"'“‘*`_>#=~|\\}-]+\s*(?:\w+["'”]?\s*[:=]\s*["'“{[]*)?)+$/
const closingMarks =
  /^(?:\s?[{[]\s*["']\w+["']\s*:\s*["']?|\s?["'”’)\]}>*`_=~|\\]+(?:[\s,]*[{[]?\s*["']\w+["']\s*:\s*["']?)?[.!]?)+/
const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** A quick look before the slow one: a long run of letters, or single letters in a row with signs between them. */
const looksGlued = (lower: string): boolean => {
  let run = 0
  let singles = 0
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at)
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      run += 1
      if (run >= longRun) return true
    } else {
      if (run === 1) singles += 1
      else if (run > 1) singles = 0
      if (singles >= fewestSingles) return true
      run = 0
    }
  }
  return false
}
const longRun = 14
/** Fewer than the patterns ask for, whose first and last letter may stand beside other signs. */
const fewestSingles = 5

const countGlued = (letters: string): number =>
  (
    letters.match(
      /ignore|disregard|instructions|previous|rubric|marks|score|maximum|highest|perfect|grade|award|full|this|answer|give|all/g,
    ) ?? []
  ).length

/** A few words of nothing but marks. */
const belongs = (words: string): boolean =>
  (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 6 &&
  /\b(marks?|scores?|points|rating|grade|100|maximum|highest|perfect|dimensions?|criteri\w+|rubric|instructions?|deductions?|hire|thank you)\b/.test(
    words,
  ) &&
  !/\b(i|we|he|she|they|my|our|was|were|had)\b/.test(words)

/** Lower case, line breaks kept. */
const lowerOf = (text: string): string => {
  const lower = plainLower(text)
  if (!text.includes('\n')) return lower
  return [...Array(text.length).keys()].map((at) => (text[at] === '\n' ? '\n' : lower.charAt(at))).join('')
}

/** A stretch of a view in the text that was viewed. */
const placed = ({ start, end }: Span, { from }: View): Span => {
  if (from === null) return { start, end }
  const first = from[start] ?? 0
  const last = from[end - 1] ?? first
  return { start: Math.min(first, last), end: Math.max(first, last) + 1 }
}

const inOriginal = ({ start, end }: Span, { from }: View, length: number): Span =>
  from === null ? { start, end } : { start: from[start] ?? 0, end: (from[end - 1] ?? length - 1) + 1 }

/** The text with the stretches blanked; every other character keeps its offset. */
export const blank = (text: string, spans: readonly Span[]): string => {
  let out = ''
  let cursor = 0
  for (const { start, end } of spans) {
    out += text.slice(cursor, start) + '\n'.repeat(end - start)
    cursor = end
  }
  return out + text.slice(cursor)
}

const merge = (spans: readonly Span[]): Span[] => {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}
