import type { Sentence } from '../text/reading.ts'
import { countWords, specificStems } from '../text/reading.ts'
import { type Action, actionsIn } from './actions.rules.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { anchorPattern, habitPattern, learningPattern, measurePattern, proofPattern } from './cues.ts'
import { deedSpan, type Ending, endingsOf } from './endings.rules.ts'
import { type Found, notFound } from './found.ts'
import { findHarm, type Harm } from './harm.rules.ts'
import { findSituation, findTask } from './setting.rules.ts'
import type { AskedKind } from './valence.rules.ts'

export type { Found } from './found.ts'

/** The parts of a story that were found in the sentences of an answer. */
export interface StoryElements {
  situation: Found
  task: Found
  action: Found
  /** How it ended, well or badly. */
  result: Found
  /** What came of it that somebody is better off for: what the mark for impact rests on. */
  outcome: Found
  /** An ending that went badly, where the story tells one. */
  badEnding: Sentence | null
  learning: Found
  /** A deed of the teller's own that did or risked harm. */
  harm: Harm | null
  /** A figure, share, time or count that measures an outcome. */
  measure: Found
  /** A lasting change or another person's reaction that shows the outcome. */
  proof: Found
  /** Share of the deeds that the person claims as their own, 0 to 1. */
  ownership: number
  actions: readonly Action[]
}

/**
 * How fast deeds add up, a plain one of the person's own being one point: one point is worth half of an
 * action fully told, two .75, four .94, so that a list of deeds wins less and less.
 */
const deedScale = 1.44

/** A bad ending is an ending all the same: the story is told to its end, but nobody is better off. */
const badEndingShare = 0.8

/**
 * Finds situation, task, action, result and learning; a sentence may show more than one of them.
 * `kind` is what the question asks for: a bad ending is none where an achievement was asked for.
 */
export const storyElements = (sentences: readonly Sentence[], kind: AskedKind = 'other'): StoryElements => {
  const clauses = clausesOf(sentences)
  const general = isGeneral(sentences, clauses)
  const actions = actionsIn(clauses).map((action) =>
    general || isHabit(action.sentence) ? { ...action, weight: action.weight * 0.3 } : action,
  )
  const span = deedSpan(clauses, actions)
  const endings = endingsOf(clauses, span, isHabit)
  const good = endings.filter(({ bad }) => !bad)
  const bad = endings.filter((ending) => ending.bad && ending.strength >= 0.5)
  const outcome = asFound(good)
  const learning = findLearning(sentences)
  const result = resultOf(endings, good, kind)
  return {
    situation: findSituation(
      sentences,
      clauses,
      span,
      kind,
      isHabit,
      endings.map(({ clause }) => clause),
    ),
    task: findTask(sentences, clauses, span, isHabit),
    action: findAction(actions),
    result,
    outcome: kind === 'failure' ? betterOf(outcome, redress(learning, actions)) : outcome,
    badEnding: bad[0]?.clause.sentence ?? null,
    learning,
    harm: findHarm(sentences, clauses, actions, kind),
    measure: within(outcome.shownBy, sentences, measurePattern, outcome.strength >= 0.6),
    proof: within(outcome.shownBy, sentences, proofPattern, false),
    ownership: ownershipOf(actions),
    actions,
  }
}

/** With no statement in the past and no occasion named, it is told how somebody works, not what they did. */
const isGeneral = (sentences: readonly Sentence[], clauses: readonly Clause[]): boolean =>
  clauses.every(({ time }) => ['present', 'supposed', 'due', 'able'].includes(time)) &&
  !sentences.some(({ lower }) => anchorPattern.test(lower))

const substance = (sentence: Sentence): number => specificStems(sentence.words).size

/** The best ending, a little more where a second one stands beside it. */
const asFound = (endings: readonly Ending[]): Found => {
  const best = endings[0]
  if (!best) return notFound
  const second = endings[1]?.strength ?? 0
  return {
    strength: best.strength * (second >= 0.5 ? 1 : 0.9),
    shownBy: distinct(endings.map(({ clause }) => clause.sentence)),
  }
}

const resultOf = (endings: readonly Ending[], good: readonly Ending[], kind: AskedKind): Found => {
  if (kind === 'achievement') return asFound(good)
  const bad = asFound(endings.filter((ending) => ending.bad))
  return betterOf(asFound(good), { ...bad, strength: bad.strength * badEndingShare })
}

/** After a failure, what was taken from it is worth something, if something was done about it. */
const redress = (learning: Found, actions: readonly Action[]): Found =>
  actions.some(({ weight, owner }) => weight >= 0.6 && owner !== 'we')
    ? { ...learning, strength: learning.strength * 0.6 }
    : notFound

const betterOf = (a: Found, b: Found): Found => (b.strength > a.strength ? b : a)

const findAction = (actions: readonly Action[]): Found => {
  const best = new Map<string, Action>()
  for (const action of actions) {
    const kept = best.get(action.verb.lemma)
    if (!kept || kept.weight < action.weight) best.set(action.verb.lemma, action)
  }
  const shares = { I: 1, none: 0.7, we: 0.6 }
  const points = [...best.values()].reduce((sum, { owner, weight }) => sum + weight * shares[owner], 0)
  const perSentence = new Map<Sentence, number>()
  for (const { sentence, weight, owner } of actions) {
    if (weight >= 0.5) perSentence.set(sentence, (perSentence.get(sentence) ?? 0) + weight * shares[owner])
  }
  const shownBy = [...perSentence]
    .toSorted(([a, x], [b, y]) => y - x || a.index - b.index)
    .map(([sentence]) => sentence)
  return shownBy.length === 0 ? notFound : { strength: 1 - Math.exp(-points / deedScale), shownBy }
}

const findLearning = (sentences: readonly Sentence[]): Found => {
  const told = sentences.filter((sentence) => learningPattern.test(sentence.lower) && countWords(sentence.words) >= 5)
  return told.length === 0
    ? notFound
    : { strength: told.some((sentence) => substance(sentence) >= 3) ? 1 : 0.5, shownBy: told }
}

/** What a pattern finds in the outcome, or right after it; with `last`, also in the last third of the story. */
const within = (shown: readonly Sentence[], sentences: readonly Sentence[], pattern: RegExp, last: boolean): Found => {
  const after = shown.map(({ index }) => sentences[index + 1]).filter((sentence) => sentence !== undefined)
  const near = [...shown, ...after, ...(last ? sentences.slice(-Math.ceil(sentences.length / 3)) : [])]
  const hits = distinct(near).filter(({ lower }) => pattern.test(lower))
  return hits.length === 0 ? notFound : { strength: 1, shownBy: hits }
}

const ownershipOf = (actions: readonly Action[]): number => {
  const own = actions.filter(({ owner }) => owner === 'I').reduce((sum, { weight }) => sum + weight, 0)
  const shared = actions.filter(({ owner }) => owner === 'we').reduce((sum, { weight }) => sum + weight, 0)
  const silent = actions.filter(({ owner }) => owner === 'none').reduce((sum, { weight }) => sum + weight, 0)
  const all = own + shared + silent
  return all === 0 ? 0 : (own + silent * 0.7 + Math.min(shared, own) * 0.5) / (own + silent * 0.7 + shared)
}

/** What somebody always does is no occasion: without a deed in the past, "I always check" tells no story. */
const isHabit = (sentence: Sentence): boolean => {
  const known = habits.get(sentence)
  if (known !== undefined) return known
  const { lower, words } = sentence
  const habit = !words.some(({ past, lower: word }) => past && word !== 'been') && habitPattern.test(lower)
  habits.set(sentence, habit)
  return habit
}
/** Asked for every deed and every part. */
const habits = new WeakMap<Sentence, boolean>()

const distinct = (sentences: readonly (Sentence | undefined)[]): Sentence[] => [
  ...new Set(sentences.filter((sentence) => sentence !== undefined)),
]
