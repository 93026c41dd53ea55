import { competencyById, fieldById } from '../content/bank.ts'
import type { Competency, Field } from '../content/schema.ts'
import { isDelicate, mayBeTakenUp } from './documents/allowed.rules.ts'
import { bestFit, fitOf } from './fit.rules.ts'
import type { Shortlist } from './shortlist.rules.ts'

/** A focus area and what of the bank it means; `owner` null: it has to be asked about by its own name. */
export interface Focus {
  area: string
  owner: Competency | Field | null
}

/** "Family law" and "parents' evenings" are work; "family" alone is nobody's business. */
const workWord =
  /\s(?:law|evenings?|meetings?|nursing|teaching|work|support|services?|therapy|care|protection|education|policy|research)\b|^(?:teaching|supporting|caring|working|communicating|explaining|nursing|coaching|leading)\s/i

const tidy = (area: string): string =>
  area
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:-]+|[\s.,;:!?-]+$/g, '')
    .trim()

/**
 * What the person wants to practise. A profession's or technology's field is taken only where
 * knowledge is asked for, or where the area names nothing else; protected topics and instructions
 * are left out.
 */
export const focusesOf = (areas: readonly string[], shortlist: Shortlist): Focus[] => {
  const own = [...shortlist.stories, ...shortlist.views, ...shortlist.fields.map(({ field }) => field)]
  const others = [...competencyById.values(), ...fieldById.values()].filter((item) => !own.includes(item))
  return areas
    .map(tidy)
    .filter((area) => area.length > 1 && mayBeTakenUp(area))
    .flatMap((area) => {
      const fit = fitOf(area)
      const owner =
        bestFit<Competency | Field>(own, fit) ??
        bestFit<Competency | Field>(
          others.filter((item) => !('group' in item) || item.group === 'core'),
          fit,
        )
      return owner === null && isDelicate(area) && !workWord.test(area) ? [] : [{ area, owner }]
    })
}
