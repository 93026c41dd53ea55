import type { Difficulty, TurnBasis } from '@candor/contracts/interview.ts'
import type { Competency, Field, KnowledgeQuestion, StoryQuestion } from '../content/schema.ts'
import type { PlannedQuestion } from '../plan.ts'
import { plannedKnowledge, plannedStory } from './planned.rules.ts'
import type { Dice } from './seeded.rules.ts'

type Owner = Competency | Field
type Question = StoryQuestion | KnowledgeQuestion

/** Picks questions from the bank, none twice. */
export interface Chooser {
  /** The best question of the owners given, the most fitting first; null where all of theirs are used. */
  choose: (owners: readonly Owner[], difficulty: Difficulty, basis?: TurnBasis | null) => PlannedQuestion | null
  /** How many questions of a competency or field were taken so far. */
  taken: (ownerId: string) => number
}

interface ChooserParts {
  dice: Dice
  recentBankIds: ReadonlySet<string>
  /** False: not to be asked of this person, "your department" of an intern for instance. */
  suits: (text: string) => boolean
}

const rank: Record<Difficulty, number> = { easy: 0, medium: 1, hard: 2 }

const toPlanned = (owner: Owner, question: Question, basis: TurnBasis | null): PlannedQuestion =>
  'group' in owner
    ? plannedStory(owner, question, basis)
    : plannedKnowledge(owner, question as KnowledgeQuestion, basis)

/** A chooser for one plan. Questions of the last interviews come only when all others are used. */
export const createChooser = ({ dice, recentBankIds, suits }: ChooserParts): Chooser => {
  const used = new Set<string>()
  const counts = new Map<string, number>()
  const taken = (ownerId: string): number => counts.get(ownerId) ?? 0

  const nearest = (owner: Owner, difficulty: Difficulty, allowRecent: boolean): Question | undefined => {
    const open = (owner.questions as readonly Question[]).filter(
      (question) => !used.has(question.id) && (allowRecent || !recentBankIds.has(question.id)) && suits(question.text),
    )
    const distance = (question: Question): number => Math.abs(rank[question.difficulty] - rank[difficulty])
    const least = Math.min(...open.map(distance))
    return dice.pick(open.filter((question) => distance(question) === least))
  }

  const choose: Chooser['choose'] = (owners, difficulty, basis = null) => {
    for (const allowRecent of [false, true]) {
      for (const owner of owners) {
        const question = nearest(owner, difficulty, allowRecent)
        if (!question) continue
        used.add(question.id)
        counts.set(owner.id, taken(owner.id) + 1)
        return toPlanned(owner, question, basis)
      }
    }
    return null
  }
  return { choose, taken }
}
