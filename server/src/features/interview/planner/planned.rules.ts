import type { TurnBasis } from '@candor/contracts/interview.ts'
import { achievement } from '../content/achievement.ts'
import { viewProbes } from '../content/redirects.ts'
import type { Competency, Difficulty, Field, KnowledgeQuestion, Opener, StoryQuestion } from '../content/schema.ts'
import type { PlannedQuestion } from '../plan.ts'

/** What a good answer takes: a story needs its beginning and end, a view is the shortest. */
const seconds: Record<'story' | 'knowledge' | 'view', Record<Difficulty, number>> = {
  story: { easy: 120, medium: 150, hard: 180 },
  knowledge: { easy: 75, medium: 105, hard: 150 },
  view: { easy: 60, medium: 75, hard: 90 },
}
const openerSeconds = 150

/** A question of the bank on something the person did; one of an HR interview asks for a view. */
export const plannedStory = (
  competency: Competency,
  question: StoryQuestion,
  basis: TurnBasis | null,
): PlannedQuestion => {
  const expects = competency.group === 'hr' ? 'view' : 'story'
  return {
    bankId: question.id,
    text: question.text,
    competencyId: competency.id,
    competency: competency.name,
    expects,
    keyPoints: [],
    levels: competency.levels,
    probes: expects === 'view' ? { ...competency.probes, ...viewProbes } : competency.probes,
    suggestedSeconds: seconds[expects][question.difficulty],
    basis,
  }
}

/** A question of the bank on knowledge or method. */
export const plannedKnowledge = (
  field: Field,
  question: KnowledgeQuestion,
  basis: TurnBasis | null,
): PlannedQuestion => ({
  bankId: question.id,
  text: question.text,
  competencyId: field.id,
  competency: field.name,
  expects: 'knowledge',
  keyPoints: question.keyPoints,
  levels: field.levels,
  probes: field.probes,
  suggestedSeconds: seconds.knowledge[question.difficulty],
  basis,
})

/** A question about a result of the person's own. */
export const plannedOpener = (opener: Opener, basis: TurnBasis | null = null): PlannedQuestion => ({
  bankId: opener.id,
  text: opener.text,
  competencyId: achievement.id,
  competency: achievement.name,
  expects: 'story',
  keyPoints: [],
  levels: achievement.levels,
  probes: achievement.probes,
  suggestedSeconds: openerSeconds,
  basis,
})

/** A question made for a line of a document or a focus area; `competency` is what fits its words best. */
export const plannedOn = (
  question: { id: string; text: string; basis: TurnBasis | null },
  competency: Pick<Competency, 'id' | 'name' | 'levels' | 'probes'> | null,
): PlannedQuestion => {
  const fitting = competency ?? achievement
  return {
    bankId: question.id,
    text: question.text,
    competencyId: fitting.id,
    competency: fitting.name,
    expects: 'story',
    keyPoints: [],
    levels: fitting.levels,
    probes: fitting.probes,
    suggestedSeconds: seconds.story.easy,
    basis: question.basis,
  }
}
