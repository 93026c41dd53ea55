import { describe, expect, it } from 'vitest'
import { createWinkLanguage } from '../../../../adapters/wink/language.ts'
import { createBuiltinJudge } from '../builtin.ts'
import { pointAnswers } from './fixtures/point-answers.ts'
import { shortAnswers } from './fixtures/short-answers.ts'

const judge = createBuiltinJudge({ language: createWinkLanguage() })

const mark = (question: string, reference: string, answer: string): number =>
  judge({ question, answer, expects: 'knowledge', keyPoints: [], reference }).assessment.dimensions.correctness.score ??
  -1

const covered = (question: string, keyPoints: readonly string[], answer: string): number =>
  judge({ question, answer, expects: 'knowledge', keyPoints: [...keyPoints] }).assessment.dimensions.correctness
    .score ?? -1

const references: readonly (readonly [question: string, reference: string])[] = [
  [
    'Why do we index a database column?',
    'An index lets the database find matching rows quickly without scanning the whole table, but it makes writes slower.',
  ],
  [
    'What is the difference between a process and a thread?',
    'Processes have separate memory, while threads of one process share the same memory; creating a thread is cheaper than creating a process.',
  ],
  [
    'How should raw meat be stored in a kitchen?',
    'Raw meat must be kept below cooked food in the fridge at five degrees or less, so that its juice cannot drip on food that is ready to eat.',
  ],
  [
    'What does accrual accounting mean?',
    'Revenue and costs are recorded in the period in which they are earned or incurred, not when the money is received or paid.',
  ],
  ...shortAnswers.map(({ question, reference }) => [question, reference] as const),
]

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const unended = (text: string): string => text.replace(/\.$/, '')
const shareHigh = (answers: readonly number[]): number => answers.filter((score) => score >= 80).length / answers.length

describe('a reference', () => {
  it.each(references)('is itself right: %s', (question, reference) => {
    expect(mark(question, reference, reference)).toBeGreaterThanOrEqual(95)
  })

  it.each<[string, (reference: string) => string]>([
    ['it is not true', (text) => `It is not true that ${lowered(text)} That is false.`],
    ['a mistake to say', (text) => `It would be a mistake to say that ${lowered(text)}`],
    ['nobody should believe', (text) => `Nobody should believe that ${lowered(text)}`],
    ['I doubt', (text) => `I strongly doubt that ${lowered(text)}`],
    ['a myth', (text) => `${unended(text)}, which is simply a myth.`],
    ['no truth in it', (text) => `There is no truth in the statement that ${lowered(text)}`],
    ['does not hold', (text) => `The following does not hold at all: ${lowered(text)}`],
    ['quite the reverse', (text) => `${unended(text)}? Quite the reverse.`],
    ['people are wrong', (text) => `Many people think that ${lowered(unended(text))}, but they are wrong.`],
  ])('that is taken back is not: %s', (_, denied) => {
    expect(shareHigh(references.map(([question, text]) => mark(question, text, denied(text))))).toBeLessThanOrEqual(
      0.05,
    )
  })

  it.each<[string, (reference: string) => string]>([
    ['another said it', (text) => `My professor once said: "${text}" but I never understood it.`],
    [
      'read somewhere',
      (text) => `I read somewhere that ${lowered(unended(text))}, but I could not explain what that means.`,
    ],
    ['a guess', (text) => `I am not sure but maybe ${lowered(text)}`],
    ['perhaps', (text) => `Perhaps ${lowered(text)}`],
  ])('that the person does not stand for is no full answer: %s', (_, told) => {
    expect(shareHigh(references.map(([question, text]) => mark(question, text, told(text))))).toBeLessThanOrEqual(0.15)
  })

  it.each([3, 4, 5, 6, 10])('in %i of its words without order is no answer', (size) => {
    const scores = references.map(([question, reference]) => {
      const words = [...new Set(reference.toLowerCase().match(/[a-z]{4,}/g) ?? [])]
      const bag = words.map((word, at) => [(at * 7919 + size * 31) % 101, word] as const).sort(([a], [b]) => a - b)
      const text = bag.slice(0, size).map(([, word]) => word)
      return mark(question, reference, text.join(' '))
    })
    expect(shareHigh(scores)).toBeLessThanOrEqual(0.1)
  })

  it.each([
    ['The harder mineral scratches the softer one.', 'The softer mineral scratches the harder one.'],
    ['The harder mineral scratches the softer one.', 'The harder mineral is scratched by the softer one.'],
    ['Ice is less dense than water.', 'Ice is more dense than water.'],
    ['Ice is less dense than water.', 'Water is less dense than ice.'],
    ['Raw meat is stored below cooked food.', 'Raw meat is stored above cooked food.'],
    ['The cache increases the speed of later requests.', 'The cache decreases the speed of later requests.'],
    ['The terminals are connected to the battery.', 'The terminals are disconnected from the battery.'],
  ])('is not said by its opposite: %s / %s', (reference, opposite) => {
    expect(mark('Why is that so?', reference, opposite)).toBeLessThan(60)
  })

  it.each([
    ['The harder mineral scratches the softer one.', 'The softer mineral is scratched by the harder one.'],
    ['Ice is less dense than water.', 'Water is denser than ice.'],
    ['The path is not closed any more.', 'The path is no longer closed.'],
    ['The value never decreases during the run.', 'The value does not decrease during the run.'],
  ])('may be put the other way round: %s / %s', (reference, same) => {
    expect(mark('Why is that so?', reference, same)).toBeGreaterThanOrEqual(60)
  })

  it('that lists more than the question asks for is met by as many as it asks for', () => {
    const reference =
      'Possible goals: 1. Support billions of devices. 2. Reduce the size of routing tables. 3. Simplify the header. 4. Increase security. 5. Support real-time traffic. 6. Allow multicasting.'
    const two = 'It should reduce the size of routing tables and it should increase security.'
    expect(mark('Name two goals of the new protocol.', reference, two)).toBeGreaterThan(
      mark('Explain all the goals of the new protocol.', reference, two) + 20,
    )
  })
})

describe('short answers of students', () => {
  const scored = shortAnswers.flatMap(({ question, reference, answers }) =>
    answers.map(({ grade, answer }) => ({ grade, score: mark(question, reference, answer) })),
  )
  const scoresOf = (...grades: string[]): number[] =>
    scored.filter(({ grade }) => grades.includes(grade)).map(({ score }) => score)

  /** Chance that a right answer gets more than one of the others, ties as halves. */
  const better = (right: readonly number[], others: readonly number[]): number => {
    let won = 0
    for (const a of right) for (const b of others) won += a > b ? 1 : a === b ? 0.5 : 0
    return won / (right.length * others.length)
  }

  it.each([
    ['all others', ['~', '-', '!'], 0.85],
    ['answers that lack something', ['~'], 0.82],
    ['wrong ones', ['-'], 0.88],
    ['the opposite', ['!'], 0.78],
  ] as const)('the right ones are told from %s', (_, others, least) => {
    expect(scored.length).toBeGreaterThanOrEqual(150)
    expect(better(scoresOf('+'), scoresOf(...others))).toBeGreaterThanOrEqual(least)
  })
})

describe('key points', () => {
  it.each(pointAnswers)('$question', ({ question, keyPoints, right, wrong, weak }) => {
    expect(covered(question, keyPoints, keyPoints.join(' '))).toBeGreaterThanOrEqual(90)
    const best = Math.max(...right.map((answer) => covered(question, keyPoints, answer)))
    expect(best).toBeGreaterThanOrEqual(40)
    for (const answer of [...wrong, ...weak]) expect(covered(question, keyPoints, answer)).toBeLessThan(best - 15)
  })
})
