import type { InterviewSettings } from '@candor/contracts/interview.ts'
import { sql } from 'kysely'
import type { Db } from '../../db/pool.ts'
import type { InterviewPlan } from './plan.ts'

/** What is settled at an interview's start and never changes. */
export interface Fixed {
  settings: InterviewSettings
  plan: InterviewPlan
}

/** About 40 kB each. */
const mostKnown = 1_000

/**
 * Settings and plans of interviews under way, the last used ones: ten kilobytes that would be read and
 * parsed for each answer (together about 0.07 ms). By id alone: only what a query limited to the
 * workspace found may be asked for. A plan may quote a resume: what is deleted is forgotten here too.
 */
export const createKnownPlans = (db: Db, most = mostKnown) => {
  const known = new Map<string, Fixed>()

  const keep = (id: string, fixed: Fixed): void => {
    known.delete(id)
    known.set(id, fixed)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
  }

  return {
    keep,
    forget(id: string): void {
      known.delete(id)
    },
    forgetAll(): void {
      known.clear()
    },
    async of(ids: readonly string[]): Promise<ReadonlyMap<string, Fixed>> {
      const found = new Map<string, Fixed>()
      for (const id of ids) {
        const fixed = known.get(id)
        if (fixed) found.set(id, fixed)
      }
      const missing = ids.filter((id) => !found.has(id))
      if (missing.length > 0) {
        const rows = await db
          .selectFrom('interview')
          .select(['id', 'settings', 'plan'])
          .where(sql<boolean>`id = any(${missing}::uuid[])`)
          .execute()
        for (const { id, settings, plan } of rows) {
          found.set(id, { settings: settings as InterviewSettings, plan: plan as InterviewPlan })
        }
      }
      for (const [id, fixed] of found) keep(id, fixed)
      return found
    },
  }
}
export type KnownPlans = ReturnType<typeof createKnownPlans>
