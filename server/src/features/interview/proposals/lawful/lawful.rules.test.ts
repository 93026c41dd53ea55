import { describe, expect, test } from 'vitest'
import { protectedTopicOf } from './lawful.rules.ts'
import { lawfulQuestions, unlawfulQuestions } from './questions.fixture.ts'
import type { ProtectedTopic } from './topics.ts'

const linesOf = (text: string): string[] => text.trim().split('\n')
const unlawful = (Object.entries(unlawfulQuestions) as [ProtectedTopic, string][]).flatMap(([topic, text]) =>
  linesOf(text).map((question) => ({ topic, question })),
)
const lawful = linesOf(lawfulQuestions)

describe('what nobody may be asked', () => {
  test('is known in at least 120 questions on every protected matter', () => {
    expect(new Set(unlawful.map(({ question }) => question)).size).toBeGreaterThanOrEqual(120)
    expect(unlawful.filter(({ question }) => protectedTopicOf(question) === null)).toEqual([])
  })

  test('is known in capitals, with curly or no apostrophes, and with hidden characters', () => {
    for (const { question } of unlawful) {
      expect([question, protectedTopicOf(question.toUpperCase())]).not.toEqual([question, null])
      expect([question, protectedTopicOf(question.replaceAll("'", '’'))]).not.toEqual([question, null])
      const hidden = question.replace(/(?<=[a-z])(?=[a-z])/gu, '\u200b')
      expect([question, protectedTopicOf(hidden)]).not.toEqual([question, null])
    }
  })

  test('is known beside a lawful question', () => {
    for (const { question } of unlawful) {
      const beside = `How do you plan your week? ${question}`
      expect([beside, protectedTopicOf(beside)]).not.toEqual([beside, null])
    }
  })
})

describe('what sounds like it and is work', () => {
  test('may be asked, in at least 80 questions', () => {
    expect(new Set(lawful).size).toBeGreaterThanOrEqual(80)
    const blocked = lawful
      .map((question) => [question, protectedTopicOf(question)])
      .filter(([, topic]) => topic !== null)
    expect(blocked).toEqual([])
  })
})
