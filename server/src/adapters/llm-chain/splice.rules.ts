/** Scripts that put no space between words: each character stands for itself. */
const unspaced = '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}'
const wordPattern = new RegExp(`[${unspaced}]|[^\\s${unspaced}]+`, 'gu')
const unspacedCharacter = new RegExp(`^[${unspaced}]$`, 'u')

interface Word {
  /** For comparing: a model that repeats words may change their case or punctuation. */
  key: string
  end: number
}

const keyOf = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '') || word

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map((match) => ({ key: keyOf(match[0]), end: match.index + match[0].length }))

/** The words of which no more can come: something follows, or the script has no longer ones. */
const completeWords = (text: string): Word[] => {
  const words = wordsOf(text)
  const last = words.at(-1)
  if (!last || last.end < text.length) return words
  return unspacedCharacter.test(text.slice(words.at(-2)?.end ?? 0).trimStart()) ? words : words.slice(0, -1)
}

/**
 * How many words the next model is asked to repeat before it goes on. Five in a row hardly come by chance, and
 * they tell a repetition from a text that goes on with the same word ("very, very").
 */
const anchorLength = 5

const matches = (said: readonly Word[], from: number, next: readonly Word[]): boolean => {
  const length = Math.min(said.length - from, next.length)
  for (let index = 0; index < length; index += 1) {
    if (said[from + index]?.key !== next[index]?.key) return false
  }
  return true
}

/**
 * How many of the next words repeat the end of what was said; undefined: more words have to come first.
 * @param last no more will come
 */
const repeated = (said: readonly Word[], next: readonly Word[], last: boolean): number | undefined => {
  const anchor = Math.min(anchorLength, said.length)
  if (next.length >= anchor && matches(said, said.length - anchor, next)) return anchor
  let longest = 0
  for (let from = 0; from < said.length; from += 1) {
    if (!matches(said, from, next)) continue
    const length = said.length - from
    if (length <= next.length) longest = Math.max(longest, length)
    else if (!last) return undefined
  }
  return longest
}

/**
 * One text out of the streams of several models. It gives out whole words only, so that a stream that dies in
 * the middle of a word leaves none half said; of the stream that follows, it drops what repeats words that were
 * given out already: the last ones, as asked, or all of them.
 */
export class Splice {
  /** Given out; ends with a word. */
  #said = ''
  /** Not yet given out: white space, and a word of which more may come. */
  #held = ''
  /** Of a stream that follows a broken one, until it is known where it takes up. */
  #joining: { text: string; said: Word[] } | null = null

  get said(): string {
    return this.#said
  }

  /** The last words, which the next model repeats to show where it takes up. */
  get anchor(): string {
    const words = wordsOf(this.#said)
    return this.#said.slice(words.at(-anchorLength - 1)?.end ?? 0).trim()
  }

  /** Takes the next piece of the stream; returns what can be given out, perhaps nothing. */
  push(piece: string): string {
    if (!this.#joining) return this.#giveOut(this.#held + piece, false)
    this.#joining.text += piece
    return this.#join(this.#joining, false)
  }

  /** The stream came to its end; returns what was still held. */
  end(): string {
    return this.#joining ? this.#join(this.#joining, true) : this.#giveOut(this.#held, true)
  }

  /** The stream broke; another follows. */
  broke(): void {
    // White space that was there stays; a word that may be half goes.
    this.#held = /^\s*/.exec(this.#held)?.[0] ?? ''
    const said = wordsOf(this.#said)
    this.#joining = said.length === 0 ? null : { text: '', said }
    if (!this.#joining) this.#held = ''
  }

  #join({ text, said }: { text: string; said: Word[] }, last: boolean): string {
    const next = last ? wordsOf(text) : completeWords(text)
    if (next.length === 0 && !last) return ''
    const count = repeated(said, next, last)
    if (count === undefined) return ''
    const rest = text.slice(count === 0 ? 0 : next[count - 1]?.end)
    // Its gap may come in two pieces too.
    if (rest.trim() === '' && !last) return ''
    this.#joining = null
    if (rest.trim() === '') return ''
    const own = /^\s*/.exec(rest)?.[0] ?? ''
    // The first model's gap, unless it was cut too: the next one's then goes on with it.
    const gap = own.startsWith(this.#held) ? own : this.#held
    return this.#giveOut(gap + rest.trimStart(), last)
  }

  #giveOut(text: string, last: boolean): string {
    const end = last ? text.length : (completeWords(text).at(-1)?.end ?? 0)
    this.#held = text.slice(end)
    this.#said += text.slice(0, end)
    return text.slice(0, end)
  }
}
