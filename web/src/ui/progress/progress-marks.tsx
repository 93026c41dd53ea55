import { classes } from '../classes.ts'

/** done: behind one. now: the one at hand. */
export interface ProgressMark {
  label: string
  state: 'done' | 'now' | 'ahead'
  /** A follow-up or a question on the resume: shorter, beside the core ones. */
  minor?: boolean
}

/** Where one is, as a row of small marks; read out as one sentence. */
export function ProgressMarks({ marks, label }: { marks: readonly ProgressMark[]; label: string }) {
  return (
    <div role="img" aria-label={label} className="flex h-4 flex-wrap items-center gap-1.5">
      {marks.map((mark) => (
        <span
          key={mark.label}
          title={mark.label}
          className={classes(
            'block rounded-full',
            mark.minor ? 'size-1.5' : 'h-1.5 w-6',
            mark.state === 'done' && 'bg-ink',
            mark.state === 'now' && 'bg-accent',
            mark.state === 'ahead' && 'bg-rule',
          )}
        />
      ))}
    </div>
  )
}
