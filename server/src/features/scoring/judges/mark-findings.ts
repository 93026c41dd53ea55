import type { DimensionMark, DimensionMarks, DimensionName } from '@candor/contracts/scoring.ts'
import type { JudgeInput } from '../../interview/index.ts'
import { quoteOf, verifiedQuotes } from '../evidence.rules.ts'
import { explanationStructure, impact, storyStructure, viewStructure, whole } from '../marks.rules.ts'
import { needsNoExample, whyNotJudged } from './applies.ts'
import { type Findings, harmTakes } from './findings.ts'
import type { HarmKind } from './harm/acts.ts'
import { askedParts } from './relevance.rules.ts'
import type { Found } from './story/elements.rules.ts'
import type { Sentence } from './text/reading.ts'

/** Turns findings into marks: published formulas, each mark above 0 with the words it rests on. */
export const markFindings = (answer: string, findings: Findings, input: JudgeInput): DimensionMarks => {
  const mark = (
    dimension: DimensionName,
    found: () => { score: number; shownBy: readonly (Sentence | undefined)[] },
    lacking: string,
  ): DimensionMark => {
    const unasked = whyNotJudged(dimension, input)
    if (unasked !== null) return { score: null, reason: unasked, evidence: [] }
    const { score, shownBy } = found()
    const evidence = verifiedQuotes(
      answer,
      shownBy.map((sentence) => (sentence ? quoteOf(answer, sentence) : null)),
    )
    const lowered = lowering.has(dimension) ? harmReason(findings) : null
    if (score === 0 || evidence.length === 0) return { score: 0, reason: lowered ?? lacking, evidence: [] }
    return lowered === null ? { score, evidence } : { score, reason: lowered, evidence }
  }
  const { relevance, clarity, correctness } = findings
  const telling = answering(findings, input)
  const parts = structureQuotes(findings, input, telling)
  return {
    relevance: mark(
      'relevance',
      () => ({ score: whole(relevance), shownBy: [telling] }),
      'Nothing in it takes up the question.',
    ),
    clarity: mark(
      'clarity',
      () => ({ score: whole(clarity.score), shownBy: [clearSentence(findings, [telling, ...parts])] }),
      'There is too little to follow.',
    ),
    structure: mark(
      'structure',
      () => ({ score: structureScore(findings, input), shownBy: parts }),
      structureLacks[input.expects],
    ),
    impact: mark(
      'impact',
      () => ({ score: impactScore(findings, input), shownBy: impactQuotes(findings, parts) }),
      'It names no outcome and nothing that you did yourself.',
    ),
    correctness: mark(
      'correctness',
      () => ({ score: whole(correctness?.score ?? 0), shownBy: correctness?.shownBy.slice(0, 3) ?? [] }),
      'None of the points that a good answer makes was found in these words; a right answer in quite other words can be missed.',
    ),
  }
}

/** Dimensions that a harmful deed lowers. */
const lowering: ReadonlySet<DimensionName> = new Set(['relevance', 'impact', 'correctness'])

/** What a harmful deed is called, after "tells of". */
const harmNames: Record<HarmKind, string> = {
  records: 'records or signatures that were not true',
  hiding: 'something that was hidden and should have been reported',
  abuse: 'rough words or force against somebody',
  safety: 'a safeguard that was passed over',
  secrets: 'something confidential that was given away',
  blame: 'blame or credit that was put on the wrong person',
  dishonesty: 'something dishonest',
}

/** Why a mark is lower than the telling deserves, or null. */
const harmReason = ({ harm }: Findings): string | null =>
  harm && harm.weight > 0
    ? `Lowered: the answer tells of ${harmNames[harm.kind]}, and no employer asks for that.`
    : null

const structureLacks = {
  story: 'No situation, task, action or result of one particular occasion was found.',
  knowledge: 'No statement with a reason, an example or a trade-off was found.',
  view: 'No position with a reason or something of your own that shows it was found.',
} as const

/** Words from which a story can be told at all; a shorter one gets its share. */
const toldInFull = 45

const fullness = (words: number): number => 0.6 + 0.4 * Math.min(1, words / toldInFull)

const structureScore = (findings: Findings, { expects, question }: JudgeInput): number => {
  const { explanation, view } = findings
  if (expects === 'story') {
    const { story } = findings
    const told = fullness(findings.words)
    return storyStructure({
      situation: story.situation.strength * told,
      task: story.task.strength * told,
      action: story.action.strength * told,
      result: story.result.strength * told,
      learning: story.learning.strength * told,
    })
  }
  if (expects === 'view') {
    if (needsNoExample(question)) return whole((0.4 * view.position.strength + 0.3 * view.reason.strength) / 0.7)
    return viewStructure({
      position: view.position.strength,
      reason: view.reason.strength,
      evidence: view.evidence.strength,
    })
  }
  return explanationStructure({
    claim: explanation.claim.strength,
    reason: explanation.reason.strength,
    example: explanation.example.strength,
    tradeOff: explanation.tradeOff.strength,
  })
}

/** The sentence that answers what was asked: the part that the question names, else what carries most of its topic. */
const answering = (findings: Findings, { expects, question }: JudgeInput): Sentence | undefined => {
  if (expects === 'story') {
    const { story } = findings
    const asked = askedParts(question)
    if (asked.includes('result') && story.result.strength >= 0.5) return story.result.shownBy[0]
    if (asked.includes('action') && story.action.shownBy[0]) return story.action.shownBy[0]
  }
  return findings.topic.carriers[0]
}

/** The most concrete clear sentence among the clearer half, rather one that no other dimension rests on. */
const clearSentence = ({ clarity: { shownBy } }: Findings, taken: readonly (Sentence | undefined)[]) => {
  const clear = shownBy.slice(0, Math.ceil(shownBy.length / 2))
  return (
    clear.find((sentence) => !taken.includes(sentence)) ?? clear.find((sentence) => sentence !== taken[0]) ?? clear[0]
  )
}

const structureParts = (findings: Findings, { expects }: JudgeInput): Found[] => {
  if (expects === 'story') {
    const { action, result, situation, task } = findings.story
    return [action, result, situation, task]
  }
  const { view, explanation } = findings
  return expects === 'view'
    ? [view.position, view.evidence, view.reason]
    : [explanation.claim, explanation.reason, explanation.example, explanation.tradeOff]
}

const structureQuotes = (findings: Findings, input: JudgeInput, telling: Sentence | undefined): Sentence[] => {
  const chosen: Sentence[] = []
  for (const { strength, shownBy } of structureParts(findings, input)) {
    const fresh =
      strength > 0
        ? (shownBy.find((sentence) => !chosen.includes(sentence) && sentence !== telling) ??
          shownBy.find((sentence) => !chosen.includes(sentence)))
        : undefined
    if (fresh) chosen.push(fresh)
  }
  return chosen
}

const impactScore = ({ story, words, harm }: Findings, { expects, followsUp }: JudgeInput): number => {
  const told = expects === 'story' && followsUp === undefined ? fullness(words) : 1
  const kept = 1 - harmTakes.impact * (harm?.weight ?? 0)
  return impact({
    outcome: story.outcome.strength * told * kept,
    measured: story.measure.strength > 0,
    proven: story.proof.strength > 0,
    ownDeeds: story.ownership * story.action.strength * told * kept,
  })
}

/** The outcome, the figure if it stands elsewhere, and a deed, rather one that structure does not rest on. */
const impactQuotes = ({ story }: Findings, taken: readonly Sentence[]): (Sentence | undefined)[] => {
  const { measure, action } = story
  const outcome = story.outcome.shownBy[0]
  const measured = outcome !== undefined && measure.shownBy.includes(outcome)
  return [
    outcome,
    measured ? undefined : measure.shownBy[0],
    action.shownBy.find((sentence) => !taken.includes(sentence)) ?? action.shownBy[0],
  ]
}
