import type { Interview } from '@candor/contracts/interview.ts'
import { Link } from '@tanstack/react-router'
import { dayOf } from '../../../lib/interview-words.ts'
import { isOpen, kindLine, standing } from './history.rules.ts'

/** One line of the contents: the day, the title, and the mark or how far it has come. */
export function HistoryRow({ interview, onDelete }: { interview: Interview; onDelete: () => void }) {
  const { id, jobTitle, startedAt, overall, status } = interview
  const day = new Date(startedAt).toLocaleDateString('en-GB', { day: 'numeric', weekday: 'short' })
  return (
    <li className="group relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-t border-rule py-3 hover:bg-raised sm:px-3 sm:grid-cols-[4.5rem_minmax(0,1fr)_auto]">
      <time dateTime={startedAt} title={dayOf(startedAt)} className="tabular text-small text-muted">
        {day}
      </time>
      <button
        type="button"
        aria-label={`Delete ${jobTitle}, ${dayOf(startedAt)}`}
        onClick={onDelete}
        className="relative z-10 -my-2.5 min-h-11 cursor-pointer justify-self-end rounded px-2 text-small text-muted hover:text-loss hover:underline focus-visible:opacity-100 max-sm:-mr-2 sm:col-start-1 sm:row-start-2 sm:-ml-2 sm:self-start sm:justify-self-start sm:pointer-fine:opacity-0 sm:pointer-fine:group-hover:opacity-100"
      >
        Delete
      </button>
      <div className="min-w-0 sm:col-start-2 sm:row-span-2 sm:row-start-1">
        <Link
          to={status === 'completed' ? '/interviews/$id/report' : '/interviews/$id'}
          params={{ id }}
          className="font-serif text-prose font-[520] text-ink no-underline after:absolute after:inset-0 group-hover:text-accent"
        >
          {jobTitle}
        </Link>
        <p className="text-small text-muted">{kindLine(interview)}</p>
      </div>
      <p className="text-right sm:row-span-2 sm:row-start-1">
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
