import type { DimensionMark, DimensionMarks, DimensionName, Quote } from '@candor/contracts/scoring.ts'
import { dimensionNames } from '@candor/contracts/scoring.ts'
import { verifiedQuotes } from '../evidence.rules.ts'
import { needsNoExample, whyNotJudged } from '../judges/applies.ts'
import { clarityShare } from '../judges/clarity.rules.ts'
import { fullWords } from '../judges/findings.ts'
import { explanationRelevance, storyRelevance, viewRelevance } from '../judges/relevance.rules.ts'
import { explanationStructure, impact, overallMark, storyStructure, viewStructure, whole } from '../marks.rules.ts'
import type { Criterion } from './criterion.ts'
import type { Examined } from './examine.ts'

/** A criterion after verification: how strongly the answer shows it, 0 to 1, and the exact words that do, best first. */
export interface Weighed {
  criterion: Criterion
  strength: number
  quotes: readonly Quote[]
}

/** One sample's marks. */
export interface SampleMarks {
  dimensions: DimensionMarks
  overall: number | null
}

/** From this strength on a figure or a lasting change counts; the formula knows only yes and no for them. */
const counts = 0.6

const lacking: Record<DimensionName, string> = {
  relevance: 'No words were found that take up the question.',
  clarity: 'No words were found that are clear to follow.',
  structure: 'None of the parts that such an answer has was found in its words.',
  impact: 'No words were found that show an outcome or a deed of your own.',
  correctness: 'None of the points that a good answer makes was found in these words.',
}

/** Marks of one sample, by the built-in judge's formulas. */
export const marksOf = (weighed: readonly Weighed[], seen: Examined): SampleMarks => {
  const correctness = whole(correctnessOf(weighed, seen))
  const shares: Record<DimensionName, number> = {
    relevance: whole(relevanceOf(weighed, seen, correctness / 100)),
    clarity: whole(clarityOf(weighed, seen)),
    structure: structureOf(weighed, seen),
    impact: impactOf(weighed),
    correctness,
  }
  const mark = (dimension: DimensionName): DimensionMark => {
    const unasked = whyNotJudged(dimension, seen.input)
    if (unasked !== null) return { score: null, reason: unasked, evidence: [] }
    const evidence = verifiedQuotes(seen.original, bestFirst(weighed, dimension))
    if (shares[dimension] === 0 || evidence.length === 0) return { score: 0, reason: lacking[dimension], evidence: [] }
    return { score: shares[dimension], evidence }
  }
  const dimensions = Object.fromEntries(dimensionNames.map((name) => [name, mark(name)])) as DimensionMarks
  const scores = Object.fromEntries(dimensionNames.map((name) => [name, dimensions[name].score])) as Record<
    DimensionName,
    number | null
  >
  return { dimensions, overall: overallMark(seen.input.expects, scores) }
}

/** One quote of each criterion in turn, the strongest criterion first. */
const bestFirst = (weighed: readonly Weighed[], dimension: DimensionName): Quote[] => {
  const shown = weighed
    .filter(({ criterion, strength }) => criterion.dimension === dimension && strength > 0)
    .toSorted((a, b) => b.strength - a.strength)
  const longest = Math.max(0, ...shown.map(({ quotes }) => quotes.length))
  return [...Array(longest).keys()].flatMap((at) => shown.flatMap(({ quotes }) => quotes[at] ?? []))
}

const strengthOf = (weighed: readonly Weighed[], dimension: DimensionName, rule: Criterion['rule']): number =>
  weighed.find(({ criterion }) => criterion.dimension === dimension && criterion.rule === rule)?.strength ?? 0

const structureOf = (weighed: readonly Weighed[], { input }: Examined): number => {
  const of = (rule: Criterion['rule']): number => strengthOf(weighed, 'structure', rule)
  if (input.expects === 'story') {
    return storyStructure({
      situation: of('situation'),
      task: of('task'),
      action: of('action'),
      result: of('result'),
      learning: of('learning'),
    })
  }
  if (input.expects === 'view') {
    if (needsNoExample(input.question)) return whole((0.4 * of('position') + 0.3 * of('reason')) / 0.7)
    return viewStructure({ position: of('position'), reason: of('reason'), evidence: of('evidence') })
  }
  return explanationStructure({
    claim: of('claim'),
    reason: of('reason'),
    example: of('example'),
    tradeOff: of('tradeOff'),
  })
}

const impactOf = (weighed: readonly Weighed[]): number => {
  const of = (rule: Criterion['rule']): number => strengthOf(weighed, 'impact', rule)
  return impact({
    outcome: of('outcome'),
    measured: of('figure') >= counts,
    proven: of('lasting') >= counts,
    ownDeeds: of('ownDeeds'),
  })
}

const relevanceOf = (weighed: readonly Weighed[], { input, findings }: Examined, correctness: number): number => {
  const of = (rule: Criterion['rule']): number => strengthOf(weighed, 'relevance', rule)
  if (input.expects === 'story') {
    // The formula stretches a deed by 1.15 at most to 1; a strength has that behind it.
    return storyRelevance({ own: of('own') / 1.15, meets: of('topic'), named: of('named') }, findings.words)
  }
  if (input.expects === 'view') {
    return viewRelevance(
      { answers: of('own'), meets: of('topic'), own: of('own') > 0 && findings.topic.firstPerson ? 1 : 0 },
      findings.words,
    )
  }
  const judged = findings.correctness === null ? null : correctness
  return explanationRelevance(of('topic'), findings.words, judged)
}

/** Length of sentences and variety are counted, not judged. */
const clarityOf = (weighed: readonly Weighed[], { input, findings }: Examined): number => {
  const of = (rule: Criterion['rule']): number => strengthOf(weighed, 'clarity', rule)
  return clarityShare(
    { ...findings.clarity, directness: of('direct'), concreteness: of('concrete'), connection: of('connected') },
    findings.words > fullWords[input.expects] * 12,
  )
}

/** The mean over the key points and the mean over the reference's statements; the mean of both where there are both. */
const correctnessOf = (weighed: readonly Weighed[], { keyPointCount }: Examined): number => {
  const points = weighed.filter(({ criterion }) => criterion.rule === 'point').map(({ strength }) => strength)
  const means = [points.slice(0, keyPointCount), points.slice(keyPointCount)]
    .filter((list) => list.length > 0)
    .map((list) => list.reduce((sum, strength) => sum + strength, 0) / list.length)
  return means.length === 0 ? 0 : means.reduce((sum, mean) => sum + mean, 0) / means.length
}
