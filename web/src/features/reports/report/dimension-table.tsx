import type { Report } from '@candor/contracts/reports.ts'
import { dimensionNames, dimensions } from '../../../ui/marks/dimensions.ts'
import { PenMark } from '../../../ui/marks/pen-mark.tsx'
import { type MarkRow, MarkTable } from './mark-table.tsx'

/** The marks of the whole interview by dimension, each under its pen; what no question asked for is left out. */
export function DimensionTable({ dimensions: marks }: { dimensions: Report['dimensions'] }) {
  const asked = dimensionNames.filter((name) => marks[name] !== null)
  const rows = (asked.length > 0 ? asked : dimensionNames).map(
    (name): MarkRow => ({ name: dimensions[name].label, score: marks[name], lead: <PenMark dimension={name} /> }),
  )
  return <MarkTable caption="By dimension" rows={rows} />
}
