import { createRequire } from 'node:module'
import type { Language, LanguageSentence, LanguageToken, PartOfSpeech } from '../../ports/language.ts'
import { chunksOf, plainTokens, readable } from './text.ts'

const require = createRequire(import.meta.url)

/** The few calls of wink-nlp that are used here; its own types do not describe `its.uniqueId` on tokens. */
interface WinkToken {
  out(as?: unknown): string | number
}
interface WinkDocument {
  sentences(): {
    each(visit: (sentence: { tokens(): { each(visit: (token: WinkToken) => void): void } }) => void): void
  }
}
interface Wink {
  readDoc(text: string): WinkDocument
  its: Record<'type' | 'pos' | 'lemma' | 'uniqueId', unknown>
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
    let cursor = from
    let lost = false
    const groups: LanguageToken[][] = []
    this.#wink
      .readDoc(text.slice(from, to))
      .sentences()
      .each((sentence) => {
        const tokens: LanguageToken[] = []
        groups.push(tokens)
        sentence.tokens().each((token) => {
          const raw = String(token.out())
          if (lost || raw.trim() === '') return
          cursor = pastSpace(text, cursor, to)
          lost = !text.startsWith(raw, cursor)
          if (!lost) tokens.push(this.#tokenOf(token, raw, cursor))
          cursor += raw.length
        })
      })
    return lost || pastSpace(text, cursor, to) !== to ? null : sentencesOf(groups)
  }

  #tokenOf(token: WinkToken, raw: string, start: number): LanguageToken {
    const { its } = this.#wink
    const id = Number(token.out(its.uniqueId))
    this.#foreignWords = Math.max(this.#foreignWords, id - this.#firstForeignId)
    const pos = String(token.out(its.pos))
    return {
      start,
      end: start + raw.length,
      kind: kinds[String(token.out(its.type))] ?? 'symbol',
      pos: (tags.has(pos) ? pos : 'X') as PartOfSpeech,
      lemma: String(token.out(its.lemma)).toLowerCase(),
      stem: this.#stemOf(raw.toLowerCase()),
      known: id < this.#firstForeignId || (/[A-Z]/.test(raw) && this.#isKnown(raw.toLowerCase())),
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

const pastSpace = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && /\s/.test(text.charAt(at))) at += 1
  return at
}

const sentencesOf = (groups: readonly LanguageToken[][]): LanguageSentence[] =>
  groups.flatMap((tokens) => {
    const first = tokens[0]
    const last = tokens.at(-1)
    return first && last ? [{ start: first.start, end: last.end, tokens }] : []
  })

const idOf = (wink: Wink, word: string): number => {
  let id = Number.POSITIVE_INFINITY
  wink
    .readDoc(word)
    .sentences()
    .each((sentence) =>
      sentence.tokens().each((token) => {
        id = Number(token.out(wink.its.uniqueId))
      }),
    )
  return id
}
