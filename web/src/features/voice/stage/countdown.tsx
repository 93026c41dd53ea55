import { counted } from '../../../lib/interview-words.ts'
import { TimeLine } from '../../../ui/progress/time-line.tsx'
import { countdownFrom } from './stage.rules.ts'

/** The last seconds of an answer: seen each second, said once. */
export function Countdown({ secondsLeft }: { secondsLeft: number | null }) {
  const shown = secondsLeft !== null && secondsLeft <= countdownFrom
  return (
    <>
      {shown && (
        <div className="mt-4">
          <p aria-hidden="true" className="tabular mb-2 text-small font-[600] text-late">
            {counted(secondsLeft, 'second')} left for this answer
          </p>
          <TimeLine
            left={secondsLeft}
            total={countdownFrom}
            late
            label={`${counted(secondsLeft, 'second')} left for this answer`}
          />
        </div>
      )}
      <p role="status" className="sr-only">
        {shown && `${countdownFrom} seconds left for this answer.`}
      </p>
    </>
  )
}
