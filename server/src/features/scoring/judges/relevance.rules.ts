import { wordSimilarity } from './correctness/similarity.rules.ts'
import type { ExplanationElements, ViewElements } from './explanation/elements.rules.ts'
import type { StoryElements } from './story/elements.rules.ts'
import type { Sentence } from './text/reading.ts'
import { contentStems, countWords, type Reading, specificStems, wordsOf } from './text/reading.ts'
import { familiesOf, inFamilies, workWords } from './text/themes.ts'
import { type Fit, storyFit, viewFit } from './topic/intent.rules.ts'

/** How an answer and its question meet; shares 0 to 1. */
export interface Topic {
  /** Distinct content words of the question (or its context) that the answer takes up. */
  shared: number
  /** Of these, the ones that are about something in particular and stand in the question or its context as they are. */
  exact: number
  /** Distinct words of the answer in the word families that the question touches. */
  themed: number
  /** Distinct words of work life in the answer. */
  atWork: number
  /** The person speaks of themselves. */
  firstPerson: boolean
  /** How far the answer does what its question is after; null where the question is open or unknown. */
  fit: Fit
  /** Distinct content words of the competency's upper levels that the answer takes up. */
  hinted: number
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
  stems: ReadonlySet<string>
  /** Whether a word is spelled like one of those that are asked for. */
  spelledAlike: (lower: string) => boolean
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
    stems: new Set(wanted.keys()),
    spelledAlike: alike([...wanted.values()]),
    themedIn: inFamilies(familiesOf(themes.map(({ lower }) => lower))),
  }
  askedBefore.set(question, { context, found })
  return found
}
/** Answers to one question share most of their words. */
const alike = (spellings: readonly string[]): ((lower: string) => boolean) => {
  const kept = new Map<string, boolean>()
  return (lower) => {
    const known = kept.get(lower)
    if (known !== undefined) return known
    const found = spellings.some((other) => wordSimilarity(lower, other) >= 0.6)
    if (kept.size >= mostKept) kept.clear()
    kept.set(lower, found)
    return found
  }
}
const mostKept = 2000

const askedBefore = new WeakMap<Reading, { context: readonly Reading[]; found: AskedFor }>()

type Expects = 'story' | 'knowledge' | 'view'

/** A question and what else is known of what it asks for. */
export interface Asked {
  question: Reading
  expects: Expects
  /** Key points, reference, the competency's name. */
  context: readonly Reading[]
  /** What the upper levels of the competency say. */
  levels: readonly Reading[]
}

/** Finds what of a question's topic an answer takes up. */
export const topicOf = (sentences: readonly Sentence[], { question, expects, context, levels }: Asked): Topic => {
  const { stems, spelledAlike, themedIn } = askedFor(question, context)
  const taken = new Set<string>()
  const exact = new Set<string>()
  const themed = new Set<string>()
  const weights = new Map<Sentence, number>()
  for (const sentence of sentences) {
    const words = sentence.words.filter(({ content }) => content)
    const hits = words.filter(({ stem, lower }) => stems.has(stem) || spelledAlike(lower))
    for (const { stem, specific } of hits) {
      taken.add(stem)
      if (specific && stems.has(stem)) exact.add(stem)
    }
    const near = themedIn(words.map(({ lower }) => lower))
    for (const word of near) themed.add(word)
    weights.set(sentence, hits.length * 2 + near.size + specificStems(sentence.words).size * 0.1)
  }
  const lower = sentences.map((sentence) => sentence.lower).join(' ')
  return {
    shared: taken.size,
    exact: exact.size,
    themed: themed.size,
    atWork: workWords(
      wordsOf(sentences)
        .filter(({ content }) => content)
        .map((word) => word.lower),
    ).size,
    fit: fitOf(question.text, expects, lower, taken.size, themed.size),
    hinted: hintedIn(sentences, levels),
    firstPerson: /\b(i|me|my|mine|myself|we|us|our)\b/.test(lower),
    carriers: sentences.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || a.index - b.index),
  }
}

/** The question's own words, or two of their families, tell as much as one word that answers to its point are known by. */
const fitOf = (question: string, expects: Expects, lower: string, shared: number, themed: number): Fit => {
  if (expects === 'story') {
    const told = storyFit(question, lower)
    return told === null ? null : Math.max(told, shared > 0 || themed > 1 ? 0.4 : themed * 0.2)
  }
  return expects === 'view' ? viewFit(question, lower) : null
}

const hintedIn = (sentences: readonly Sentence[], levels: readonly Reading[]): number => {
  if (levels.length === 0) return 0
  const said = specificStems(wordsOf(sentences))
  const hints = new Set(levels.flatMap((level) => [...specificStems(wordsOf(level.sentences))]))
  return [...said].filter((stem) => hints.has(stem)).length
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
  if (topic.shared > 0 || topic.themed > 0 || (topic.fit ?? 0) > 0) return false
  return deeds === 0 && topic.atWork < 2 && story.action.strength < 0.3
}

/** Whether a view of one's own is about something else: neither the person nor the topic is in it. */
export const isOffTopicView = (topic: Topic, sentences: readonly Sentence[]): boolean => {
  if (countWords(wordsOf(sentences)) < enoughOfOneself) return false
  const { fit, firstPerson, shared, themed, atWork } = topic
  if (!firstPerson) return shared === 0 && themed < 2 && (fit ?? 0) < fewSigns
  return (fit ?? 0) === 0 && shared + themed + atWork === 0
}

/** Two telling words: one may be chance where nobody speaks of themselves. */
const fewSigns = 0.7

/**
 * Whether an explanation is about something else: no content word meets question, key points or reference,
 * none of it is right even in other words, and it explains nothing. What does explain is left to be marked,
 * since a right answer can be put in wholly other words; its relevance says how little it meets the question.
 */
export const isOffTopicExplanation = (
  topic: Topic,
  sentences: readonly Sentence[],
  { reason, tradeOff, claim }: ExplanationElements,
  correctness: number,
): boolean => {
  if (contentStems(wordsOf(sentences)).size < 6 || topic.shared > 0 || topic.themed > 1 || correctness > 0) return false
  const explains = reason.strength > 0 || tradeOff.strength > 0 || (claim.strength >= 0.5 && general(sentences))
  return !explains || (topic.firstPerson && !sentences.some(({ lower }) => practice.test(lower)))
}

/** What somebody does or would do in such a case, as against a tale of their own life. */
const practice =
  /\b(i|we|you)('d|'ll| would| should| must| will| always| never| first| then| can| need| have to| use| check| make| put| ask| call| keep| add| take)\b/

/** Somebody speaking of how things are rather than of what they once did. */
const general = (sentences: readonly Sentence[]): boolean => {
  const verbs = wordsOf(sentences).filter(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return verbs.filter(({ past }) => past).length <= verbs.length / 3
}

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
  const self = topic.firstPerson || story.actions.some(({ owner }) => owner === 'none')
  const own = self ? Math.max(story.action.strength, story.situation.strength * 0.5, general) : general
  const near = Math.min(
    1,
    (topic.shared * 1.5 + topic.themed + Math.min(topic.hinted, 4) * 0.5 + Math.min(topic.atWork, 4) * 0.75) / 8,
  )
  // Where any story from work will do, one's own is not beside the point for being told in other words.
  const meets = topic.fit === null ? Math.max(near, own >= 0.3 ? openFit : 0) : metBy(topic.fit, near)
  const parts = asked.map((part) => partStrength(part, story))
  const named = parts.length === 0 ? Math.max(own, meets) : parts.reduce((sum, part) => sum + part, 0) / parts.length
  return { own, meets, named }
}

/** What a story of one's own gets for meeting a question that leaves open what it is about. */
const openFit = 0.4

const metBy = (fit: number, near: number): number => Math.max(fit * 0.75, fit * (0.5 + near * 0.5))

/** Below this, an answer is after something else than its question. */
const pointMet = 0.3
/** What it then still gets, at worst. */
const besideThePoint = 0.3

/** What an answer keeps of its relevance: all of it where it meets the point, three tenths where it does not at all. */
const gate = (meets: number): number => Math.min(1, besideThePoint + ((1 - besideThePoint) * meets) / pointMet)

/**
 * Relevance of a story, 0 to 1: 45 % for being a deed of the person's own, 35 % for meeting the topic,
 * 20 % for the parts that the question names; a story that is after something else keeps three tenths.
 */
export const storyRelevance = ({ own, meets, named }: StoryRelevanceParts, words: number): number =>
  (0.45 * Math.min(1, own * 1.15) + 0.35 * meets + 0.2 * named) *
  gate(meets) *
  (0.4 + 0.6 * Math.min(1, words / fullAnswerWords))

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
  meets: viewMeets(topic),
  own: topic.firstPerson ? 1 : 0,
})

const viewMeets = ({ fit, shared, themed, hinted, atWork }: Topic): number => {
  const near = Math.min(1, (shared * 1.5 + themed + Math.min(hinted, 4) * 0.5 + atWork * 0.4) / 5)
  return fit === null ? near : metBy(fit, near)
}

/** Words from which a view can have answered a question at all; a shorter one gets its share. */
const fullViewWords = 30

/**
 * Relevance of a view, 0 to 1: 55 % for meeting what the question is after, 30 % for taking a position
 * or showing something lived, 15 % for speaking of oneself; one that is after something else keeps
 * three tenths.
 */
export const viewRelevance = ({ answers, meets, own }: ViewRelevanceParts, words: number): number =>
  (0.55 * meets + 0.3 * answers + 0.15 * own) * gate(meets) * (0.4 + 0.6 * Math.min(1, words / fullViewWords))

/**
 * How far an explanation meets its topic, 0 to 1. One word in common is chance, since questions and
 * points are full of ordinary words; what only sounds alike or is of the same family counts little.
 */
export const explanationMeets = (topic: Topic): number =>
  Math.max(0, Math.min(1, (topic.exact * 1.5 + (topic.shared - topic.exact) * 0.5 + topic.themed * 0.25 - 1.2) / 4))

/** Words from which an explanation can have met its topic in full. */
const fullExplanationWords = 25

/**
 * Relevance of an explanation, 0 to 1: how far it meets the topic, or what is right in it; past that
 * point more words win nothing. `correctness` is 0 to 1, or null where there is no standard.
 */
export const explanationRelevance = (meets: number, words: number, correctness: number | null): number => {
  const met = meets * (0.4 + 0.6 * Math.min(1, words / fullExplanationWords))
  if (correctness === null) return met
  return Math.max(met * 0.9, Math.min(1, correctness + 0.2) * Math.min(1, met * 1.5), correctness)
}
