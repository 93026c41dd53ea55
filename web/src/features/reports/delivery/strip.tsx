import type { AnswerDelivery } from '@candor/contracts/delivery/measures.ts'
import { stripWords } from './delivery-words.rules.ts'

/** Drawn in these units, which are stretched to the width there is. */
const height = 28
const bar = { y: 14, height: 10 }

/**
 * An answer in time: speech as a bar, pauses as gaps, fillers as strokes above it, the wait before it as a line. All
 * strips of a report have the same scale.
 * @param longestMs of the report's answers, waits included
 */
export function Strip({ answer, longestMs }: { answer: AnswerDelivery; longestMs: number }) {
  const { spoken, pauses, fillers, startDelayMs } = answer
  if (!spoken || longestMs <= 0) return null
  const fromMs = spoken.startMs - (startDelayMs ?? 0)
  const x = (ms: number): number => ((ms - fromMs) / longestMs) * 1000
  const gaps = pauses?.places ?? []
  const bars = [...gaps, { startMs: spoken.endMs, endMs: spoken.endMs }].map(({ startMs }, at) => ({
    startMs: gaps[at - 1]?.endMs ?? spoken.startMs,
    endMs: startMs,
  }))
  return (
    <svg
      viewBox={`0 0 1000 ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={stripWords(answer)}
      className="mt-2 block h-7 w-full print:h-5"
    >
      <line
        x1={0}
        x2={x(spoken.endMs)}
        y1={bar.y + bar.height / 2}
        y2={bar.y + bar.height / 2}
        strokeDasharray="2 4"
        vectorEffect="non-scaling-stroke"
        className="stroke-line"
      />
      {bars.map(({ startMs, endMs }) => (
        <rect
          key={startMs}
          x={x(startMs)}
          width={Math.max(1, x(endMs) - x(startMs))}
          y={bar.y}
          height={bar.height}
          className="fill-muted"
        />
      ))}
      {(fillers?.places ?? []).map(({ start, at }) =>
        at ? (
          <line
            key={start}
            x1={x((at.startMs + at.endMs) / 2)}
            x2={x((at.startMs + at.endMs) / 2)}
            y1={1}
            y2={bar.y - 2}
            strokeWidth={2}
            vectorEffect="non-scaling-stroke"
            className="stroke-ink"
          />
        ) : null,
      )}
    </svg>
  )
}

/** What the strip's signs mean; those who hear it get each strip in words. */
export function StripKey() {
  const sign = 'inline-flex items-center gap-2'
  return (
    <p aria-hidden="true" className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-small text-muted">
      <span className={sign}>
        <svg width="22" height="10" aria-hidden="true">
          <rect width="22" height="10" className="fill-muted" />
        </svg>
        speech
      </span>
      <span className={sign}>
        <svg width="22" height="10" aria-hidden="true">
          <line x1="0" x2="22" y1="5" y2="5" strokeDasharray="2 4" className="stroke-line" />
        </svg>
        silence of a second or more, and the wait before
      </span>
      <span className={sign}>
        <svg width="6" height="10" aria-hidden="true">
          <line x1="3" x2="3" y1="0" y2="10" strokeWidth="2" className="stroke-ink" />
        </svg>
        filler
      </span>
    </p>
  )
}
