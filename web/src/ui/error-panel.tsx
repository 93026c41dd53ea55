import type { ReactNode } from 'react'
import { ApiProblem, OfflineError } from '../lib/problem.ts'

interface Props {
  /** What was thrown; its message is shown where it was made for people. */
  error: unknown
  /** What happened, in the words of this screen: "Your answer could not be sent." */
  title: string
  /** What is not lost: "It is kept in this browser." */
  safe?: string
  /** What to do: a button or a link. */
  children?: ReactNode
}

/** Says what happened, what is safe and what to do, with the request's id to quote. */
export function ErrorPanel({ error, title, safe, children }: Props) {
  const requestId = error instanceof ApiProblem ? error.requestId : null
  return (
    <section role="alert" className="rounded border border-rule border-l-4 border-l-loss bg-raised px-5 py-4">
      <p className="font-semibold">{title}</p>
      <p className="mt-1 text-muted">
        {explain(error)} {safe}
      </p>
      {children && <div className="mt-4 flex flex-wrap gap-3">{children}</div>}
      {requestId && <p className="mt-3 text-fine text-muted">Request {requestId}</p>}
    </section>
  )
}

/** One sentence that a person can do something with. */
export function explain(error: unknown): string {
  if (error instanceof OfflineError) return 'Candor cannot be reached at the moment.'
  if (error instanceof ApiProblem) return /[.!?]$/.test(error.detail) ? error.detail : `${error.detail}.`
  return 'Something went wrong in this page.'
}
