import type { Exercise } from './exercise.ts'
import { explanationExercises } from './explanation-exercises.ts'
import { generalExercises } from './general-exercises.ts'
import { storyExercises } from './story-exercises.ts'

export type { Exercise, Purpose } from './exercise.ts'

export const exercises: readonly Exercise[] = [...storyExercises, ...explanationExercises, ...generalExercises]
