import type { Language } from '../../ports/language.ts'
import { blind } from './blind/index.ts'
import { blank, findInjections } from './judges/guards/injection.rules.ts'
import { screen } from './judges/guards/screen.rules.ts'
import { type Found, storyElements } from './judges/story/elements.rules.ts'
import { askedKindOf } from './judges/story/valence.rules.ts'
import { readText, relocated } from './judges/text/reading.ts'

/** One part of a story: whether the judge credits it, and the sentences that it credits, verbatim. */
export interface FoundElement {
  found: boolean
  quotes: readonly string[]
}

export type FoundElements = Record<'situation' | 'task' | 'action' | 'result', FoundElement>

/** From this strength on, half of the marks that the part can bring, a part counts as found. */
const credited = 0.5

const missing: FoundElement = { found: false, quotes: [] }

/** What the built-in judge finds of situation, task, action and result in an answer, after its guards; for measuring. */
export const storyElementsOf = (
  { question, answer }: { question: string; answer: string },
  language: Language,
): FoundElements => {
  const injections = findInjections(answer)
  const blinded = blind(blank(answer, injections.spans), { subject: [question] })
  const reading = relocated(readText(blinded.text, language), answer, blinded.toOriginal)
  const { kept, verdict } = screen(reading, readText(question, language), injections)
  if (verdict) return { situation: missing, task: missing, action: missing, result: missing }
  const seen = ({ strength, shownBy }: Found): FoundElement => ({
    found: strength >= credited,
    quotes: shownBy.map(({ start, end }) => answer.slice(start, end)),
  })
  const { situation, task, action, result } = storyElements(kept, askedKindOf(question))
  return { situation: seen(situation), task: seen(task), action: seen(action), result: seen(result) }
}
