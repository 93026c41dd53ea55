import type { AnswerDelivery, Delivery } from '@candor/contracts/delivery/measures.ts'
import { describe, expect, it } from 'vitest'
import { answerLine, measuresOf, noSuggestion, stripWords } from './delivery-words.rules.ts'

const answer: AnswerDelivery = {
  turnId: '00000000-0000-4000-8000-000000000001',
  label: 'Q1',
  unmeasured: null,
  spoken: { startMs: 5_000, endMs: 70_000 },
  words: 150,
  wordsPerMinute: 138,
  startDelayMs: 900,
  questionMs: 4_000,
  pauses: { count: 1, totalMs: 2_000, longestMs: 2_000, share: 0.03, places: [{ startMs: 66_000, endMs: 68_000 }] },
  fillers: {
    sounds: 1,
    phrases: 0,
    repeats: 0,
    per100Words: 0.7,
    places: [{ kind: 'sound', text: 'um', start: 0, end: 2, at: { startMs: 5_100, endMs: 5_300 } }],
  },
}

const summary: Delivery['summary'] = {
  measured: 1,
  words: 150,
  wordsPerMinute: 138,
  startDelayMs: 900,
  pauses: { count: 1, totalMs: 2_000, longestMs: 2_000, share: 0.03 },
  fillers: { sounds: 1, phrases: 0, repeats: 0, per100Words: 0.7 },
  talkShare: 0.94,
}
const delivery = (change: Partial<Delivery['summary']> = {}): Delivery => ({
  answers: [answer],
  summary: { ...summary, ...change },
  suggestion: null,
})
const measureOf = (name: string, change: Partial<Delivery['summary']>) =>
  measuresOf(delivery(change)).find((measure) => measure.name === name)

describe('how somebody spoke, in words', () => {
  it('gives each figure as it is', () => {
    expect(measuresOf(delivery()).map(({ value }) => value)).toEqual([
      '138 words a minute',
      '1, or 0.7 in 100 words',
      '1, the longest 2.0 s',
      '0.9 s',
      '94\u00a0%',
    ])
  })

  it('shows what could not be measured as unknown, never as 0', () => {
    const none = { wordsPerMinute: null, startDelayMs: null, pauses: null, fillers: null, talkShare: null }
    expect(measuresOf(delivery(none)).map(({ value }) => value)).toEqual([null, null, null, null, null])
    const unheard = { sounds: null, phrases: 0, repeats: null, per100Words: null }
    const fillers = measureOf('Fillers', { fillers: unheard })
    expect(fillers?.value).toBeNull()
    expect(fillers?.about).toContain('leaves out sounds like “um”')
    expect(measureOf('Fillers', { fillers: { ...unheard, phrases: 2 } })?.value).toBe('2 phrases')
    expect(answerLine({ ...answer, fillers: { ...unheard, places: [] } })).not.toContain('filler')
  })

  it('says why an answer has no figures', () => {
    const line = (unmeasured: AnswerDelivery['unmeasured']) => answerLine({ ...answer, unmeasured })
    expect([line('typed'), line('corrected'), line('no-times')].join(' ')).toMatch(/Typed.*own words.*no times/)
    expect(answerLine(answer)).toBe('138 words a minute · 1 pause · 1 filler · began after 0.9 s')
  })

  it('tells the strip to those who do not see it, in the answer’s own time', () => {
    expect(stripWords(answer)).toBe(
      '0.9 s before the first word, then 65.0 s of speech: a pause of 2.0 s at 1:01, “um” at 0:00.',
    )
    expect(stripWords({ ...answer, startDelayMs: null, pauses: null, fillers: null })).toBe(
      '65.0 s of speech, without a pause or filler.',
    )
  })

  it('calls a short interview too short for advice, and a plain one plain', () => {
    expect(noSuggestion(delivery({ words: 40 }))).toContain('Too little')
    expect(noSuggestion(delivery())).toContain('Nothing stands out')
  })
})
