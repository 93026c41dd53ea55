/**
 * Universal part-of-speech tags, as far as a judge tells them apart; `X` is whatever fits none.
 * (https://universaldependencies.org/u/pos/)
 */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** One token. Offsets are UTF-16 code units into the text that was read: `text.slice(start, end)` is the token. */
export interface LanguageToken {
  start: number
  end: number
  kind: 'word' | 'number' | 'punctuation' | 'symbol'
  pos: PartOfSpeech
  /** Lower-case dictionary form for the part of speech found: `went` → `go`. */
  lemma: string
  /** Porter2 stem of the lower-case form. */
  stem: string
  /** Whether the word is in the language's own word list; a made-up or very rare word is not. */
  known: boolean
}

/** One sentence without the white space around it; tokens in order, without overlaps, white space belongs to none. */
export interface LanguageSentence {
  start: number
  end: number
  tokens: readonly LanguageToken[]
}

/**
 * Takes a text apart into sentences and tokens. Pure and synchronous: the same text gives the same
 * reading whatever was read before. Any string is accepted; no string makes it throw.
 */
export interface Language {
  read(text: string): readonly LanguageSentence[]
}

/** Language for tests of what stands on the port: splits at stops and spaces, knows every word, tags by ending. */
export class FakeLanguage implements Language {
  read(text: string): readonly LanguageSentence[] {
    return [...text.matchAll(/[^\s.!?\n][^.!?\n]*[.!?]*/g)].map((match) => {
      const raw = match[0].trimEnd()
      const tokens = [...raw.matchAll(/[\p{L}\p{M}\d']+|[^\s\p{L}\p{M}\d']/gu)].map((token) =>
        fakeToken(token[0], match.index + token.index),
      )
      return { start: match.index, end: match.index + raw.length, tokens }
    })
  }
}

const fakeToken = (raw: string, start: number): LanguageToken => {
  const lower = raw.toLowerCase()
  const kind = /^\d/.test(raw) ? 'number' : /^[\p{L}\p{M}']/u.test(raw) ? 'word' : 'punctuation'
  const pos = kind === 'number' ? 'NUM' : kind === 'punctuation' ? 'PUNCT' : lower.endsWith('ed') ? 'VERB' : 'NOUN'
  return {
    start,
    end: start + raw.length,
    kind,
    pos,
    lemma: lower,
    stem: lower.replace(/(ed|ing|s)$/, ''),
    known: true,
  }
}
