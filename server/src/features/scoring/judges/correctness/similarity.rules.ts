/** Character n-grams of a word with its ends marked; for comparing spellings and derivations. */
export const charGrams = (word: string, size = 3): string[] => {
  const padded = `^${word}$`
  const grams: string[] = []
  for (let at = 0; at + size <= padded.length; at += 1) grams.push(padded.slice(at, at + size))
  return grams
}

interface Grams {
  all: readonly string[]
  distinct: ReadonlySet<string>
}

/** The same words are compared over and over; their trigrams are kept. */
const gramsOf = (word: string): Grams => {
  const known = kept.get(word)
  if (known) return known
  const all = charGrams(word)
  const grams = { all, distinct: new Set(all) }
  if (word.length > longestKept) return grams
  if (kept.size >= mostKept) kept.clear()
  kept.set(word, grams)
  return grams
}
const kept = new Map<string, Grams>()
const mostKept = 5000
const longestKept = 40

/** Dice overlap of the character trigrams of two words, 0 to 1. */
export const wordSimilarity = (a: string, b: string): number => {
  if (a === b) return 1
  if (a.length < 4 || b.length < 4 || a[0] !== b[0]) return 0
  const left = gramsOf(a)
  const right = gramsOf(b)
  let shared = 0
  for (const gram of left.all) if (right.distinct.has(gram)) shared += 1
  return (2 * shared) / (left.all.length + right.distinct.size)
}

/** Length of the longest common subsequence. O(n·m) time, O(m) memory; both sides are cut at `limit`. */
export const commonSubsequence = (left: readonly string[], right: readonly string[], limit = 600): number => {
  const a = left.slice(0, limit)
  const b = right.slice(0, limit)
  const row = new Array<number>(b.length + 1).fill(0)
  for (const item of a) {
    let diagonal = 0
    for (let at = 1; at <= b.length; at += 1) {
      const above = row[at] ?? 0
      row[at] = item === b[at - 1] ? diagonal + 1 : Math.max(above, row[at - 1] ?? 0)
      diagonal = above
    }
  }
  return row[b.length] ?? 0
}

/** Counts of character trigrams of a text, spaces made one. */
export const gramCounts = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) for (const gram of gramsOf(word).all) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return counts
}

/** Cosine of two count vectors, 0 to 1. */
export const cosine = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let dot = 0
  for (const [gram, count] of a) dot += count * (b.get(gram) ?? 0)
  const norm = (counts: ReadonlyMap<string, number>): number =>
    Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0))
  const size = norm(a) * norm(b)
  return size === 0 ? 0 : dot / size
}
