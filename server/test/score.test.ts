import { scoreAnswer } from '@candor/contracts/scoring.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createWinkLanguage } from '../src/adapters/wink/language.ts'
import { createBuiltinJudge, scoreLine } from '../src/features/scoring/index.ts'
import { startApp, type TestApp } from './start-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const line = {
  id: 'a-7',
  question: 'What does an index of a database do?',
  reference: 'It lets the database find rows without reading the whole table, at the cost of slower writes.',
  keyPoints: ['finds rows without a full scan', 'makes writes slower'],
  answer:
    'An index lets the database find the rows it needs without reading the whole table. Each write has to update it too, so that inserts get slower.',
}

describe('POST /score', () => {
  test('gives what `candor score` gives', async () => {
    const { status, body } = await app.person().send(scoreAnswer, { body: line })
    expect(status).toBe(200)
    expect(body).toEqual(scoreLine(line, createBuiltinJudge({ language: createWinkLanguage() })))
    expect(body.id).toBe('a-7')
    expect(body.dimensions.correctness.score).toBeGreaterThan(0)
  })

  test('marks an empty answer 0, and keeps whatever id it came with', async () => {
    for (const id of [null, 0, 12.5, '']) {
      const { body } = await app.person().send(scoreAnswer, { body: { ...line, id, answer: '' } })
      expect(body).toMatchObject({ id, overall: 0, flags: ['empty'] })
    }
  })

  const wrong: [string, object, string][] = [
    ['no answer', { answer: undefined }, 'answer'],
    ['no question', { question: ' ' }, 'question'],
    ['an answer of 20,001 characters', { answer: 'x'.repeat(20_001) }, 'answer'],
    ['a question of 2,001 characters', { question: 'x'.repeat(2_001) }, 'question'],
    ['51 key points', { keyPoints: Array(51).fill('a point') }, 'keyPoints'],
    ['an unknown type', { type: 'culinary' }, 'type'],
  ]
  test.each(wrong)('with %s is refused with the place of the fault', async (_name, change, path) => {
    const refused = await app.person().refused(scoreAnswer, { body: { ...line, ...change } })
    expect(refused.status).toBe(422)
    expect(refused.body.code).toBe('validation.failed')
    expect(refused.body.errors?.map((error) => error.path)).toContain(path)
  })
})
