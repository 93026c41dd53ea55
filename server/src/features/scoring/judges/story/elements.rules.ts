import type { Sentence } from '../text/reading.ts'
import { countWords, specificStems } from '../text/reading.ts'
import { type Action, actionsOf } from './actions.rules.ts'
import {
  anchorPattern,
  circumstancePattern,
  consequencePattern,
  habitPattern,
  lastingPattern,
  learningPattern,
  measurePattern,
  outcomePattern,
  proofPattern,
  recurringPattern,
  taskPattern,
  vagueOutcomePattern,
} from './cues.ts'

/** How well one part of a story is told, 0 to 1, and the sentences that show it, best first. */
export interface Found {
  strength: number
  shownBy: readonly Sentence[]
}

/** The parts of a story that were found in the sentences of an answer. */
export interface StoryElements {
  situation: Found
  task: Found
  action: Found
  result: Found
  learning: Found
  /** A figure, share, time or count that measures an outcome. */
  measure: Found
  /** A lasting change or another person's reaction that shows the outcome. */
  proof: Found
  /** Share of the deeds that the person claims as their own, 0 to 1. */
  ownership: number
  actions: readonly Action[]
}

const nothing: Found = { strength: 0, shownBy: [] }

/**
 * How fast deeds add up, a plain one of the person's own being one point: one point is worth .37 of an
 * action fully told, two .6, four .84, so that a list of deeds wins less and less.
 */
const deedScale = 2.2

/** Finds situation, task, action, result and learning; a sentence may show more than one of them. */
export const storyElements = (sentences: readonly Sentence[]): StoryElements => {
  const actions = sentences.flatMap((sentence) =>
    actionsOf(sentence).map((action) => (isHabit(sentence) ? { ...action, weight: action.weight * 0.3 } : action)),
  )
  const result = findResult(sentences, actions)
  return {
    situation: findSituation(sentences, actions),
    task: findTask(sentences),
    action: findAction(actions),
    result,
    learning: findLearning(sentences),
    measure: within(result.shownBy, sentences, measurePattern, result.strength >= 0.6),
    proof: within(result.shownBy, sentences, proofPattern, false),
    ownership: ownershipOf(actions),
    actions,
  }
}

const substance = (sentence: Sentence): number => specificStems(sentence.words).size

const findSituation = (sentences: readonly Sentence[], actions: readonly Action[]): Found => {
  const firstDeed =
    actions.find(({ weight, owner }) => weight >= 0.6 && owner !== 'none')?.sentence.index ?? sentences.length
  const told = sentences.filter((sentence) => !isHabit(sentence))
  const opening = told.filter(({ index }) => index <= Math.max(firstDeed, Math.ceil(sentences.length * 0.4) - 1))
  const anchored = opening.find((sentence) => anchorPattern.test(sentence.lower) && substance(sentence) >= 2)
  const matter = opening.find((sentence) => circumstancePattern.test(sentence.lower) && substance(sentence) >= 3)
  const rich = opening.find((sentence) => substance(sentence) >= 6 && sentence.words.some(({ past }) => past))
  const strength = (anchored ? 0.4 : 0) + (matter ? 0.4 : 0) + (rich ? 0.2 : 0)
  return { strength, shownBy: distinct([matter, anchored, rich]) }
}

const findTask = (sentences: readonly Sentence[]): Found => {
  const early = sentences.filter(
    (sentence) => sentence.index <= Math.ceil(sentences.length * 0.75) && !isHabit(sentence),
  )
  const told = early.filter((sentence) => taskPattern.test(sentence.lower) && substance(sentence) >= 2)
  if (told.length === 0) return nothing
  const own = told.find(({ lower }) => /\b(i|me|my|mine)\b/.test(lower))
  return { strength: own ? (told.length > 1 || substance(own) >= 5 ? 1 : 0.8) : 0.6, shownBy: distinct([own, ...told]) }
}

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
  return shownBy.length === 0 ? nothing : { strength: 1 - Math.exp(-points / deedScale), shownBy }
}

const findResult = (sentences: readonly Sentence[], actions: readonly Action[]): Found => {
  const firstDeed = actions.find(({ weight, verb }) => weight >= 0.5 && verb.past)?.sentence.index ?? 0
  const rated = sentences
    .filter(
      (sentence) =>
        isHeadline(sentence, actions) ||
        (sentence.index >= firstDeed &&
          (sentence.index > 0 || sentences.length === 1) &&
          sentence.index >= Math.floor(sentences.length * 0.3)),
    )
    .map((sentence) => {
      const ownStep = actions.some(
        (action) => action.sentence === sentence && action.owner === 'I' && action.weight >= 0.6,
      )
      const strength = resultStrength(sentence, sentences.length)
      return { sentence, strength: ownStep && !outcomePattern.test(sentence.lower) ? strength * 0.9 : strength }
    })
    .filter(({ strength }) => strength > 0)
    .toSorted((a, b) => b.strength - a.strength || b.sentence.index - a.sentence.index)
  const best = rated[0]
  const second = rated[1]?.strength ?? 0
  return best
    ? { strength: best.strength * (second >= 0.5 ? 1 : 0.9), shownBy: rated.map(({ sentence }) => sentence) }
    : nothing
}

/** Towards the end of a story, what others did or became is what came of it. */
const othersAct = ({ words }: Sentence): boolean =>
  words.some(({ lower, pos }, at) => {
    const subject =
      /^(he|she|they|nobody|everyone|everybody)$/.test(lower) ||
      (pos === 'NOUN' && /^(the|our|my|his|her|their)$/.test(words[at - 1]?.lower ?? ''))
    const next = words.slice(at + 1, at + 3).find(({ pos: part }) => part !== 'ADV')
    return subject && next !== undefined && (next.past || next.lower === "'s")
  })

/** An outcome in figures that is told first, with the deeds that led to it behind. */
const isHeadline = (sentence: Sentence, actions: readonly Action[]): boolean =>
  sentence.index === 0 &&
  consequencePattern.test(sentence.lower) &&
  /\bfrom\b.{1,40}\bto\b|\bby \S+ ?(%|percent)/.test(sentence.lower) &&
  actions.some((action) => action.sentence.index > 0 && action.weight >= 0.6)

const resultStrength = (sentence: Sentence, count: number): number => {
  const said = substance(sentence)
  const lasting = lastingPattern.test(sentence.lower)
  const announced = lasting || outcomePattern.test(sentence.lower)
  const answered = sentence.index > 0 && sentence.index >= count * 0.6 && othersAct(sentence)
  const changed = lasting || consequencePattern.test(sentence.lower) || (answered && said >= 2)
  const vague = vagueOutcomePattern.test(sentence.lower)
  const last = sentence.index >= count - 2
  if (!announced && recurringPattern.test(sentence.lower)) return 0
  if (isHabit(sentence) || (!announced && !changed && !(last && vague))) return 0
  if (lasting && said < 3) return 0.75
  if (said < 2) return vague || changed ? 0.25 : last && announced && answered ? 0.5 : 0
  if (vague && said < 3) return 0.3
  const measured = measurePattern.test(sentence.lower)
  const shown = measured || proofPattern.test(sentence.lower)
  if (changed && shown && said >= 3) return measured && said >= 4 ? 1 : 0.85
  if (changed && (announced || last)) return said >= 3 ? 0.7 : 0.5
  if (announced && shown) return 0.75
  return last || announced ? 0.5 : 0.4
}

const findLearning = (sentences: readonly Sentence[]): Found => {
  const told = sentences.filter((sentence) => learningPattern.test(sentence.lower) && countWords(sentence.words) >= 5)
  return told.length === 0
    ? nothing
    : { strength: told.some((sentence) => substance(sentence) >= 3) ? 1 : 0.5, shownBy: told }
}

/** What a pattern finds in the outcome, or right after it; with `last`, also in the last third of the story. */
const within = (shown: readonly Sentence[], sentences: readonly Sentence[], pattern: RegExp, last: boolean): Found => {
  const after = shown.map(({ index }) => sentences[index + 1]).filter((sentence) => sentence !== undefined)
  const near = [...shown, ...after, ...(last ? sentences.slice(-Math.ceil(sentences.length / 3)) : [])]
  const hits = distinct(near).filter(({ lower }) => pattern.test(lower))
  return hits.length === 0 ? nothing : { strength: 1, shownBy: hits }
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
