import type { Turn } from '@candor/contracts/interview.ts'
import { ChevronRight } from 'lucide-react'
import { type ComponentType, useState } from 'react'
import { turnName } from '../../../lib/interview-words.ts'

interface Props {
  turns: readonly Turn[]
  Feedback: ComponentType<{ turn: Turn; level?: 2 | 3 }>
}

/** The questions behind one, folded; each opens to its answer and marks. */
export function EarlierTurns({ turns, Feedback }: Props) {
  if (turns.length === 0) return null
  return (
    <section className="mt-6">
      <h2 className="font-sans text-small text-muted">Earlier in this interview</h2>
      <ol className="mt-3 border-b border-rule">
        {turns.map((turn) => (
          <EarlierTurn key={turn.id} turn={turn} Feedback={Feedback} />
        ))}
      </ol>
    </section>
  )
}

function EarlierTurn({ turn, Feedback }: { turn: Turn; Feedback: Props['Feedback'] }) {
  const [open, setOpen] = useState(false)
  const overall = turn.assessment?.overall
  return (
    <li className="border-t border-rule">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="group grid min-h-11 grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-3 py-3 hover:text-accent">
          <ChevronRight
            size={16}
            strokeWidth={1.75}
            aria-hidden="true"
            className="translate-y-0.5 text-muted transition-transform group-[[open]>&]:rotate-90"
          />
          <span className="min-w-0">
            <span className="text-small text-muted">{turnName(turn.label)}</span>
            <span className="block font-serif leading-snug">{turn.question}</span>
          </span>
          <span className="tabular text-small text-muted">
            {overall == null ? (
              'not assessed'
            ) : (
              <>
                {overall}
                <span className="sr-only"> of 100</span>
              </>
            )}
          </span>
        </summary>
        {open && (
          <div className="pt-2 pb-8 sm:pl-8">
            <Feedback turn={turn} level={3} />
          </div>
        )}
      </details>
    </li>
  )
}
