/**
 * A quick look before a slow pattern: the words of which a match must hold one, taken from the pattern itself.
 * Where the gate is shut, the pattern has no match; where it is open, it may have one.
 */

/** For each place of a pattern, the strings of which every match holds one. */
type Needs = readonly (readonly string[])[]

interface Part {
  /** All that the part can be; null where that is too much to list. */
  whole: readonly string[] | null
  needs: Needs
}

const unknown: Part = { whole: null, needs: [] }
const nothing: Part = { whole: [''], needs: [] }

/** More strings than these are not listed: looking for them would cost as much as the pattern. */
const mostStrings = 64

/** Which of some patterns can have a match in a text. */
export const gateOf = (text: string): ((pattern: RegExp) => boolean) => {
  let mine = noted(text)
  return (pattern) => {
    if (mine !== latest) mine = noted(text)
    for (const strings of threesOf(pattern)) if (!hasOne(strings, mine)) return false
    return true
  }
}

const hasOne = (strings: readonly (readonly number[])[], mine: number): boolean => {
  for (const threes of strings) if (hasAll(threes, mine)) return true
  return false
}

const hasAll = (threes: readonly number[], mine: number): boolean => {
  for (const at of threes) if (table[at] !== mine) return false
  return true
}

/** Marks what a text holds with a number of its own: one table serves all texts, the latest at a time. */
const noted = (text: string): number => {
  if (latest === lastNumber) table.fill(0)
  latest = (latest % lastNumber) + 1
  for (let at = 0; at + 2 < text.length; at += 1) table[threeAt(text, at)] = latest
  return latest
}
let latest = 0
const lastNumber = 2 ** 30

/** Three letters in a row, as a place in a table; different ones may share a place, which opens the gate for nothing. */
const threeAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 961 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) & (size - 1)
const size = 8192
const table = new Int32Array(size)

/** What a pattern needs, as places of the table; a string of fewer than three letters is taken to be there. */
type Threes = readonly (readonly (readonly number[])[])[]

const kept = new WeakMap<RegExp, Threes>()

const threesOf = (pattern: RegExp): Threes => {
  const known = kept.get(pattern)
  if (known !== undefined) return known
  const needs = pattern.ignoreCase ? [] : allNeeds(new Reader(pattern.source).read())
  const threes = needs
    .filter((strings) => strings.every(({ length }) => length > 2))
    .map((strings) => strings.map((words) => Array.from({ length: words.length - 2 }, (_, at) => threeAt(words, at))))
    .toSorted((a, b) => a.length - b.length)
  kept.set(pattern, threes)
  return threes
}

/** What a part needs, with the part itself where it can be listed. */
const allNeeds = ({ whole, needs }: Part): Needs => (whole === null || whole.includes('') ? needs : [...needs, whole])

/** Reads the source of a pattern; what it does not know makes no demand. */
class Reader {
  #at = 0
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  /** Alternatives up to the end of the group. */
  read(): Part {
    const parts = [this.#sequence()]
    while (this.#take('|')) parts.push(this.#sequence())
    return parts.length === 1 ? (parts[0] ?? unknown) : either(parts)
  }

  #sequence(): Part {
    const needs: (readonly string[])[] = []
    let running: readonly string[] = ['']
    let complete = true
    const settle = (next: readonly string[]): void => {
      if (!running.includes('')) needs.push(running)
      running = next
      complete = false
    }
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const part = this.#repeated(this.#single())
      const { whole } = part
      if (whole === null) {
        settle([''])
        needs.push(...part.needs)
      } else if (running.length * whole.length > mostStrings) settle(whole)
      else running = running.flatMap((before) => whole.map((after) => before + after))
    }
    if (complete) return { whole: running, needs: [] }
    settle([''])
    return { whole: null, needs }
  }

  #single(): Part {
    const sign = this.#source.charAt(this.#at)
    this.#at += 1
    if (sign === '(') return this.#group()
    if (sign === '[') return this.#class()
    if (sign === '\\') return this.#escape()
    if (sign === '^' || sign === '$') return nothing
    return sign === '.' || /[\ud800-\udfff]/.test(sign) ? unknown : { whole: [sign], needs: [] }
  }

  #group(): Part {
    const opening = this.#match(/\?(?:[:=!]|<[=!]|<\w+>)/y)
    const inner = this.read()
    this.#take(')')
    return /[=!]/.test(opening) ? nothing : inner
  }

  #class(): Part {
    const signs = this.#match(/(?:[^\]\\]|\\.)*/y)
    this.#take(']')
    return /^[a-z\d ]{1,8}$/.test(signs) ? { whole: [...signs], needs: [] } : unknown
  }

  #escape(): Part {
    const sign = this.#source.charAt(this.#at)
    if (this.#match(/[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|k<\w+>|\d+/y) !== '')
      return unknown
    this.#at += 1
    if (/[bB]/.test(sign)) return nothing
    return /\w/.test(sign) ? unknown : { whole: [sign], needs: [] }
  }

  #repeated(part: Part): Part {
    const times = this.#match(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y)
    if (times === '') return part
    if (times.startsWith('?')) return part.whole === null ? unknown : { whole: [...part.whole, ''], needs: [] }
    return /^(?:\*|\{0)/.test(times) ? unknown : { whole: null, needs: allNeeds(part) }
  }

  #match(next: RegExp): string {
    next.lastIndex = this.#at
    const found = next.exec(this.#source)?.[0] ?? ''
    this.#at += found.length
    return found
  }

  #take(sign: string): boolean {
    if (this.#source.charAt(this.#at) !== sign) return false
    this.#at += 1
    return true
  }
}

/** One of several: of each, the place that is told by the fewest strings. */
const either = (parts: readonly Part[]): Part => {
  const wholes = parts.map(({ whole }) => whole)
  const listed = wholes.flatMap((whole) => whole ?? [])
  if (!wholes.includes(null) && listed.length <= mostStrings) return { whole: listed, needs: [] }
  const told = parts.map((part) => allNeeds(part).toSorted((a, b) => a.length - b.length)[0])
  return told.includes(undefined) ? unknown : { whole: null, needs: [told.flatMap((strings) => strings ?? [])] }
}
