import type { Difficulty, InterviewType, Seniority } from '@candor/contracts/interview.ts'

/** What a question of the plan is to be, before it is known which. */
export interface Slot {
  kind: 'story' | 'knowledge' | 'view'
  difficulty: Difficulty
  /** Made from the job description where one is given. */
  fromJob: boolean
  /** Where no job description is given, about the person's own trade. */
  onRole: boolean
  /** The last one: good to end on. */
  closes: boolean
}

const scale: readonly Difficulty[] = ['easy', 'medium', 'hard']
const step = (difficulty: Difficulty, by: number): Difficulty =>
  scale[Math.min(2, Math.max(0, scale.indexOf(difficulty) + by))] ?? difficulty

/** What is asked in turn, after the opener; then it starts over. */
const patterns: Record<InterviewType, readonly Slot['kind'][]> = {
  behavioral: ['story'],
  technical: ['knowledge', 'knowledge', 'knowledge', 'knowledge', 'story'],
  hr: ['view', 'view', 'story'],
  mixed: ['story', 'knowledge', 'story', 'knowledge', 'story', 'view'],
}
/** What an interview of four or more questions closes with. */
const closing: Record<InterviewType, Slot['kind']> = {
  behavioral: 'story',
  technical: 'knowledge',
  hr: 'view',
  mixed: 'view',
}

const isSenior = (seniority: Seniority): boolean => ['senior', 'lead', 'executive'].includes(seniority)
const isBeginner = (seniority: Seniority): boolean => ['intern', 'junior'].includes(seniority)

/**
 * The asked difficulty for most questions; one easier to begin; harder ones in the last third for
 * senior people, easier ones in between for beginners.
 */
const difficultyAt = (position: number, count: number, difficulty: Difficulty, seniority: Seniority): Difficulty => {
  const last = position === count - 1
  const lateThird = position >= Math.ceil((count * 2) / 3)
  if (position === 1 && count > 2) return step(difficulty, -1)
  if (last && count > 3) return difficulty
  if (lateThird && isSenior(seniority)) return step(difficulty, 1)
  if (isBeginner(seniority) && position % 2 === 0) return step(difficulty, -1)
  return difficulty
}

/** One from the job description at once, more only where there are enough other questions. */
const jobPositions = (count: number): readonly number[] => {
  if (count < 6) return [1]
  return count < 9 ? [1, 4] : [1, 4, 7]
}

/** The shape of an interview: one slot for each preset after the opener. */
export const slotsFor = (settings: {
  type: InterviewType
  difficulty: Difficulty
  seniority: Seniority
  questionCount: number
}): Slot[] => {
  const { type, difficulty, seniority, questionCount } = settings
  const pattern = patterns[type]
  return Array.from({ length: questionCount - 1 }, (_, index): Slot => {
    const position = index + 1
    const isClosing = position === questionCount - 1 && questionCount >= 4
    return {
      kind: isClosing ? closing[type] : (pattern[index % pattern.length] ?? 'story'),
      difficulty: difficultyAt(position, questionCount, difficulty, seniority),
      fromJob: jobPositions(questionCount).includes(position) && !isClosing,
      onRole: position === 1 && questionCount > 2 && (type === 'behavioral' || type === 'mixed'),
      closes: isClosing,
    }
  })
}
