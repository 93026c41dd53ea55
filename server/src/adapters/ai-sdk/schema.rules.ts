import { z } from 'zod'

interface JsonSchema {
  [keyword: string]: unknown
}

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Closes every object of the schema: constrained decoding asks for `additionalProperties: false`. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed)
  if (!isObject(schema)) return schema
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return schema.type === 'object' && isObject(schema.properties) ? { ...inside, additionalProperties: false } : inside
}

const everyPropertyRequired = (schema: unknown): boolean => {
  if (Array.isArray(schema)) return schema.every(everyPropertyRequired)
  if (!isObject(schema)) return true
  const { properties, required } = schema
  if (schema.type === 'object') {
    if (!isObject(properties)) return false
    const names = Array.isArray(required) ? required : []
    if (!Object.keys(properties).every((name) => names.includes(name))) return false
  }
  return Object.values(schema).every(everyPropertyRequired)
}

export interface AskedSchema {
  json: JsonSchema
  /** Whether OpenAI's strict mode takes it: every property of every object is required. */
  strict: boolean
}

/** A zod schema as the JSON schema that a model is given: what may be written, before any transform. */
export const askedSchema = (schema: z.ZodType): AskedSchema => {
  const { $schema: _, ...json } = closed(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })) as JsonSchema
  return { json, strict: everyPropertyRequired(json) }
}
