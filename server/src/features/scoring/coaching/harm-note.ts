import type { HarmKind } from '../judges/harm/acts.ts'
import type { CoachInput } from './seen.ts'
import { cited, citeFrom, fill } from './voice.rules.ts'

const sounder: Record<HarmKind, string> = {
  records: 'Say whom you told that the record was not complete, and what you did so that the next one was.',
  hiding: 'Say when you reported it, to whom, and what was changed so that it does not happen again.',
  abuse: 'Say how you calmed things down, and what you said or did afterwards to put it right.',
  safety: 'Say how you made the place safe first, even though it cost time, and how many minutes that was.',
  secrets: 'Say how you helped without giving it away: who was allowed to see it, and whom did you ask?',
  blame: 'Say which part was yours, what you told the others about it, and what they did well.',
  dishonesty: 'Say what you told them as it was, what you could offer instead, and how they took it.',
}

/** Where an answer tells of a harmful deed, that is the one thing to change; null where it does not. */
export const harmNote = ({ answer, findings }: CoachInput): string | null => {
  const { harm } = findings
  if (!harm || harm.weight < 0.5) return null
  const righted = harm.weight < 1
  return fill(
    righted
      ? 'An interviewer will stop at {q}. You say that you put it right, and that is what they should hear most of. {how}'
      : 'An interviewer will stop at {q}, whatever came of it: it is a thing that no employer wants done. If it happened, tell it as a mistake, with what you did about it; if there was a sounder way, tell that one. {how}',
    { q: cited(citeFrom(answer, harm.sentence)), how: sounder[harm.kind] },
  )
}
