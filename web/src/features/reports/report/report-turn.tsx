import type { ReportTurn } from '@candor/contracts/reports.ts'
import type { Assessment } from '@candor/contracts/scoring.ts'
import type { ReactNode } from 'react'
import { turnName } from '../../../lib/interview-words.ts'
import { MarkedText } from '../../../ui/marks/marked-text.tsx'
import { CoachNotes, ImprovedAnswer } from '../coaching.tsx'
import { needsPersonWords } from '../judge-words.rules.ts'
import { PendingNote } from '../pending-note.tsx'
import { flagWords, scoreWords } from '../score-words.rules.ts'
import { spansOf } from '../spans.ts'
import { useChosen } from '../use-chosen.ts'
import { MarkStrip } from './mark-strip.tsx'
import { anchorOf } from './report.rules.ts'

const small = 'mb-2 break-after-avoid font-sans text-small font-normal text-muted'

/** One question with the marked answer, its marks and notes, and the better version beside it. */
export function ReportTurnView({ turn, recording }: { turn: ReportTurn; recording?: ReactNode }) {
  const { assessment } = turn
  return (
    <li id={anchorOf(turn.id)} className="scroll-mt-8 border-t border-rule pt-8 first:border-t-0 first:pt-0 print:pt-5">
      <div className="keep-together break-after-avoid">
        <div className="flex flex-wrap items-baseline justify-between gap-x-10 gap-y-3">
          <p className="text-small text-muted">
            {turnName(turn.label)} · {turn.competency}
          </p>
          {assessment && (
            <p className="text-muted">
              {assessment.overall !== null && (
                <span className="tabular mr-2 font-serif text-section font-[560] text-ink">{assessment.overall}</span>
              )}
              {assessment.needsPerson ? 'needs a person' : scoreWords(assessment.overall)}
            </p>
          )}
        </div>
        <h3 className="mt-2 max-w-[30em] font-serif text-lead font-[520] text-balance">{turn.question}</h3>
      </div>
      {recording}
      {assessment ? <Assessed turn={turn} assessment={assessment} /> : <p className="mt-4 text-muted">Not answered.</p>}
    </li>
  )
}

function Assessed({ turn: { answer }, assessment }: { turn: ReportTurn; assessment: Assessment }) {
  const chosen = useChosen()
  const words = answer ?? ''
  const why = assessment.needsPerson ? needsPersonWords : assessment.reason
  const notes = [why, ...flagWords(assessment)].filter((note) => note !== undefined)
  return (
    <div data-only={chosen.only ?? undefined} className="feedback">
      {words.trim() !== '' && <MarkStrip assessment={assessment} chosen={chosen} />}
      <PendingNote pending={assessment.status === 'pending'} />
      {notes.map((note) => (
        <p key={note} className="mt-4 text-muted">
          {note}
        </p>
      ))}
      <div className="mt-7 grid gap-x-16 gap-y-8 lg:grid-cols-2 print:mt-4 print:gap-y-4">
        {words.trim() !== '' && (
          <div className="min-w-0">
            <h4 className={small}>Your answer</h4>
            <div className="marked prose-serif leading-8 print:leading-7">
              <MarkedText text={words} spans={spansOf(assessment)} />
            </div>
          </div>
        )}
        {assessment.improvedAnswer !== null && (
          <div className="min-w-0">
            <h4 className={small}>How it could sound</h4>
            <ImprovedAnswer answer={words} assessment={assessment} />
          </div>
        )}
        {assessment.coachNotes.trim() !== '' && (
          <div className="max-w-read min-w-0 lg:col-span-2">
            <h4 className={small}>From the coach</h4>
            <CoachNotes notes={assessment.coachNotes} />
          </div>
        )}
      </div>
    </div>
  )
}
