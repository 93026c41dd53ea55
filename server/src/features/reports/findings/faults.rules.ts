import type { AnswerFlag, Quote } from '@candor/contracts/scoring.ts'
import type { FaultKind } from '../content/words.ts'
import type { Gap, JudgedTurn } from '../material.ts'
import { listed } from '../wording.rules.ts'
import { singleQuotes } from './fill.rules.ts'
import { farthestPoints } from './key-points.rules.ts'
import { figureIn, sentencesOf, wordsIn } from './quotes.rules.ts'
import { unclearSentence } from './unclear.rules.ts'

/** One thing wanting in one answer; `weight` compares faults, roughly the marks that mending it could bring. */
export interface Fault {
  kind: FaultKind
  turn: JudgedTurn
  weight: number
  /** What the words about it need: counts, a key point. */
  slots: Readonly<Record<string, string>>
  /** The sentence it is said beside, where the kind alone does not tell. */
  quote?: Quote
  /** The follow-up in which the missing part was given after all. */
  suppliedBy?: JudgedTurn
}

/** The same thing wanting in one or more answers, the heaviest first. */
export interface FaultGroup {
  kind: FaultKind
  weight: number
  faults: readonly Fault[]
}

/** Flags that leave nothing to mark; an empty answer has no words to say it beside, the summary does. */
const fatalFlags = [
  'instructions',
  'refusal',
  'echo',
  'gibberish',
  'other-language',
  'off-topic',
  'keyword-list',
  'repetition',
] as const satisfies readonly AnswerFlag[]

const fatalWeight = 110
/** A flag speaks for the whole answer only where hardly anything in it was marked. */
const nearlyNothing = 20
/** A follow-up adds colour: what goes wrong in it weighs less than in a core answer. */
const followUpShare = 0.4
/** What the second and third most valuable gaps of an answer count beside the first. */
const rankShares = [1, 0.6, 0.35]
/** Below this a fault is not worth a person's time. */
const leastWeight = 8
/** A story without any of these tells of no occasion at all. */
const occasion: readonly Gap[] = ['situation', 'action', 'result']
const shortStory = 30
const shortOther = 20

const times = (count: number): string =>
  count === 0 ? 'not once' : count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const flagOf = (turn: JudgedTurn) =>
  (turn.judgement.assessment.overall ?? 100) < nearlyNothing
    ? fatalFlags.find((flag) => turn.judgement.assessment.flags.includes(flag))
    : undefined

/** The follow-up that asked for a part and got it. */
const supplied = (turn: JudgedTurn, gap: Gap, all: readonly JudgedTurn[]): JudgedTurn | undefined =>
  all.find(
    (other) =>
      other.kind === 'follow_up' &&
      other.label.startsWith(`${turn.label} `) &&
      (turn.planned.probes[gap] ?? []).some((probe) => other.planned.text.endsWith(probe)) &&
      (other.judgement.assessment.overall ?? 0) >= 50 &&
      !other.judgement.gaps.includes(gap),
  )

const asksToChoose = /\b(?:would you|choose|chose|which|compare|instead|prefer|decide|design|trade|versus)\b/i
/** Anything that counts or measures. */
const counting =
  /\d|\b(?:once|twice|half|double|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|hundreds?)\b/i

/** Roughly how many things the person says they did: "I" with a verb of doing, and the verbs that follow in a row. */
const deedsIn = (answer: string): number =>
  [
    ...answer.matchAll(
      /\bI (?!was\b|am\b|had\b|have\b|think\b|like\b|felt\b|feel\b|would\b|could\b|want)[a-z]+([^.!?]*)/g,
    ),
  ].reduce((sum, [, rest = '']) => sum + 1 + count(rest, /(?:, |\band )(?:then )?[a-z]+ed\b/g), 0)

/** Whether the words themselves speak against a gap that the judge saw; then the report does not claim it. */
const contradicted = (kind: Gap, { answer, planned }: JudgedTurn): boolean => {
  if (kind === 'result') return figureIn(sentencesOf(answer).at(-1)?.quote ?? '') !== null
  if (kind === 'action') return deedsIn(answer) >= 3
  if (kind === 'task')
    return /\b(?:was asked to|my (?:task|job|part|role)|I had to|responsible for|up to me)\b/i.test(answer)
  if (kind === 'learning') return /\b(?:since then|from then on|I(?: have|'ve|’ve)? learn(?:ed|t))\b/i.test(answer)
  if (kind === 'reason') return count(answer, /\b(?:because|so that)\b/gi) >= 2
  if (kind === 'example') return /\b(?:for example|for instance)\b/i.test(answer)
  // "When would you not?" is the wrong thing to ask of a duty, such as a check before giving medicine.
  if (kind === 'tradeOff' && !asksToChoose.test(planned.text)) return true
  if (kind === 'tradeOff') return /\b(?:unless|downside|drawback|trade-?off|at the price|at the cost)\b/i.test(answer)
  return false
}

const gapFaults = (turn: JudgedTurn, all: readonly JudgedTurn[]): Fault[] => {
  const { assessment, gaps } = turn.judgement
  const room = 100 - (assessment.overall ?? 50)
  const we = count(turn.answer, /\bwe\b/gi)
  const i = count(turn.answer, /\bI\b/g)
  return gaps.slice(0, rankShares.length).flatMap((kind, rank): Fault[] => {
    if (contradicted(kind, turn) || (kind === 'ownership' && (we < 2 || we <= i))) return []
    const suppliedBy = supplied(turn, kind, all)
    const weight = room * (rankShares[rank] ?? 0) * (suppliedBy ? 0.5 : 1)
    return [{ kind, turn, weight, slots: { we: times(we), i: times(i) }, ...(suppliedBy && { suppliedBy }) }]
  })
}

/** Faults that show in the marks of single dimensions rather than in missing parts. */
const markFaults = (turn: JudgedTurn): Fault[] => {
  const { gaps, assessment } = turn.judgement
  const { relevance, clarity, impact, correctness } = assessment.dimensions
  const faults: Fault[] = []
  const low = (score: number | null, limit: number): number => (score !== null && score < limit ? limit - score : 0)
  if (low(relevance.score, 40) > 0) {
    faults.push({ kind: 'relevance', turn, weight: low(relevance.score, 100) * 0.7, slots: {} })
  }
  const unclear = low(clarity.score, 75) > 0 ? unclearSentence(turn.answer) : null
  if (unclear) {
    faults.push({
      kind: 'clarity',
      turn,
      weight: low(clarity.score, 90) * 0.5,
      slots: { found: unclear.found },
      quote: unclear.quote,
    })
  }
  if (
    turn.planned.expects === 'story' &&
    low(impact.score, 70) > 0 &&
    !gaps.includes('result') &&
    !counting.test(turn.answer)
  ) {
    faults.push({ kind: 'checkable', turn, weight: low(impact.score, 100) * 0.5, slots: {} })
  }
  const points =
    low(correctness.score, 60) > 0 ? farthestPoints(turn.answer, turn.planned.keyPoints).map(singleQuotes) : []
  const [point] = points
  if (point) {
    const two = listed(points.slice(0, 2).map((one) => `“${one}”`))
    faults.push({ kind: 'correctness', turn, weight: low(correctness.score, 100) * 0.9, slots: { point, points: two } })
  }
  return faults
}

const faultsOfTurn = (turn: JudgedTurn, all: readonly JudgedTurn[]): Fault[] => {
  if (sentencesOf(turn.answer).length === 0) return []
  const flag = flagOf(turn)
  if (flag)
    return [{ kind: flag, turn, weight: fatalWeight * (turn.kind === 'follow_up' ? followUpShare : 1), slots: {} }]
  // A follow-up asks for one part; that the others are not in its answer is no fault.
  if (turn.kind === 'follow_up') return []
  const words = wordsIn(turn.answer)
  const least = turn.planned.expects === 'story' ? shortStory : shortOther
  const overall = turn.judgement.assessment.overall ?? 0
  if (words < least && overall < 70) {
    return [{ kind: 'short', turn, weight: 100 - overall, slots: { words: String(words) } }]
  }
  if (turn.planned.expects === 'story' && occasion.every((gap) => turn.judgement.gaps.includes(gap))) {
    return [{ kind: 'occasion', turn, weight: 100 - overall, slots: {} }]
  }
  const inMarks = markFaults(turn)
  // What is missing from an explanation is better named than called a lack of depth.
  const named = inMarks.some(({ kind }) => kind === 'correctness')
  return [...gapFaults(turn, all).filter(({ kind }) => !(named && kind === 'depth')), ...inMarks]
}

/** What is wanting, by kind: the heaviest kind first, within a kind the heaviest answer first. */
export const faultsOf = (turns: readonly JudgedTurn[]): FaultGroup[] => {
  const groups = new Map<FaultKind, Fault[]>()
  for (const fault of turns.flatMap((turn) => faultsOfTurn(turn, turns))) {
    if (fault.weight >= leastWeight) groups.set(fault.kind, [...(groups.get(fault.kind) ?? []), fault])
  }
  return [...groups]
    .map(([kind, faults]) => ({
      kind,
      weight: faults.reduce((sum, { weight }) => sum + weight, 0),
      faults: faults.toSorted((a, b) => b.weight - a.weight || a.turn.index - b.turn.index),
    }))
    .toSorted((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : 1))
}
