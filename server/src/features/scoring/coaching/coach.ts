import type { AnswerFlag } from '@candor/contracts/scoring.ts'
import { changeStory } from './change-story.ts'
import { changeExplanation, changeView, workedExplanation, workedView } from './explained.ts'
import { harmNote } from './harm-note.ts'
import { improve } from './improved/improve.ts'
import { tooShortNotes } from './nothing.ts'
import type { CoachInput } from './seen.ts'
import { quoteOnce } from './voice.rules.ts'
import { workedStory } from './worked-story.ts'

/** With fewer words than these there is nothing to quote or to build on. */
const fewestWords = { story: 5, view: 4, knowledge: 3 } as const

/**
 * The coach's notes (first what worked, with the words that show it; then the one change that matters
 * most; then how, for this question and answer) and the person's own answer, said better.
 */
export const coach = (seen: CoachInput): { coachNotes: string; improvedAnswer: string | null } => {
  const { expects } = seen.input
  if (seen.findings.words < fewestWords[expects]) return { coachNotes: tooShortNotes(seen.input), improvedAnswer: null }
  const harm = harmNote(seen)
  if (harm !== null)
    return {
      coachNotes: quoteOnce([harm, leftOut(seen.flags)].filter(Boolean).join(' ')),
      improvedAnswer: improve(seen),
    }
  const worked =
    expects === 'story' ? workedStory(seen) : expects === 'view' ? workedView(seen) : workedExplanation(seen)
  const change =
    expects === 'story' ? changeStory(seen) : expects === 'view' ? changeView(seen) : changeExplanation(seen)
  return {
    coachNotes: quoteOnce([worked, change, leftOut(seen.flags)].filter((part) => part !== '').join(' ')),
    improvedAnswer: improve(seen),
  }
}

const leftOut = (flags: readonly AnswerFlag[]): string => {
  if (flags.includes('instructions') || flags.includes('hidden-text')) {
    return 'Part of the text speaks to whoever marks it or is hidden; it was left out and moved no mark.'
  }
  if (flags.includes('keyword-list'))
    return 'A list of words without sentences was left out: it states nothing that could be credited.'
  if (flags.includes('repetition')) return 'What you said twice counted once.'
  return ''
}
