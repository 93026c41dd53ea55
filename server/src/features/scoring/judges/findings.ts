import type { Expects, JudgeInput } from '../../interview/index.ts'
import { type Clarity, clarityOf } from './clarity.rules.ts'
import { againstKeyPoints, againstReference, type Correctness } from './correctness/correctness.rules.ts'
import {
  type ExplanationElements,
  explanationElements,
  noExplanation,
  noView,
  type ViewElements,
  viewElements,
} from './explanation/elements.rules.ts'
import { withoutPadding } from './guards/padding.rules.ts'
import { harmfulAdvice } from './harm/advice.rules.ts'
import {
  askedParts,
  explanationMeets,
  explanationRelevance,
  isOffTopicExplanation,
  isOffTopicStory,
  isOffTopicView,
  storyRelevance,
  storyRelevanceParts,
  type Topic,
  topicOf,
  viewRelevance,
  viewRelevanceParts,
} from './relevance.rules.ts'
import { type StoryElements, storyElements } from './story/elements.rules.ts'
import { type Harm, harmInDeeds, redress } from './story/harm.rules.ts'
import { type AskedKind, askedKindOf } from './story/valence.rules.ts'
import { countWords, type Reading, type Sentence, wordsOf } from './text/reading.ts'

/** All that was found in the sentences of an answer that count. */
export interface Findings {
  sentences: readonly Sentence[]
  words: number
  /** Found when it is first asked for: an explanation is seldom looked at as a story. */
  readonly story: StoryElements
  explanation: ExplanationElements
  view: ViewElements
  clarity: Clarity
  topic: Topic
  /** 0 to 1. */
  relevance: number
  correctness: Correctness | null
  /** What was done or advised that no employer wants; null where there is nothing of the kind. */
  harm: Harm | null
  offTopic: boolean
}

/** Words from which clarity can be shown in full, by what the question asks for. */
export const fullWords = { story: 70, view: 50, knowledge: 35 } as const

/** Shares that a harmful deed of the person's own, or harmful advice, takes from marks: no employer asks for it. */
export const harmTakes = { relevance: 0.75, impact: 0.8, correctness: 0.5 } as const

/** A story that ends badly is not what a question for an achievement is after: it keeps half. */
const badEndingKeeps = 0.5

/** What an answer keeps of its relevance for how its story went: a harmful deed, a failure told for an achievement. */
const keptShare = (story: () => StoryElements, harm: Harm | null, expects: Expects, kind: AskedKind): number => {
  const failed = expects === 'story' && kind === 'achievement' && hasFailed(story())
  return (1 - harmTakes.relevance * (harm?.weight ?? 0)) * (failed ? badEndingKeeps : 1)
}

const hasFailed = ({ badEnding, outcome }: StoryElements): boolean => badEnding !== null && outcome.strength < 0.5

/** Of a competency's levels, weakest first, the ones whose words a good answer may take up. */
const upperLevels = 2

export const findIn = (
  said: readonly Sentence[],
  input: JudgeInput,
  question: Reading,
  read: (text: string) => Reading,
): Findings => {
  const points = input.keyPoints.filter((point) => point.trim() !== '').map(read)
  const reference = input.reference?.trim() ? read(input.reference) : null
  const sentences =
    input.expects === 'knowledge' && reference ? withoutPadding(said, [question, ...points, reference]) : said
  const context = [
    ...points,
    ...(reference ? [reference] : []),
    ...(input.competency ? [read(input.competency.name)] : []),
  ]
  const kind = askedKindOf(input.followsUp ?? input.question)
  const story = lazily(() => storyElements(sentences, kind))
  const topic = topicOf(sentences, {
    question,
    expects: input.expects,
    context,
    levels: (input.competency?.levels ?? []).slice(-upperLevels).map(read),
  })
  const view = input.expects === 'view' ? viewElements(sentences) : noView
  const explanation = input.expects === 'knowledge' ? explanationElements(sentences) : noExplanation
  const words = countWords(wordsOf(sentences))
  const correctness = correctnessOf(sentences, points, reference, question)
  const harm = input.expects === 'story' ? story().harm : harmIn(sentences, input.expects, kind, [question, ...context])
  return {
    sentences,
    words,
    get story() {
      return story()
    },
    explanation,
    view,
    clarity: clarityOf(sentences, fullWords[input.expects]),
    topic,
    relevance: relevanceOf(input, topic, story, view, words, correctness) * keptShare(story, harm, input.expects, kind),
    correctness:
      correctness && harm
        ? { ...correctness, score: correctness.score * (1 - harmTakes.correctness * harm.weight) }
        : correctness,
    harm,
    offTopic: isOffTopic(input, topic, story, sentences, explanation, correctness),
  }
}

/** An explanation in notes has no subject, and tells of no deed of its teller's. */
const ownDeed = /\b(i|we)\b/

/** What no employer wants, told or advised. Where the question or the model answer says such a thing, it is the subject. */
const harmIn = (
  sentences: readonly Sentence[],
  expects: 'view' | 'knowledge',
  kind: AskedKind,
  asked: readonly Reading[],
): Harm | null => {
  const own = expects === 'view' || sentences.some(({ lower }) => ownDeed.test(lower))
  const deed = own ? harmInDeeds(sentences, kind) : null
  if (deed && expects === 'view') return deed
  const advice =
    harmfulAdvice(sentences) ?? (deed && deed.weight > 0 && ownDeed.test(deed.sentence.lower) ? deed : null)
  if (!advice || asked.some((reading) => harmfulAdvice(reading.sentences)?.kind === advice.kind)) return null
  const righted = sentences.some(({ index, lower }) => index >= advice.sentence.index && redress.test(lower))
  return { kind: advice.kind, sentence: advice.sentence, weight: righted ? 0.5 : 1 }
}

const correctnessOf = (
  sentences: readonly Sentence[],
  points: readonly Reading[],
  reference: Reading | null,
  question: Reading,
): Correctness | null => {
  const byPoints = points.length > 0 ? againstKeyPoints(sentences, points, question) : null
  const byReference = reference ? againstReference(sentences, reference, question) : null
  if (!byPoints || !byReference) return byPoints ?? byReference
  return {
    ...byPoints,
    score: (byPoints.score + byReference.score) / 2,
    shownBy: [...new Set([...byPoints.shownBy, ...byReference.shownBy])],
    contradicts: byPoints.contradicts || byReference.contradicts,
  }
}

const isOffTopic = (
  input: JudgeInput,
  topic: Topic,
  story: () => StoryElements,
  sentences: readonly Sentence[],
  explanation: ExplanationElements,
  correctness: Correctness | null,
): boolean => {
  if (input.expects === 'story') return isOffTopicStory(topic, story(), sentences)
  if (input.expects === 'view') return isOffTopicView(topic, sentences)
  return isOffTopicExplanation(topic, sentences, explanation, correctness?.score ?? 0)
}

const relevanceOf = (
  input: JudgeInput,
  topic: Topic,
  story: () => StoryElements,
  view: ViewElements,
  words: number,
  correctness: Correctness | null,
): number => {
  if (input.expects === 'story')
    return storyRelevance(storyRelevanceParts(topic, story(), askedParts(input.question)), words)
  if (input.expects === 'view') return viewRelevance(viewRelevanceParts(topic, view), words)
  return explanationRelevance(explanationMeets(topic), words, correctness?.score ?? null)
}

const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
