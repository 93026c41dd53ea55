import type { RelatedRole } from '../../plan.ts'

/** A family of occupations: what its titles look like and what an interview for them is about. */
export interface Family {
  id: string
  /** As a person reads it: "Nursing and midwifery". */
  name: string
  /** Major groups of the Standard Occupational Classification (first two digits) that it serves. */
  majorGroups: readonly string[]
  /** Words and phrases that name an occupation of the family, comma-separated, singular, lower-case. */
  titles: string
  /** Words that tell its subject in any place of a title: "dental", "payroll". */
  subjects: string
  /** Words that only tip the balance where nothing else speaks. */
  hints?: string
  /** Competencies told in stories, the most fitting first. */
  competencyIds: readonly string[]
  /** Fields asked about in technical questions, the most fitting first. */
  fieldIds: readonly string[]
  /** One step sideways or up. */
  related: readonly RelatedRole[]
}

/** Ids written one after the other: `ids('retail customer-focus')`. */
export const ids = (list: string): readonly string[] => list.split(' ')
