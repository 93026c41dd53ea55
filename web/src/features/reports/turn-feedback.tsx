import type { Assessment } from '@candor/contracts/scoring.ts'
import { MarkedText } from '../../ui/marks/marked-text.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { CoachNotes, ImprovedAnswer } from './coaching.tsx'
import { DimensionMarks } from './dimension-marks.tsx'
import { needsPersonWords } from './judge-words.rules.ts'
import { PendingNote } from './pending-note.tsx'
import { flagWords, scoreWords } from './score-words.rules.ts'
import { spansOf } from './spans.ts'
import { useChosen } from './use-chosen.ts'

interface Props {
  /** An answered turn, of an interview or a report. */
  turn: { question: string; answer: string | null; assessment: Assessment | null }
  /** Of its headings, in the page it stands on. */
  level?: 2 | 3
}

/** What an answer did: the person's own words with their quotes marked, the marks in the margin, the coach's notes. */
export function TurnFeedback({ turn, level = 2 }: Props) {
  const chosen = useChosen()
  const { assessment } = turn
  const answer = turn.answer ?? ''
  if (assessment === null) return <Skeleton label="Your answer is being read" lines={3} />
  return (
    <div
      data-only={chosen.only ?? undefined}
      className="feedback lg:grid lg:grid-cols-[minmax(0,42.5rem)_minmax(0,19rem)] lg:grid-rows-[auto_1fr] lg:justify-between lg:gap-x-14"
    >
      <div className="min-w-0">
        <Verdict assessment={assessment} level={level} />
        {answer.trim() !== '' && (
          <div className="marked prose-serif mt-6 leading-8">
            <MarkedText text={answer} spans={spansOf(assessment)} />
          </div>
        )}
      </div>
      <div className="mt-8 self-start lg:sticky lg:top-6 lg:row-span-2 lg:mt-0">
        {answer.trim() !== '' && <DimensionMarks assessment={assessment} chosen={chosen} />}
      </div>
      <div className="min-w-0">
        <Coaching answer={answer} assessment={assessment} level={level} />
      </div>
    </div>
  )
}

function Verdict({ assessment, level }: { assessment: Assessment; level: 2 | 3 }) {
  const { overall, reason, status, needsPerson } = assessment
  const Heading = level === 2 ? 'h2' : 'h3'
  const flags = flagWords(assessment)
  return (
    <>
      <Heading
        tabIndex={-1}
        {...(level === 2 ? { 'data-feedback': true } : {})}
        className="flex flex-wrap items-baseline gap-x-3 outline-none"
      >
        <span className="sr-only">Feedback: </span>
        {overall === null ? (
          <span className="text-section font-semibold">{needsPerson ? 'Needs a person' : 'Not assessed'}</span>
        ) : (
          <>
            <span className="tabular text-[2.75rem] leading-none font-[560]">{overall}</span>
            <span className="font-sans text-body font-normal text-muted">
              of 100, <span className="text-ink">{scoreWords(overall)}</span>
            </span>
          </>
        )}
      </Heading>
      {needsPerson ? (
        <p className="mt-2 text-muted">{needsPersonWords}</p>
      ) : (
        reason && <p className="mt-2 text-muted">{reason}</p>
      )}
      {flags.map((sentence) => (
        <p key={sentence} className="mt-2 text-muted">
          {sentence}
        </p>
      ))}
      <PendingNote pending={status === 'pending'} />
    </>
  )
}

function Coaching({ answer, assessment, level }: { answer: string; assessment: Assessment; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h3' : 'h4'
  return (
    <>
      {assessment.coachNotes.trim() !== '' && (
        <section className="mt-10">
          <Heading className="mb-2 font-sans text-body font-semibold">From the coach</Heading>
          <CoachNotes notes={assessment.coachNotes} />
        </section>
      )}
      {assessment.improvedAnswer !== null && (
        <section className="mt-10">
          <Heading className="mb-2 font-sans text-body font-semibold">How it could sound</Heading>
          <ImprovedAnswer answer={answer} assessment={assessment} />
        </section>
      )}
    </>
  )
}
