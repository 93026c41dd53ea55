import type { Difficulty, InterviewType, Seniority } from '@candor/contracts/interview.ts'

/** How the kinds of interview are named on every screen. */
export const typeNames: Record<InterviewType, string> = {
  behavioral: 'Behavioural',
  technical: 'Technical',
  hr: 'HR',
  mixed: 'Mixed',
}

export const seniorityNames: Record<Seniority, string> = {
  intern: 'intern',
  junior: 'junior',
  mid: 'mid level',
  senior: 'senior',
  lead: 'lead',
  executive: 'executive',
}

export const difficultyNames: Record<Difficulty, string> = { easy: 'easy', medium: 'medium', hard: 'hard' }

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "five" up to twelve, then figures. */
export const numberWord = (count: number): string => small[count] ?? String(count)

/** "1 question", "5 questions". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** `Q2 follow-up 1` as a person says it: "Question 2, follow-up". */
export function turnName(label: string): string {
  const followUp = /^Q(\d+) follow-up (\d+)$/.exec(label)
  if (followUp) return `Question ${followUp[1]}, ${followUp[2] === '1' ? 'follow-up' : `follow-up ${followUp[2]}`}`
  const resume = /^Resume Q(\d+)$/.exec(label)
  if (resume) return resume[1] === '1' ? 'On your resume' : `On your resume, ${resume[1]}`
  return label.replace(/^Q(\d+)$/, 'Question $1')
}

/** "14 March 2026" */
export const dayOf = (moment: string): string =>
  new Date(moment).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/** Words in a text, as a person counts them. */
export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** Cut between words, with an ellipsis, where a text is longer than `most` characters. */
export function clipped(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= most) return flat
  return `${flat
    .slice(0, most + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, most)} …`
}
