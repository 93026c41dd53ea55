import { coreCompetencies } from './core/index.ts'
import { hrCompetencies } from './hr/index.ts'
import { openers } from './openers.ts'
import { careProfessions } from './professions/care/index.ts'
import { tradeProfessions } from './professions/trade/index.ts'
import type { Competency, Field, Opener } from './schema.ts'
import { technologyFields } from './technology/index.ts'

const professions = [...careProfessions, ...tradeProfessions]

/** The whole built-in question bank. */
export const bank: {
  openers: readonly Opener[]
  competencies: readonly Competency[]
  fields: readonly Field[]
} = {
  openers,
  competencies: [...coreCompetencies, ...hrCompetencies, ...professions.map((profession) => profession.competency)],
  fields: [...technologyFields, ...professions.map((profession) => profession.field)],
}

export const competencyById: ReadonlyMap<string, Competency> = new Map(bank.competencies.map((item) => [item.id, item]))
export const fieldById: ReadonlyMap<string, Field> = new Map(bank.fields.map((item) => [item.id, item]))
