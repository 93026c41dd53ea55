import type { Interview } from '@candor/contracts/interview.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'

interface Props {
  interview: Interview
  finishing: boolean
  error: unknown
  onFinish: () => void
}

/** The interview has ended, here or in another tab. */
export function Over({ interview, finishing, error, onFinish }: Props) {
  const completed = interview.status === 'completed'
  return (
    <section className="py-6 sm:py-10">
      <h1 tabIndex={-1} className="text-question font-[480]">
        {heading(interview)}
      </h1>
      <p className="prose-serif mt-4 max-w-[34em] text-muted">
        {completed
          ? 'Thank you. Your answers are stored; the report says what was strong and what to change.'
          : 'It was left before its end, so there is no report. What you answered stands below.'}
      </p>
      {error != null && (
        <div className="mt-6">
          <ErrorPanel
            error={error}
            title="The report could not be made yet."
            safe="Every answer you sent is safe on the server."
          />
        </div>
      )}
      <div className="mt-8 flex flex-wrap gap-3">
        {completed ? (
          <Button onClick={onFinish} busy={finishing && 'Making your report …'}>
            See your report
          </Button>
        ) : (
          <LinkButton to="/practice">Practise again</LinkButton>
        )}
        <LinkButton to="/history" look="plain">
          Go to your history
        </LinkButton>
      </div>
    </section>
  )
}

function heading({ status, answered, questionCount }: Interview): string {
  if (status !== 'completed') return 'This interview has ended.'
  return answered < questionCount ? 'The interview is finished.' : 'That was the last question.'
}
