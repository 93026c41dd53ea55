import type { Reading, Sentence, Word } from '../text/reading.ts'
import { vagueWords } from '../text/words.ts'
import { negatedWords } from './negation.rules.ts'
import { wordSimilarity } from './similarity.rules.ts'

/** One key point and how far the answer shows it. */
export interface KeyPointFinding {
  point: string
  /** 0 to 1. */
  coverage: number
  shownBy: Sentence | null
  /** The words were there, but negated on one side only. */
  contrary: boolean
}

/**
 * Share of a point's weighted words that an answer must have in two neighbouring sentences: nothing is
 * credited up to `none`, all of it from `all` on. Interview answers paraphrase: answers written to
 * hold a point share about half of its words with it, answers to other questions a tenth.
 */
const scale = { none: 0.18, all: 0.5 }

/** Weights of a point's words: those the question already has say little about the answer. */
const weight = { asked: 0.25, vague: 0.4, usual: 1 }

interface Wanted {
  word: Word
  weight: number
  negated: boolean
}

/** How far the sentences of an answer show one key point; `asked` are the stems of the question. */
export const coverageOf = (
  answer: readonly Sentence[],
  point: Reading,
  asked: ReadonlySet<string>,
): KeyPointFinding => {
  const wanted = wantedOf(point, asked)
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0)
  let best: Omit<KeyPointFinding, 'point'> = { coverage: 0, shownBy: null, contrary: false }
  if (total === 0) return { point: point.text, ...best }
  const negated = negatedWords(answer)
  const hits = answer.map((sentence) => hitsIn(sentence, wanted, negated))
  for (const [at, sentence] of answer.entries()) {
    const here = hits[at] ?? new Map()
    const after = hits[at + 1] ?? new Map()
    const alone = rate(wanted, here, new Map(), total)
    const pair = rate(wanted, here, after, total)
    const { share, contrary } = pair.share * 0.92 > alone.share ? { ...pair, share: pair.share * 0.92 } : alone
    const coverage = contrary ? 0.1 * credited(share) : credited(share)
    const shownBy = after.size > here.size ? (answer[at + 1] ?? sentence) : sentence
    if (coverage > best.coverage && here.size > 0) best = { coverage, shownBy, contrary }
  }
  return { point: point.text, ...best }
}

const credited = (share: number): number => Math.max(0, Math.min(1, (share - scale.none) / (scale.all - scale.none)))

const wantedOf = (point: Reading, asked: ReadonlySet<string>): Wanted[] => {
  const seen = new Set<string>()
  const negated = negatedWords(point.sentences)
  return point.sentences.flatMap((sentence) => {
    return sentence.words
      .filter((word) => word.content && !seen.has(word.concept) && seen.add(word.concept))
      .map((word) => ({
        word,
        weight: asked.has(word.stem) ? weight.asked : vagueWords.has(word.lemma) ? weight.vague : weight.usual,
        negated: negated.has(word),
      }))
  })
}

interface Hit {
  value: number
  negated: boolean
}

const hitsIn = (sentence: Sentence, wanted: readonly Wanted[], negated: ReadonlySet<Word>): Map<Wanted, Hit> => {
  const said = sentence.words.filter(({ content }) => content)
  const hits = new Map<Wanted, Hit>()
  for (const target of wanted) {
    for (const word of said) {
      const value = word.concept === target.word.concept ? 1 : wordSimilarity(word.lower, target.word.lower)
      if (value < 0.55 || value < (hits.get(target)?.value ?? 0)) continue
      hits.set(target, { value, negated: negated.has(word) })
    }
  }
  return hits
}

const rate = (
  wanted: readonly Wanted[],
  here: ReadonlyMap<Wanted, Hit>,
  after: ReadonlyMap<Wanted, Hit>,
  total: number,
): { share: number; contrary: boolean } => {
  let found = 0
  let contrary = 0
  let telling = 0
  for (const target of wanted) {
    const hit = here.get(target) ?? after.get(target)
    if (!hit) continue
    found += target.weight * hit.value
    telling += 1
    if (hit.negated !== target.negated) contrary += target.weight * hit.value
  }
  if (telling < Math.min(2, wanted.length - 1)) return { share: 0, contrary: false }
  return { share: found / Math.max(total, 1.5), contrary: found > 0 && contrary / found > 0.5 }
}
