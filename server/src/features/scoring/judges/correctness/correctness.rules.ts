import type { Reading, Sentence } from '../text/reading.ts'
import { contentStems, wordsOf } from '../text/reading.ts'
import { compare, type Signals } from './signals.rules.ts'

/** One key point and how far the answer shows it. */
export interface KeyPointFinding {
  point: string
  /** 0 to 1. */
  coverage: number
  shownBy: Sentence | null
}

/** How far an answer is right; `score` 0 to 1, and the sentences that show it, best first. */
export interface Correctness {
  score: number
  shownBy: readonly Sentence[]
  keyPoints: readonly KeyPointFinding[]
  /** The answer negates what the reference states, or the other way round. */
  contradicts: boolean
}

/**
 * The line that turns the mean of the four signals into a share: nothing at `zero`, everything at
 * `full`. Fitted on the training rows of SAF (MIT) alone, least squares over the non-empty ones.
 */
const scale = { zero: 0.08, full: 0.62 }

/** Coverage of a key point's weighted words: nothing below `none`, all from `all` on. */
const pointScale = { none: 0.15, all: 0.6 }

const clamp = (value: number): number => Math.max(0, Math.min(1, value))

/** How far the sentences of an answer say what a reference says. */
export const againstReference = (answer: readonly Sentence[], reference: Reading, question: Reading): Correctness => {
  const signals = compare(answer, reference.sentences, contentStems(wordsOf(question.sentences)))
  const mean = (signals.order + signals.alignment + signals.length + signals.letters) / 4
  const carried = signals.shownBy.size === 0 ? 0 : clamp((mean - scale.zero) / (scale.full - scale.zero))
  return {
    score: carried * trust(signals),
    shownBy: ranked(signals.shownBy),
    keyPoints: [],
    contradicts: signals.contradiction > 0.4,
  }
}

/** How far the sentences of an answer show each key point; the score is the mean of the coverages. */
export const againstKeyPoints = (answer: readonly Sentence[], points: readonly Reading[], question: Reading): Correctness => {
  const asked = contentStems(wordsOf(question.sentences))
  const findings = points.map((point) => coverageOf(answer, point, asked))
  const shown = findings.filter(({ coverage, shownBy }) => coverage > 0 && shownBy !== null)
  const score = findings.length === 0 ? 0 : findings.reduce((sum, { coverage }) => sum + coverage, 0) / findings.length
  return {
    score,
    shownBy: [...new Set(shown.toSorted((a, b) => b.coverage - a.coverage).map(({ shownBy }) => shownBy as Sentence))],
    keyPoints: findings.map(({ point, coverage, shownBy }) => ({ point, coverage, shownBy })),
    contradicts: findings.some(({ contrary }) => contrary),
  }
}

const coverageOf = (
  answer: readonly Sentence[],
  point: Reading,
  asked: ReadonlySet<string>,
): KeyPointFinding & { contrary: boolean } => {
  let best = { coverage: 0, shownBy: null as Sentence | null, contrary: false }
  for (const [at, sentence] of answer.entries()) {
    const next = answer[at + 1]
    for (const window of next ? [[sentence], [sentence, next]] : [[sentence]]) {
      const signals = compare(window, point.sentences, asked)
      const wanted = Math.max(1, contentStems(wordsOf(point.sentences)).size)
      const matched = [...signals.shownBy.values()].reduce((sum, value) => sum + value, 0)
      const recall = Math.min(1, matched / Math.min(wanted, 7)) * (window.length === 2 ? 0.9 : 1)
      const share = matched < 1.5 && wanted > 2 ? 0 : (recall - pointScale.none) / (pointScale.all - pointScale.none)
      const coverage = clamp(share) * trust(signals)
      if (coverage > best.coverage) best = { coverage, shownBy: ranked(signals.shownBy)[0] ?? null, contrary: signals.contradiction > 0.4 }
    }
  }
  return { point: point.text, ...best }
}

/** A contradicted statement is worth little: nothing where most of the shared words are negated on one side only. */
const trust = ({ contradiction }: Signals): number => (contradiction > 0.4 ? 0.1 : 1 - contradiction)

const ranked = (shownBy: ReadonlyMap<Sentence, number>): Sentence[] =>
  [...shownBy].toSorted(([a, x], [b, y]) => y - x || a.index - b.index).map(([sentence]) => sentence)
