import { z } from 'zod'
import { sharedMainWords } from '../content/main-words.rules.ts'
import type { InterviewPlan, PlanInput, PlannedQuestion } from '../plan.ts'
import { isDelicate, isForbidden, mayBeTakenUp, namesSomebody } from '../planner/documents/allowed.rules.ts'
import { plannedOn } from '../planner/planned.rules.ts'
import { hashOf } from '../planner/seeded.rules.ts'
import { suitsSeniority } from '../planner/shortlist.rules.ts'
import { acceptQuestion, acceptText } from './accept-question.rules.ts'
import { isLike } from './askable.rules.ts'
import { type ProposedQuestion, proposedQuestionSchema, proposedResumeQuestionSchema } from './plan-proposal.ts'

/** More is no proposal for an interview of at most 20 questions. */
const mostProposed = 40
const mostResumeQuestions = 2
/** So many words of a forbidden line in a row are that line. */
const runWords = 4
const quoteWords = { least: 2, most: 16 }

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const runsOf = (text: string): string[] => {
  const words = wordsOf(text)
  return words
    .slice(0, Math.max(0, words.length - runWords + 1))
    .map((_, at) => words.slice(at, at + runWords).join(' '))
}

/** The sentences of what was handed in, those that may be followed apart from those that may not. */
const sentencesOf = ({ jobDescriptionText, resumeText, settings }: PlanInput) => {
  const all = [jobDescriptionText ?? '', resumeText ?? '', settings.jobTitle, ...settings.focusAreas]
    .join('\n')
    .slice(0, 60_000)
    .split(/[\n.;!?]+/)
  const forbidden = all.filter((sentence) => isForbidden(sentence))
  return {
    forbiddenRuns: new Set(forbidden.flatMap(runsOf)),
    free: all.filter((sentence) => !forbidden.includes(sentence)),
  }
}

/** What all questions of one proposal are checked against. */
interface Bench {
  input: PlanInput
  /** Runs of words that only forbidden lines have. */
  forbiddenRuns: ReadonlySet<string>
  /** The words of the job, as far as they may be followed. */
  jobWords: string
}

const benchFor = (input: PlanInput): Bench => {
  const { forbiddenRuns, free } = sentencesOf(input)
  return { input, forbiddenRuns, jobWords: free.join(' ') }
}

const quotesForbidden = (text: string, { forbiddenRuns }: Bench): boolean =>
  runsOf(text).some((run) => forbiddenRuns.has(run))

/** All that a person or a judge gets to read of a question. */
const textsOf = ({ text, keyPoints, levels, probes }: Omit<PlannedQuestion, 'bankId'>): string[] => [
  text,
  ...keyPoints,
  ...levels,
  ...Object.values(probes).flat(),
]

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ')

/** Words that stand in a document and may be taken up; else null. */
const quotedFrom = (document: string | null, quote: string | null): string | null => {
  const words = flat(quote ?? '').trim()
  const count = wordsOf(words).length
  if (document === null || count < quoteWords.least || count > quoteWords.most || words.length > 120) return null
  const mayBe = mayBeTakenUp(words) && !isDelicate(words) && !namesSomebody(words)
  return mayBe && flat(document).includes(words) ? words : null
}

const modelId = (place: string, text: string): string => `model:${place}-${hashOf(text.toLowerCase()).toString(36)}`

const wasAsked = (id: string, recent: readonly string[]): boolean => {
  const mark = id.slice(id.indexOf('-'))
  return recent.some((other) => other.startsWith('model:') && other.endsWith(mark))
}

/** The presets that a question may stand for: the one it names, else the others of its competency. */
const placesFor = (proposed: ProposedQuestion, presets: readonly PlannedQuestion[]): number[] => {
  const name = proposed.competency.trim().toLowerCase()
  const isSame = (at: number): boolean => at > 0 && presets[at]?.competency.toLowerCase() === name
  const places = [proposed.slot - 1, ...presets.keys()].filter(isSame)
  return [...new Set(places)]
}

const withQuestion = (
  presets: readonly PlannedQuestion[],
  resumeQuestions: readonly PlannedQuestion[],
  proposed: ProposedQuestion,
  bench: Bench,
): PlannedQuestion[] | null => {
  const { settings, recentBankIds, jobDescriptionText } = bench.input
  for (const at of placesFor(proposed, presets)) {
    const slot = presets[at]
    if (!slot || slot.bankId.startsWith('model:')) continue
    const accepted = acceptQuestion(proposed, slot, bench.jobWords)
    if (
      !accepted ||
      textsOf(accepted).some((text) => quotesForbidden(text, bench)) ||
      !suitsSeniority(accepted.text, settings.seniority)
    )
      continue
    const bankId = modelId(String(at + 1), accepted.text)
    const others = [...presets.filter((_, index) => index !== at), ...resumeQuestions].map(({ text }) => text)
    if (wasAsked(bankId, recentBankIds) || isLike(accepted.text, others)) continue
    const words = accepted.basis ? null : quotedFrom(jobDescriptionText, proposed.quote)
    const isTakenUp = words !== null && sharedMainWords(words, accepted.text) > 0
    const basis = isTakenUp ? { source: 'job_description' as const, words } : accepted.basis
    return presets.map((preset, index) => (index === at ? { ...accepted, bankId, basis } : preset))
  }
  return null
}

const listOf = <T>(proposal: unknown, key: string, schema: z.ZodType<T>): T[] => {
  const list = z.record(z.string(), z.unknown()).safeParse(proposal).data?.[key]
  return (Array.isArray(list) ? list.slice(0, mostProposed) : []).flatMap((item) => {
    const parsed = schema.safeParse(item)
    return parsed.success ? [parsed.data] : []
  })
}

const resumeQuestionsOf = (
  proposal: unknown,
  builtin: readonly PlannedQuestion[],
  presets: readonly PlannedQuestion[],
  bench: Bench,
): PlannedQuestion[] => {
  const questions = [...builtin]
  let place = 0
  for (const proposed of listOf(proposal, 'resumeQuestions', proposedResumeQuestionSchema)) {
    const words = quotedFrom(bench.input.resumeText, proposed.quote)
    if (words === null || place >= mostResumeQuestions) continue
    const slot = questions[place] ?? plannedOn({ id: '', text: '', basis: null }, null)
    const text = acceptText(proposed.text, slot)
    if (text === null || sharedMainWords(words, text) === 0 || quotesForbidden(text, bench)) continue
    const bankId = modelId(`r${place + 1}`, text)
    const others = [...presets, ...questions.filter((_, index) => index !== place)].map((question) => question.text)
    if (isLike(text, others) || wasAsked(bankId, bench.input.recentBankIds)) continue
    questions[place] = { ...plannedOn({ id: bankId, text, basis: { source: 'resume', words } }, null) }
    place += 1
  }
  return questions
}

/**
 * The built-in plan with those of a model's questions in it that hold. Whatever the proposal says,
 * malformed and hostile ones included: the number of questions, the opener, each competency, each
 * focus area and the mix of kinds stay as planned; no question is like another, unlawful, addressed
 * to a machine, or made of words that the rules keep out of documents.
 */
export const acceptPlan = (proposal: unknown, builtin: InterviewPlan, input: PlanInput): InterviewPlan => {
  const bench = benchFor(input)
  let presets: readonly PlannedQuestion[] = builtin.presets
  for (const proposed of listOf(proposal, 'questions', proposedQuestionSchema)) {
    presets = withQuestion(presets, builtin.resumeQuestions, proposed, bench) ?? presets
  }
  return { ...builtin, presets, resumeQuestions: resumeQuestionsOf(proposal, builtin.resumeQuestions, presets, bench) }
}

/** How many of a plan's questions a model worded. */
export const modelQuestions = ({ presets, resumeQuestions }: InterviewPlan): number =>
  [...presets, ...resumeQuestions].filter(({ bankId }) => bankId.startsWith('model:')).length
