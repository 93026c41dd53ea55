/** Chance that can be repeated: the same seed gives the same choices in the same order. */
export interface Dice {
  /** 0 ≤ value < 1. */
  next: () => number
  pick: <T>(items: readonly T[]) => T | undefined
  shuffle: <T>(items: readonly T[]) => T[]
}

/** FNV-1a, 32 bits: also names a piece of text inside a bank id. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Mulberry32 (public domain, Tommy Ettinger): 32 bits of state, plenty for choosing among questions. */
const mulberry32 = (start: number): (() => number) => {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Dice for one plan. */
export const diceFrom = (seed: string): Dice => {
  const next = mulberry32(hashOf(seed))
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item)
  return { next, pick: (items) => items[Math.floor(next() * items.length)], shuffle }
}
