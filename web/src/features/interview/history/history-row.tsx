import type { Interview } from '@candor/contracts/interview.ts'
import { Link } from '@tanstack/react-router'
import { dayOf } from '../../../lib/interview-words.ts'
import { isOpen, kindLine, standing } from './history.rules.ts'

/** One line of the contents: the day, the title, and the mark or how far it has come. */
export function HistoryRow({ interview, onDelete }: { interview: Interview; onDelete: () => void }) {
  const { id, jobTitle, startedAt, overall, status } = interview
  const day = new Date(startedAt).toLocaleDateString('en-GB', { day: 'numeric', weekday: 'short' })
  return (
    <li className="group relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-t border-rule py-3 hover:bg-raised sm:grid-cols-[4.5rem_minmax(0,1fr)_auto]">
      <time dateTime={startedAt} title={dayOf(startedAt)} className="tabular text-small text-muted max-sm:col-span-2">
        {day}
      </time>
      <div className="min-w-0">
        <Link
          to={status === 'completed' ? '/interviews/$id/report' : '/interviews/$id'}
          params={{ id }}
          className="font-serif text-prose font-[520] text-ink no-underline after:absolute after:inset-0 group-hover:text-accent"
        >
          {jobTitle}
        </Link>
        <p className="text-small text-muted">
          {kindLine(interview)}
          <button
            type="button"
            aria-label={`Delete ${jobTitle}, ${dayOf(startedAt)}`}
            onClick={onDelete}
            className="relative z-10 -my-2.5 ml-1 min-h-11 cursor-pointer rounded px-2 hover:text-loss hover:underline focus-visible:opacity-100 pointer-fine:opacity-0 pointer-fine:group-hover:opacity-100"
          >
            Delete
          </button>
        </p>
      </div>
      <p className="text-right">
        {overall === null ? (
          <span className="text-small text-muted">
            {isOpen(interview) && <span className="block font-[550] text-accent">Continue</span>}
            {standing(interview)}
          </span>
        ) : (
          <span className="tabular font-serif text-section font-[560]">
            {overall}
            <span className="sr-only"> of 100</span>
          </span>
        )}
      </p>
    </li>
  )
}
