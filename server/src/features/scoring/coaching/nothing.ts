import type { JudgeInput } from '../../interview/index.ts'
import type { Verdict } from '../judges/guards/screen.rules.ts'

/** Placeholder. */
export const notesForNothing = (input: JudgeInput, verdict: Verdict | 'off-topic'): string =>
  `${verdict}: ${input.expects}`
