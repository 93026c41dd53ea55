import { functionWords } from './overlap.rules.ts'

/** What speaks of any work and tells no two subjects apart. */
const commonWords: ReadonlySet<string> = new Set(
  (
    'able ask bring came come day done even ever every first get gave give go good got great had happen job just keep kept last let like made ' +
    'make many much need new now once people person put really said say see show take talk team thing think took use used very want way ' +
    'well went work year while again still always never back over under between during both each many own same too'
  ).split(' '),
)

const endings = /(?:ations?|ments?|ingly|edly|ings?|ness|ies|ied|ers?|ors?|ed|es|ly|s|e|y)$/

/**
 * A word without its ending, so that "complained" and "complaints" meet. Coarse on purpose: it is used
 * to notice that two texts speak of one thing, not to tell words apart.
 */
const stemOf = (word: string): string => {
  const stem = word.replace(endings, '')
  const kept = stem.length >= 3 ? stem : word
  const last = kept.at(-1) ?? ''
  const isDoubled = kept.length > 3 && kept.at(-2) === last && !'aeiou'.includes(last)
  return isDoubled ? kept.slice(0, -1) : kept
}

/** The words of a text that say what it is about, without their endings. */
export const mainWordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (
      text
        .toLowerCase()
        .normalize('NFKC')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    )
      .filter((word) => word.length > 1 && !functionWords.has(word) && !commonWords.has(word))
      .map(stemOf),
  )

/** How many of a text's main words are among others: 0 to 1; 0 where it has none. */
export const shareOf = (text: string, others: ReadonlySet<string>): number => {
  const words = mainWordsOf(text)
  let shared = 0
  for (const word of words) if (others.has(word)) shared += 1
  return words.size === 0 ? 0 : shared / words.size
}

/** How much of what `text` is about occurs in `other`: 0 to 1, by main words. */
export const sharedMainWords = (text: string, other: string): number => shareOf(text, mainWordsOf(other))
