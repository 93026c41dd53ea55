import type { Turn } from '@candor/contracts/interview.ts'
import { asAdvice } from '../clock/clock.rules.ts'

/** How long an answer may be, as advice: nothing happens when it passes. */
export function Advice({ turn }: { turn: Turn }) {
  return (
    <p className="text-small text-muted">
      Aloud, a good answer takes about {asAdvice(turn.suggestedSeconds)}.
      <span className="max-lg:hidden">
        {' '}
        Write as you would speak. What you type is kept in this browser until it is sent.
      </span>
    </p>
  )
}
