import type { Token } from '../tokens.rules.ts'

/** Small words that nobody says twice on purpose; "that that", "had had" and "very very" are grammar or stress. */
const small = new Set(
  "i i'm i've i'd we we're we've they he she it it's the a an and but or to of in on at for from with by my our their his is was were are so if then because when there this these what".split(
    ' ',
  ),
)

const longest = 3

const same = (words: readonly string[], at: number, length: number): boolean =>
  words.slice(at, at + length).every((word, index) => word === words[at + length + index])

/**
 * How many tokens are said again at once from here on; 0: none. One word must be a small one; of two or three, one
 * must be, so that "ten ten" and names are left alone. A mark of a sentence's end between them is no restart, but a
 * comma or dash is how some recognisers write one.
 */
export const repeatAt = (tokens: readonly Token[], words: readonly string[], at: number): number => {
  for (let length = longest; length > 0; length -= 1) {
    if (at + 2 * length > tokens.length || !same(words, at, length)) continue
    const once = words.slice(at, at + length)
    if (once.some((word) => small.has(word))) return length
  }
  return 0
}
