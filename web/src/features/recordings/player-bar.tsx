import { Pause, Play } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import type { Player } from './use-player.ts'
import { clockOf, spokenTime } from './words.rules.ts'

/** A recording is whole frames long: the last position is its end. */
const frameMs = 20
/** What the arrow keys move by. */
const stepMs = 1_000

interface Props {
  player: Player
  durationMs: number
  /** Which answer it is, for those who hear the page: "Question 1". */
  name: string
  rate: number
  onRate: () => void
}

/** Play and pause, where it is, and how fast. */
export function PlayerBar({ player: { playing, ms, toggle, seek }, durationMs, name, rate, onRate }: Props) {
  const at = Math.min(ms, durationMs)
  const Icon = playing ? Pause : Play
  return (
    <div className="flex max-w-read flex-wrap items-center gap-x-3">
      <Button
        look="plain"
        onClick={toggle}
        className="min-w-28 px-4"
        aria-label={`${playing ? 'Pause' : 'Play'} ${name}`}
      >
        <Icon aria-hidden size={18} strokeWidth={1.75} />
        {playing ? 'Pause' : 'Play'}
      </Button>
      <input
        type="range"
        min={0}
        max={durationMs}
        step={frameMs}
        value={at}
        onChange={(event) => seek(Number(event.target.value))}
        onKeyDown={(event) => {
          const by = { ArrowRight: stepMs, ArrowUp: stepMs, ArrowLeft: -stepMs, ArrowDown: -stepMs }[event.key]
          if (by === undefined) return
          event.preventDefault()
          seek(Math.max(0, Math.min(durationMs, at + by)))
        }}
        aria-label={`Position in ${name}`}
        aria-valuetext={`${spokenTime(at)} of ${spokenTime(durationMs)}`}
        className="h-11 min-w-32 flex-1 cursor-pointer max-sm:order-last max-sm:basis-full"
      />
      <span className="tabular text-small text-muted max-sm:ml-auto" aria-hidden="true">
        {clockOf(at)} / {clockOf(durationMs)}
      </span>
      <Button look="quiet" onClick={onRate} className="tabular min-w-14" aria-label={`Speed ${rate}×; change`}>
        {rate}×
      </Button>
    </div>
  )
}
