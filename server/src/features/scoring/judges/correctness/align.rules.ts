import type { Item, Standard } from './standard.rules.ts'

/** A word of the reference with the word of the answer that stands for it. */
export interface Pair {
  wanted: Item
  said: Item
  /** Place of `said` among the answer's items. */
  at: number
  /** 0 to 1. */
  value: number
  /** The answer has the opposite word in its place. */
  opposite: boolean
}

/** An answer laid against a reference. */
export interface Alignment {
  said: readonly Item[]
  /** The answer's meanings in the reference's terms, in order. */
  meanings: readonly string[]
  pairs: ReadonlyMap<Item, Pair>
  /** Words of the answer with the meaning of the reference that they are the opposite of. */
  against: ReadonlyMap<Item, string>
}

interface Place {
  item: Item
  at: number
  value: number
}

/** Worth of an opposite: the matter was met, if the wrong way round. */
const oppositeWorth = 0.6

/** Words of the answer that stand for one word of the reference are looked through up to this many. */
const mostPlaces = 40

/**
 * Each word of the reference with a word of the answer, each of which serves once. Of several that fit, the
 * one that goes on where the last one stood, then one that is negated alike. What is left over on both sides
 * is looked through for opposites.
 */
export const align = (said: readonly Item[], standard: Pick<Standard, 'items' | 'akin'>): Alignment => {
  const meanings: string[] = []
  const places = new Map<string, Place[]>()
  const opposites = new Map<string, Place[]>()
  const against = new Map<Item, string>()
  said.forEach((item, at) => {
    const akin = standard.akin(item.word)
    meanings.push(akin.meaning ?? item.meaning)
    if (akin.meaning !== null) add(places, akin.meaning, { item, at, value: akin.value })
    if (akin.against !== null) {
      add(opposites, akin.against, { item, at, value: oppositeWorth })
      against.set(item, akin.against)
    }
  })
  const pairs = new Map<Item, Pair>()
  const used = new Set<Item>()
  for (const [list, opposite] of [
    [places, false],
    [opposites, true],
  ] as const) {
    let last = -1
    for (const wanted of standard.items) {
      const before = pairs.get(wanted)
      if (before) last = before.at
      const best = before ? null : bestOf(list.get(wanted.meaning) ?? [], used, wanted, last)
      if (!best) continue
      used.add(best.item)
      last = best.at
      pairs.set(wanted, { wanted, said: best.item, at: best.at, value: best.value, opposite })
    }
  }
  return { said, meanings, pairs, against }
}

const add = (places: Map<string, Place[]>, meaning: string, place: Place): void => {
  const list = places.get(meaning)
  if (!list) places.set(meaning, [place])
  else if (list.length < mostPlaces) list.push(place)
}

const bestOf = (places: readonly Place[], used: ReadonlySet<Item>, wanted: Item, last: number): Place | null => {
  let best: Place | null = null
  let bestRank = 0
  for (const place of places) {
    if (used.has(place.item)) continue
    const follows = place.at > last ? (place.at <= last + 4 ? 0.2 : 0.1) : 0
    const rank = place.value + follows + (place.item.negated === wanted.negated ? 0.1 : 0)
    if (rank > bestRank) {
      best = place
      bestRank = rank
    }
  }
  return best
}
