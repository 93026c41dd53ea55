import type { ReactNode } from 'react'

interface Props {
  label: string
  /** 0 to 100; null: not assessed, and `reason` says why. */
  score: number | null
  reason?: string | undefined
  /** In place of "not assessed". */
  instead?: string | undefined
  /** How sure the mark is, small beside the label. */
  note?: string | undefined
  /** Stands before the label: a pen's letters. */
  lead?: ReactNode
}

/** A mark as a number, with a thin line for its size; "not assessed" where there is none. */
export function ScoreLine({ label, score, reason, instead = 'not assessed', note, lead }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-2">
      <span className="flex min-w-0 items-baseline gap-2">
        {lead}
        <span className="min-w-0">
          {label}
          {note && <span className="block text-fine text-muted">{note}</span>}
        </span>
      </span>
      {score === null ? (
        <span className="text-small text-muted">{instead}</span>
      ) : (
        <span className="tabular font-[600]">{score}</span>
      )}
      {score !== null && (
        <svg
          viewBox="0 0 100 2"
          preserveAspectRatio="none"
          aria-hidden="true"
          className="col-span-2 mt-1.5 h-[2px] w-full"
        >
          <rect width="100" height="2" className="fill-rule" />
          <rect width={score} height="2" className="fill-ink" />
        </svg>
      )}
      {reason && <p className="col-span-2 mt-1 text-small text-muted">{reason}</p>}
    </div>
  )
}
