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

/** Says what happened, what is safe and what to do; where the fault is the server's, with the request's id to quote. */
export function ErrorPanel({ error, title, safe, children }: Props) {
  const requestId = error instanceof ApiProblem && error.status >= 500 ? error.requestId : null
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
  if (error instanceof ApiProblem) return sentence(inWords(error))
  return 'Something went wrong in this page.'
}

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`)

/** What is wrong with what one filled in, under the names that people give it: "Job title must not be empty." */
function inWords({ fields, detail }: ApiProblem): string {
  const faults = Object.entries(fields).map(([path, message]) => sentence(`${nameOf(path)} ${message}`.trim()))
  return faults.length === 0 ? detail : faults.join(' ')
}

/** `settings.focusAreas.0` → "Focus areas" */
function nameOf(path: string): string {
  const name = path.split('.').findLast((part) => !/^\d*$/.test(part)) ?? 'This'
  const words = name.replace(/(Id|Minutes)$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
