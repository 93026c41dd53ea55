import { useEffect, useRef } from 'react'
import { fall } from '../../../lib/audio/level.ts'

interface Props {
  /** 0 to 1. */
  level: () => number
  label: string
}

/** How loud it is now, as a bar that moves with the voice. */
export function LevelBar({ level, label }: Props) {
  const bar = useRef<SVGRectElement>(null)
  useEffect(() => {
    let shown = 0
    let last = performance.now()
    let frame = requestAnimationFrame(function draw(now) {
      shown = fall(shown, level(), now - last)
      last = now
      bar.current?.setAttribute('width', String(1000 * shown))
      frame = requestAnimationFrame(draw)
    })
    return () => cancelAnimationFrame(frame)
  }, [level])
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 1000 8"
      preserveAspectRatio="none"
      className="h-2 w-full rounded-full"
    >
      <rect width="1000" height="8" className="fill-rule" />
      <rect ref={bar} width="0" height="8" className="fill-accent" />
    </svg>
  )
}
