import type { Interview } from '@candor/contracts/interview.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { counted } from '../../../lib/interview-words.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { DeleteInterview } from '../delete-interview.tsx'
import { byMonth } from './history.rules.ts'
import { historyQuery } from './history-query.ts'
import { HistoryRow } from './history-row.tsx'
import { HistorySearch } from './history-search.tsx'
import { HistorySkeleton } from './history-skeleton.tsx'

/** Everything one has practised, newest first, like a notebook's contents. */
export function History({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const list = useInfiniteQuery(historyQuery(q))
  const [deleting, setDeleting] = useState<Interview | null>(null)
  const interviews = list.data?.pages.flatMap(({ items }) => items) ?? []
  if (list.isPending) return <HistorySkeleton />
  if (!list.data) {
    return (
      <ErrorPanel error={list.error} title="Your interviews could not be listed." safe="They are safe on the server.">
        <Button onClick={() => void list.refetch()}>Try again</Button>
      </ErrorPanel>
    )
  }
  if (interviews.length === 0 && q === '') return <Nothing />
  const found = `${counted(interviews.length, 'interview')}${list.hasNextPage ? ' so far' : ''}`
  return (
    <>
      <HistorySearch q={q} onSearch={onSearch} />
      <p role="status" className="sr-only">
        {q !== '' && !list.isPlaceholderData && `${found} found for “${q}”`}
      </p>
      {interviews.length === 0 ? (
        <EmptyState
          title={`Nothing with “${q}” in it`}
          action={
            <Button look="plain" onClick={() => onSearch('')}>
              Show all interviews
            </Button>
          }
        >
          Titles, questions and answers were searched. A shorter word may find more.
        </EmptyState>
      ) : (
        <Months interviews={interviews} onDelete={setDeleting} />
      )}
      {list.hasNextPage && (
        <div className="mt-8 flex flex-col items-start gap-3">
          {list.isFetchNextPageError && (
            <ErrorPanel error={list.error} title="The earlier ones could not be fetched." />
          )}
          <Button look="plain" busy={list.isFetchingNextPage && 'Fetching …'} onClick={() => void list.fetchNextPage()}>
            Show earlier
          </Button>
        </div>
      )}
      <DeleteInterview interview={deleting} onClose={() => setDeleting(null)} onDeleted={() => setDeleting(null)} />
    </>
  )
}

function Months({
  interviews,
  onDelete,
}: {
  interviews: readonly Interview[]
  onDelete: (interview: Interview) => void
}) {
  return byMonth(interviews).map(({ name, interviews: ofMonth }) => (
    <section key={name} className="mt-10">
      <h2 className="mb-2 font-sans text-small font-normal text-muted">{name}</h2>
      <ul className="border-b border-rule sm:-mx-3">
        {ofMonth.map((interview) => (
          <HistoryRow key={interview.id} interview={interview} onDelete={() => onDelete(interview)} />
        ))}
      </ul>
    </section>
  ))
}

function Nothing() {
  return (
    <EmptyState
      title="Your interviews will stand here"
      action={<LinkButton to="/practice">Practise an interview</LinkButton>}
    >
      Each with its date, its mark, and a report you can come back to. The first takes about twenty minutes.
    </EmptyState>
  )
}
