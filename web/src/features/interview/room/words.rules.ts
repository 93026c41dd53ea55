import type { Interview, Turn, TurnBasis } from '@candor/contracts/interview.ts'
import { clipped, counted, numberWord } from '../../../lib/interview-words.ts'
import type { ProgressMark } from '../../../ui/progress/progress-marks.tsx'

/** "Question 2 of 5", "Follow-up to question 2", "On your resume". */
export function placeOf(turn: Turn, interview: Interview): string {
  const number = /^Q(\d+)/.exec(turn.label)?.[1]
  if (turn.kind === 'preset') return `Question ${number ?? turn.index + 1} of ${interview.questionCount}`
  if (turn.kind === 'resume') return 'A question on your resume'
  return number ? `Follow-up to question ${number}` : 'Follow-up'
}

const leads: Record<TurnBasis['source'], string> = {
  job_description: 'Asked because the advertisement says',
  resume: 'Asked because your resume says',
  focus_area: 'Asked because you want to practise',
  answer: 'Taking up your words:',
}

/** Why the interviewer asks this: what leads in, and the words themselves. */
export const reasonOf = (basis: TurnBasis): { lead: string; words: string } => ({
  lead: leads[basis.source],
  words: clipped(basis.words, 180),
})

/** What the interviewer says of itself, once, before the first question. */
export function greeting({ questionCount, timeLimitMinutes, maxFollowUps }: Interview): string {
  const questions = questionCount === 1 ? 'one question' : `${numberWord(questionCount)} questions`
  const time = timeLimitMinutes === null ? '' : ` and ${counted(timeLimitMinutes, 'minute')}`
  const followUps = maxFollowUps > 0 ? ', and may ask further about what you say' : ''
  return `Good to meet you. I am Candor’s interviewer, an AI program. I have ${questions}${time} for you${followUps}.`
}

/** The row of marks: core questions long, follow-ups and resume questions short, those to come pale. */
export function progressMarks(interview: Interview, turns: readonly Turn[], currentId: string | null): ProgressMark[] {
  const asked = turns.map(
    (turn): ProgressMark => ({
      label: turn.label,
      minor: turn.kind !== 'preset',
      state: turn.id === currentId ? 'now' : turn.answeredAt === null ? 'ahead' : 'done',
    }),
  )
  const presets = turns.filter(({ kind }) => kind === 'preset').length
  const ahead = Array.from(
    { length: Math.max(0, interview.questionCount - presets) },
    (_, at): ProgressMark => ({
      label: `Q${presets + at + 1}`,
      state: 'ahead',
    }),
  )
  return [...asked, ...ahead]
}
