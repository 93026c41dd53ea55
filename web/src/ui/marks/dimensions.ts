import { type DimensionName, dimensionNames } from '@candor/contracts/scoring.ts'

export type { DimensionName }
export { dimensionNames }

interface Dimension {
  label: string
  /** Stands beside a marked quote, so that it is never told by its colour alone. */
  letters: string
  /** What the mark is about, in one sentence. */
  about: string
}

/** How each dimension is named on every screen. */
export const dimensions: Record<DimensionName, Dimension> = {
  relevance: { label: 'Relevance', letters: 'Re', about: 'Does the answer address what was asked?' },
  clarity: { label: 'Clarity', letters: 'Cl', about: 'Can a listener follow it at first hearing?' },
  structure: {
    label: 'Structure',
    letters: 'St',
    about: 'Situation, task, action and result, in an order that leads somewhere.',
  },
  impact: { label: 'Impact', letters: 'Im', about: 'What changed because of you, and how much?' },
  correctness: { label: 'Correctness', letters: 'Co', about: 'Are the points there that the question asks for?' },
}
