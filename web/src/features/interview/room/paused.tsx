import type { Interview } from '@candor/contracts/interview.ts'
import { Button } from '../../../ui/button.tsx'
import { inWords } from './clock/clock.rules.ts'

interface Props {
  interview: Interview
  hasDraft: boolean
  busy: boolean
  onContinue: () => void
}

/** While the interview is paused the question is put away: a pause is for resting, and the clock stands. */
export function Paused({ interview, hasDraft, busy, onContinue }: Props) {
  const left = interview.remainingSeconds
  return (
    <section className="py-6 sm:py-10">
      <h1 tabIndex={-1} className="text-question font-[480]">
        The interview is paused.
      </h1>
      <p className="prose-serif mt-4 max-w-[34em] text-muted">
        {left === null ? 'Nothing runs.' : `The clock stands at ${inWords(left)} left.`} You can close this page and
        come back whenever you like.{hasDraft && ' What you wrote so far is kept in this browser.'}
      </p>
      <div className="mt-8">
        <Button onClick={onContinue} busy={busy && 'Going on …'}>
          Continue
        </Button>
      </div>
    </section>
  )
}
