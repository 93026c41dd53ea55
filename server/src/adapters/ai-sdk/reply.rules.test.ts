import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { retryAfterOf } from './failure.rules.ts'
import { parseReply } from './reply.rules.ts'
import { askedSchema } from './schema.rules.ts'

const schema = z.strictObject({ level: z.int(), quotes: z.array(z.string()) })
const objects = fc.record({ level: fc.integer(), quotes: fc.array(fc.string()) }, { noNullPrototype: true })
// Words that open no bracket which they do not close.
const words = fc.string().map((text) => text.replace(/[[\]{}"]/g, ''))

test('an object is found whatever it holds and whatever stands around it', () => {
  fc.assert(
    fc.property(objects, words, words, fc.boolean(), (object, before, after, fenced) => {
      const json = JSON.stringify(object, null, fenced ? 2 : 0)
      const reply = fenced ? `${before}\n\`\`\`json\n${json}\n\`\`\`\n${after}` : `${before}${json}${after}`
      expect(parseReply(reply, schema)).toEqual({ value: object })
    }),
  )
})

test('no reply makes it throw, or gives what is not of the schema', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        objects.map((o) => JSON.stringify(o).slice(0, -1)),
      ),
      (reply) => {
        const parsed = parseReply(reply, schema)
        if (parsed.faults) expect(parsed.faults.length).toBeGreaterThan(0)
        else expect(schema.safeParse(parsed.value).success).toBe(true)
      },
    ),
  )
})

test('the faults of the first object are named, ten at most', () => {
  const many = JSON.stringify({ level: 1, quotes: Array.from({ length: 30 }, (_, index) => index) })
  expect(parseReply(`${many} {"level": 2}`, schema).faults).toHaveLength(10)
  expect(parseReply('{"level": "high", "quotes": []}', schema).faults).toEqual([
    'level: Invalid input: expected number, received string',
  ])
})

test('a reply of many brackets takes no long time', () => {
  expect(parseReply('{'.repeat(200_000), schema).faults).toEqual(['it is no complete JSON object'])
})

describe('a schema that a model is given', () => {
  it('closes its objects, and is strict where everything is required', () => {
    const { json, strict } = askedSchema(z.object({ marks: z.array(z.object({ level: z.int().min(0).max(4) })) }))
    expect(strict).toBe(true)
    expect(json).toMatchObject({
      additionalProperties: false,
      required: ['marks'],
      properties: { marks: { items: { additionalProperties: false, required: ['level'] } } },
    })
  })

  it.each([
    ['an optional property', z.object({ note: z.string().optional() })],
    ['a property with a default', z.object({ deep: z.object({ note: z.string().default('') }) })],
    ['a record of any names', z.object({ notes: z.record(z.string(), z.string()) })],
  ])('is not strict with %s', (_, loose) => {
    expect(askedSchema(loose).strict).toBe(false)
  })

  it('says what may be written, before it is transformed', () => {
    const { json } = askedSchema(z.object({ at: z.string().transform((text) => text.length) }))
    expect(json.properties).toEqual({ at: { type: 'string' } })
  })
})

test.each([
  ['seconds', { 'retry-after': '7' }, undefined, 7_000],
  ['a part of a second', { 'retry-after': '0.25' }, undefined, 250],
  ['a date', { 'retry-after': 'Mon, 05 Jan 2026 09:00:30 GMT' }, undefined, 30_000],
  ['a date that has passed', { 'retry-after': 'Mon, 05 Jan 2026 08:00:00 GMT' }, undefined, 0],
  ['exact milliseconds before all', { 'retry-after-ms': '1500', 'retry-after': '2' }, undefined, 1_500],
  ['Google’s details', {}, '{"error":{"details":[{"retryDelay": "12.5s"}]}}', 12_500],
  ['nonsense', { 'retry-after': 'soon' }, undefined, undefined],
  ['a negative number', { 'retry-after': '-1' }, undefined, undefined],
  ['nothing', undefined, undefined, undefined],
])('the time that a provider wants to be left alone: %s', (_, headers, body, waitMs) => {
  expect(retryAfterOf(headers, body, Date.parse('2026-01-05T09:00:00Z'))).toBe(waitMs)
})
