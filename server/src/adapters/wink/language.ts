import { createRequire } from 'node:module'
import type { Language, LanguageSentence, LanguageToken, PartOfSpeech } from '../../ports/language.ts'
import { chunksOf, plainTokens, readable } from './text.ts'

const require = createRequire(import.meta.url)

/** The few calls of wink-nlp that are used here; its own types do not describe `its.uniqueId` on tokens. */
interface WinkDocument {
  /** Whole columns: an object for every token would cost as much as finding the tokens. */
  tokens(): { out(as?: unknown): (string | number)[] }
  /** First and last token of every sentence. */
  sentences(): { out(as: unknown): [first: number, last: number][] }
}
interface Wink {
  readDoc(text: string): WinkDocument
  its: Record<'type' | 'pos' | 'lemma' | 'uniqueId' | 'span', unknown>
}

const winkNLP = require('wink-nlp') as (model: unknown, pipe: string[]) => Wink
const model = require('wink-eng-lite-web-model') as unknown
const stem = require('wink-porter2-stemmer') as (word: string) => string

/** wink keeps every unknown word it ever met; past this many, a fresh instance takes over. */
const maxForeignWords = 100_000

const tags = new Set<string>('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB'.split(' '))
const kinds: Record<string, LanguageToken['kind']> = {
  word: 'word',
  unk: 'word',
  alpha: 'word',
  number: 'number',
  decimal: 'number',
  ordinal: 'number',
  time: 'number',
  punctuation: 'punctuation',
}

/**
 * English by wink-nlp 2.4.0 with its lite web model (4.6 MB in memory, about 0.06 s to load) and
 * Porter2 stems. Offsets are found anew in the original text, so that they hold for any input.
 */
export const createWinkLanguage = (): Language => new WinkLanguage()

class WinkLanguage implements Language {
  #wink = winkNLP(model, ['sbd', 'pos'])
  #foreignWords = 0
  readonly #firstForeignId = idOf(this.#wink, 'zqxjvwkq')
  readonly #stems = new Map<string, string>()
  readonly #knownWords = new Map<string, boolean>()

  read(original: string): readonly LanguageSentence[] {
    if (this.#foreignWords > maxForeignWords) {
      this.#wink = winkNLP(model, ['sbd', 'pos'])
      this.#foreignWords = 0
    }
    const text = readable(original)
    return chunksOf(text).flatMap(
      ({ start, end }) =>
        this.#readChunk(text, start, end) ?? sentencesOf([plainTokens(text, start, end, (word) => this.#stemOf(word))]),
    )
  }

  /** Null where the tokeniser gave other characters than it got, so that offsets would be lost. */
  #readChunk(text: string, from: number, to: number): LanguageSentence[] | null {
    const { its } = this.#wink
    const read = this.#wink.readDoc(text.slice(from, to))
    const tokens = read.tokens()
    const raws = tokens.out()
    const columns = {
      ids: tokens.out(its.uniqueId),
      tags: tokens.out(its.pos),
      types: tokens.out(its.type),
      lemmas: tokens.out(its.lemma),
    }
    let cursor = from
    const groups: LanguageToken[][] = []
    for (const [first, last] of read.sentences().out(its.span)) {
      const group: LanguageToken[] = []
      for (let at = first; at <= last; at += 1) {
        const raw = String(raws[at])
        if (raw.trim() === '') continue
        cursor = pastSpace(text, cursor, to)
        if (!text.startsWith(raw, cursor)) return null
        group.push(this.#tokenOf(columns, at, raw, cursor))
        cursor += raw.length
      }
      groups.push(group)
    }
    return pastSpace(text, cursor, to) === to ? sentencesOf(groups) : null
  }

  #tokenOf(columns: Columns, at: number, raw: string, start: number): LanguageToken {
    const id = Number(columns.ids[at])
    if (id - this.#firstForeignId > this.#foreignWords) this.#foreignWords = id - this.#firstForeignId
    const pos = String(columns.tags[at])
    const lower = raw.toLowerCase()
    return {
      start,
      end: start + raw.length,
      kind: kinds[String(columns.types[at])] ?? 'symbol',
      pos: (tags.has(pos) ? pos : 'X') as PartOfSpeech,
      lemma: String(columns.lemmas[at]).toLowerCase(),
      stem: this.#stemOf(lower),
      known: id < this.#firstForeignId || (raw !== lower && /[A-Z]/.test(raw) && this.#isKnown(lower)),
    }
  }

  #stemOf(word: string): string {
    const kept = this.#stems.get(word)
    if (kept !== undefined) return kept
    const made = word.length > 40 ? word : stem(word)
    if (this.#stems.size < maxForeignWords) this.#stems.set(word, made)
    return made
  }

  /** The word list holds most words in lower case only. */
  #isKnown(word: string): boolean {
    const kept = this.#knownWords.get(word)
    if (kept !== undefined) return kept
    const id = idOf(this.#wink, word)
    this.#foreignWords = Math.max(this.#foreignWords, id - this.#firstForeignId)
    if (this.#knownWords.size < maxForeignWords) this.#knownWords.set(word, id < this.#firstForeignId)
    return id < this.#firstForeignId
  }
}

type Columns = Readonly<Record<'ids' | 'tags' | 'types' | 'lemmas', readonly (string | number)[]>>

const pastSpace = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && (text[at] === ' ' || /\s/.test(text.charAt(at)))) at += 1
  return at
}

const sentencesOf = (groups: readonly LanguageToken[][]): LanguageSentence[] =>
  groups.flatMap((tokens) => {
    const first = tokens[0]
    const last = tokens.at(-1)
    return first && last ? [{ start: first.start, end: last.end, tokens }] : []
  })

const idOf = (wink: Wink, word: string): number =>
  Number(wink.readDoc(word).tokens().out(wink.its.uniqueId).at(-1) ?? Number.POSITIVE_INFINITY)
