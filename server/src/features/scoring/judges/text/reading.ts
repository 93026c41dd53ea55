import type { Language, LanguageToken, PartOfSpeech } from '../../../../ports/language.ts'
import type { Span } from '../../evidence.rules.ts'
import { conceptOf } from './concepts.ts'
import { matchesOf } from './matches.ts'
import { functionWords, unchangedPasts, vagueWords } from './words.ts'

/** A word, number or sign of the answer. Offsets are UTF-16 code units into the answer. */
export interface Word {
  start: number
  end: number
  /** Where it stands in the text that was read, which may be without identity: places in `lower` of a sentence count from these. */
  readStart: number
  readEnd: number
  /** Lower case, typographic apostrophes made plain. */
  lower: string
  lemma: string
  stem: string
  /** The stem, or what words of the same meaning have in common. */
  concept: string
  pos: PartOfSpeech
  kind: LanguageToken['kind']
  known: boolean
  /** Carries content: neither a grammar word nor a sign. */
  content: boolean
  /** Written like a name. Names count for nothing, so that everybody's counts alike. */
  named: boolean
  /** Carries content that is about something in particular, and is no name. */
  specific: boolean
  /** A verb in a past form (or a participle: the two are not told apart). */
  past: boolean
}

/** One unit that can be quoted: a sentence, or a part of a very long one. */
export interface Sentence {
  /** Position in the answer, from 0. */
  index: number
  /** Number of the sentence as it was written; parts of one long sentence share it. */
  whole: number
  start: number
  end: number
  /** Lower case, white space and typographic signs made plain, names blanked; character for character what was read. */
  lower: string
  words: readonly Word[]
}

/** An answer (or question, or key point) taken apart; an answer as it was said, its words without identity. */
export interface Reading {
  text: string
  sentences: readonly Sentence[]
}

/** A sentence past this many words is cut where a new statement begins, so that it can be quoted. */
const longSentenceWords = 30
const shortestPieceWords = 7

const joints = new Set(['and', 'so', 'but', 'then', 'because', 'which', 'while', 'until', 'after', 'when'])
const pronouns = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'you', 'there'])
const articles = new Set(['the', 'a', 'an', 'my', 'our', 'this', 'that', 'his', 'her', 'their', 'then', 'so'])

/** Reads a text with the language given; any string is accepted. */
export const readText = (text: string, language: Language): Reading => {
  const lower = plainLower(text)
  const names = namesIn(text)
  const sentences = language
    .read(text)
    .flatMap(({ tokens }, whole) =>
      piecesOf(tokens.map((token) => toWord(token, text, lower, names))).map((words) => ({ words, whole })),
    )
    .filter(({ words }) => words.some(({ kind }) => kind === 'word' || kind === 'number'))
    .map(({ words, whole }, index) => {
      const start = words[0]?.start ?? 0
      const end = words.at(-1)?.end ?? 0
      return { index, whole, start, end, lower: masked(lower, start, end, words), words }
    })
  return { text, sentences }
}

/**
 * The reading of a blinded text with the places of its words in the original: words and patterns stay
 * those of the blinded text, what is quoted are the person's own. `place` is null where nothing moved.
 */
export const relocated = ({ sentences }: Reading, original: string, place: ((span: Span) => Span) | null): Reading => ({
  text: original,
  sentences: place === null ? sentences : sentences.map((sentence) => moved(sentence, place)),
})

const moved = (sentence: Sentence, place: (span: Span) => Span): Sentence => {
  const words = sentence.words.map((word) => ({ ...word, ...place(word) }))
  return { ...sentence, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, words }
}

/** Lower case without changing any offset: only what keeps its length is lowered. */
export const plainLower = (text: string): string =>
  onlyAscii.test(text) ? text.replace(/[\t-\r]/g, ' ').toLowerCase() : plainLowerOfAny(text)

/** Plain English text, the usual case, needs none of the care below. */
const onlyAscii = /^[ -~\t-\r]*$/

const plainLowerOfAny = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201b\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, ' ')
    .replace(/[A-Z\u00c0-\u00de]/g, (letter) => letter.toLowerCase())

/** A sentence as patterns see it: names are blanked out, since a place called Nice is not nice. */
const masked = (lower: string, start: number, end: number, words: readonly Word[]): string => {
  let out = ''
  let cursor = start
  for (const word of words) {
    if (!word.named || calendar.test(word.lower)) continue
    const length = word.end - word.start
    out +=
      lower.slice(cursor, word.start) + (word.lower === sameDate ? sameDate.padEnd(length, 'q') : '#'.repeat(length))
    cursor = word.end
  }
  return out + lower.slice(cursor, end)
}
const calendar =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter)$/

/**
 * Words that stand with a capital in the middle of a sentence: names of people, places, months and
 * products alike. Grammar words are none, but for those that are first names too; where every other
 * word has a capital, as in a heading, capitals tell nothing.
 */
const namesIn = (text: string): Set<string> => {
  const found: string[] = []
  for (const { 0: word, index } of matchesOf(text, capitalised)) {
    if (text[index - 1] === ' ' && goesOn.test(text.slice(Math.max(0, index - 3), index - 1))) found.push(word)
  }
  if (found.length === 0) return noNames
  if (found.length * 2.5 > matchesOf(text, onlyAscii.test(text) ? asciiWords : anyWords).length) return new Set()
  return new Set(found.filter((word) => /^(Will|May)$/.test(word) || !functionWords.has(word.toLowerCase())))
}

const capitalised = /\p{Lu}[\p{Ll}\p{M}'’-]+/gu
/** What stands before the space in the middle of a sentence. */
const goesOn = /[\p{L}\p{N},;:'"’)]$/u
const asciiWords = /[A-Za-z]+/g
const anyWords = /\p{L}+/gu
const noNames: Set<string> = new Set()

/** What blinding put for names, places, dates and the like. */
const standIn = /^(Person|Contact|School|Place|Date|Age|Detail)[A-Z]{1,2}$/
const smallA = 'a'.charCodeAt(0)
/** How a date is read, whichever it was: patterns know it as the time of a story. As long as `DateA`. */
const sameDate = 'dateq'

const toWord = (token: LanguageToken, text: string, lower: string, names: ReadonlySet<string>): Word => {
  const spelt = text.slice(token.start, token.end)
  const blinded = spelt.charCodeAt(0) < smallA ? standIn.exec(spelt)?.[1]?.toLowerCase() : undefined
  if (blinded !== undefined) return standInWord(token, blinded === 'date' ? sameDate : `that${blinded}`)
  return plainWord(token, lower.slice(token.start, token.end), names.has(spelt))
}

/** Every stand-in of a kind is the same word, so that who was meant, and how many, makes no difference. */
const standInWord = ({ start, end }: LanguageToken, said: string): Word => ({
  start,
  end,
  readStart: start,
  readEnd: end,
  lower: said,
  lemma: said,
  stem: said,
  concept: said,
  pos: 'PROPN',
  kind: 'word',
  known: true,
  content: true,
  named: true,
  specific: false,
  past: false,
})

const plainWord = (token: LanguageToken, raw: string, named: boolean): Word => {
  const wordlike = token.kind === 'word' || token.kind === 'number'
  const content = wordlike && !functionWords.has(raw) && (/^[a-z\d]/.test(raw) || /[\p{L}\p{Nd}]/u.test(raw))
  const verb = token.pos === 'VERB' || token.pos === 'AUX'
  const past = verb && isPast(raw, token.lemma)
  return {
    start: token.start,
    end: token.end,
    readStart: token.start,
    readEnd: token.end,
    lower: raw,
    lemma: token.lemma,
    stem: token.stem,
    concept: conceptOf(token.lemma, raw, token.stem),
    pos: token.pos,
    kind: token.kind,
    known: token.known,
    content,
    named,
    specific: content && !named && !vagueWords.has(raw) && !vagueWords.has(token.lemma),
    past,
  }
}

const isPast = (raw: string, lemma: string): boolean =>
  raw === 'was' ||
  unchangedPasts.has(raw) ||
  raw.endsWith('ed') ||
  (raw !== lemma && !/(ing|s|'re|'ve|'ll|'m|^are|^am|^ca|^wo)$/.test(raw))

const piecesOf = (words: Word[]): Word[][] => {
  if (words.length <= longSentenceWords) return [words]
  const pieces: Word[][] = []
  let piece: Word[] = []
  words.forEach((word, at) => {
    const opens = joints.has(word.lower) && opensStatement(words.slice(at + 1, at + 6))
    const before = words[at - 1]
    const breaks = opens || before?.lower === ';' || before?.lower === '—'
    if (breaks && piece.length >= shortestPieceWords && words.length - at >= shortestPieceWords) {
      pieces.push(piece)
      piece = []
    }
    piece.push(word)
  })
  pieces.push(piece)
  return pieces
}

/** A pronoun, or a noun phrase with a verb close behind it: "and the" in a list opens nothing. */
const opensStatement = (next: readonly Word[]): boolean => {
  const first = next[0]
  if (first === undefined) return false
  if (pronouns.has(first.lower)) return true
  const stop = next.findIndex(({ lower }) => lower === ',' || lower === 'and')
  const phrase = stop < 0 ? next : next.slice(0, stop)
  return articles.has(first.lower) && phrase.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}

/** Computes once for every list: a judgement asks the same of the same sentences again and again. */
export const once = <Item, Value>(compute: (items: readonly Item[]) => Value): ((items: readonly Item[]) => Value) => {
  const kept = new WeakMap<readonly Item[], Value>()
  return (items) => {
    const known = kept.get(items)
    if (known !== undefined) return known
    const value = compute(items)
    kept.set(items, value)
    return value
  }
}

/** All words of some sentences, in order. */
export const wordsOf = once((sentences: readonly Sentence[]): readonly Word[] => {
  const all: Word[] = []
  for (const { words } of sentences) for (const word of words) all.push(word)
  return all
})

/** How many words and numbers, signs left out. A clitic (`n't`, `'s`) does not count. */
export const countWords = once((words: readonly Word[]): number => {
  let count = 0
  for (const { kind, lower } of words) {
    if (kind === 'number' || (kind === 'word' && !(lower.includes("'") && /^(n't|'\w+)$/.test(lower)))) count += 1
  }
  return count
})

/** Distinct stems of the words that carry content. */
export const contentStems = once((words: readonly Word[]): ReadonlySet<string> => stemsWhere(words, 'content'))

/** Distinct stems of the words that say something particular. */
export const specificStems = once((words: readonly Word[]): ReadonlySet<string> => stemsWhere(words, 'specific'))

const stemsWhere = (words: readonly Word[], which: 'content' | 'specific'): Set<string> => {
  const stems = new Set<string>()
  for (const word of words) if (word[which]) stems.add(word.stem)
  return stems
}
