import type { Sentence } from './text/reading.ts'
import { contentStems, countWords, specificStems, wordsOf } from './text/reading.ts'
import {
  clichePattern,
  connectivePattern,
  hedgePattern,
  spokenFillerPattern,
  vaguePattern,
  wordyPattern,
} from './text/words.ts'

/** What makes an answer easy or hard to follow; each part 0 (hard) to 1 (easy). */
export interface Clarity {
  score: number
  length: number
  sentences: number
  directness: number
  concreteness: number
  connection: number
  variety: number
  /** The clearest sentences, best first. */
  shownBy: readonly Sentence[]
  /** What costs most, for the coach; null where nothing does. */
  weakest: 'length' | 'sentences' | 'directness' | 'concreteness' | 'connection' | 'variety' | null
}

/** Share of each part in the mark. */
const weights = { sentences: 0.25, directness: 0.2, concreteness: 0.3, connection: 0.15, variety: 0.1 }

const clamp = (value: number): number => Math.max(0, Math.min(1, value))

/**
 * Clarity of the sentences kept. Rates are per 100 words. A short answer cannot be clear about
 * much: the whole is scaled by its length up to `fullWords`, and by `fullWords * 12` and beyond it
 * loses a little, as rambling does.
 */
export const clarityOf = (sentences: readonly Sentence[], fullWords: number): Clarity => {
  const words = wordsOf(sentences)
  const count = countWords(words)
  const text = sentences.map(({ lower }) => lower).join(' ')
  const per100 = (pattern: RegExp): number => ((text.match(pattern)?.length ?? 0) * 100) / Math.max(count, 20)
  const lengths = sentences.map((sentence) => countWords(sentence.words))
  const mean = count / Math.max(1, sentences.length)
  const overlong = lengths.filter((length) => length > 35).reduce((sum, length) => sum + length, 0) / Math.max(1, count)
  const clipped = lengths.filter((length) => length < 4).length / Math.max(1, lengths.length)
  const specific = specificStems(words).size
  const unnamed = words.filter(({ named }) => !named)
  const spoken = unnamed.filter(({ content }) => content).length
  const parts = {
    length: clamp(count / fullWords),
    sentences: clamp(1 - overlong - Math.max(0, clipped - 0.25) - Math.max(0, mean - 20) / 25),
    directness: clamp(1.1 - per100(wordyPattern) / 10 - per100(hedgePattern) / 14),
    concreteness:
      clamp(specific / Math.max(1, count) / 0.4) * clamp(1.1 - per100(vaguePattern) / 10 - per100(clichePattern) / 12),
    connection:
      sentences.length < 2 ? 0.6 : clamp(0.3 + (text.match(connectivePattern)?.length ?? 0) / (sentences.length * 1.1)),
    variety: spoken === 0 ? 0 : clamp((contentStems(unnamed).size / spoken - 0.25) / 0.45),
  }
  return {
    ...parts,
    score: clarityShare(parts, count > fullWords * 12),
    shownBy: clearest(sentences),
    weakest: weakestOf(parts),
  }
}

/** Clarity as a share of 0 to 1: the weighted parts, scaled by the length; an answer that rambles loses 15 %. */
export const clarityShare = (parts: Pick<Clarity, keyof typeof weights | 'length'>, rambles: boolean): number => {
  const base = (Object.keys(weights) as (keyof typeof weights)[]).reduce(
    (sum, part) => sum + weights[part] * parts[part],
    0,
  )
  return base * (0.3 + 0.7 * parts.length) * (rambles ? 0.85 : 1)
}

const clearest = (sentences: readonly Sentence[]): Sentence[] => {
  const rate = (sentence: Sentence): number => {
    const count = countWords(sentence.words)
    const flaws = [spokenFillerPattern, wordyPattern, vaguePattern].reduce(
      (sum, pattern) => sum + (sentence.lower.match(pattern)?.length ?? 0),
      0,
    )
    return specificStems(sentence.words).size / (count + 4) - flaws * 0.1 - (count > 30 ? 0.2 : 0)
  }
  const rates = new Map(sentences.map((sentence) => [sentence, rate(sentence)]))
  return sentences.toSorted((a, b) => (rates.get(b) ?? 0) - (rates.get(a) ?? 0) || a.index - b.index)
}

const weakestOf = (parts: Omit<Clarity, 'score' | 'shownBy' | 'weakest'>): Clarity['weakest'] => {
  if (parts.length < 0.6) return 'length'
  const [name, value] = Object.entries(parts).reduce((low, part) => (part[1] < low[1] ? part : low))
  return value < 0.7 ? (name as Clarity['weakest']) : null
}
