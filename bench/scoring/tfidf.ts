const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? []

/**
 * The trivial judge: cosine of TF-IDF vectors, 0 to 1, as scikit-learn's TfidfVectorizer does it by
 * default (words of two letters or more, smoothed document frequencies, length 1), fitted on `documents`.
 */
export const tfidf = (documents: readonly string[]): ((one: string, other: string) => number) => {
  const frequency = new Map<string, number>()
  for (const document of documents)
    for (const token of new Set(tokensOf(document))) frequency.set(token, (frequency.get(token) ?? 0) + 1)
  const weigh = (token: string): number => Math.log((1 + documents.length) / (1 + (frequency.get(token) ?? 0))) + 1
  const vectorOf = (text: string): Map<string, number> => {
    const vector = new Map<string, number>()
    for (const token of tokensOf(text))
      if (frequency.has(token)) vector.set(token, (vector.get(token) ?? 0) + weigh(token))
    const length = Math.hypot(...vector.values())
    for (const [token, weight] of vector) vector.set(token, weight / length)
    return vector
  }
  return (one, other) => {
    const second = vectorOf(other)
    return [...vectorOf(one)].reduce((sum, [token, weight]) => sum + weight * (second.get(token) ?? 0), 0)
  }
}
