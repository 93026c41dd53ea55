import { describe, expect, it } from 'vitest'
import { createWinkLanguage } from '../../../../adapters/wink/language.ts'
import { statedViews } from '../../fixtures/stated.ts'
import { createBuiltinJudge } from '../builtin.ts'
import { viewFit } from './intent.rules.ts'

const judge = createBuiltinJudge({ language: createWinkLanguage() })
const relevance = (question: string, answer: string, expects: 'story' | 'view'): number =>
  judge({ question, answer, expects, keyPoints: [] }).assessment.dimensions.relevance.score ?? 0

describe('relevance of a view', () => {
  it.each(statedViews)(
    'an answer that meets it keeps its relevance in other words: $question',
    ({ question, answers }) => {
      for (const answer of answers) expect(relevance(question, answer, 'view')).toBeGreaterThanOrEqual(35)
    },
  )

  it('an answer to another question is told from one to this one', () => {
    for (const half of [0, 1] as const) {
      const own = statedViews.map(({ question, answers }) => relevance(question, answers[half], 'view'))
      const other = statedViews.flatMap(({ question }) =>
        statedViews
          .filter((view) => view.question !== question)
          .map(({ answers }) => relevance(question, answers[half], 'view')),
      )
      const wins = own.reduce((sum, mark) => sum + other.filter((mean) => mark > mean).length, 0)
      expect(wins / (own.length * other.length)).toBeGreaterThan(0.94)
      expect(other.filter((mark) => mark < 30).length / other.length).toBeGreaterThan(0.7)
    }
  })

  it('of a question that is not known, nothing is held against the answer', () => {
    expect(viewFit('Which animal would you be?', 'a heron, because it waits')).toBeNull()
  })
})

describe('relevance of a story', () => {
  const asked = [
    'Tell me about a conflict with someone you worked with.',
    'Describe a time when you had to convince somebody.',
    'Tell me about a mistake you made at work.',
    'Tell me about a time when you noticed a risk at work.',
  ]
  const aside = [
    'In August we drove to Brittany with the tent. I cooked mussels every evening, my sister played the guitar and we swam before breakfast. On the last day I bought a striped jumper and we took the slow road home.',
    'I collect stamps from island states. Last month I found a rare one from Tuvalu at a flea market, soaked it off the card and dried it between two books. It now has the first page of my album.',
    'At the weekend I repainted my balcony. I sanded the rail, bought a green that goes with the door and put on two coats. It looks lovely in the morning sun.',
  ]
  it.each(aside)('a fluent story about something else is worth little: %s', (answer) => {
    for (const question of asked) expect(relevance(question, answer, 'story')).toBeLessThan(30)
  })
})
