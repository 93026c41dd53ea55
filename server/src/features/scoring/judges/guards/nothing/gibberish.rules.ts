import type { Word } from '../../text/reading.ts'
import { functionWords } from '../../text/words.ts'

/**
 * Letter pairs that are rare in English words, by first letter: each made up less than 0.012 % of the
 * pairs in some 10,000 different English words.
 */
const rarePairs: Record<string, string> = Object.fromEntries(
  `a:aehjoq b:cdfghkmnpqvwxz c:bdfgjmnpqvwxz d:bfhknpqtxz e:jz f:bcdghjkmnpqvwxz g:bcdfjkpqtvwxz h:cdfghjkpqvwxz
   i:hijqwy j:bcdfghijklmnpqrstvwxyz k:bcdfghjkmopqrtuvwxz l:ghjqrwxz m:cdfghjkqrtvwxyz n:bqxz o:hjqz p:bcdfgjknqvwxz
   q:abcdefghijklmnopqrstvwxyz r:jqxz s:bgjqvxz t:bdgjkqvxz u:hjkquvwxyz v:bcdfghjklmnpqrstuvwxyz w:bcdfgjkmpqtuvwxyz
   x:bdfgjklmnoqrsuvwxyz y:fghjklqruvwxyz z:bcdfghjklmnopqrstuvwxy`
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split(':') as [string, string]),
)

const keyRows = ['qwertyuiop', 'poiuytrewq', 'asdfghjkl', 'lkjhgfdsa', 'zxcvbnm', 'mnbvcxz', '1234567890', 'abcdefghij']

/** Whether a word looks like no word: unknown, and without vowels, from a row of keys, a repeated syllable, or of rare letter pairs. */
export const isImplausible = (word: Pick<Word, 'lower' | 'known'>): boolean => {
  const { lower, known } = word
  if (opensTwice(lower) && /^(.{1,3})\1{2,}.?$/.test(lower) && /[a-z]/.test(lower)) return true
  if (known || lower.length < 3 || !/^[a-z']+$/.test(lower)) return false
  if (lower.length >= 4 && !/[aeiouy]/.test(lower)) return true
  if (lower.length > 28 || /[^aeiouy']{6,}/.test(lower) || /[aeiou]{5,}/.test(lower)) return true
  if (lower.length >= 4 && keyRows.some((row) => runs(lower, row))) return true
  return rareShare(lower) >= 0.34
}

/** A quick look before the slow one: a word made of repeated syllables begins with one twice. */
const opensTwice = (word: string): boolean =>
  word.length >= 3 && (word[0] === word[1] || word[0] === word[2] || word[0] === word[3])

/** Whether a word in lower case has a letter of any script; nearly all begin with a plain one. */
export const hasLetter = (lower: string): boolean => {
  const first = lower.charCodeAt(0)
  return (first >= 97 && first <= 122) || /\p{L}/u.test(lower)
}

/**
 * Whether the words as a whole are gibberish: at least half of them look like no word; or hardly any
 * is known and none ties them together; or the same one to three words come over and over.
 */
export const isGibberish = (words: readonly Word[]): boolean => {
  const letters = words.filter(
    ({ kind, lower }) => kind === 'word' && hasLetter(lower) && !(lower.includes("'") && /^(n't|'\w+)$/.test(lower)),
  )
  if (letters.length === 0) return !words.some(({ kind }) => kind === 'number')
  const implausible = letters.filter(isImplausible).length
  if (implausible / letters.length >= 0.5) return true
  const unknown = letters.filter(({ known }) => !known).length / letters.length
  if (letters.length >= 4 && unknown >= 0.6 && letters.every(({ lower }) => /^[a-z']+$/.test(lower))) {
    const grammar = letters.filter(({ lower }) => functionWords.has(lower)).length / letters.length
    const figures = words.filter(({ kind }) => kind === 'number').length
    if (grammar < 0.15 && figures < 2) return true
  }
  const long = letters.filter(({ lower }) => lower.length > 1)
  const distinct = new Set(long.map(({ lower }) => lower)).size
  if (distinct === 1 && long.length >= 4) return true
  return long.length >= 6 && (distinct <= 2 || distinct / long.length < 0.15)
}

const runs = (word: string, row: string): boolean => {
  for (let at = 0; at + 4 <= row.length; at += 1) if (word.includes(row.slice(at, at + 4))) return true
  return false
}

const rareShare = (word: string): number => {
  let rare = 0
  for (let at = 0; at + 1 < word.length; at += 1)
    if (rarePairs[word.charAt(at)]?.includes(word.charAt(at + 1))) rare += 1
  return word.length < 2 ? 0 : rare / (word.length - 1)
}
