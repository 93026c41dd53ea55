import { describe, expect, it } from 'vitest'
import { createWinkLanguage } from '../../../../adapters/wink/language.ts'
import { createBuiltinJudge } from '../builtin.ts'
import { lastingPattern } from './cues.ts'

const judge = createBuiltinJudge({ language: createWinkLanguage() })
const story = (answer: string, question = 'Tell me about a problem that you solved at work.') =>
  judge({ question, answer, expects: 'story', keyPoints: [] })
const quotes = (evidence: readonly { quote: string }[]): string[] => evidence.map(({ quote }) => quote)

describe('how a story ends', () => {
  const told =
    'Every evening the line in the kitchen stopped because the printer jammed. I wrote down each stop for three weeks and replaced the roller.'

  it.each([
    'It has not stopped on a Monday since.',
    'We never had that problem again.',
    'Nobody complained after that.',
    'From the third week we sent out 140 covers a night.',
  ])('what did not come back, or has been so since a time, is a result: %s', (ending) => {
    const { assessment, gaps } = story(`${told} ${ending}`)
    expect(quotes(assessment.dimensions.impact.evidence)).toContain(ending)
    expect(gaps).not.toContain('result')
    expect(assessment.overall ?? 0).toBeGreaterThan((story(told).assessment.overall ?? 0) + 8)
  })

  it('a reason or the trouble itself is none', () => {
    expect(lastingPattern.test('we did not stop since the plasterers were due.')).toBe(false)
    expect(story(`${told} It always jammed after the first hour.`).gaps).toContain('result')
  })

  it('the last outcome closes the story, not the trouble in the middle', () => {
    const { assessment } = story(
      'Every Monday the conveyor at dock three stopped for half an hour, and maintenance reset it each time. I was asked to keep the dock running, not to find out why. I wrote down the minute of every stop for three weeks and compared it with the delivery plan. It always stopped after the flour lorry, because dust covered the light sensor. I had a small hood fitted over it. It has not stopped on a Monday since.',
    )
    expect(quotes(assessment.dimensions.impact.evidence)).toContain('It has not stopped on a Monday since.')
    expect(assessment.coachNotes).not.toMatch(/always stopped|the ending/)
    expect(assessment.overall).toBeGreaterThanOrEqual(65)
    const { relevance, clarity } = assessment.dimensions
    expect(quotes(relevance.evidence)).not.toEqual(quotes(clarity.evidence))
  })

  it('thin but true is worth something', () => {
    const { overall } = story(
      'There was a driver who always came early and wanted to be unloaded first. We talked about it a few times and we sorted it out together. After that it was better.',
      'Tell me about a disagreement with someone you worked beside every day. How did you raise it?',
    ).assessment
    expect(overall).toBeGreaterThanOrEqual(25)
    expect(overall).toBeLessThanOrEqual(35)
  })

  it('a hedged closing that says nothing is left out of the improved answer, and the coach says why', () => {
    const closing = 'I think everyone was pretty happy with it in the end.'
    const { improvedAnswer, coachNotes } = story(
      `Last winter our returns desk had a backlog of four hundred parcels. As shift lead I had to clear it by January. I sat at the desk for two mornings, asked finance to drop the signature below fifty euros and showed them the numbers. By the end of January the backlog was under forty. ${closing}`,
    ).assessment
    expect(improvedAnswer).not.toContain('pretty happy')
    expect(coachNotes).toContain('“I think everyone was pretty happy with it in the end”')
  })
})
