import type { Difficulty, TurnBasis } from '@candor/contracts/interview.ts'
import type { Competency, Field, KnowledgeQuestion, StoryQuestion } from '../content/schema.ts'
import type { PlannedQuestion } from '../plan.ts'
import { alike } from './families/title-fit.ts'
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
  /** False: of the profession, but not of this trade; asked only when nothing else is left. */
  fits: (questionId: string) => boolean
}

interface Allowance {
  /** Asked in one of the last interviews. */
  recent: boolean
  /** Of another trade in the same profession. */
  strange: boolean
}
const passes: readonly Allowance[] = [
  { recent: false, strange: false },
  { recent: false, strange: true },
  { recent: true, strange: true },
]

const rank: Record<Difficulty, number> = { easy: 0, medium: 1, hard: 2 }

const toPlanned = (owner: Owner, question: Question, basis: TurnBasis | null): PlannedQuestion =>
  'group' in owner
    ? plannedStory(owner, question, basis)
    : plannedKnowledge(owner, question as KnowledgeQuestion, basis)

/** A chooser for one plan. Questions of the last interviews come only when all others are used. */
export const createChooser = ({ dice, recentBankIds, suits, fits }: ChooserParts): Chooser => {
  const used = new Set<string>()
  const counts = new Map<string, number>()
  const taken = (ownerId: string): number => counts.get(ownerId) ?? 0

  /** Asked already, or something so like it that a person would say "you asked me that". */
  const isUsed = (id: string): boolean =>
    used.has(id) || alike.some((row) => row.includes(id) && row.some((other) => used.has(other)))

  const nearest = (owner: Owner, difficulty: Difficulty, allow: Allowance): Question | undefined => {
    const open = (owner.questions as readonly Question[]).filter(
      ({ id, text }) =>
        !isUsed(id) && suits(text) && (allow.recent || !recentBankIds.has(id)) && (allow.strange || fits(id)),
    )
    const distance = (question: Question): number => Math.abs(rank[question.difficulty] - rank[difficulty])
    const least = Math.min(...open.map(distance))
    return dice.pick(open.filter((question) => distance(question) === least))
  }

  const choose: Chooser['choose'] = (owners, difficulty, basis = null) => {
    for (const allow of passes) {
      for (const owner of owners) {
        const question = nearest(owner, difficulty, allow)
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
