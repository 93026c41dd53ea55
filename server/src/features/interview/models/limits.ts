/** How long a configured language model may take, in milliseconds. Where it takes longer, the built-in interviewer stands. */
export interface ModelLimits {
  /** The plan; the person sees that their questions are being prepared. */
  planMs: number
  /** The wording of a follow-up: it stands between an answer and the next question. */
  followUpMs: number
  /** What a written answer waits for the model's judgement, the wording of the follow-up included (ARCHITECTURE.md). */
  answerMs: number
  /** One reading of an answer in all, every provider of the chain included; it goes on after the answer's wait. */
  readingMs: number
  /** What a report waits for judgements that are still to come. */
  reportMs: number
  /** Between two looks for answers that nobody reads, and two renewals of the leases held. */
  sweepMs: number
  /** How long a claim lasts unless renewed: three missed renewals mean that its instance is gone. */
  leaseMs: number
}

export const modelLimits: ModelLimits = {
  planMs: 10_000,
  followUpMs: 2_500,
  answerMs: 8_000,
  readingMs: 60_000,
  reportMs: 8_000,
  sweepMs: 5_000,
  leaseMs: 15_000,
}

/** Readings begun for one answer: after this many that ended in a crash or a fault of ours, the built-in judgement stands. */
export const mostAttempts = 3

/** Answers left behind that an instance reads at once; those that somebody waits for come on top. */
export const mostLeftBehind = 4
