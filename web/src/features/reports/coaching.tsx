import type { Assessment } from '@candor/contracts/scoring.ts'
import { EditedText } from '../../ui/marks/edited-text.tsx'

/** The coach's words: what worked, then the one change that matters most. */
export function CoachNotes({ notes }: { notes: string }) {
  if (notes.trim() === '') return null
  return (
    <div className="prose-serif flex flex-col gap-3">
      {notes.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}

/** The person's own answer, said better, as an edit of it; absent where there is nothing to build on. */
export function ImprovedAnswer({ answer, assessment }: { answer: string; assessment: Assessment }) {
  if (assessment.improvedAnswer === null) return null
  return (
    <div>
      <p className="text-small text-muted">
        Your words, with your facts only: <del className="edit-struck">struck</del> and{' '}
        <ins className="edit-added">added</ins>.
        {/\[[^\]]+\]/.test(assessment.improvedAnswer) && ' In brackets: what only you can say.'}
      </p>
      <div className="prose-serif mt-2 leading-8">
        <EditedText before={answer} after={assessment.improvedAnswer} />
      </div>
    </div>
  )
}
