import extract from './wordnet.gen.json' with { type: 'json' }

/**
 * What WordNet knows of a word, from the extract beside this file (licence in LICENSE). Words are lower case,
 * in dictionary form; a word that is not in the extract has no synonyms, no opposites, and is rare.
 */

const base = 36
const words = extract.words.split(' ')
const numbers = new Map(words.map((word, at) => [word, at]))

interface Sense {
  pos: string
  members: readonly number[]
  /** The sense that this one is a kind of; -1 where there is none. */
  parent: number
}

const senses: readonly Sense[] = extract.groups.split(' ').map((group) => {
  const [members = '', parent] = group.slice(1).split('>')
  return {
    pos: group.charAt(0),
    members: members.split('.').map((number) => Number.parseInt(number, base)),
    parent: parent === undefined ? -1 : Number.parseInt(parent, base),
  }
})

const sensesOf: number[][] = words.map(() => [])
senses.forEach(({ members }, at) => {
  for (const member of members) sensesOf[member]?.push(at)
})

const linked = (pairs: string): ReadonlyMap<number, readonly number[]> => {
  const links = new Map<number, number[]>()
  for (const pair of pairs.split(' ')) {
    const [a = 0, b = 0] = pair.split('.').map((number) => Number.parseInt(number, base))
    links.set(a, [...(links.get(a) ?? []), b])
    links.set(b, [...(links.get(b) ?? []), a])
  }
  return links
}
const opposites = linked(extract.opposites)
const derivations = linked(extract.derivations)

const children = new Map<number, number[]>()
senses.forEach(({ parent }, at) => {
  if (parent >= 0) children.set(parent, [...(children.get(parent) ?? []), at])
})

/** How two words stand to each other: the same thing, a kind of the other, the opposite, or strangers. */
export type Kinship = 'same' | 'kind' | 'opposite' | null

/** How two words in dictionary form stand to each other. */
export const kinship = (a: string, b: string): Kinship => {
  const left = numbers.get(a)
  const right = numbers.get(b)
  if (left === undefined || right === undefined) return null
  if (opposites.get(left)?.includes(right)) return 'opposite'
  const mine = sensesOf[left] ?? []
  const other = sensesOf[right] ?? []
  if (mine.some((sense) => other.includes(sense)) || derivations.get(left)?.includes(right)) return 'same'
  if (opposedThroughHeads(mine, other)) return 'opposite'
  const kinds = (child: readonly number[], parent: readonly number[]): boolean =>
    child.some((sense) => senses[sense]?.pos !== 'a' && parent.includes(senses[sense]?.parent ?? -1))
  return kinds(mine, other) || kinds(other, mine) ? 'kind' : null
}

/** Adjectives stand around a head ("big" for "huge"): the opposite of the head is an opposite of them all. */
const opposedThroughHeads = (mine: readonly number[], other: readonly number[]): boolean => {
  const heads = (list: readonly number[]): number[] =>
    list.flatMap((at) => {
      const sense = senses[at]
      return sense?.pos === 'a' ? [sense.parent >= 0 ? sense.parent : at] : []
    })
  const theirs = heads(other)
  if (theirs.length === 0) return false
  const members = new Set(theirs.flatMap((at) => senses[at]?.members ?? []))
  return heads(mine).some((at) =>
    senses[at]?.members.some((member) => opposites.get(member)?.some((opposite) => members.has(opposite))),
  )
}

/** How seldom a word is, 0 (everywhere) to 1 (technical, or not in the extract). */
export const rarity = (word: string): number => {
  const at = numbers.get(word)
  return at === undefined ? 1 : 1 - Number(extract.counts.charAt(at)) / 9
}

/** The seeds of a part of speech, their synonyms, and the kinds of them one step down, in senses that are usual for both. */
export const kindsOf = (pos: 'n' | 'v' | 'a', seeds: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>(seeds)
  for (const seed of seeds) {
    for (const at of (sensesOf[numbers.get(seed) ?? -1] ?? []).filter((sense) => senses[sense]?.pos === pos)) {
      for (const sense of [at, ...(children.get(at) ?? [])]) {
        for (const member of senses[sense]?.members ?? []) found.add(words[member] ?? '')
      }
    }
  }
  return found
}
