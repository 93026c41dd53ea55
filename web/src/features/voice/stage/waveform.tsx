import { useEffect, useRef } from 'react'

interface Props {
  /** 0 to 1, newest last; the same array each time. */
  levels: readonly number[]
  /** What is heard belongs to the answer. */
  live: boolean
}

const [bars, width, height] = [75, 600, 56]

/** The last seconds of one's own voice. It moves only when somebody speaks. */
export function Waveform({ levels, live }: Props) {
  const path = useRef<SVGPathElement>(null)
  useEffect(() => {
    let frame = requestAnimationFrame(function draw() {
      path.current?.setAttribute('d', wave(levels))
      frame = requestAnimationFrame(draw)
    })
    return () => cancelAnimationFrame(frame)
  }, [levels])
  return (
    <svg
      role="img"
      aria-label={live ? 'Your voice is heard' : 'Your voice is not recorded now'}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className="block h-10 w-full sm:h-14"
    >
      <path
        ref={path}
        d={wave([])}
        fill="none"
        strokeWidth="3"
        strokeLinecap="round"
        className={live ? 'stroke-accent' : 'stroke-line'}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}

/** Bars from left to right; where there is nothing, dots. */
function wave(levels: readonly number[]): string {
  const step = levels.length / bars
  return Array.from({ length: bars }, (_, bar) => {
    const from = Math.floor(bar * step)
    const level = Math.max(0, ...levels.slice(from, Math.floor(from + step)))
    const half = Math.max(0.3, level ** 1.4 * (height / 2 - 3))
    const x = ((bar + 0.5) * width) / bars
    return `M${x} ${(height / 2 - half).toFixed(1)}V${(height / 2 + half).toFixed(1)}`
  }).join('')
}
