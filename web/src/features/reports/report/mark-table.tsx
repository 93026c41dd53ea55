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
          <td />
          <th scope="col">Mark of 100</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, score, lead }) => (
          <tr key={name} className="border-t border-rule">
            <th scope="row" className="py-2.5 pr-4 align-baseline font-normal">
              <span className="flex items-baseline gap-2.5">
                {lead && <span className="w-6 shrink-0">{lead}</span>}
                <span className="min-w-0">
                  {name}
                  {wide && score !== null && <span className="block text-small text-muted">{scoreWords(score)}</span>}
                </span>
              </span>
            </th>
            {score === null ? (
              <td colSpan={2} className="py-2.5 text-right align-baseline text-small text-muted">
                not assessed
              </td>
            ) : (
              <>
                <td className="w-28 py-2.5 align-middle max-sm:w-20 print:w-16">
                  <Line score={score} />
                </td>
                <td className="tabular w-11 py-2.5 text-right align-baseline font-[600]">{score}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Line({ score }: { score: number }) {
  return (
    <svg viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true" className="block h-[3px] w-full">
      <rect width="100" height="3" className="fill-rule" />
      <rect width={score} height="3" className="fill-ink" />
    </svg>
  )
}
