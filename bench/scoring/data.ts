import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** Our own sets, written for this bench by somebody who had not read the judge's rules. */
const own = new URL('../data/', import.meta.url)
/** Sets of others, beside the project where they are present at all. */
const shared = new URL('../../../shared/data/scoring/', import.meta.url)

const readLines = <T>(text: string, schema: z.ZodType<T>): T[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)))

const ownLines = <T>(name: string, schema: z.ZodType<T>): T[] =>
  readLines(readFileSync(new URL(name, own), 'utf8'), schema)
const ownJson = <T>(name: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(new URL(name, own), 'utf8')))

/** A part of a story: the exact words that show it, or null where it is not told. */
const quote = z.string().min(1).nullable()
const starSchema = z.object({
  id: z.string(),
  question: z.string(),
  answer: z.string(),
  situation: quote,
  task: quote,
  action: quote,
  result: quote,
})
export type StarCase = z.infer<typeof starSchema>
export const starCases = (): StarCase[] => ownLines('star.jsonl', starSchema)

const labels = ['correct', 'partly', 'wrong'] as const
const knowledgeSchema = z.object({
  id: z.string(),
  field: z.string(),
  question: z.string(),
  reference: z.string(),
  keyPoints: z.array(z.string()).min(2),
  answers: z.array(z.object({ label: z.enum(labels), text: z.string() })),
  /** The reference's words and subject, but the opposite claim, without a plain "not". */
  contradictions: z.array(z.string()),
})
export type KnowledgeCase = z.infer<typeof knowledgeSchema>
export const knowledgeCases = (): KnowledgeCase[] => ownLines('knowledge.jsonl', knowledgeSchema)

const pairSchema = z.object({
  id: z.string(),
  /** What the pair tests, such as `failure told well`. */
  kind: z.string(),
  question: z.string(),
  type: z.enum(['behavioral', 'technical', 'hr']),
  better: z.string(),
  worse: z.string(),
})
export type PairCase = z.infer<typeof pairSchema>
export const pairCases = (): PairCase[] => ownLines('pairs.jsonl', pairSchema)

/** Texts around `{s}` (each sentence of the reference) or `{all}` (the whole reference). */
const framesSchema = z.object({
  /** Denials in forms that a judge of words can be expected to list. */
  known: z.array(z.string()),
  unusual: z.array(z.string()),
  /** Weak answers that carry the reference without claiming it. */
  weak: z.array(z.string()),
})
export const frames = () => ownJson('frames.json', framesSchema)

export const antonyms = () => ownJson('antonyms.json', z.array(z.tuple([z.string(), z.string()])))

const addedSchema = z.object({
  padding: z.array(z.string()),
  injections: z.array(z.string()),
  refusals: z.array(z.string()),
})
export const added = () => ownJson('added.json', addedSchema)

const slots = z.record(z.string(), z.string())
const blindnessSchema = z.object({
  base: slots,
  /** `beyond`: printed, but not among what has to be blind (an employer is part of what a person has done). */
  axes: z.array(z.object({ name: z.string(), swap: slots, beyond: z.literal(true).exactOptional() })),
  answers: z.array(z.object({ question: z.string(), answer: z.string() })),
})
export const blindness = () => ownJson('blindness.json', blindnessSchema)

const safSchema = z.object({
  qid: z.string(),
  question: z.string(),
  reference: z.string(),
  answer: z.string(),
  score: z.number(),
})
export type SafRow = z.infer<typeof safSchema>

/** Answers of SAF that say something: the README counts four tokens or fewer as empty. Null without the data. */
export const safRows = (split: 'train' | 'unseen_answers'): SafRow[] | null => {
  const file = new URL(`saf/saf_${split}.jsonl`, shared)
  if (!existsSync(file)) return null
  return readLines(readFileSync(file, 'utf8'), safSchema).filter(({ answer }) => answer.trim().split(/\s+/).length > 4)
}

const semevalSchema = z.object({
  qid: z.string(),
  question: z.string(),
  references: z.array(z.object({ cat: z.string().optional(), text: z.string() })),
  answer: z.string(),
  label: z.string(),
})
export type SemevalRow = z.infer<typeof semevalSchema>

/** Rows of SemEval-2013 that can be read, broken ones left out; null without the data. */
export const semevalRows = (corpus: 'beetle' | 'sciEntsBank'): SemevalRow[] | null => {
  const file = new URL(`semeval2013/${corpus}_unseen_answers.jsonl`, shared)
  if (!existsSync(file)) return null
  return readFileSync(file, 'utf8')
    .replaceAll('\0', '')
    .split('\n')
    .flatMap((line) => {
      try {
        return [semevalSchema.parse(JSON.parse(line))]
      } catch {
        return []
      }
    })
}
