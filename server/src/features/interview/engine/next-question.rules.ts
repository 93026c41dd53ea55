import type { NextAction, TurnBasis, TurnKind } from '@candor/contracts/interview.ts'
import { sharedMainWords } from '../content/main-words.rules.ts'
import type { InterviewPlan, PlannedQuestion } from '../plan.ts'

/** A preset can be answered in no less than this; with less time left the interview ends. */
export const leastPresetSeconds = 45
/** A follow-up or resume question is not worth asking in less. */
const leastExtraSeconds = 30
/** A follow-up asks for one missing part: a minute and a half is plenty. */
const mostFollowUpSeconds = 90
const mostResumeTurns = 2
/** An answer lasts at most this long (PRODUCT.md, voice timing): nothing longer is suggested. */
const mostAnswerSeconds = 300
/** The longest question of the built-in interviewer has 380 characters; longer, it is no question to be asked. */
const mostQuestionCharacters = 500
/** As in a quote anywhere else (PRODUCT.md). */
const mostBasisCharacters = 240
/** From this share of its main words on, what a resume question asks for has been told. */
const toldShare = 0.5

/** A turn already asked, as the decision sees it. */
export interface AskedTurn {
  kind: TurnKind
  question: string
  /** Absent or null where it is not known: a decision does without. */
  answer?: string | null
}

export interface DecisionState {
  plan: Pick<InterviewPlan, 'presets' | 'resumeQuestions'>
  maxFollowUps: number
  /** All turns so far, the one just answered last. */
  asked: readonly AskedTurn[]
  /** By the server's clock; null without a limit. */
  remainingSeconds: number | null
}

/** The question that a follow-up would ask; null: the answer leaves nothing to ask. */
export type FollowUpProposal = PlannedQuestion | null

export type Decision =
  | {
      action: Exclude<NextAction, 'complete'>
      kind: TurnKind
      label: string
      question: PlannedQuestion
      suggestedSeconds: number
    }
  | { action: 'complete' }

const count = (asked: readonly AskedTurn[], kind: TurnKind): number => asked.filter((turn) => turn.kind === kind).length

/** Follow-ups since the last preset; a resume question in between ends the chain. */
const followUpsInChain = (asked: readonly AskedTurn[]): number => {
  let chain = 0
  for (const turn of asked) {
    if (turn.kind === 'preset') chain = 0
    if (turn.kind === 'follow_up') chain += 1
  }
  return chain
}

const normalise = (question: string): string =>
  question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isAmong = (text: string, questions: readonly string[]): boolean => {
  const wanted = normalise(text)
  return questions.some((question) => normalise(question) === wanted)
}

const isNew = (text: string, asked: readonly AskedTurn[]): boolean =>
  !isAmong(
    text,
    asked.map(({ question }) => question),
  )

/** Whatever a proposal holds there: words that can be asked. */
const isSayable = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= mostQuestionCharacters && normalise(text) !== ''

/** Seconds left for anything besides the presets that are still to come. */
const spareSeconds = (state: DecisionState, presetsLeft: number): number =>
  state.remainingSeconds === null ? Number.POSITIVE_INFINITY : state.remainingSeconds - presetsLeft * leastPresetSeconds

/**
 * The best planned time that is still there: never more than what remains minus what the presets to
 * come need. A plan that names no sensible time gets the least.
 */
const fit = (planned: number, least: number, availableSeconds: number): number => {
  const sensible = Number.isFinite(planned) ? Math.min(mostAnswerSeconds, Math.max(least, planned)) : least
  return Math.floor(Math.min(sensible, availableSeconds))
}

const basisOf = (basis: TurnBasis | null | undefined): TurnBasis | null =>
  basis?.source === 'answer' && isSayable(basis.words) && basis.words.length <= mostBasisCharacters
    ? { source: 'answer', words: basis.words }
    : null

/** Of a proposal only its words, its basis and its time count: what the question is after stays as planned. */
const decideFollowUp = (state: DecisionState, presetsLeft: number, proposal: FollowUpProposal): Decision | null => {
  const last = state.asked.at(-1)
  const spare = spareSeconds(state, presetsLeft)
  const used = followUpsInChain(state.asked)
  const root = state.plan.presets[count(state.asked, 'preset') - 1]
  if (!proposal || !root || !last || last.kind === 'resume' || used >= state.maxFollowUps) return null
  if (spare < leastExtraSeconds || !isSayable(proposal.text) || !isNew(proposal.text, state.asked)) return null
  const toCome = [...state.plan.presets, ...state.plan.resumeQuestions].map(({ text }) => text)
  if (isAmong(proposal.text, toCome)) return null
  const seconds = fit(proposal.suggestedSeconds, leastExtraSeconds, mostFollowUpSeconds)
  return {
    action: 'follow_up',
    kind: 'follow_up',
    label: `Q${count(state.asked, 'preset')} follow-up ${used + 1}`,
    question: { ...root, text: proposal.text, basis: basisOf(proposal.basis), suggestedSeconds: seconds },
    suggestedSeconds: fit(seconds, leastExtraSeconds, spare),
  }
}

/** The first resume question comes after the second preset, the next after the fourth, what is left before the end. */
const resumeIsDue = (state: DecisionState, presetsLeft: number): boolean => {
  const asked = count(state.asked, 'resume')
  if (asked >= Math.min(mostResumeTurns, state.plan.resumeQuestions.length)) return false
  const presets = count(state.asked, 'preset')
  return presets >= 2 * (asked + 1) || (presetsLeft === 0 && asked === 0)
}

/** Whether the person has told of their own accord what a resume question asks for. */
const wasTold = ({ basis, text }: PlannedQuestion, asked: readonly AskedTurn[]): boolean =>
  sharedMainWords(basis?.words ?? text, asked.map(({ answer }) => answer ?? '').join(' ')) >= toldShare

const decideResume = (state: DecisionState, presetsLeft: number): Decision | null => {
  const spare = spareSeconds(state, presetsLeft)
  if (!resumeIsDue(state, presetsLeft) || spare < leastExtraSeconds) return null
  const open = state.plan.resumeQuestions.filter(({ text }) => isSayable(text) && isNew(text, state.asked))
  const question = open.find((candidate) => !wasTold(candidate, state.asked)) ?? open[0]
  if (!question) return null
  return {
    action: 'resume',
    kind: 'resume',
    label: `Resume Q${count(state.asked, 'resume') + 1}`,
    question,
    suggestedSeconds: fit(question.suggestedSeconds, leastExtraSeconds, spare),
  }
}

const decidePreset = (state: DecisionState): Decision => {
  const done = count(state.asked, 'preset')
  const question = state.plan.presets[done]
  const presetsLeft = state.plan.presets.length - done
  const remaining = state.remainingSeconds ?? Number.POSITIVE_INFINITY
  const stillFit = Math.min(presetsLeft, Math.floor(remaining / leastPresetSeconds))
  if (!question || stillFit < 1) return { action: 'complete' }
  return {
    action: 'preset',
    kind: 'preset',
    label: `Q${done + 1}`,
    question,
    suggestedSeconds: fit(
      question.suggestedSeconds,
      leastPresetSeconds,
      remaining - (stillFit - 1) * leastPresetSeconds,
    ),
  }
}

/**
 * What comes after an answer. Whatever is proposed: every preset is asked if the time allows,
 * follow-ups stay within their cap, at most two resume questions, no question twice, the time
 * suggested never exceeds what remains minus what the presets to come need, and it always ends.
 */
export const decideNext = (state: DecisionState, proposal: FollowUpProposal): Decision => {
  const presetsLeft = state.plan.presets.length - count(state.asked, 'preset')
  return decideFollowUp(state, presetsLeft, proposal) ?? decideResume(state, presetsLeft) ?? decidePreset(state)
}
