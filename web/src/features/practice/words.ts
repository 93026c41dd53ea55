import type { Difficulty, InterviewType, Seniority } from '@candor/contracts/interview.ts'
import type { Shape } from './draft.ts'

/** The kinds of interview, as one says them. */
export const typeWords: Record<InterviewType, { label: string; hint: string }> = {
  mixed: { label: 'Mixed', hint: 'Some of each, as most first interviews are.' },
  behavioral: { label: 'Behavioural', hint: 'What you did, in situations that were real.' },
  technical: { label: 'Technical', hint: 'What you know in your field, and how you would go about it.' },
  hr: { label: 'HR', hint: 'Motives, plans, the way you like to work.' },
}

export const seniorityWords: Record<Seniority, string> = {
  intern: 'Intern',
  junior: 'Junior',
  mid: 'Mid level',
  senior: 'Senior',
  lead: 'Lead',
  executive: 'Executive',
}

export const difficultyWords: Record<Difficulty, string> = { easy: 'Easy', medium: 'Medium', hard: 'Hard' }

const numbers =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** "Mixed questions, mid level, medium difficulty" */
export const kindInWords = ({ type, seniority, difficulty }: Shape): string => {
  const level = seniority === 'mid' ? 'mid level' : `${seniorityWords[seniority].toLowerCase()} level`
  return `${typeWords[type].label} questions, ${level}, ${difficultyWords[difficulty].toLowerCase()} difficulty`
}

/** "Five questions, at most one follow-up to each, no time limit" */
export function lengthInWords({ questionCount, maxFollowUps, timeLimitMinutes }: Shape): string {
  const count = numbers[questionCount] ?? String(questionCount)
  const questions = `${count.charAt(0).toUpperCase()}${count.slice(1)} question${questionCount === 1 ? '' : 's'}`
  const followUps =
    maxFollowUps === 0
      ? 'no follow-ups'
      : `at most ${numbers[maxFollowUps]} follow-up${maxFollowUps === 1 ? '' : 's'} to each`
  return `${questions}, ${followUps}, ${timeLimitMinutes === null ? 'no time limit' : `${timeLimitMinutes} minutes`}`
}

/** "Nothing in particular", or what the person wants to practise. */
export const focusInWords = (focusAreas: readonly string[]): string =>
  focusAreas.length === 0 ? 'No focus in particular' : `Focus on ${focusAreas.join(', ')}`
