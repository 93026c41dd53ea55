import { useEffect, useRef, useState } from 'react'
import { TimeLine } from '../../../../ui/progress/time-line.tsx'
import { announcement, asClock, type ClockReading, inWords, isLate, isRunning, secondsLeft } from './clock.rules.ts'

/** "12:05 left", amber near its end, read out at five minutes, one minute and none. */
export function TimeLeft({ clock }: { clock: ClockReading }) {
  const now = useNow(clock.runsFrom !== null)
  const left = secondsLeft(clock, now)
  const [said, setSaid] = useState('')
  const before = useRef(left)
  useEffect(() => {
    const words = left !== null && before.current !== null ? announcement(before.current, left) : null
    before.current = left
    if (words !== null) setSaid(words)
  }, [left])
  if (left === null) return null
  const late = isLate(left, clock.totalSeconds)
  return (
    <p className="tabular shrink-0 text-small text-muted">
      <span className={late ? 'font-[600] text-late' : 'font-[550] text-ink'}>
        {left === 0 ? (
          'Time is up'
        ) : (
          <>
            <span aria-hidden="true">{asClock(left)}</span>
            <span className="sr-only">{inWords(left)}</span>
          </>
        )}
      </span>
      {left > 0 && ' left'}
      {!isRunning(clock, now) && left > 0 && <span className="max-sm:sr-only">, the clock is stopped</span>}
      <span role="status" className="sr-only">
        {said}
      </span>
    </p>
  )
}

/** Time as a thin line, amber near its end and whole again once it is up; a plain rule where there is no limit. */
export function TimeRule({ clock }: { clock: ClockReading }) {
  const left = secondsLeft(clock, useNow(clock.runsFrom !== null))
  const { totalSeconds: total } = clock
  if (left === null) return <div className="mt-3 border-t border-rule" />
  return (
    <div className="mt-3">
      <TimeLine
        left={left === 0 ? total : left}
        total={total}
        late={isLate(left, total)}
        label={left === 0 ? 'Time is up' : `${inWords(left)} of ${inWords(total)} left`}
      />
      {left === 0 && (
        <p className="mt-2 text-small text-muted">Finish your sentence and send it. Nothing you wrote is lost.</p>
      )}
    </div>
  )
}

/** The time, every second while somebody needs it. */
function useNow(ticking: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    setNow(Date.now())
    if (!ticking) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [ticking])
  return now
}
