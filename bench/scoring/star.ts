import { storyElementsOf } from '../../server/src/features/scoring/index.ts'
import { type StarCase, starCases } from './data.ts'
import { language } from './judging.ts'
import { clusterInterval, f1 } from './stats.ts'
import type { Row } from './table.ts'

const elements = ['situation', 'task', 'action', 'result'] as const
type Element = (typeof elements)[number]

/** One element of one answer: what a person says, and what the judge credits. */
interface Decision {
  cluster: string
  element: Element
  present: boolean
  found: boolean
  /** A sentence that the judge shows for it overlaps with the words that the person marked. */
  quoted: boolean
}

const decisionsOf = (story: StarCase): Decision[] => {
  const seen = storyElementsOf(story, language)
  return elements.map((element) => {
    const label = story[element]
    const { found, quotes } = seen[element]
    const quoted = label !== null && quotes.some((quote) => quote.includes(label) || label.includes(quote))
    return { cluster: story.id, element, present: label !== null, found, quoted }
  })
}

/** Elements of stories found, over our labelled answers; the trivial judge sees every element in every answer. */
export const starRows = (): Row[] => {
  const cases = starCases()
  const decisions = cases.flatMap(decisionsOf)
  const everything = decisions.map(({ present }) => ({ present, found: true }))
  const note = `${cases.length} answers to ${new Set(cases.map(({ question }) => question)).size} questions`
  const one = (element: Element): Row => {
    const own = decisions.filter((decision) => decision.element === element)
    const { precision, recall, f1: value } = f1(own)
    const present = own.filter((decision) => decision.present).length
    return {
      part: 'star',
      name: `  ${element}`,
      value,
      unit: 'F1',
      baseline: f1(own.map((decision) => ({ ...decision, found: true }))).f1,
      note: `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}; told in ${present}`,
    }
  }
  const right = decisions.filter(({ present, found }) => present && found)
  return [
    {
      part: 'star',
      name: 'STAR elements found',
      value: f1(decisions).f1,
      unit: 'F1',
      interval: clusterInterval(decisions, (drawn) => f1(drawn).f1),
      baseline: f1(everything).f1,
      must: { least: 0.8 },
      aim: { least: 0.9 },
      note,
    },
    ...elements.map(one),
    {
      part: 'star',
      name: '  of those rightly found: shown by the words that a person marked',
      value: right.filter(({ quoted }) => quoted).length / right.length,
      unit: 'share',
      note: `${right.length} elements`,
    },
  ]
}

/** The answers where the judge and the label differ, for reading: `--differences`. */
export const starDifferences = (): string[] =>
  starCases().flatMap((story) =>
    decisionsOf(story)
      .filter(({ present, found }) => present !== found)
      .map(({ element, present }) => `${story.id}: ${element} ${present ? 'missed' : 'seen where there is none'}`),
  )
