import type { Report } from '@candor/contracts/reports.ts'
import { firstChange } from '../content/words.ts'
import { coreTurns, judgedTurns } from '../figures.rules.ts'
import type { FaultGroup } from '../findings/faults.rules.ts'
import type { JudgedTurn, TurnRecord } from '../material.ts'
import { counted, inWords, listed, sentenceCase, spokenLabel, subjectOf } from '../wording.rules.ts'

export interface SummaryMaterial {
  turns: readonly TurnRecord[]
  /** Core questions that were planned. */
  planned: number
  overall: number | null
  confidence: Report['confidence']
  faults: readonly FaultGroup[]
}

/** What a mark means, from the highest down; ends a sentence that begins "The core answers come to 72 of 100:". */
const bands: readonly (readonly [number, string])[] = [
  [85, 'answers that would hold in a real interview'],
  [70, 'solid answers with room in places'],
  [55, 'more of what an interviewer listens for is there than missing'],
  [40, 'about half of what an interviewer listens for is there'],
  [20, 'most of what an interviewer listens for is still missing'],
  [1, 'very little could be marked'],
  [0, 'nothing in them could be marked'],
]

/** An interval narrower than this looks surer than so few answers can be. */
const narrow = 12

const isEmpty = ({ answer }: JudgedTurn): boolean => answer.trim() === ''

const whatWasAnswered = ({ turns, planned }: SummaryMaterial): string => {
  const core = coreTurns(turns)
  const extra = (kind: TurnRecord['kind']) =>
    judgedTurns(turns).filter((turn) => turn.kind === kind && !isEmpty(turn)).length
  const further = [
    ...(extra('follow_up') > 0 ? [counted(extra('follow_up'), 'follow-up')] : []),
    ...(extra('resume') > 0 ? [counted(extra('resume'), 'question on your resume', 'questions on your resume')] : []),
  ]
  const beside = further.length === 0 ? '' : ` and ${listed(further)}`
  const empty = core.filter(isEmpty).map(({ label }) => spokenLabel(label))
  const left =
    empty.length === 0
      ? ''
      : `; ${listed(empty)} ${empty.length === 1 ? 'was' : 'were'} left empty and ${empty.length === 1 ? 'counts' : 'count'} as 0`
  if (core.length >= planned) {
    const all =
      planned === 1
        ? 'the one core question'
        : planned === 2
          ? 'both core questions'
          : `all ${inWords(planned)} core questions`
    return `You ${empty.length === 0 ? 'answered' : 'went through'} ${all}${beside}${left}.`
  }
  const missing = planned - core.length
  return `The interview ended after ${inWords(core.length)} of ${counted(planned, 'core question')}${beside}; the ${missing === 1 ? 'other one is' : `other ${inWords(missing)} are`} left out of the marks${left}.`
}

const overallInWords = ({ turns, overall, confidence }: SummaryMaterial): string => {
  const core = coreTurns(turns).filter(({ judgement }) => judgement.assessment.overall !== null)
  const alone = judgedTurns(turns).length === coreTurns(turns).length
  if (overall === null) return 'None of the core answers could be marked, so there is no overall mark.'
  const [, words] = bands.find(([least]) => overall >= least) ?? [0, '']
  const mark = `${core.length === 1 ? `The ${alone ? '' : 'core '}answer comes` : alone ? 'Together they come' : 'The core answers come'} to ${overall} of 100: ${words}.`
  const few = sentenceCase(counted(core.length, 'answer'))
  if (!confidence) return `${mark} One answer says little about how the next would go.`
  const { low, high } = confidence
  if (high - low < narrow)
    return `${mark} The marks lie close together, yet ${few.toLowerCase()} ${core.length < 8 ? 'say' : 'still say'} only so much.`
  const reach = low === 0 && high === 100 ? 'anywhere on the scale' : `between ${low} and ${high}`
  return `${mark} ${few} say only so much: with other questions of the same kind the mark would likely lie ${reach}.`
}

const standsOut = ({ turns }: SummaryMaterial): string | null => {
  const [best, ...rest] = judgedTurns(turns)
    .filter(({ kind, judgement }) => kind !== 'follow_up' && (judgement.assessment.overall ?? 0) > 0)
    .toSorted(
      (a, b) => (b.judgement.assessment.overall ?? 0) - (a.judgement.assessment.overall ?? 0) || a.index - b.index,
    )
  if (!best || rest.length === 0) return null
  const mark = best.judgement.assessment.overall ?? 0
  const subject = subjectOf(best.planned.competency)
  const said = `your answer to ${spokenLabel(best.label)} on ${subject} (${mark})`
  return mark >= 60 ? `What stands out is ${said}` : `Furthest along is ${said}`
}

const nextStep = ({ overall }: SummaryMaterial): string | null =>
  overall !== null && overall >= 75 ? 'hat would help most now is to try harder questions and shorter answers' : null

const answersOf = (turns: readonly JudgedTurn[], one: string, more: string): string | null =>
  turns.length === 0 ? null : `${sentenceCase(counted(turns.length, 'answer'))} ${turns.length === 1 ? one : more}`

/** What stands in the report with a reservation: marks that may still change, and marks that no program should give. */
const reservations = ({ turns }: SummaryMaterial): (string | null)[] => {
  const judged = judgedTurns(turns)
  const pending = judged.filter(({ judgement }) => judgement.assessment.status === 'pending')
  const disputed = judged.filter(({ judgement }) => judgement.assessment.needsPerson)
  return [
    answersOf(
      disputed,
      'needs a person: its readings differed too much for a mark, and it is left out.',
      'need a person: their readings differed too much for a mark, and they are left out.',
    ),
    answersOf(
      pending,
      'is still being read by the language model: its marks here are the built-in interviewer’s and may change.',
      'are still being read by the language model: their marks here are the built-in interviewer’s and may change.',
    ),
  ]
}

/**
 * Two to six plain sentences: what was answered, the mark and how sure it is, what stands out, what to change first,
 * and what is not settled.
 */
export const summaryOf = (material: SummaryMaterial): string => {
  const judged = judgedTurns(material.turns)
  if (judged.length === 0 || judged.every(isEmpty)) return nothingAnswered(material, judged.length)
  const first = material.faults[0]
  const best = standsOut(material)
  const help = first ? `hat would help most is to ${firstChange[first.kind]}` : nextStep(material)
  const last = best && help ? `${best}; w${help}.` : help ? `W${help}.` : best && `${best}.`
  return [whatWasAnswered(material), overallInWords(material), last, ...reservations(material)]
    .filter((part) => part !== null)
    .join(' ')
}

const nothingAnswered = ({ planned }: SummaryMaterial, left: number): string =>
  left === 0
    ? 'You ended this interview before the first answer, so there is nothing to mark and nothing lost. The questions you saw are below, with exercises to begin on them; a start with one or two questions is a good way in.'
    : `${left === 1 ? 'The answer was' : 'The answers were'} left empty, so there is nothing to quote and the mark is 0${left < planned ? ' for what was asked' : ''}. That can happen on a first look: the exercises below begin with a single sentence, and even a rough one can be marked.`
