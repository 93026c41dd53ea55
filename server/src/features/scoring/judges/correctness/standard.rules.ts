import type { Reading, Sentence, Word } from '../text/reading.ts'
import { once, wordsOf } from '../text/reading.ts'
import { type Akin, kinOf, leads, meaningOf, weightOf } from './kin.rules.ts'
import { locallyNegated } from './negation.rules.ts'

/** A content word of a reference or of an answer. */
export interface Item {
  word: Word
  sentence: Sentence
  /** What it stands for; equal meanings are the same word. */
  meaning: string
  negated: boolean
  /** The grammar word before it that gives it a direction ("less", "before"); empty where there is none. */
  lead: string
  /** How much it says: rare words more than common ones, the question's own little; 0 to 1. */
  weight: number
  /** The question has it as well. */
  asked: boolean
}

/** A reference, made ready for many answers. */
export interface Standard {
  items: readonly Item[]
  /** Items that every answer needs. */
  required: readonly Item[]
  /** Groups of items of which an answer needs some. */
  options: readonly (readonly Item[])[]
  /** How many of the options are asked for. */
  needed: number
  asked: ReadonlySet<string>
  /** Meanings of words, grammar words too, that follow each other in the reference or the question. */
  rows: ReadonlySet<string>
  /** Meanings that stand side by side in the reference or the question, or with one word between them. */
  neighbours: ReadonlySet<string>
  /** The word of the reference that a word of an answer stands for; kept, since answers share their words. */
  akin(word: Word): Akin
}

/** Content words that are compared; ten minutes of speech stay below it. */
const longest = 800

const nothingSpent: ReadonlySet<Word> = new Set()
const comparative = /^\w{3,}er$/

/** Words of sentences that carry content; `asked` are the meanings of the question's. An answer is laid against point after point. */
export const itemsOf = (sentences: readonly Sentence[], asked: ReadonlySet<string>): readonly Item[] => {
  const known = found.get(sentences)
  if (known?.asked === asked) return known.items
  const items = itemsIn(sentences, asked)
  found.set(sentences, { asked, items })
  return items
}
const found = new WeakMap<readonly Sentence[], { asked: ReadonlySet<string>; items: readonly Item[] }>()

const itemsIn = (sentences: readonly Sentence[], asked: ReadonlySet<string>): Item[] => {
  const items: Item[] = []
  for (const sentence of sentences) {
    const negated = locallyNegated(sentence.words, nothingSpent)
    let lead = ''
    for (const [at, word] of sentence.words.entries()) {
      if (!word.content) {
        if (leads(word.lower)) lead = word.lower
        else if (word.kind === 'punctuation') lead = ''
        continue
      }
      if (items.length >= longest) return items
      const meaning = meaningOf(word)
      items.push({
        word,
        sentence,
        meaning,
        negated: negated.has(word),
        lead:
          lead === '' &&
          comparative.test(word.lower) &&
          (word.pos === 'ADJ' || sentence.words[at + 1]?.lower === 'than')
            ? 'more'
            : lead,
        weight: weightOf(word),
        asked: asked.has(meaning),
      })
      lead = ''
    }
  }
  return items
}

const meaningsOf = ({ sentences }: Reading): string[] => meaningsIn(sentences)

const meaningsIn = (sentences: readonly Sentence[]): string[] =>
  wordsOf(sentences)
    .filter(({ content }) => content)
    .map(meaningOf)

const allMeanings = ({ sentences }: Reading): string[] =>
  wordsOf(sentences)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(meaningOf)

const neighboursIn = (texts: readonly (readonly string[])[], reach: number): Set<string> => {
  const pairs = new Set<string>()
  for (const meanings of texts) {
    meanings.forEach((meaning, at) => {
      for (const next of meanings.slice(at + 1, at + 1 + reach)) pairs.add(`${meaning} ${next}`)
    })
  }
  return pairs
}

const meaningsAsked = once((sentences: readonly Sentence[]): ReadonlySet<string> => new Set(meaningsIn(sentences)))

const made = new WeakMap<Reading, { question: Reading; standard: Standard }>()

/** What a reference asks of an answer to a question. */
export const standardOf = (reference: Reading, question: Reading): Standard => {
  const kept = made.get(reference)
  if (kept?.question === question) return kept.standard
  const asked = meaningsAsked(question.sentences)
  const aside = asidesIn(reference.text)
  const items = itemsOf(reference.sentences, asked).map((item) =>
    aside(item.word.start) ? { ...item, weight: item.weight * asideWeight } : item,
  )
  const standard = {
    items,
    asked,
    rows: neighboursIn([allMeanings(reference), allMeanings(question)], 1),
    neighbours: neighboursIn([items.map(({ meaning }) => meaning), meaningsOf(question)], 2),
    ...choicesOf(items, reference, question),
    akin: kinOf(items.map(({ word }) => word)),
  }
  made.set(reference, { question, standard })
  return standard
}

/** An example or a remark in brackets need not come again in an answer. */
const asideWeight = 0.35

const asidesIn = (text: string): ((at: number) => boolean) => {
  const spans = [
    ...text.matchAll(/\([^()]{4,}\)|\b(?:e\.g\.?|for example|for instance|i\.e\.?|such as)[^.;()]*(?:\.\d[^.;()]*)*/gi),
  ].map((match) => [match.index, match.index + match[0].length] as const)
  return (at) => spans.some(([start, end]) => at >= start && at < end)
}

const counts = new Map('one two three four five six seven eight'.split(' ').map((word, at) => [word, at + 1] as const))
const numberIn = (text: string): number => counts.get(text) ?? Number(text)

const asksForSome =
  /\b(?:name|state|list|give|mention|identify|describe|explain|provide|write|what are|which|and)\b(?: and \w+)?(?: me)?(?: at least| any)? (one|two|three|four|five|six|seven|eight|[1-8])\b(?! ?-| to \d)(?: \w+){0,3}? (?!sentences|words|lines|minutes|percent)\w+s\b|\bat least (two|three|four|five|six|[1-8])\b/
const oneOfThese = /\b(one|any|two|three) of (?:the following|these)\b/

const placesOf = (mark: RegExp, text: string): number[] => [...text.matchAll(mark)].map(({ index }) => index)

/** Figures that count up from 1; others are no list. */
const numbered = (text: string): number[] => {
  let next = 1
  return [...text.matchAll(/(?:^|[\s:])(\d{1,2})[.)](?=\s?[^\d\s])/g)].flatMap((match) => {
    if (Number(match[1]) !== next) return []
    next += 1
    return [match.index]
  })
}

/** Where the items of a list begin, the outermost kind of mark first. */
const listMarks: readonly ((text: string) => number[])[] = [
  numbered,
  (text) => placesOf(/(?:^|\s)[●•*](?=\s?\S)/g, text),
  (text) => placesOf(/(?:^|\s)[-–](?=\s?[A-Z])/g, text),
  (text) => placesOf(/(?:^|\s)(?:[ivx]{1,4}|[a-h])\)/g, text),
]

/**
 * Which parts of a reference every answer needs and of which it needs some: "state four of …" asks for
 * four of a longer list, "one of the following" for one.
 */
const choicesOf = (
  items: readonly Item[],
  { text, sentences }: Reading,
  question: Reading,
): Pick<Standard, 'required' | 'options' | 'needed'> => {
  const all = { required: items, options: [], needed: 0 }
  const count = asksForSome.exec(question.text.toLowerCase())
  const some = oneOfThese.exec(text.toLowerCase())
  if (!count && !some) return all
  const cuts = listMarks.map((marks) => marks(text)).find(({ length }) => length > 1)
  const starts = [
    ...new Set([...(cuts ?? []), ...(some ? [] : cuts ? [0] : sentences.map(({ start }) => start))]),
  ].sort((a, b) => a - b)
  const from = some ? some.index : -1
  const options = starts
    .map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
    .filter(({ start }) => start >= from)
    .map(({ start, end }) => items.filter(({ word }) => word.start >= start && word.start < end))
    .filter(({ length }) => length > 0)
  const needed = numberIn(count?.[1] ?? count?.[2] ?? (some?.[1] === 'any' ? 'one' : (some?.[1] ?? 'one')))
  const wanted = some ? numberIn(some[1] ?? 'one') || 1 : needed
  if (options.length <= wanted) return all
  const chosen = new Set(options.flat())
  return { required: items.filter((item) => !chosen.has(item)), options, needed: wanted }
}
