import { achievement } from '../content/achievement.ts'
import type { Competency } from '../content/schema.ts'
import type { JobItemKind } from './documents/read-job.rules.ts'
import { bestFit, fitOf } from './fit.rules.ts'
import type { Shortlist } from './shortlist.rules.ts'

type Fitting = Pick<Competency, 'id' | 'name' | 'levels' | 'probes'> | null

/** The verb and what follows it: "work with supervisors" is not about supervising. */
const beginning = (words: string): string => words.split(/\s+/).slice(0, 2).join(' ')

/**
 * Which competency some words of a document or a focus area are about. A task of the advertisement
 * belongs to the profession unless its verb says otherwise ("negotiate", "mentor"); what stands in
 * a resume may come from any trade, and is an achievement where nothing else fits.
 */
export const competencyFitter = (
  shortlist: Shortlist,
): ((words: string, kind: JobItemKind | 'resume' | 'focus') => Fitting) => {
  const professions = shortlist.stories.filter((item) => item.group === 'profession')
  const core = shortlist.stories.filter((item) => item.group === 'core')
  const technology = shortlist.fields.map(({ field }) => field).filter((field) => field.kind === 'technology')
  const onTechnology = (words: string): Fitting => {
    const field = bestFit(technology, fitOf(words))
    return field && { ...achievement, id: field.id, name: field.name }
  }
  return (words, kind) => {
    const isTask = kind === 'task' || kind === 'work'
    const byVerb = bestFit(core, fitOf(isTask || kind === 'resume' ? beginning(words) : words))
    const byCraft = onTechnology(words) ?? bestFit(professions, fitOf(words))
    const isTheTrade = isTask || kind === 'ability' || kind === 'requirement'
    const fitting = isTask ? (byCraft ?? byVerb) : (byVerb ?? byCraft)
    return fitting ?? (isTheTrade ? (professions[0] ?? null) : null)
  }
}
