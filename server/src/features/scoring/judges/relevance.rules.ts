import { wordSimilarity } from './correctness/similarity.rules.ts'
import type { ViewElements } from './explanation/elements.rules.ts'
import type { StoryElements } from './story/elements.rules.ts'
import type { Sentence } from './text/reading.ts'
import { contentStems, countWords, type Reading, specificStems, wordsOf } from './text/reading.ts'
import { familiesOf, inFamilies, workWords } from './text/themes.ts'

/** How an answer and its question meet; shares 0 to 1. */
export interface Topic {
  /** Distinct content words of the question (or its context) that the answer takes up. */
  shared: number
  /** Distinct words of the answer in the word families that the question touches. */
  themed: number
  /** Distinct words of work life in the answer. */
  atWork: number
  /** The person speaks of themselves. */
  firstPerson: boolean
  /** Sentences by how much of the topic they carry, best first. */
  carriers: readonly Sentence[]
}

/** Words by which a question is put rather than what it is about. */
const askingWords = new Set(
  'tell describ give exampl time situat walk talk share explain question answer think person most recent take back last ask go someth someon like happen hear'.split(
    ' ',
  ),
)

interface AskedFor {
  wanted: { stems: ReadonlySet<string>; spellings: readonly string[] }
  themedIn: (words: readonly string[]) => Set<string>
}

/** What the question and its context are about; kept with the question, which comes again and again. */
const askedFor = (question: Reading, context: readonly Reading[]): AskedFor => {
  const kept = askedBefore.get(question)
  if (kept && kept.context.length === context.length && kept.context.every((reading, at) => reading === context[at]))
    return kept.found
  const asked = [question, ...context].flatMap((reading) => wordsOf(reading.sentences).filter(({ content }) => content))
  const wanted = new Map(asked.filter(({ stem }) => !askingWords.has(stem)).map((word) => [word.stem, word.lower]))
  const themes = wordsOf(question.sentences).filter(({ content, stem }) => content && !askingWords.has(stem))
  const found = {
    wanted: { stems: new Set(wanted.keys()), spellings: [...wanted.values()] },
    themedIn: inFamilies(familiesOf(themes.map(({ lower }) => lower))),
  }
  askedBefore.set(question, { context, found })
  return found
}
const askedBefore = new WeakMap<Reading, { context: readonly Reading[]; found: AskedFor }>()

/** Finds what of a question's topic an answer takes up; `context` are key points, reference, competency. */
export const topicOf = (sentences: readonly Sentence[], question: Reading, context: readonly Reading[]): Topic => {
  const { wanted, themedIn } = askedFor(question, context)
  const taken = new Set<string>()
  const themed = new Set<string>()
  const weights = new Map<Sentence, number>()
  for (const sentence of sentences) {
    const words = sentence.words.filter(({ content }) => content)
    const hits = words.filter(
      ({ stem, lower }) =>
        wanted.stems.has(stem) || wanted.spellings.some((other) => wordSimilarity(lower, other) >= 0.6),
    )
    for (const { stem } of hits) taken.add(stem)
    const near = themedIn(words.map(({ lower }) => lower))
    for (const word of near) themed.add(word)
    weights.set(sentence, hits.length * 2 + near.size + specificStems(sentence.words).size * 0.1)
  }
  const lower = sentences.map((sentence) => sentence.lower).join(' ')
  return {
    shared: taken.size,
    themed: themed.size,
    atWork: workWords(
      wordsOf(sentences)
        .filter(({ content }) => content)
        .map((word) => word.lower),
    ).size,
    firstPerson: /\b(i|me|my|mine|myself|we|us|our)\b/.test(lower),
    carriers: sentences.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || a.index - b.index),
  }
}

/** From this many words on an answer must meet its question somewhere; shorter ones are judged by what they lack. */
const enoughToTell = 8

/** Who speaks of themselves has likely answered; fewer words than these are too few to say they have not. */
const enoughOfOneself = 16

/**
 * Whether an answer is about something else. A story of one's own from working life is on topic for a
 * question about experience even if it shares no word with it: nurses, cooks and drivers seldom
 * repeat the question's words.
 */
export const isOffTopicStory = (topic: Topic, story: StoryElements, sentences: readonly Sentence[]): boolean => {
  if (countWords(wordsOf(sentences)) < (topic.firstPerson ? enoughOfOneself : enoughToTell)) return false
  const deeds = story.actions.filter(({ verb, owner }) => verb.past && owner !== 'none').length
  if (!topic.firstPerson) return topic.shared === 0 && topic.themed < 2 && story.action.strength < 0.3
  if (topic.shared > 0 || topic.themed > 0) return false
  return deeds === 0 && topic.atWork < 2
}

/** Whether a view of one's own is about something else: neither the person nor the topic is in it. */
export const isOffTopicView = (topic: Topic, sentences: readonly Sentence[]): boolean =>
  countWords(wordsOf(sentences)) >= enoughOfOneself &&
  (topic.firstPerson ? topic.shared + topic.themed + topic.atWork === 0 : topic.shared === 0 && topic.themed < 2)

/** Whether an explanation is about something else: no content word meets question, key points or reference. */
export const isOffTopicExplanation = (topic: Topic, sentences: readonly Sentence[]): boolean =>
  contentStems(wordsOf(sentences)).size >= 6 && topic.shared === 0 && topic.themed < 2

/** Parts that a question names, beside its topic; an answer without them is less relevant. */
export type AskedPart = 'result' | 'learning' | 'reason' | 'action'

/** What a question asks for in so many words. */
export const askedParts = (question: string): AskedPart[] => {
  const lower = question.toLowerCase()
  const parts: AskedPart[] = []
  if (
    /\b(result|outcome|turn(ed)? out|end(ed)? up|how did (it|that|this) (go|end|work)|what happened (next|in the end|then|because)|effect|impact|difference did)\b/.test(
      lower,
    )
  )
    parts.push('result')
  if (/\b(learn|learnt|learned|take away|take from|differently|lesson|changed since)\b/.test(lower))
    parts.push('learning')
  if (/\b(why|reason|what made you)\b/.test(lower)) parts.push('reason')
  if (
    /\b(what did you (do|change|say)|how did you|take me through|what steps|how do you|what was your (part|role))\b/.test(
      lower,
    )
  )
    parts.push('action')
  return parts
}

/** Words from which an answer can have answered a question at all; a shorter one gets its share. */
const fullAnswerWords = 40

/** What the relevance of a story is made of; each 0 to 1. */
export interface StoryRelevanceParts {
  /** A deed of the person's own. */
  own: number
  /** How far it meets the topic. */
  meets: number
  /** The parts that the question names. */
  named: number
}

/** What the relevance of a story is made of. */
export const storyRelevanceParts = (
  topic: Topic,
  story: StoryElements,
  asked: readonly AskedPart[],
): StoryRelevanceParts => {
  const general = topic.shared + topic.themed > 0 ? 0.35 : story.result.strength > 0 ? 0.2 : 0
  const own = topic.firstPerson ? Math.max(story.action.strength, story.situation.strength * 0.5, general) : general
  const meets = Math.min(1, (topic.shared * 1.5 + topic.themed + Math.min(topic.atWork, 4) * 0.75) / 8)
  const parts = asked.map((part) => partStrength(part, story))
  const named = parts.length === 0 ? Math.max(own, meets) : parts.reduce((sum, part) => sum + part, 0) / parts.length
  return { own, meets, named }
}

/**
 * Relevance of a story, 0 to 1: 55 % for being a deed of the person's own, 25 % for meeting the topic,
 * 20 % for the parts that the question names.
 */
export const storyRelevance = ({ own, meets, named }: StoryRelevanceParts, words: number): number =>
  (0.55 * Math.min(1, own * 1.15) + 0.25 * meets + 0.2 * named) * (0.4 + 0.6 * Math.min(1, words / fullAnswerWords))

const partStrength = (part: AskedPart, story: StoryElements): number => {
  if (part === 'result') return story.result.strength
  if (part === 'learning') return Math.max(story.learning.strength, story.result.strength * 0.3)
  if (part === 'action') return story.action.strength
  return story.actions.some(({ sentence }) => /\b(because|since|so that|as i|so i)\b/.test(sentence.lower)) ? 1 : 0.4
}

/** What the relevance of a view is made of; each 0 to 1. */
export interface ViewRelevanceParts {
  /** A position, or something lived. */
  answers: number
  meets: number
  /** The person speaks of themselves. */
  own: number
}

/** What the relevance of a view is made of. */
export const viewRelevanceParts = (topic: Topic, view: ViewElements): ViewRelevanceParts => ({
  answers: Math.max(view.position.strength, view.evidence.strength),
  meets: Math.min(1, (topic.shared * 1.5 + topic.themed + topic.atWork * 0.4) / 5),
  own: topic.firstPerson ? 1 : 0,
})

/**
 * Relevance of a view, 0 to 1: 55 % for taking a position or showing something lived, 30 % for meeting
 * the topic, 15 % for speaking of oneself.
 */
export const viewRelevance = ({ answers, meets, own }: ViewRelevanceParts, words: number): number =>
  (0.55 * answers + 0.3 * meets + 0.15 * own) * (0.4 + 0.6 * Math.min(1, words / 40))

/** How far an explanation meets its topic, 0 to 1. */
export const explanationMeets = (topic: Topic): number => Math.min(1, (topic.shared * 1.5 + topic.themed * 0.75) / 5)

/** Words from which an explanation can have met its topic in full. */
const fullExplanationWords = 25

/**
 * Relevance of an explanation, 0 to 1: how far it meets the topic, or what is right in it; past that
 * point more words win nothing. `correctness` is 0 to 1, or null where there is no standard.
 */
export const explanationRelevance = (meets: number, words: number, correctness: number | null): number => {
  const met = meets * (0.4 + 0.6 * Math.min(1, words / fullExplanationWords))
  return correctness === null ? met : Math.max(met * 0.9, Math.min(1, correctness + 0.2) * Math.min(1, met * 1.5))
}
