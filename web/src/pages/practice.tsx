import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useCallback } from 'react'
import { DocumentField } from '../features/documents/document-field.tsx'
import { SetupForm } from '../features/practice/setup-form.tsx'
import { useSetup, useSetupReady, useStart } from '../features/practice/use-setup.ts'
import { useVoices } from '../features/voice/setup/use-voices.ts'
import { Page } from '../ui/page.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

const VoiceFields = lazy(() => import('../features/voice/setup/voice-fields.tsx'))

/** `/practice`: setting up an interview. */
export default function PracticePage() {
  const ready = useSetupReady()
  return (
    <Page>
      <PageHeader title="What job is the interview for?" tab="Practise">
        A title is all we need. The rest makes the questions fit you better.
      </PageHeader>
      {ready ? (
        <Setup />
      ) : (
        <div className="mt-10">
          <Skeleton lines={5} />
        </div>
      )}
    </Page>
  )
}

function Setup() {
  const navigate = useNavigate()
  const { draft: kept, change } = useSetup()
  const start = useStart()
  const voices = useVoices()
  // A server that lost its voice, or the chosen one, since the form was filled still interviews in writing.
  const voice = voices.some(({ id }) => id === kept.voice) ? kept.voice : null
  const draft = voices.length > 0 ? { ...kept, voice } : { ...kept, mode: 'written' as const }
  const setResume = useCallback((resumeDocumentId: string | null) => change({ resumeDocumentId }), [change])
  const setAdvertisement = useCallback(
    (jobDescriptionDocumentId: string | null) => change({ jobDescriptionDocumentId }),
    [change],
  )
  return (
    <SetupForm
      draft={draft}
      onChange={change}
      starting={start.isPending}
      error={start.error}
      onStart={() =>
        start.mutate(draft, {
          onSuccess: ({ interview }) => navigate({ to: '/interviews/$id', params: { id: interview.id } }),
        })
      }
      voice={
        voices.length > 0 && (
          <Suspense fallback={null}>
            <VoiceFields value={draft} onChange={change} voices={voices} />
          </Suspense>
        )
      }
      documents={
        <>
          <DocumentField
            kind="resume"
            title="Your resume"
            hint="Some questions will be about what stands in it. Only its text is kept."
            id={draft.resumeDocumentId}
            onChange={setResume}
          />
          <DocumentField
            kind="job_description"
            title="The job advertisement"
            hint="The questions then ask for what the job asks for."
            id={draft.jobDescriptionDocumentId}
            onChange={setAdvertisement}
          />
        </>
      }
    />
  )
}
