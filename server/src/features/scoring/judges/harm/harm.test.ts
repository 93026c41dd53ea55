import { describe, expect, it } from 'vitest'
import { createWinkLanguage } from '../../../../adapters/wink/language.ts'
import { createBuiltinJudge } from '../builtin.ts'
import { readText } from '../text/reading.ts'
import { harmfulAdvice } from './advice.rules.ts'
import { harmfulDeeds, harmfulViews, soundDeeds, soundViews } from './fixtures/deeds.ts'

const language = createWinkLanguage()
const judge = createBuiltinJudge({ language })

const told = (deed: string) =>
  judge({
    question: 'Tell me about a time you worked under pressure.',
    expects: 'story',
    keyPoints: [],
    answer: `Last May our line stood still and the order had to leave by six. I was responsible for the shift. ${deed} By ten to six we had shipped all 2,000 units, and the customer thanked us.`,
  }).assessment

const advisedIn = (answer: string) => harmfulAdvice(readText(answer, language).sentences)

describe('a deed that no employer wants', () => {
  it.each(harmfulDeeds)('lowers the mark, with its reason: %s', (deed) => {
    const { overall, dimensions } = told(deed)
    expect(dimensions.relevance.reason).toMatch(/Lowered/)
    expect(overall ?? 0).toBeLessThanOrEqual(45)
  })

  it.each(soundDeeds)('is not seen in what only sounds like one: %s', (deed) => {
    expect(told(deed).dimensions.relevance.reason).toBeUndefined()
  })
})

describe('advice that no employer wants', () => {
  it.each(harmfulViews)('is seen in explanations and views: %s', (answer) => {
    expect(advisedIn(answer)).not.toBeNull()
  })

  it.each(soundViews)('is not seen where it is turned down, supposed or about something else: %s', (answer) => {
    expect(advisedIn(answer)).toBeNull()
  })

  it('costs correctness, unless the model answer says it', () => {
    const line = {
      question: 'What do you do with a warning light that comes on all the time?',
      expects: 'knowledge',
      answer: 'Just ignore the warning light and write down when it comes on.',
    } as const
    const mark = (keyPoints: readonly string[]) =>
      judge({ ...line, keyPoints }).assessment.dimensions.correctness.score ?? 0
    expect(mark(['Write down when the warning light comes on'])).toBeLessThanOrEqual(55)
    expect(mark(['Just ignore the warning light', 'Write down when it comes on'])).toBeGreaterThan(80)
  })
})
