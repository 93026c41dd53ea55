import type { Interview, Turn } from '@candor/contracts/interview.ts'
import { greeting, placeOf, reasonOf } from './words.rules.ts'

/** The interviewer's words: the question as print, where it stands, and why it is asked. */
export function Question({ interview, turn }: { interview: Interview; turn: Turn }) {
  return (
    <header>
      {turn.index === 0 && turn.answer === null && (
        <p className="prose-serif mb-7 max-w-[36em] border-l-2 border-accent pl-4 text-muted">{greeting(interview)}</p>
      )}
      <p className="text-small text-muted">
        {placeOf(turn, interview)} <span aria-hidden="true">·</span> {turn.competency}
      </p>
      <h1 tabIndex={-1} className="mt-3 text-question font-[480] tracking-[-0.008em]">
        {turn.question}
      </h1>
      {turn.basis && <Reason basis={turn.basis} />}
    </header>
  )
}

function Reason({ basis }: { basis: NonNullable<Turn['basis']> }) {
  const { lead, words } = reasonOf(basis)
  return (
    <p className="mt-4 max-w-[42em] text-small text-muted">
      {lead} <q>{words}</q>
    </p>
  )
}
