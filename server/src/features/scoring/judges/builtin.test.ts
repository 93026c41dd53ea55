import { describe, expect, it } from 'vitest'
import { createWinkLanguage } from '../../../adapters/wink/language.ts'
import { fixtures, type Quality } from '../fixtures/index.ts'
import { createBuiltinJudge } from './builtin.ts'

const judge = createBuiltinJudge({ language: createWinkLanguage() })

/** Where a careful hiring manager would put an answer of each quality. */
const bands: Record<Quality, readonly [low: number, high: number]> = {
  excellent: [78, 100],
  good: [60, 97],
  mediocre: [26, 64],
  thin: [5, 45],
  bad: [0, 42],
  zero: [0, 0],
}

const cases = fixtures.flatMap(({ id, input, answers }) =>
  answers.map(({ answer, quality }) => ({
    name: `${id}: ${quality}: ${answer.slice(0, 40)}`,
    input: { ...input, answer },
    quality,
  })),
)

describe('the built-in judge gives what an answer deserves', () => {
  it('knows enough answers to be held to', () => {
    expect(cases.length).toBeGreaterThanOrEqual(90)
  })

  it.each(cases)('$name', ({ input, quality }) => {
    const { assessment } = judge(input)
    const [low, high] = bands[quality]
    expect(assessment.overall).toBeGreaterThanOrEqual(low)
    expect(assessment.overall).toBeLessThanOrEqual(high)
    if (quality === 'excellent' && input.expects === 'story') expect(assessment.overall).toBeLessThanOrEqual(95)
    if (quality === 'zero') expect(assessment.reason).toBeTruthy()
  })

  it.each(fixtures)('$id: a better answer never gets less than a weaker one', ({ input, answers }) => {
    const ranks: Quality[] = ['zero', 'bad', 'thin', 'mediocre', 'good', 'excellent']
    const marks = answers
      .map(({ answer, quality }) => ({
        rank: ranks.indexOf(quality),
        overall: judge({ ...input, answer }).assessment.overall ?? 0,
      }))
      .filter(({ rank }) => rank !== ranks.indexOf('bad'))
    for (const better of marks) {
      for (const weaker of marks.filter(({ rank }) => rank < better.rank)) {
        expect(better.overall).toBeGreaterThan(weaker.rank === 0 ? 2 : weaker.overall + 5)
      }
    }
  })

  it('empties no answer that says something', () => {
    const emptied = cases.filter(
      ({ quality, input }) =>
        ['excellent', 'good', 'mediocre', 'thin'].includes(quality) && judge(input).assessment.overall === 0,
    )
    expect(emptied.map(({ name }) => name)).toEqual([])
  })
})

describe('which dimensions are judged depends on the question alone', () => {
  it.each(cases)('$name', ({ input }) => {
    const own = judge(input).assessment.dimensions
    const empty = judge({ ...input, answer: '' }).assessment.dimensions
    for (const name of Object.keys(own) as (keyof typeof own)[]) {
      expect(own[name].score === null).toBe(empty[name].score === null)
      if (own[name].score === null || own[name].score === 0) expect(own[name].reason).toBeTruthy()
    }
  })

  it('correctness is a number wherever there is a standard', () => {
    const reference = 'A mutex lets one thread at a time into a section of code.'
    for (const answer of [
      '',
      'pass',
      'lala lala lala',
      'Ein Mutex lässt immer nur einen Thread hinein und das ist sehr gut',
      'Only one thread enters.',
    ]) {
      const { correctness } = judge({
        question: 'What is a mutex?',
        answer,
        expects: 'knowledge',
        keyPoints: [],
        reference,
      }).assessment.dimensions
      expect(correctness.score).toBeTypeOf('number')
    }
  })
})

describe('the follow-up can build on the judgement', () => {
  const story = (answer: string) =>
    judge({ question: 'Tell me about a conflict at work.', answer, expects: 'story', keyPoints: [] })

  it('names the part that is missing', () => {
    expect(
      story(
        'In March a supplier stopped our deliveries. I rang him, found the unpaid invoice, paid it and asked him for a new date.',
      ).gaps[0],
    ).toBe('result')
    expect(
      story(
        'Last year our team had a conflict with the finance department about budgets. We met them, we discussed the numbers and we wrote a plan. In the end we saved 40,000 euros and they thanked us.',
      ).gaps[0],
    ).toBe('ownership')
    expect(story('I always listen to both sides and try to find a compromise when there is a conflict.').gaps[0]).toBe(
      'action',
    )
  })

  it.each(cases)('a hook fits into You said "…": $name', ({ input }) => {
    const { hook } = judge(input)
    if (hook === null) return
    expect(input.answer.slice(hook.start, hook.end)).toBe(hook.quote)
    const words = hook.quote.split(/\s+/)
    expect(words.length).toBeGreaterThanOrEqual(3)
    expect(words.length).toBeLessThanOrEqual(16)
    expect(words[0]).not.toMatch(/^(and|but|so|because|or|which)$/i)
    expect(hook.quote).not.toMatch(/[.!?,;]$|@|\n/)
  })

  it('takes up no name and no contact', () => {
    const { hook } = story(
      'I called Hannah Brookfield at 0171 555 2211 or hannah@example.com. She refused the new schedule at first.',
    )
    expect(hook?.quote ?? '').not.toMatch(/Hannah|0171|example/)
  })
})
