import { vagueOutcomePattern } from '../judges/story/cues.ts'
import type { Sentence } from '../judges/text/reading.ts'
import { isWeakClosing } from './closing.rules.ts'
import { askedDetail } from './prompts.ts'
import type { CoachInput } from './seen.ts'
import { standingSentences, tidySentence } from './tidy.rules.ts'

/** Fewer words than these leave nothing to build on. */
const fewestWords = 5

/** One sentence group of the answer and the part of the story it tells. */
interface Told {
  group: readonly Sentence[]
  text: string
}

/**
 * The person's own answer, said better: fillers, repeats and run-on joints gone, an outcome that came
 * first put last, and a prompt in square brackets, for the person to fill in, where a part is missing.
 * Outside the brackets no word stands that the person did not say. Null where there is nothing to
 * build on, or nothing to change.
 */
export const improve = (seen: CoachInput): string | null => {
  const { answer, findings, input } = seen
  if (findings.words < fewestWords) return null
  if (input.expects === 'knowledge' && findings.correctness !== null && findings.correctness.score < 0.1) return null
  const told = standingSentences(answer, findings.sentences)
    .map((group) => ({
      group,
      text: tidySentence(quiet(group.map(({ start, end }) => answer.slice(start, end)).join(' '))),
    }))
    .filter(({ group, text }) => text !== '' && !isWeakClosing(group, findings.sentences))
  if (told.length === 0) return null
  const parts = input.expects === 'story' ? storyParts(told, seen) : explainedParts(told, seen)
  const improved = parts.join(' ')
  return squeeze(improved) === squeeze(answer) ? null : improved
}

/** A transcript in capitals is set in ordinary letters. */
const quiet = (text: string): string => {
  if (/[a-z]/.test(text)) return text
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 12 && letters === letters.toUpperCase() ? text.toLowerCase() : text
}

const squeeze = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ').trim()

const storyParts = (told: readonly Told[], seen: CoachInput): string[] => {
  const { story } = seen.findings
  const ordered = outcomeLast(told, seen)
  const parts: string[] = []
  const lastDeed = Math.max(
    -1,
    ...ordered.map(({ group }, at) => (group.some((sentence) => story.action.shownBy.includes(sentence)) ? at : -1)),
  )
  const firstDeed = ordered.findIndex(({ group }) => group.some((sentence) => story.action.shownBy.includes(sentence)))
  if (story.situation.strength < 0.5) parts.push(askedDetail('situation', seen))
  for (const [at, { text, group }] of ordered.entries()) {
    if (at === Math.max(firstDeed, 0) && story.task.strength < 0.5 && at > 0) parts.push(askedDetail('task', seen))
    parts.push(text)
    if (at === firstDeed && story.ownership < 0.5 && group.some(({ lower }) => /\bwe\b/.test(lower)))
      parts.push(askedDetail('ownership', seen))
    if (at === lastDeed && story.action.strength < 0.6 && !parts.includes(askedDetail('ownership', seen)))
      parts.push(askedDetail('moreAction', seen))
  }
  if (lastDeed < 0) parts.push(askedDetail('action', seen))
  if (story.result.strength < 0.6) parts.push(askedDetail(story.result.strength > 0 ? 'fullerResult' : 'result', seen))
  else if (story.measure.strength === 0 && (seen.overall ?? 0) < 75) parts.push(askedDetail('figure', seen))
  if (story.learning.strength < 0.5 && (seen.overall ?? 0) >= 60) parts.push(askedDetail('learning', seen))
  return parts
}

const pointsBack =
  /^(he|she|they|it|this|that|these|those|his|her|their|then|so|as a result|in the end|eventually|finally|afterwards)\b/

/** An outcome that was told before any deed goes to the end, if it can stand there. */
const outcomeLast = (told: readonly Told[], { findings }: CoachInput): Told[] => {
  const { result, actions } = findings.story
  const lastDeed = Math.max(-1, ...actions.filter(({ weight }) => weight >= 0.6).map(({ sentence }) => sentence.index))
  const early = told.filter(
    ({ group }) =>
      group.length === 1 &&
      group.every(
        (sentence) =>
          sentence.index === 0 &&
          lastDeed > 0 &&
          result.shownBy[0] === sentence &&
          !pointsBack.test(sentence.lower) &&
          !vagueOutcomePattern.test(sentence.lower),
      ),
  )
  return [...told.filter((item) => !early.includes(item)), ...early]
}

const explainedParts = (told: readonly Told[], seen: CoachInput): string[] => {
  const parts = told.map(({ text }) => text)
  const { gaps, findings, input } = seen
  if (gaps.includes('reason')) parts.splice(1, 0, askedDetail('reason', seen))
  if (input.expects === 'view') {
    if (gaps.includes('example')) parts.push(askedDetail('lived', seen))
    if (gaps.includes('depth') && !gaps.includes('example')) parts.push(askedDetail('depth', seen))
    return parts
  }
  const absent = findings.correctness?.keyPoints.filter(({ coverage }) => coverage < 0.35).length ?? 0
  if (absent > 0) parts.push(askedDetail(absent === 1 ? 'point' : 'points', seen))
  else if (gaps.includes('depth')) parts.push(askedDetail('depth', seen))
  if (gaps.includes('example')) parts.push(askedDetail('example', seen))
  if (gaps.includes('tradeOff') && absent === 0) parts.push(askedDetail('tradeOff', seen))
  return parts
}
