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

/** How two words stand to each other: the same thing, a kind of the other, the opposite. */
export type Kinship = 'same' | 'kind' | 'opposite'

/** Every word that is related to a word in dictionary form, with how; the nearest relation counts. */
export const relativesOf = (word: string): ReadonlyMap<string, Kinship> => {
  const found = new Map<string, Kinship>()
  const number = numbers.get(word)
  if (number === undefined) return found
  const mine = sensesOf[number] ?? []
  const add = (members: Iterable<number>, kin: Kinship): void => {
    for (const member of members) {
      const name = words[member] ?? ''
      if (name !== word && !found.has(name)) found.set(name, kin)
    }
  }
  add(opposites.get(number) ?? [], 'opposite')
  for (const sense of mine) add(senses[sense]?.members ?? [], 'same')
  add(derivations.get(number) ?? [], 'same')
  add(opposedThroughHeads(mine), 'opposite')
  for (const sense of mine) {
    if (senses[sense]?.pos === 'a') continue
    add(senses[senses[sense]?.parent ?? -1]?.members ?? [], 'kind')
    for (const child of children.get(sense) ?? []) add(senses[child]?.members ?? [], 'kind')
  }
  return found
}

/** Adjectives stand around a head ("big" for "huge"): the opposite of the head is an opposite of them all. */
const opposedThroughHeads = (mine: readonly number[]): Set<number> => {
  const found = new Set<number>()
  for (const at of mine) {
    const sense = senses[at]
    if (sense?.pos !== 'a') continue
    const head = sense.parent >= 0 ? sense.parent : at
    for (const member of senses[head]?.members ?? []) {
      for (const opposite of opposites.get(member) ?? []) {
        for (const other of sensesOf[opposite] ?? []) {
          if (senses[other]?.pos !== 'a') continue
          for (const near of [other, ...(children.get(other) ?? [])]) {
            for (const one of senses[near]?.members ?? []) found.add(one)
          }
        }
      }
    }
  }
  return found
}

const zero = '0'.charCodeAt(0)

/** How seldom a word is, 0 (everywhere) to 1 (technical, or not in the extract). */
export const rarity = (word: string): number => {
  const at = numbers.get(word)
  return at === undefined ? 1 : 1 - (extract.counts.charCodeAt(at) - zero) / 9
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
