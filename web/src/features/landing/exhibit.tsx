import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

interface Props {
  competency: string
  question: string
  answer: ReactNode
  marks: ReactNode
  notes: ReactNode
  /** The answer said better; falsy where there is nothing to build on. */
  improved: ReactNode
}

/** The product at work: a question, an answer with its quotes marked, its marks. */
export function Exhibit({ competency, question, answer, marks, notes, improved }: Props) {
  return (
    <section
      aria-label="An example: a question, an answer and its marks"
      className="mx-auto max-w-[71.5rem] px-0 sm:px-8"
    >
      <div className="border-y border-rule bg-raised sm:rounded sm:border">
        <div className="px-5 pt-8 sm:px-10 sm:pt-11">
          <p className="text-small text-muted">A behavioural question · {competency}</p>
          <p className="mt-3 max-w-[28em] font-serif text-question font-[480] text-balance">{question}</p>
        </div>
        <div className="mt-8 grid border-t border-rule lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="px-5 pt-5 pb-8 sm:px-10 sm:pb-10">{answer}</div>
          <div className="border-t border-rule px-5 py-8 sm:px-10 lg:border-t-0 lg:border-l lg:px-8">{marks}</div>
        </div>
        <div className="border-t border-rule px-5 py-8 sm:px-10 sm:py-9 lg:grid lg:grid-cols-[9rem_minmax(0,1fr)]">
          <p className="mb-3 text-small leading-7 text-muted">The coach's note</p>
          <div className="max-w-[38em]">{notes}</div>
        </div>
        {improved && (
          <details className="group border-t border-rule">
            <summary className="flex min-h-14 items-center gap-3 px-5 font-[550] text-accent hover:bg-accent-wash sm:px-10">
              <ChevronDown
                size={18}
                strokeWidth={1.75}
                aria-hidden="true"
                className="transition-transform group-open:rotate-180"
              />
              The same answer, said better
            </summary>
            <div className="max-w-[44rem] px-5 pt-2 pb-9 sm:px-10">{improved}</div>
          </details>
        )}
      </div>
    </section>
  )
}
