import { bank } from '../content/bank.ts'
import { mainWordsOf, sharedMainWords } from '../content/main-words.rules.ts'
import type { Gap } from '../judgement.ts'
import type { PlannedQuestion } from '../plan.ts'
import { isLike, isProper, isQuestion, tidied } from './askable.rules.ts'
import type { ProposedQuestion } from './plan-proposal.ts'

/** As in the bank: a question is heard once. */
const questionCharacters = { least: 20, most: 260 }
const questionShape = { words: 45, marks: 2, sentences: 4 }
/** What the built-in interviewer suggests lies between these (`planned.rules.ts`). */
const seconds = { least: 60, most: 180, step: 15 }
const mostProbesOfAPart = 2

const partsOf: Record<PlannedQuestion['expects'], readonly Gap[]> = {
  story: ['situation', 'task', 'action', 'result', 'ownership', 'learning'],
  knowledge: ['reason', 'example', 'tradeOff', 'depth'],
  view: ['reason', 'example', 'depth', 'situation', 'task', 'action', 'result', 'ownership', 'learning'],
}

/** Somebody's own experience comes into it. */
const asksForExperience =
  /\b(?:time|when|did|have you|had to|example|situation|occasion|experience|moment|day|walk me|tell me|take me|describe|last|ever|once|were you|was)\b/i
/** Asks for what somebody would do, knows or thinks. */
const supposes =
  /\b(?:would you|do you (?:do|know|think|handle|deal|approach|plan|organi[sz]e|explain)|how do you|what (?:is|are)|should|if you|suppose|imagine|explain)\b/i
const asksForStory =
  /\b(?:tell me about a (?:time|day)|describe a (?:time|situation|day)|have you ever|your proudest)\b/i
const toThePerson =
  /\b(?:you|your|yours|yourself)\b|\b(?:tell|walk|talk|take|show|give) me\b|^(?:describe|recall)\b|\bi'd like to hear\b/i

const suitsKind = (text: string, { expects }: PlannedQuestion): boolean => {
  if (expects === 'knowledge') return !asksForStory.test(text)
  return toThePerson.test(text) && (expects === 'view' || !supposes.test(text) || asksForExperience.test(text))
}

/** The question's words, if they can be asked in the place of `slot`; else null. */
export const acceptText = (text: unknown, slot: PlannedQuestion): string | null => {
  const line = tidied(text, questionCharacters.most)
  const isFine =
    line !== null &&
    line.length >= questionCharacters.least &&
    isQuestion(line, questionShape) &&
    isProper(line) &&
    suitsKind(line, slot)
  return isFine ? line : null
}

const statements = (list: readonly unknown[], least: number, most: number): string[] =>
  list.flatMap((text) => {
    const line = tidied(text, most)
    return line !== null && line.length >= least && isProper(line) ? [line] : []
  })

/** Three to six different statements, none of them the question again; null where there are fewer. */
const acceptKeyPoints = (list: readonly string[], text: string): string[] | null => {
  const points: string[] = []
  for (const point of statements(list.slice(0, 12), 15, 200)) {
    if (points.length < 6 && !point.endsWith('?') && !isLike(point, [text, ...points])) points.push(point)
  }
  return points.length >= 3 ? points : null
}

/** What weak answers are described with; a scale on which the last level has more of it stands on its head. */
const weakWords =
  /\b(?:no|not|never|vague\w*|without|cannot|can't|little|only|generic|unclear|irrelevant|missing|lacks?|fails?|wrong|nothing|none|barely)\b/gi
const weakness = (level: string): number => level.match(weakWords)?.length ?? 0

/** Five different levels, the weakest first; null where they are not. */
const acceptLevels = (list: readonly string[]): string[] | null => {
  const levels = list.length === 5 ? statements(list, 30, 300) : []
  const areDifferent = levels.every((level, index) => !isLike(level, levels.slice(0, index)))
  const climbs = weakness(levels[4] ?? '') <= weakness(levels[0] ?? '')
  return levels.length === 5 && areDifferent && climbs ? levels : null
}

const acceptProbes = (
  list: ProposedQuestion['probes'],
  text: string,
  { expects, probes }: PlannedQuestion,
): PlannedQuestion['probes'] => {
  const accepted = new Map<Gap, string[]>()
  for (const { part, text: proposed } of list.slice(0, 24)) {
    const gap = partsOf[expects].find((candidate) => candidate === part)
    const line = tidied(proposed, 200)
    if (!gap || line === null || line.length < 15 || !isProper(line)) continue
    if (!isQuestion(line, { words: 35, marks: 1, sentences: 2 }) || isLike(line, [text])) continue
    const known = accepted.get(gap) ?? []
    if (known.length < mostProbesOfAPart && !isLike(line, [...accepted.values()].flat()))
      accepted.set(gap, [...known, line])
  }
  return { ...probes, ...Object.fromEntries(accepted) }
}

const acceptSeconds = (proposed: number, planned: number): number =>
  Number.isFinite(proposed) && proposed > 0
    ? Math.min(seconds.most, Math.max(seconds.least, Math.round(proposed / seconds.step) * seconds.step))
    : planned

const ownersById = new Map([...bank.competencies, ...bank.fields].map((owner) => [owner.id, owner]))

/** The words that a question on a competency can be expected to have one of. */
const subjectOf = (slot: PlannedQuestion): string => {
  const owner = ownersById.get(slot.competencyId)
  return [
    slot.text,
    slot.competency,
    slot.basis?.words ?? '',
    ...slot.keyPoints,
    ...slot.levels,
    ...Object.values(slot.probes).flat(),
    ...(owner ? [...owner.keywords, ...owner.questions.map(({ text }) => text)] : []),
  ].join(' ')
}

/** A question that was made for certain words has to speak of them; any other of its competency or of the job. */
const isOnSubject = (text: string, slot: PlannedQuestion, jobWords: string): boolean =>
  slot.basis
    ? sharedMainWords(slot.basis.words, text) > 0
    : mainWordsOf(text).size > 0 && sharedMainWords(text, `${subjectOf(slot)} ${jobWords}`) > 0

/**
 * The proposed question in the place of a built-in one of the same competency and kind, with what of
 * its rubric holds; null where the question itself does not.
 */
export const acceptQuestion = (
  proposed: ProposedQuestion,
  slot: PlannedQuestion,
  jobWords: string,
): Omit<PlannedQuestion, 'bankId'> | null => {
  const text = acceptText(proposed.text, slot)
  if (text === null || !isOnSubject(text, slot, jobWords)) return null
  const keyPoints = slot.expects === 'knowledge' ? acceptKeyPoints(proposed.keyPoints, text) : []
  if (keyPoints === null) return null
  return {
    text,
    competencyId: slot.competencyId,
    competency: slot.competency,
    expects: slot.expects,
    keyPoints,
    levels: acceptLevels(proposed.levels) ?? slot.levels,
    probes: acceptProbes(proposed.probes, text, slot),
    suggestedSeconds: acceptSeconds(proposed.suggestedSeconds, slot.suggestedSeconds),
    basis: slot.basis,
  }
}
