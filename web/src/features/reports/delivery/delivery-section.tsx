import type { AnswerDelivery, Delivery } from '@candor/contracts/delivery/measures.ts'
import type { Report, ReportTurn } from '@candor/contracts/reports.ts'
import { turnName } from '../../../lib/interview-words.ts'
import { anchorOf } from '../report/report.rules.ts'
import { ReportSection } from '../report/report-section.tsx'
import { answerLine, measuresOf, noSuggestion } from './delivery-words.rules.ts'
import { HeardText } from './heard-text.tsx'
import { Strip, StripKey } from './strip.tsx'

/** How the person spoke, where they did; theirs alone, and beside the marks. */
export function DeliverySection({ report }: { report: Report & { delivery?: Delivery | null } }) {
  const { delivery, turns } = report
  if (!delivery) return null
  return (
    <ReportSection title="How you spoke" note="For you alone">
      {delivery.summary.measured === 0 ? (
        <p className="text-muted">Your answers were typed or corrected, so there is nothing to measure.</p>
      ) : (
        <Measured delivery={delivery} turns={turns} />
      )}
    </ReportSection>
  )
}

function Measured({ delivery, turns }: { delivery: Delivery; turns: readonly ReportTurn[] }) {
  return (
    <>
      <p className="max-w-[44em] text-pretty text-muted">
        None of this is in a mark, and nobody who hires gets to see it. An accent, a second language, a stammer, age and
        a noisy room all move these figures, and none of them says how well you can do the work. Look at them if you
        want to; leave them if you do not.
      </p>
      <Measures delivery={delivery} />
      <Suggestion delivery={delivery} />
      <Answers answers={delivery.answers} texts={new Map(turns.map(({ id, answer }) => [id, answer ?? '']))} />
      <Sources />
    </>
  )
}

function Measures({ delivery }: { delivery: Delivery }) {
  return (
    <dl className="mt-8 grid border-t border-rule print:mt-4">
      {measuresOf(delivery).map(({ name, value, about }) => (
        <div
          key={name}
          className="keep-together grid gap-x-8 gap-y-0.5 border-b border-rule py-3 sm:grid-cols-[10rem_14rem_1fr] print:grid-cols-[8rem_11rem_1fr] print:py-1.5"
        >
          <dt className="text-muted">{name}</dt>
          <dd className="tabular font-[600]">
            {value ?? <span className="font-normal text-muted">not measured</span>}
          </dd>
          <dd className="max-w-[36em] text-small text-pretty text-muted">{about}</dd>
        </div>
      ))}
    </dl>
  )
}

function Suggestion({ delivery }: { delivery: Delivery }) {
  const { suggestion } = delivery
  if (!suggestion) return <p className="mt-6 text-muted">{noSuggestion(delivery)}</p>
  return (
    <div className="keep-together mt-8 max-w-[44em] border-l-2 border-accent pl-4 print:mt-4">
      <h3 className="font-sans text-body font-semibold">One thing to try</h3>
      <p className="mt-1 text-pretty">{suggestion.text}</p>
    </div>
  )
}

/** The longest answer, with the wait before it: the scale of all strips. */
const longestOf = (answers: readonly AnswerDelivery[]): number =>
  Math.max(
    0,
    ...answers.map(({ spoken, startDelayMs }) => (spoken ? spoken.endMs - spoken.startMs + (startDelayMs ?? 0) : 0)),
  )

function Answers({ answers, texts }: { answers: readonly AnswerDelivery[]; texts: ReadonlyMap<string, string> }) {
  const longestMs = longestOf(answers)
  return (
    <div className="mt-10 print:mt-5">
      <h3 className="font-sans text-body font-semibold">Answer by answer, in time</h3>
      {longestMs > 0 && <StripKey />}
      <ol className="mt-5 flex flex-col gap-6 print:gap-3">
        {answers.map((answer) => (
          <li key={answer.turnId} className="keep-together">
            <p className="flex flex-wrap items-baseline gap-x-4">
              <a
                href={`#${anchorOf(answer.turnId)}`}
                className="inline-flex min-h-6 items-center underline decoration-line underline-offset-4 hover:text-accent"
              >
                {turnName(answer.label)}
              </a>
              <span className="tabular text-small text-muted">{answerLine(answer)}</span>
            </p>
            <Strip answer={answer} longestMs={longestMs} />
            <Marked answer={answer} text={texts.get(answer.turnId) ?? ''} />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** The fillers at their place; folded, since the answer stands below with its marks. */
function Marked({ answer: { fillers }, text }: { answer: AnswerDelivery; text: string }) {
  if (!fillers || fillers.places.length === 0) return null
  return (
    <details className="group no-print">
      <summary className="inline-flex min-h-11 items-center text-small font-[550] text-accent hover:underline">
        <span className="group-open:hidden">Show where in your answer</span>
        <span className="hidden group-open:inline">Hide your answer</span>
      </summary>
      <div className="pt-1 pb-3">
        <HeardText text={text} places={fillers.places} />
      </div>
    </details>
  )
}

function Sources() {
  return (
    <p className="mt-8 max-w-[52em] text-fine text-muted print:mt-4">
      Where the figures for orientation come from: pace, National Center for Voice and Speech; fillers, Bortfeld and
      others 2001 and Fox Tree 1995; pauses, Campione and Véronis 2002. They were measured on groups of people and are
      no target for one.
    </p>
  )
}
