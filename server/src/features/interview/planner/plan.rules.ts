import { bank, competencyById, fieldById } from '../content/bank.ts'
import type { Competency, Field } from '../content/schema.ts'
import type { PlanInput, PlanInterview, PlannedQuestion } from '../plan.ts'
import { createChooser } from './choose.rules.ts'
import { familyOf } from './match-title.rules.ts'
import { plannedOpener } from './planned.rules.ts'
import { diceFrom } from './seeded.rules.ts'
import { slotsFor } from './slots.rules.ts'

const plannerVersion = '1'

const known = <T>(map: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
  ids.flatMap((id) => map.get(id) ?? [])

/** Plans an interview from the built-in question bank; pure: the same input gives the same plan. */
export const planInterview: PlanInterview = (input: PlanInput) => {
  const { settings, seed } = input
  const dice = diceFrom(seed)
  const family = familyOf(settings.jobTitle)
  const recentBankIds = new Set(input.recentBankIds)
  const chooser = createChooser({ dice, recentBankIds, suits: () => true })
  const stories = known<Competency>(competencyById, family.competencyIds)
  const spare = bank.competencies.filter((item) => item.group === 'core' && !stories.includes(item))
  const views = bank.competencies.filter((item) => item.group === 'hr')
  const fields = known<Field>(fieldById, family.fieldIds)
  const leastTaken = <T extends { id: string }>(items: readonly T[]): T[] =>
    [...items].sort((a, b) => chooser.taken(a.id) - chooser.taken(b.id))
  const fresh = bank.openers.filter((opener) => !recentBankIds.has(opener.id))
  const opener = dice.pick(fresh.length > 0 ? fresh : bank.openers)
  if (!opener) throw new Error('the bank has no opener')
  const presets: PlannedQuestion[] = [plannedOpener(opener)]
  for (const slot of slotsFor(settings)) {
    const owners = {
      story: leastTaken([...stories, ...spare]),
      view: leastTaken(views),
      knowledge: [...leastTaken(fields), ...leastTaken([...stories, ...spare])],
    }[slot.kind]
    const question = chooser.choose(owners, slot.difficulty)
    if (question) presets.push(question)
  }
  return {
    plannerVersion,
    seed,
    family: { id: family.id, name: family.name },
    relatedRoles: family.related,
    presets,
    resumeQuestions: [],
  }
}
