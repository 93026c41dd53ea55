const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words that carry no subject. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a about after all also an and any are as at be because been before but by can could did do does for from had has have how i if in ' +
    'into is it its me more most no not of on one or other our out own she so some something tell than that the their them then there ' +
    'they this those through time to up us was we were what when where which while who whom whose why will with without would you your'
  ).split(' '),
)

interface TokenSets {
  all: Set<string>
  content: Set<string>
}

const tokenSets = (text: string): TokenSets => {
  const all = new Set(words(text))
  return { all, content: new Set([...all].filter((word) => !functionWords.has(word))) }
}

const shared = (a: Set<string>, b: Set<string>): number => {
  let count = 0
  for (const word of a) if (b.has(word)) count += 1
  return count
}

/**
 * How much two sentences share, 0 to 1: the larger of the Sørensen–Dice coefficient over all their
 * words and the Jaccard index over their content words. Two sentences that differ only in the
 * competency's name come out above .8; different questions on one subject below .5.
 */
const overlapOf = (a: TokenSets, b: TokenSets): number => {
  const dice = (2 * shared(a.all, b.all)) / (a.all.size + b.all.size || 1)
  const both = shared(a.content, b.content)
  const jaccard = both / (a.content.size + b.content.size - both || 1)
  return Math.max(dice, jaccard)
}

export interface Overlap {
  a: string
  b: string
  overlap: number
}

/** Every pair of the given sentences that shares `limit` or more. */
export const overlaps = (sentences: readonly { id: string; text: string }[], limit: number): Overlap[] => {
  const sets = sentences.map((sentence) => ({ id: sentence.id, sets: tokenSets(sentence.text) }))
  const found: Overlap[] = []
  for (const [index, first] of sets.entries()) {
    for (const second of sets.slice(index + 1)) {
      const overlap = overlapOf(first.sets, second.sets)
      if (overlap >= limit) found.push({ a: first.id, b: second.id, overlap })
    }
  }
  return found
}
