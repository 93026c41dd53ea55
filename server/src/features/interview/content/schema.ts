import { z } from 'zod'

/**
 * The shape of the built-in question bank. The bank is data: every file below this folder exports
 * values of these types, `bank.ts` gathers them, and `content.test.ts` checks them against these
 * schemas and against each other (unique ids, token overlap of any two sentences below .6).
 */

export const difficultySchema = z.enum(['easy', 'medium', 'hard'])
export type Difficulty = z.infer<typeof difficultySchema>

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** A sentence the interviewer says aloud: one question, under 30 words where it can be. */
const spoken = z.string().min(20).max(260)

/** A question about something the person did: answered with a story (situation, task, action, result). */
export const storyQuestionSchema = z.strictObject({
  /** Unique in the whole bank; starts with the competency's id. */
  id,
  text: spoken,
  difficulty: difficultySchema,
})
export type StoryQuestion = z.infer<typeof storyQuestionSchema>

/** A question on knowledge or method, marked against key points. */
export const knowledgeQuestionSchema = z.strictObject({
  /** Unique in the whole bank; starts with the field's id. */
  id,
  text: spoken,
  difficulty: difficultySchema,
  /** What a good answer says: each a full short statement that stands alone, in other words than the question's. */
  keyPoints: z.array(z.string().min(15).max(200)).min(3).max(6),
})
export type KnowledgeQuestion = z.infer<typeof knowledgeQuestionSchema>

/**
 * A behaviourally anchored rating scale: five levels, weakest first; each describes behaviour that
 * somebody who reads the answer could observe.
 */
const levels = z.tuple([
  z.string().min(40),
  z.string().min(40),
  z.string().min(40),
  z.string().min(40),
  z.string().min(40),
])

const probeList = z.array(z.string().min(15).max(200)).min(1)

/** Follow-up questions for the part of a story that is missing. */
export const storyProbesSchema = z.strictObject({
  situation: probeList,
  task: probeList,
  action: probeList,
  result: probeList,
  /** The story says "we" throughout: what did the person do? */
  ownership: probeList,
  learning: probeList,
})

/** Follow-up questions for the part of an explanation that is missing. */
export const knowledgeProbesSchema = z.strictObject({
  reason: probeList,
  example: probeList,
  tradeOff: probeList,
  depth: probeList,
})

export const competencySchema = z.strictObject({
  id,
  /** As a person reads it on the report: "Conflict resolution". */
  name: z.string().min(3).max(48),
  /** core: asked of anyone; profession: asked where the occupation's family names it; hr: asked in HR interviews. */
  group: z.enum(['core', 'profession', 'hr']),
  /** Lower-case words and phrases in a job advertisement, resume or focus area that point to this competency. */
  keywords: z.array(z.string().min(3)).min(4),
  questions: z.array(storyQuestionSchema).min(3),
  levels,
  probes: storyProbesSchema,
})
export type Competency = z.infer<typeof competencySchema>

/** A body of knowledge: a technology field or the craft of a profession. */
export const fieldSchema = z.strictObject({
  id,
  name: z.string().min(3).max(48),
  kind: z.enum(['technology', 'profession']),
  keywords: z.array(z.string().min(2)).min(6),
  questions: z.array(knowledgeQuestionSchema).min(6),
  levels,
  probes: knowledgeProbesSchema,
})
export type Field = z.infer<typeof fieldSchema>

/** The first question of every interview: open, about a result of the person's own. */
export const openerSchema = z.strictObject({ id, text: spoken })
export type Opener = z.infer<typeof openerSchema>
