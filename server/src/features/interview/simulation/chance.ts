/** Seeded chance: the same seed gives the same choices (mulberry32). */
export class Chance {
  #state: number

  /** Several numbers make one seed, so that each turn of each history has its own. */
  constructor(...seeds: readonly number[]) {
    this.#state = seeds.reduce((state, seed) => Math.imul(state ^ seed, 0x9e3779b1) ^ (state >>> 13), 0x51ed270b) >>> 0
    this.next()
  }

  /** From 0 up to but without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number, both ends included. */
  upTo(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  odds(share: number): boolean {
    return this.next() < share
  }

  one<T>(items: readonly [T, ...T[]]): T {
    return items[this.upTo(0, items.length - 1)] ?? items[0]
  }
}
