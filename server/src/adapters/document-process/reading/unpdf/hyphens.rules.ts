/** First parts that keep their hyphen when a line ends after them: "self-\nemployed". */
const compoundStarts = new Set(
  `self cross full part long short well high low multi non co ex on off hands cost data client customer decision problem
  detail state end real time team third first second two three four five six one world large small medium fast open
  business result goal forward user test event model role project peer day month week year hour mid in by up down
  post pre anti post- semi best award multi- out face face-to work out-of life micro e front back object service cloud
  offline online user industry market evidence patient child family community health safety`.split(/\s+/),
)

/** What a document's other words and its origin say about a hyphen at a line's end. */
export interface HyphenHabits {
  words: ReadonlySet<string>
  /** Programs that divide no words of their own accord: such a hyphen was typed. */
  typed: boolean
}

/** No word is longer, and a paragraph may be long. */
const maxWord = 80

/** Joins two lines of one paragraph. */
export function joinLines(before: string, after: string, habits: HyphenHabits): string {
  const tail = before.slice(-maxWord)
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after
  const start = /(\p{L}+)[-\u2010]$/u.exec(tail)?.[1]
  const end = /^(\p{Ll}+)/u.exec(after)?.[1]
  if (start === undefined || end === undefined) {
    const open = /[\p{L}\d][-\u2010/]$/u.test(tail) && /^[\p{L}\d]/u.test(after)
    return open || isUnspaced(before, after) ? before + after : `${before} ${after}`
  }
  const joined = keepsHyphen(tail, start, end, habits) ? before : before.slice(0, -1)
  return joined + after
}

function keepsHyphen(before: string, start: string, end: string, { words, typed }: HyphenHabits): boolean {
  const [first, second] = [start.toLowerCase(), end.toLowerCase()]
  if (words.has(`${first}-${second}`)) return true
  if (words.has(first + second)) return false
  const startsCompound = /\p{L}[-\u2010]\p{L}+[-\u2010]$/u.test(before)
  if (startsCompound || compoundStarts.has(first)) return true
  return typed && before.endsWith('-')
}

const unspaced = /[\u3040-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]/u

/** Chinese and Japanese lines join without a space. */
const isUnspaced = (before: string, after: string) =>
  unspaced.test(before.slice(-1)) && unspaced.test(after.slice(0, 1))

/** Every word of the text in lower case, hyphenated ones whole: evidence of how a split word is written. */
export function wordsOf(lines: readonly string[]): Set<string> {
  const words = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word)
  }
  return words
}
