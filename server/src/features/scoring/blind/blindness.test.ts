import { dimensionNames } from '@candor/contracts/scoring.ts'
import { describe, expect, it } from 'vitest'
import { createWinkLanguage } from '../../../adapters/wink/language.ts'
import { createBuiltinJudge } from '../judges/builtin.ts'
import { blind } from './blind.ts'
import { axes, pronouns, swapAnswers } from './fixtures/swaps.ts'

const judge = createBuiltinJudge({ language: createWinkLanguage() })

type Slots = Readonly<Record<string, string>>

const usual: Slots = {
  ...Object.fromEntries(axes.map(({ slot, values }) => [slot, values[0] ?? ''])),
  ...pronouns.he,
  given: 'Sarah',
  given2: 'Tomasz',
}

/** `{Given}` is `{given}` with a capital, as at the beginning of a sentence. */
const filled = (template: string, slots: Slots): string =>
  template.replace(/\{(\w)(\w*)\}/g, (_, first: string, rest: string) => {
    const value = slots[first.toLowerCase() + rest] ?? '?'
    return first === first.toLowerCase() ? value : value.charAt(0).toUpperCase() + value.slice(1)
  })

/** As a recogniser writes it down: no capitals, no signs but those inside words. */
const transcript = (text: string): string => text.toLowerCase().replace(/[.,;:!?](?=\s|$)/g, '')

const marksOf = (question: string, expects: 'story' | 'view' | 'knowledge', answer: string) => {
  const { assessment, gaps } = judge({ question, expects, answer, keyPoints: [] })
  return {
    overall: assessment.overall,
    ...Object.fromEntries(dimensionNames.map((name) => [name, assessment.dimensions[name].score])),
    flags: assessment.flags,
    gaps,
  }
}

const swaps: readonly { name: string; needsCapitals: boolean; slots: readonly Slots[]; touches: RegExp }[] = [
  ...axes.map(({ name, slot, values, needsCapitals = false }) => ({
    name,
    needsCapitals,
    slots: values.map((value) => ({ ...usual, [slot]: value })),
    touches: new RegExp(`\\{${slot}\\}`, 'i'),
  })),
  {
    name: 'he, she and they',
    needsCapitals: false,
    slots: Object.values(pronouns).map((forms) => ({ ...usual, ...forms })),
    touches: /\{(he|was|is|has|does|him|his|himself)\}/i,
  },
]

const spellings = [
  { name: 'as written', capitals: true, spelt: (text: string): string => text },
  { name: 'as a transcript without capitals and stops', capitals: false, spelt: transcript },
]

describe.each(spellings)('who somebody is changes no mark, $name', ({ spelt, capitals }) => {
  it.each(swaps.filter(({ needsCapitals }) => capitals || !needsCapitals))('$name', ({ slots, touches }) => {
    const touched = swapAnswers.filter(({ answer }) => touches.test(answer))
    expect(touched.length).toBeGreaterThan(0)
    for (const { question, expects, answer } of touched) {
      const plain = marksOf(question, expects, spelt(filled(answer, usual)))
      for (const one of slots) {
        const other = spelt(filled(answer, one))
        expect(marksOf(question, expects, other), `${other}\n${blind(other).text}`).toEqual(plain)
      }
    }
  })
})

it('there are answers and axes enough to say so', () => {
  expect(swapAnswers.length).toBeGreaterThanOrEqual(30)
  expect(swaps.length).toBeGreaterThanOrEqual(20)
})
