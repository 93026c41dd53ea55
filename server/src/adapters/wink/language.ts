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
export const createWinkLanguage = (): Language => {
  let wink = winkNLP(model, ['sbd', 'pos'])
  const firstForeignId = idOf(wink, 'zqxjvwkq')
  let foreignWords = 0
  const stems = new Map<string, string>()
  const knownWords = new Map<string, boolean>()

  const stemOf = (word: string): string => {
    const kept = stems.get(word)
    if (kept !== undefined) return kept
    const made = word.length > 40 ? word : stem(word)
    if (stems.size < maxForeignWords) stems.set(word, made)
    return made
  }

  /** The word list holds most words in lower case only. */
  const isKnown = (word: string): boolean => {
    const kept = knownWords.get(word)
    if (kept !== undefined) return kept
    const id = idOf(wink, word)
    foreignWords = Math.max(foreignWords, id - firstForeignId)
    if (knownWords.size < maxForeignWords) knownWords.set(word, id < firstForeignId)
    return id < firstForeignId
  }

  const readChunk = (text: string, from: number, to: number): LanguageSentence[] => {
    const chunk = text.slice(from, to)
    const sentences: LanguageSentence[] = []
    let cursor = from
    let lost = false
    const { its } = wink
    wink
      .readDoc(chunk)
      .sentences()
      .each((sentence) => {
        const tokens: LanguageToken[] = []
        sentence.tokens().each((token) => {
          const raw = String(token.out())
          if (lost || raw.trim() === '') return
          while (cursor < to && /\s/.test(text.charAt(cursor))) cursor += 1
          if (!text.startsWith(raw, cursor)) {
            lost = true
            return
          }
          const id = Number(token.out(its.uniqueId))
          foreignWords = Math.max(foreignWords, id - firstForeignId)
          const pos = String(token.out(its.pos))
          tokens.push({
            start: cursor,
            end: cursor + raw.length,
            kind: kinds[String(token.out(its.type))] ?? 'symbol',
            pos: (tags.has(pos) ? pos : 'X') as PartOfSpeech,
            lemma: String(token.out(its.lemma)).toLowerCase(),
            stem: stemOf(raw.toLowerCase()),
            known: id < firstForeignId || (/[A-Z]/.test(raw) && isKnown(raw.toLowerCase())),
          })
          cursor += raw.length
        })
        push(sentences, tokens)
      })
    while (cursor < to && /\s/.test(text.charAt(cursor))) cursor += 1
    if (!lost && cursor === to) return sentences
    const plain: LanguageSentence[] = []
    push(plain, plainTokens(text, from, to, stemOf))
    return plain
  }

  return {
    read: (original) => {
      if (foreignWords > maxForeignWords) {
        wink = winkNLP(model, ['sbd', 'pos'])
        foreignWords = 0
      }
      const text = readable(original)
      return chunksOf(text).flatMap(({ start, end }) => readChunk(text, start, end))
    },
  }
}

const push = (sentences: LanguageSentence[], tokens: LanguageToken[]): void => {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first && last) sentences.push({ start: first.start, end: last.end, tokens })
}

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
