import type { Finding, ReportTurn } from '@candor/contracts/reports.ts'
import { turnName } from '../../../lib/interview-words.ts'
import { anchorOf, turnOf } from './report.rules.ts'

/** Something seen in an answer, the words that show it, and the way to where they stand. */
export function Quoted({ finding, turns }: { finding: Finding; turns: readonly ReportTurn[] }) {
  const turn = turnOf(turns, finding)
  return (
    <div className="keep-together">
      <p className="text-prose">{finding.text}</p>
      <blockquote className="mt-3 border-l-2 border-rule pl-4">
        <p className="prose-serif text-muted">“{finding.quote}”</p>
        {turn && (
          <p className="mt-1 text-small">
            <a
              href={`#${anchorOf(turn.id)}`}
              className="inline-flex min-h-6 items-center text-muted underline decoration-line underline-offset-4 hover:text-ink"
            >
              {turnName(turn.label)}
            </a>
          </p>
        )}
      </blockquote>
    </div>
  )
}
