/** The distinct words of a list that is written as running text. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
