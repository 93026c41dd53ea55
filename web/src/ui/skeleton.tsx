import { classes } from './classes.ts'

/** Grey lines where words will be, only after a wait that one notices (200 ms); announced once. */
export function Skeleton({ lines = 3, label = 'Loading' }: { lines?: number; label?: string }) {
  const widths = ['w-full', 'w-11/12', 'w-4/6', 'w-10/12', 'w-3/6']
  return (
    <div role="status" aria-label={label} className="skeleton flex flex-col gap-4 py-2">
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={widths[line] ?? line}
          className={classes('block h-4 rounded-sm bg-sunken', widths[line % widths.length])}
        />
      ))}
    </div>
  )
}
