import type { Competency, Field } from '../../schema.ts'
import { agriculture } from './agriculture.ts'
import { artsAndMedia } from './arts-and-media.ts'
import { careWork } from './care-work.ts'
import { cleaningAndGrounds } from './cleaning-and-grounds.ts'
import { foodService } from './food-service.ts'
import { laboratory } from './laboratory.ts'
import { legal } from './legal.ts'
import { medicine } from './medicine.ts'
import { nursing } from './nursing.ts'
import { personalServices } from './personal-services.ts'
import { publicSafety } from './public-safety.ts'
import { socialResearch } from './social-research.ts'
import { socialWork } from './social-work.ts'
import { teaching } from './teaching.ts'

/** Professions that care for, teach, protect, study or serve people, and those that tend places, animals and land. */
export const careProfessions: readonly { competency: Competency; field: Field }[] = [
  nursing,
  medicine,
  careWork,
  teaching,
  socialWork,
  personalServices,
  publicSafety,
  legal,
  laboratory,
  socialResearch,
  agriculture,
  artsAndMedia,
  cleaningAndGrounds,
  foodService,
]
