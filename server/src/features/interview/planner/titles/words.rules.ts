/** Lower-case, without accents: "Café-Leiter" becomes "cafe-leiter". */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')

const keepsItsS = /(?:ss|us|is|ics|'s)$/
const notPlural = new Set(['sas', 'tas', 'ios', 'aws', 'devops', 'kubernetes', 'pos', 'sales', 'css', 'news', 'ups'])

/**
 * The singular of a word, by its ending. A stemmer is too coarse here: it makes one word of
 * "production", "product" and "producer", which are three occupations.
 */
export const singular = (word: string): string => {
  if (word === 'sales') return 'sale'
  if (word.length < 4 || keepsItsS.test(word) || notPlural.has(word)) return word
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies')) return word.length > 5 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (
    /(?:s|x|z|ch|sh)es$/.test(word) &&
    !/(?:nurses|courses|warehouses|houses|senses|services|causes|leases|releases|databases|purchases)$/.test(word)
  ) {
    return word.slice(0, -2)
  }
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** The words of a text, folded and singular; "c++", "c#", ".net" and "back-end" stay whole. */
export const wordsOf = (text: string): string[] =>
  (fold(text).match(/\.net\b|[a-z]\+\+|[a-z]#|[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*/gu) ?? []).map(singular)
