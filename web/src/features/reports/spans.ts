import type { Assessment } from '@candor/contracts/scoring.ts'
import { type DimensionName, dimensionNames } from '../../ui/marks/dimensions.ts'
import type { Span } from '../../ui/marks/segments.ts'

/** Every quote of an assessment, as spans of the answer it was made of. */
export const spansOf = (assessment: Assessment): Span[] =>
  dimensionNames.flatMap((dimension) =>
    assessment.dimensions[dimension].evidence.map(({ start, end }) => ({ start, end, dimension })),
  )

/** The dimensions that have at least one quote. */
export const quotedDimensions = (assessment: Assessment): DimensionName[] =>
  dimensionNames.filter((dimension) => assessment.dimensions[dimension].evidence.length > 0)
