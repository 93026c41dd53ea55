import type { Quote } from '@candor/contracts/scoring.ts'
import { sentencesOf, wordsIn } from './quotes.rules.ts'

/** From this many words a sentence is hard to take in by ear. */
const longSentence = 32

const vague =
  /\b(?:basically|kind of|sort of|stuff|things like that|and so on|et cetera|etc|somehow|whatever|you know|I guess|or something|actually|pretty much|a lot of things|various things|quite a bit|more or less)\b/gi

/**
 * The sentence that is hardest to follow, and what is the matter with it, as words that follow "this
 * sentence": "is 47 words long", "leans on “basically” and “kind of”". null where nothing concrete is found.
 */
export const unclearSentence = (answer: string): { quote: Quote; found: string } | null => {
  const sentences = sentencesOf(answer)
  const longest = longestRun(answer)
  if (longest && longest.words >= longSentence) return { quote: longest.quote, found: `is ${longest.words} words long` }
  const worst = sentences
    .map((quote) => ({
      quote,
      words: [...new Set((quote.quote.match(vague) ?? []).map((word) => word.toLowerCase()))],
    }))
    .reduce<{ quote: Quote; words: string[] } | null>(
      (most, one) => (one.words.length > (most?.words.length ?? 0) ? one : most),
      null,
    )
  if (!worst) return null
  const named = worst.words.slice(0, 2).map((word) => `“${word}”`)
  return { quote: worst.quote, found: `leans on ${named.join(' and ')}` }
}

/** Sentences are measured whole, since a quote is cut at 240 code units. */
const longestRun = (answer: string): { quote: Quote; words: number } | null => {
  const sentences = sentencesOf(answer)
  let best: { quote: Quote; words: number } | null = null
  sentences.forEach((quote, at) => {
    const until = sentences[at + 1]?.start ?? answer.length
    const words = wordsIn(answer.slice(quote.start, until))
    if (words > (best?.words ?? 0)) best = { quote, words }
  })
  return best
}
