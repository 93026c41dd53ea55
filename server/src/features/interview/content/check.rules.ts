import { overlaps } from './overlap.rules.ts'
import { type Competency, competencySchema, type Field, fieldSchema, type Opener, openerSchema } from './schema.ts'

/** Any two questions, and any two levels, share less than this of their words. */
export const overlapLimit = 0.6

interface BankParts {
  openers: readonly Opener[]
  competencies: readonly Competency[]
  fields: readonly Field[]
}

const shapeProblems = ({ openers, competencies, fields }: BankParts): string[] =>
  [
    ...openers.map((value) => ({ id: value.id, result: openerSchema.safeParse(value) })),
    ...competencies.map((value) => ({ id: value.id, result: competencySchema.safeParse(value) })),
    ...fields.map((value) => ({ id: value.id, result: fieldSchema.safeParse(value) })),
  ].flatMap(({ id, result }) =>
    result.success ? [] : result.error.issues.map((issue) => `${id}: ${issue.path.join('.')}: ${issue.message}`),
  )

const duplicates = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: this id stands twice`)

const prefixProblems = (owner: { id: string; questions: readonly { id: string }[] }): string[] =>
  owner.questions
    .filter((question) => !question.id.startsWith(`${owner.id}-`))
    .map((question) => `${question.id}: does not start with ${owner.id}-`)

const overlapProblems = (kind: string, sentences: readonly { id: string; text: string }[]): string[] =>
  overlaps(sentences, overlapLimit).map(
    ({ a, b, overlap }) => `${kind} ${a} and ${b} share ${overlap.toFixed(2)} of their words`,
  )

/** Everything that is wrong with a bank, as sentences; an empty list means that it may ship. */
export const bankProblems = (parts: BankParts): string[] => {
  const owners = [...parts.competencies, ...parts.fields]
  const questions = [...parts.openers, ...owners.flatMap((owner): { id: string; text: string }[] => owner.questions)]
  const levels = owners.flatMap((owner) =>
    owner.levels.map((text, index) => ({ id: `${owner.id} level ${index + 1}`, text })),
  )
  return [
    ...shapeProblems(parts),
    ...duplicates(questions.map((question) => question.id)),
    ...duplicates(owners.map((owner) => owner.id)),
    ...owners.flatMap(prefixProblems),
    ...overlapProblems('questions', questions),
    ...overlapProblems('levels', levels),
  ]
}
