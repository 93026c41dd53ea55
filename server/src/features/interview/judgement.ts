import type { Assessment, DimensionName, Quote } from '@candor/contracts/scoring.ts'
import type { ServedCall } from '../../ports/llm.ts'

/** What kind of answer a question asks for: a story of one's own, an explanation, or a view of one's own plans and wishes. */
export type Expects = 'story' | 'knowledge' | 'view'

/** A part that an answer lacks, and that a follow-up can ask for. */
export type Gap =
  | 'situation'
  | 'task'
  | 'action'
  | 'result'
  | 'ownership'
  | 'learning'
  | 'reason'
  | 'example'
  | 'tradeOff'
  | 'depth'

/** One answer, as a judge gets to see it. */
export interface JudgeInput {
  question: string
  answer: string
  expects: Expects
  /** For a follow-up: the question that it follows up. Its answer is one part, not a whole story. */
  followsUp?: string
  /** What a good answer says; empty where the question has none. */
  keyPoints: readonly string[]
  /** A model answer, where there is one. */
  reference?: string
  /** The competency's name and anchored levels, weakest first. */
  competency?: { name: string; levels: readonly string[] }
  /** Nobody sees more than the marks: notes, improved answer, gaps and hook are left out. */
  marksOnly?: boolean
}

/** What a judge says of one answer: the marks that are shown, and what the next question may build on. */
export interface Judgement {
  assessment: Assessment
  /** What is missing, the most valuable first. */
  gaps: readonly Gap[]
  /** Words of the answer that a follow-up can take up: a concrete claim, a person, a turn of events. */
  hook: Quote | null
  /** What served it, where a language model did. */
  calls?: readonly ServedCall[]
  /** What a model claimed and code did not accept. */
  dropped?: readonly DroppedQuote[]
}

/** A quote that the verifier dropped, without the words: they may be a person's. */
export interface DroppedQuote {
  dimension: DimensionName
  criterion: string
  /** `not-verbatim`, `question-words`, `addressed-to-judge`, `keyword-list`, `negates`, `does-not-show`, … */
  why: string
}

/** The judge that the decision rests on; `app.ts` passes scoring's in. Deterministic; milliseconds. */
export type JudgeAnswer = (input: JudgeInput) => Judgement

/**
 * A configured model's judgement, made beside the built-in one: it may change marks and notes, never
 * a decision. null: no provider served, and the built-in judgement stands. An abort rejects with the
 * signal's reason.
 */
export type JudgeWithModel = (input: JudgeInput, builtin: Judgement, signal: AbortSignal) => Promise<Judgement | null>
