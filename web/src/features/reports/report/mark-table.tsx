import type { ReactNode } from 'react'
import { scoreWords } from '../score-words.rules.ts'

export interface MarkRow {
  name: string
  score: number | null
  lead?: ReactNode
}

/** Marks as a quiet table: the name, a thin line for the size, the number, and what it means. */
export function MarkTable({
  caption,
  rows,
  wide = false,
}: {
  caption: string
  rows: readonly MarkRow[]
  wide?: boolean
}) {
  return (
    <table className="w-full self-start text-left">
      <caption className="pb-2 text-left text-small text-muted">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Mark of 100</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, score, lead }) => (
          <tr key={name} className="border-t border-rule">
            <th scope="row" className="py-2.5 pr-4 align-baseline font-normal">
              <span className="flex items-baseline gap-2.5">
                {lead}
                <span className="min-w-0">
                  {name}
                  {wide && score !== null && <span className="block text-small text-muted">{scoreWords(score)}</span>}
                </span>
              </span>
            </th>
            <td className="py-2.5 text-right align-baseline">
              <Mark score={score} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Mark({ score }: { score: number | null }) {
  if (score === null) return <span className="text-small text-muted">not assessed</span>
  return (
    <span className="inline-flex items-center gap-4">
      <svg
        viewBox="0 0 100 3"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-[3px] w-24 sm:w-28 print:w-14"
      >
        <rect width="100" height="3" className="fill-rule" />
        <rect width={score} height="3" className="fill-ink" />
      </svg>
      <span className="tabular w-7 font-[600]">{score}</span>
    </span>
  )
}
