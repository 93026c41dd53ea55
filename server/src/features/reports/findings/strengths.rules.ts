import type { Finding } from '@candor/contracts/reports.ts'
import { type DimensionName, dimensionNames, type Quote } from '@candor/contracts/scoring.ts'
import { type StrengthKind, strengthWords } from '../content/strength-words.ts'
import type { Gap, JudgedTurn } from '../material.ts'
import { hashOf, inWords, listed, sentenceCase } from '../wording.rules.ts'
import { createPhrasebook, fill, turnSlots } from './fill.rules.ts'
import { figureIn, isExact, wholeSentence, wordsIn } from './quotes.rules.ts'

const most = 4
/** Below this a mark is no strength. */
const strong = 60
/** A good mark within a poorer answer than this would be praise beside the point. */
const fairAnswer = 55
/** Where nothing is strong, what is at least this good may be built on. */
const someGround = 35
/** Of two equal marks the one that says more about the person comes first. */
const telling: Record<DimensionName, number> = {
  impact: 12,
  correctness: 10,
  structure: 6,
  relevance: -8,
  clarity: -14,
}
/** What a follow-up brought out counts less than what was said unasked. */
const askedFor = 12
const mostPerDimension = 2
/** Said only where there is nothing else to say of an answer. */
const plain = new Set<DimensionName>(['relevance', 'clarity'])
const shortSentence = 16

interface Seen {
  kind: StrengthKind
  dimension: DimensionName
  turn: JudgedTurn
  quote: Quote
  weight: number
  slots: Readonly<Record<string, string>>
}

const partsOf: Record<'story' | 'knowledge' | 'view', readonly (readonly [Gap, string])[]> = {
  story: [
    ['situation', 'what was going on'],
    ['task', 'what was yours to do'],
    ['action', 'what you did'],
    ['result', 'what came of it'],
  ],
  knowledge: [
    ['reason', 'a reason'],
    ['example', 'an example'],
    ['tradeOff', 'what it costs'],
  ],
  view: [
    ['reason', 'a reason'],
    ['example', 'something from your own work'],
  ],
}

type Sight = Pick<Seen, 'kind' | 'quote' | 'slots'> | null

const seeImpact = (turn: JudgedTurn, quotes: readonly Quote[]): Sight => {
  if (turn.judgement.gaps.includes('result')) return null
  // An outcome stands at the end; a deed ("I …") without digits is the way there, not the outcome.
  const last = quotes.findLast(({ quote }) => !/^I\b/.test(quote) || /\d/.test(figureIn(quote) ?? ''))
  if (!last) return null
  const figure = figureIn(last.quote)
  return figure
    ? { kind: 'impactWithFigure', quote: last, slots: { figure } }
    : { kind: 'impact', quote: last, slots: {} }
}

/** Words by which a sentence backs what is said. */
const backing = /\b(?:because|since|so that|which means|for example|for instance|once|last|when I|unless|otherwise)\b/i

const longest = (quotes: readonly Quote[]): Quote | undefined =>
  quotes.reduce<Quote | undefined>(
    (most, one) => (one.quote.length > (most?.quote.length ?? 0) ? one : most),
    undefined,
  )

const seeStructure = (turn: JudgedTurn, quotes: readonly Quote[]): Sight => {
  const { expects } = turn.planned
  const present = partsOf[expects].filter(([gap]) => !turn.judgement.gaps.includes(gap)).map(([, name]) => name)
  if (expects !== 'story') {
    const quote = quotes.find((one) => backing.test(one.quote)) ?? longest(quotes)
    return quote && present.length > 0 ? { kind: 'explanation', quote, slots: { parts: listed(present) } } : null
  }
  const own = quotes.find(({ quote }) => /^(?:(?:So|Then|First),? )?I (?!was\b|had\b|am\b)/.test(quote))
  return own && present.length >= 3 && !turn.judgement.gaps.includes('action')
    ? { kind: 'story', quote: own, slots: { parts: listed(present) } }
    : null
}

const seeClarity = (quotes: readonly Quote[]): Sight => {
  const plain = quotes.find(({ quote }) => wordsIn(quote) <= shortSentence && wordsIn(quote) >= 6)
  if (!plain) return null
  const words = inWords(wordsIn(plain.quote))
  return { kind: 'clarity', quote: plain, slots: { words, Words: sentenceCase(words) } }
}

const see = (turn: JudgedTurn, dimension: DimensionName, quotes: readonly Quote[]): Sight => {
  const [first] = quotes
  if (!first) return null
  if (dimension === 'impact') return seeImpact(turn, quotes)
  if (dimension === 'structure') return seeStructure(turn, quotes)
  if (dimension === 'clarity') return seeClarity(quotes)
  return { kind: dimension, quote: first, slots: {} }
}

const seenIn = (turn: JudgedTurn, least: number): Seen[] =>
  dimensionNames.flatMap((dimension): Seen[] => {
    const { score, evidence } = turn.judgement.assessment.dimensions[dimension]
    if (score === null || score < least) return []
    const sight = see(
      turn,
      dimension,
      evidence.filter((quote) => isExact(turn.answer, quote)).map((quote) => wholeSentence(turn.answer, quote)),
    )
    return sight
      ? [{ ...sight, dimension, turn, weight: score + telling[dimension] - (turn.kind === 'follow_up' ? askedFor : 0) }]
      : []
  })

const overlaps = (a: Quote, b: Quote): boolean => a.start < b.end && b.start < a.end

/** The best first; each answer once before any comes twice, no words quoted twice. */
const chosenFrom = (candidates: readonly Seen[]): Seen[] => {
  const chosen: Seen[] = []
  for (const round of [1, 2]) {
    for (const one of candidates) {
      if (chosen.length === most) return chosen
      const ofTurn = chosen.filter(({ turn }) => turn.id === one.turn.id)
      const ofDimension = chosen.filter(({ dimension }) => dimension === one.dimension)
      if (chosen.includes(one) || ofTurn.length >= round || ofDimension.length >= mostPerDimension) continue
      if (ofTurn.length > 0 && plain.has(one.dimension)) continue
      if (ofTurn.some((other) => overlaps(other.quote, one.quote))) continue
      chosen.push(one)
    }
  }
  return chosen
}

const firmest = (turns: readonly JudgedTurn[]): Seen[] => {
  const best = turns
    .filter(({ judgement }) => (judgement.assessment.overall ?? 0) > 0)
    .flatMap((turn) => seenIn(turn, someGround))
    .toSorted((a, b) => b.weight - a.weight || a.turn.index - b.turn.index)[0]
  return best ? [{ ...best, kind: 'start' }] : []
}

/** At most four things that worked, each beside the words that show it. */
export const strengthsOf = (turns: readonly JudgedTurn[], seed: string): Finding[] => {
  const phrase = createPhrasebook(hashOf(`${seed} strengths`))
  const candidates = turns
    .filter(({ judgement }) => (judgement.assessment.overall ?? 0) >= fairAnswer)
    .flatMap((turn) => seenIn(turn, strong))
    .toSorted((a, b) => b.weight - a.weight || a.turn.index - b.turn.index)
  const seen = candidates.length > 0 ? chosenFrom(candidates) : firmest(turns)
  return seen.flatMap(({ kind, turn, quote, slots }): Finding[] => {
    const template = phrase(strengthWords[kind])
    if (template === undefined) return []
    const { quote: words, start, end } = quote
    return [{ text: fill(template, { ...turnSlots(turn), ...slots }), turnId: turn.id, quote: words, start, end }]
  })
}
