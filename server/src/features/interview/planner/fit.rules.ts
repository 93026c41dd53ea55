import { bank } from '../content/bank.ts'
import type { Competency, Field } from '../content/schema.ts'
import { wordsOf } from './titles/words.rules.ts'

interface Keyword {
  ownerId: string
  words: readonly string[]
}

const keywordsByFirstWord = new Map<string, Keyword[]>()
for (const owner of [...bank.competencies, ...bank.fields] as readonly (Competency | Field)[]) {
  for (const phrase of [...owner.keywords, owner.name]) {
    const words = wordsOf(phrase)
    const first = words[0]
    if (first !== undefined)
      keywordsByFirstWord.set(first, [...(keywordsByFirstWord.get(first) ?? []), { ownerId: owner.id, words }])
  }
}

/** A text longer than this says nothing new about what it is about. */
const mostCharacters = 20_000

/**
 * How often a text speaks of each competency and field of the bank, by its id: each keyword counts
 * once, with the number of its words.
 */
export const fitOf = (text: string): ReadonlyMap<string, number> => {
  const words = wordsOf(text.slice(0, mostCharacters))
  const found = new Map<string, Keyword>()
  for (const [at, word] of words.entries()) {
    for (const keyword of keywordsByFirstWord.get(word) ?? []) {
      if (keyword.words.every((expected, offset) => words[at + offset] === expected)) {
        found.set(`${keyword.ownerId} ${keyword.words.join(' ')}`, keyword)
      }
    }
  }
  const fit = new Map<string, number>()
  for (const keyword of found.values()) fit.set(keyword.ownerId, (fit.get(keyword.ownerId) ?? 0) + keyword.words.length)
  return fit
}

/** The item of a list that fits best; null where none fits at all. */
export const bestFit = <T extends { id: string }>(items: readonly T[], fit: ReadonlyMap<string, number>): T | null => {
  let best: T | null = null
  let most = 0
  for (const item of items) {
    const value = fit.get(item.id) ?? 0
    if (value > most) {
      best = item
      most = value
    }
  }
  return best
}
