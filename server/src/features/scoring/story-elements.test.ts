import { describe, expect, it } from 'vitest'
import { createWinkLanguage } from '../../adapters/wink/language.ts'
import type { HeardStory } from './fixtures/heard/heard.ts'
import { heldStories, tuningStories } from './fixtures/heard/heard-stories.ts'
import { type FoundElements, storyElementsOf } from './story-elements.ts'

const language = createWinkLanguage()
const letters: Record<keyof FoundElements, string> = { situation: 'S', task: 'T', action: 'A', result: 'R' }
const names = Object.keys(letters) as (keyof FoundElements)[]

/** F1 of one part over some stories; what two readers might see differently is not counted. */
const f1 = (stories: readonly HeardStory[], part: keyof FoundElements): number => {
  const letter = letters[part]
  let right = 0
  let wrong = 0
  for (const { question, answer, parts } of stories) {
    if (parts.includes(letter.toLowerCase())) continue
    const { found } = storyElementsOf({ question, answer }, language)[part]
    if (found && parts.includes(letter)) right += 1
    else if (found || parts.includes(letter)) wrong += 1
  }
  return (2 * right) / (2 * right + wrong)
}

describe('the parts of a story are found', () => {
  it('in enough stories to tell', () => {
    expect(tuningStories.length + heldStories.length).toBeGreaterThanOrEqual(120)
    expect(new Set([...tuningStories, ...heldStories].map(({ answer }) => answer)).size).toBe(
      tuningStories.length + heldStories.length,
    )
  })

  it.each(names)('%s, in those that the rules were made on and in those that they were not', (part) => {
    expect(f1(tuningStories, part)).toBeGreaterThanOrEqual(0.88)
    expect(f1(heldStories, part)).toBeGreaterThanOrEqual(0.88)
  })

  it('and every quote stands in the answer', () => {
    for (const { question, answer } of [...tuningStories, ...heldStories]) {
      for (const { quotes } of Object.values(storyElementsOf({ question, answer }, language))) {
        for (const quote of quotes) expect(answer).toContain(quote)
      }
    }
  })
})
