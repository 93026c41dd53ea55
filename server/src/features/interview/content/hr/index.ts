import type { Competency } from '../schema.ts'
import { careerGoals, motivationForRole, reasonsForChange } from './direction.ts'
import { availabilityAndExpectations, companyFit, workPreferences } from './fit-and-terms.ts'
import { selfAwareness, strengthsAndLimits } from './self-knowledge.ts'

/** What an HR interview is about beside the work itself. */
export const hrCompetencies: readonly Competency[] = [
  motivationForRole,
  careerGoals,
  strengthsAndLimits,
  selfAwareness,
  workPreferences,
  companyFit,
  availabilityAndExpectations,
  reasonsForChange,
]
