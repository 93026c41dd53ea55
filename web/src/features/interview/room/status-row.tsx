import type { Interview, Turn } from '@candor/contracts/interview.ts'
import { ProgressMarks } from '../../../ui/progress/progress-marks.tsx'
import type { ClockReading } from './clock/clock.rules.ts'
import { TimeLeft, TimeRule } from './clock/time-left.tsx'
import { placeOf, progressMarks } from './words.rules.ts'

interface Props {
  interview: Interview
  turns: readonly Turn[]
  /** The turn at the top of the page; null once there is none. */
  current: Turn | null
  clock: ClockReading
}

/** Where one is and what time is left: a row of small marks, a thin line. */
export function StatusRow({ interview, turns, current, clock }: Props) {
  const marks = progressMarks(interview, turns, current?.id ?? null)
  const place = current
    ? placeOf(current, interview)
    : `${interview.answered} of ${interview.questionCount} questions answered`
  return (
    <div className="no-print">
      <div className="flex min-h-6 items-center justify-between gap-6">
        <ProgressMarks marks={marks} label={place} />
        {current && <TimeLeft clock={clock} />}
      </div>
      {current ? <TimeRule clock={clock} /> : <div className="mt-3 border-t border-rule" />}
    </div>
  )
}
