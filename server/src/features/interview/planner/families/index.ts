import { artsFamilies } from './arts.ts'
import { buildingFamilies } from './building.ts'
import type { Family } from './family.ts'
import { healthFamilies } from './health.ts'
import { makingFamilies } from './making.ts'
import { managementFamilies } from './management.ts'
import { officeFamilies } from './office.ts'
import { peopleFamilies } from './people.ts'
import { scienceFamilies } from './science.ts'
import { serviceFamilies } from './service.ts'
import { technologyFamilies } from './technology.ts'

/** All families of occupations but the general one. */
export const families: readonly Family[] = [
  ...managementFamilies,
  ...officeFamilies,
  ...technologyFamilies,
  ...scienceFamilies,
  ...peopleFamilies,
  ...artsFamilies,
  ...healthFamilies,
  ...serviceFamilies,
  ...buildingFamilies,
  ...makingFamilies,
]
