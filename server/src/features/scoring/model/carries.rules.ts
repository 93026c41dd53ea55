import { againstKeyPoints } from '../judges/correctness/correctness.rules.ts'
import { askedParts, explanationMeets, storyRelevanceParts, viewRelevanceParts } from '../judges/relevance.rules.ts'
import { actionsOf } from '../judges/story/actions.rules.ts'
import { lastingPattern, learningPattern, measurePattern, proofPattern, taskPattern } from '../judges/story/cues.ts'
import { type Found, storyElements } from '../judges/story/elements.rules.ts'
import { type Reading, type Sentence, specificStems, type Word, wordsOf } from '../judges/text/reading.ts'
import type { Criterion, CriterionRule } from './criterion.ts'
import type { Examined } from './examine.ts'

/**
 * What a model may see beyond the rules: its strength for a criterion is at most what the built-in rule
 * finds in the quoted sentences plus this. Rules miss outcomes and reasons told in unusual words; about
 * one level of three is what a careful reader adds, and so is the most that a gullible one can add.
 */
export const generosity = 0.35

/** The most that quoted sentences can carry for a criterion, 0 to 1; 0 where the criterion's own rule does not see it in them. */
export const mostCarried = (criterion: Criterion, quoted: readonly Sentence[], seen: Examined): number => {
  const shown = quoted.filter((sentence) => shows(criterion, sentence, seen))
  return shown.length === 0 ? 0 : Math.min(1, ruleStrength(criterion, shown, seen) + generosity)
}

/** Words that put off into the future, or into a wish, what an outcome must have been. */
const wished =
  /\b(will|would|'ll|going to|plan(s|ned)? to|hop(e|es|ed|ing) to|want(s|ed)? to|wish|intend\w*|aim(s|ed)? to|should have|could have|might)\b/

const substance = (sentence: Sentence): number => specificStems(sentence.words).size
const told = ({ words }: Sentence): boolean => words.some(({ past }) => past)
const stated = ({ words }: Sentence): boolean => words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
const deeds = (sentence: Sentence) => actionsOf(sentence).filter(({ weight, verb }) => weight >= 0.3 && verb.past)
const oneself = /\b(i|me|my|mine|myself|we|us|our)\b/

/** What each rule must see in one quoted sentence, however unusual its words. */
const least: Record<CriterionRule, (sentence: Sentence, seen: Examined) => boolean> = {
  situation: (sentence) => told(sentence) && substance(sentence) >= 2,
  task: (sentence) =>
    substance(sentence) >= 2 &&
    (taskPattern.test(sentence.lower) ||
      /\b(need|must|goal|target|deadline|duty|job|role|responsib\w*|asked)\b/.test(sentence.lower)),
  action: (sentence) => deeds(sentence).length > 0,
  result: (sentence) => outcome(sentence),
  outcome: (sentence) => outcome(sentence),
  learning: (sentence) =>
    substance(sentence) >= 1 &&
    (learningPattern.test(sentence.lower) ||
      (oneself.test(sentence.lower) &&
        /\b(since|now|next time|learn\w*|reali[sz]\w*|understood|taught|from then)\b/.test(sentence.lower))),
  figure: (sentence) => measurePattern.test(sentence.lower) && !wished.test(sentence.lower),
  lasting: (sentence) =>
    (proofPattern.test(sentence.lower) || lastingPattern.test(sentence.lower)) && !wished.test(sentence.lower),
  ownDeeds: (sentence) => deeds(sentence).some(({ owner }) => owner === 'I'),
  own: (sentence) => stated(sentence) && oneself.test(sentence.lower),
  topic: (sentence) => stated(sentence) && substance(sentence) >= 2,
  named: (sentence) => stated(sentence) && substance(sentence) >= 2,
  direct: (sentence) => stated(sentence) && substance(sentence) >= 2,
  concrete: (sentence) => substance(sentence) >= 2,
  connected: (sentence) => stated(sentence) && substance(sentence) >= 2,
  claim: (sentence) => substance(sentence) >= 2,
  reason: (sentence) => stated(sentence) && substance(sentence) >= 2,
  example: (sentence) => stated(sentence) && substance(sentence) >= 2,
  tradeOff: (sentence) => stated(sentence) && substance(sentence) >= 2,
  position: (sentence) => stated(sentence) && substance(sentence) >= 1,
  evidence: (sentence) => oneself.test(sentence.lower) && told(sentence) && substance(sentence) >= 2,
  // Which of the point's own words a sentence has is decided by the rule of the points.
  point: () => true,
}

const outcome = (sentence: Sentence): boolean =>
  (told(sentence) || lastingPattern.test(sentence.lower) || /\b(now|still|today|no longer)\b/.test(sentence.lower)) &&
  substance(sentence) >= 1 &&
  !wished.test(sentence.lower)

/** Whether one sentence can show a criterion at all. */
export const shows = (criterion: Criterion, sentence: Sentence, seen: Examined): boolean =>
  criterion.rule === 'point' ? pointIn(criterion, [sentence], seen).shares : least[criterion.rule](sentence, seen)

/** What the built-in rule finds for a criterion in some sentences of the answer, 0 to 1; never more than in all of it. */
export const ruleStrength = (criterion: Criterion, quoted: readonly Sentence[], seen: Examined): number => {
  const { story, view, explanation, clarity, topic } = seen.findings
  const within = (found: Found): number => withinQuoted(found, quoted)
  switch (criterion.rule) {
    case 'situation':
    case 'task':
    case 'result':
    case 'learning':
      return within(story[criterion.rule])
    case 'outcome':
      return within(story.result)
    case 'action':
      return Math.min(story.action.strength, storyElements(quoted).action.strength)
    case 'figure':
      return within(story.measure)
    case 'lasting':
      return within(story.proof)
    case 'ownDeeds': {
      const own = story.ownership * story.action.strength
      const part = storyElements(quoted)
      return Math.min(own, part.ownership * part.action.strength)
    }
    case 'direct':
      return clarity.directness
    case 'concrete':
      return clarity.concreteness
    case 'connected':
      return clarity.connection
    case 'claim':
    case 'example':
    case 'tradeOff':
      return within(explanation[criterion.rule])
    case 'reason':
      return within(seen.input.expects === 'view' ? view.reason : explanation.reason)
    case 'position':
    case 'evidence':
      return within(view[criterion.rule])
    case 'own':
      return seen.input.expects === 'story'
        ? Math.min(1, storyRelevanceParts(topic, story, []).own * 1.15)
        : viewRelevanceParts(topic, view).answers
    case 'topic':
      return meets(seen)
    case 'named':
      return storyRelevanceParts(topic, story, askedParts(seen.input.question)).named
    case 'point': {
      const whole = pointIn(criterion, seen.kept, seen)
      return Math.min(whole.coverage, pointIn(criterion, quoted, seen).coverage)
    }
  }
}

const meets = ({ input, findings }: Examined): number => {
  if (input.expects === 'story') return storyRelevanceParts(findings.topic, findings.story, []).meets
  if (input.expects === 'view') return viewRelevanceParts(findings.topic, findings.view).meets
  return explanationMeets(findings.topic)
}

/** All that a rule found where its best sentence is quoted, half of it where another of its sentences is. */
const withinQuoted = ({ strength, shownBy }: Found, quoted: readonly Sentence[]): number => {
  const isQuoted = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined && quoted.some(({ start }) => start === sentence.start)
  if (isQuoted(shownBy[0])) return strength
  return shownBy.some(isQuoted) ? strength / 2 : 0
}

/** What a criterion's rule itself found: the sentences that show it, best first. */
export const ruleSentences = (criterion: Criterion, seen: Examined): readonly Sentence[] => {
  const { story, view, explanation, clarity, topic } = seen.findings
  switch (criterion.rule) {
    case 'situation':
    case 'task':
    case 'action':
    case 'result':
    case 'learning':
      return story[criterion.rule].shownBy
    case 'outcome':
      return story.result.shownBy
    case 'figure':
      return story.measure.shownBy
    case 'lasting':
      return story.proof.shownBy
    case 'ownDeeds':
      return story.action.shownBy
    case 'direct':
    case 'concrete':
    case 'connected':
      return clarity.shownBy
    case 'claim':
    case 'example':
    case 'tradeOff':
      return explanation[criterion.rule].shownBy
    case 'reason':
      return seen.input.expects === 'view' ? view.reason.shownBy : explanation.reason.shownBy
    case 'position':
    case 'evidence':
      return view[criterion.rule].shownBy
    case 'own':
    case 'topic':
    case 'named':
      return topic.carriers
    case 'point': {
      const { shownBy } = pointIn(criterion, seen.kept, seen)
      return shownBy ? [shownBy] : []
    }
  }
}

/** How far sentences say a point, whether they share a word of content with it that the question has not, and whether they turn it round. */
export const pointIn = (
  criterion: Criterion,
  sentences: readonly Sentence[],
  seen: Examined,
): { coverage: number; shares: boolean; contrary: boolean; shownBy: Sentence | null } => {
  const point = pointOf(criterion, seen)
  if (point === undefined || sentences.length === 0)
    return { coverage: 0, shares: false, contrary: false, shownBy: null }
  const finding = againstKeyPoints(sentences, [point], seen.question).keyPoints[0]
  const shared = sentences.some(({ words }) => sharesWords(criterion, words, seen))
  return {
    coverage: finding?.coverage ?? 0,
    shares: shared || (finding?.coverage ?? 0) > 0,
    contrary: finding?.contrary ?? false,
    shownBy: finding?.shownBy ?? null,
  }
}

const pointOf = ({ id }: Criterion, { points }: Examined): Reading | undefined =>
  points[Number(id.replace('point-', '')) - 1]

/** Whether words share one of content with a point that the question does not bring; a point of two words may do with the question's. */
export const sharesWords = (criterion: Criterion, words: readonly Word[], seen: Examined): boolean => {
  const point = pointOf(criterion, seen)
  if (point === undefined) return false
  const wanted = new Set(wordsOf(point.sentences).flatMap(({ content, concept }) => (content ? [concept] : [])))
  const asked = new Set(wordsOf(seen.question.sentences).map(({ concept }) => concept))
  return words.some(
    ({ content, concept }) => content && wanted.has(concept) && (!asked.has(concept) || wanted.size <= 2),
  )
}
