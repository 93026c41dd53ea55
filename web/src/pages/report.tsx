import type { Report } from '@candor/contracts/reports.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { DeleteInterview } from '../features/interview/delete-interview.tsx'
import { interviewQuery } from '../features/interview/room/state/interview-query.ts'
import { draftKey, draftSchema, emptyDraft } from '../features/practice/draft.ts'
import { TurnRecording } from '../features/recordings/turn-recording.tsx'
import { ReportActions } from '../features/reports/report/report-actions.tsx'
import { ReportView } from '../features/reports/report/report-view.tsx'
import { reportQuery } from '../features/reports/report-query.ts'
import { ApiProblem } from '../lib/problem.ts'
import { readStored, writeStored } from '../lib/stored.ts'
import { Button } from '../ui/button.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { NotFound } from './not-found.tsx'

const route = getRouteApi('/interviews/$id/report')

/** What an interview came to. */
export default function ReportPage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(reportQuery(id))
  if (data) return <Shown report={data} />
  if (error instanceof ApiProblem && error.code === 'report.not-ready') return <NotReady id={id} />
  if (error instanceof ApiProblem && (error.status === 404 || error.code === 'validation.failed')) return <NotFound />
  return (
    <Page width="wide">
      {error ? (
        <div className="max-w-read">
          <h1 tabIndex={-1} className="sr-only">
            Report
          </h1>
          <ErrorPanel error={error} title="The report could not be shown." safe="It is safe on the server.">
            <Button onClick={() => void refetch()}>Try again</Button>
          </ErrorPanel>
        </div>
      ) : (
        <Skeleton lines={5} label="Opening the report" />
      )}
    </Page>
  )
}

function Shown({ report }: { report: Report }) {
  const navigate = route.useNavigate()
  const [deleting, setDeleting] = useState(false)
  const again = usePractiseAgain(report)
  useEffect(() => {
    document.title = `Report · ${report.jobTitle} · Candor`
  }, [report.jobTitle])
  const { interviewId: id, jobTitle } = report
  return (
    <Page width="wide">
      <ReportView
        report={report}
        recordingOf={(turn) => <TurnRecording interviewId={id} turn={turn} />}
        actions={
          <ReportActions
            report={report}
            last={
              <Button look="quiet" onClick={() => setDeleting(true)}>
                Delete
              </Button>
            }
          >
            <Button look="plain" busy={again.isPending && 'Opening …'} onClick={() => again.mutate()}>
              Practise again
            </Button>
          </ReportActions>
        }
      />
      <DeleteInterview
        interview={deleting ? { id, jobTitle } : null}
        onClose={() => setDeleting(false)}
        onDeleted={() => void navigate({ to: '/history' })}
      />
    </Page>
  )
}

/** Opens the setup with the settings of this interview; what cannot be read of them comes from the report. */
function usePractiseAgain({ interviewId, jobTitle, seniority, type, difficulty }: Report) {
  const client = useQueryClient()
  const navigate = route.useNavigate()
  return useMutation({
    mutationFn: async () => {
      const rest = await client.fetchQuery(interviewQuery(interviewId)).then(
        ({ interview: { questionCount, maxFollowUps, timeLimitMinutes, focusAreas } }) => ({
          questionCount,
          maxFollowUps,
          timeLimitMinutes,
          focusAreas,
        }),
        () => ({}),
      )
      const before = readStored(draftKey, draftSchema) ?? emptyDraft(undefined)
      writeStored(draftKey, { ...before, jobTitle, seniority, type, difficulty, ...rest })
      await navigate({ to: '/practice' })
    },
  })
}

function NotReady({ id }: { id: string }) {
  return (
    <Page>
      <PageHeader title="There is no report yet" tab="Report">
        It is made when the interview is finished. What you answered so far is stored.
      </PageHeader>
      <div className="mt-8 flex flex-wrap gap-3">
        <LinkButton to="/interviews/$id" params={{ id }}>
          Go on with the interview
        </LinkButton>
        <LinkButton to="/history" look="plain">
          Go to your history
        </LinkButton>
      </div>
    </Page>
  )
}
