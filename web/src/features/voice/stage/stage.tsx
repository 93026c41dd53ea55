import { useSyncExternalStore } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../check/check.tsx'
import { Face } from '../face/face.tsx'
import type { Persona } from '../face/personas.tsx'
import { Captions } from './captions.tsx'
import { Controls } from './controls.tsx'
import { Countdown } from './countdown.tsx'
import type { Session } from './session.ts'
import { isHearing, type StageState } from './stage.rules.ts'
import { type Headline, headlineOf, mannerOf } from './stage-words.rules.ts'
import { Waveform } from './waveform.tsx'
import { ConfirmWords, LastAnswer, LiveTranscript } from './words.tsx'

interface Props {
  session: Session
  persona: Persona
  /** "Question 2 of 5 · Conflict resolution" */
  place: string
  question: string
  deviceId: string
  /** The browser writes down what is said. */
  browserRecogniser: boolean
  face: boolean
  onFace: (shown: boolean) => void
  onType: () => void
}

/** The conversation: who asks, what is asked, what is heard, and what one can do. */
export function Stage({ session, persona, place, question, deviceId, browserRecogniser, face, onFace, onType }: Props) {
  const state = useSyncExternalStore(session.subscribe, session.state)
  const headline = headlineOf(state, persona.name)
  const asking = state.phase === 'asking'
  return (
    <div className="sm:grid sm:grid-cols-[minmax(0,9rem)_minmax(0,1fr)] sm:gap-x-8 lg:grid-cols-[13rem_minmax(0,42.5rem)] lg:gap-x-14">
      <Interviewer persona={persona} face={face} onFace={onFace}>
        <Face
          persona={persona}
          manner={mannerOf(state)}
          visemes={state.utterance?.visemes ?? []}
          position={session.position}
        />
      </Interviewer>
      <div className="min-w-0">
        <p className="text-small text-muted">{place}</p>
        <div className="mt-3 min-h-[4.5rem]">
          <Captions question={question} utterance={state.utterance} asking={asking} position={session.position} />
        </div>
        <HeadlineLine headline={headline} />
        <Answer state={state} session={session} deviceId={deviceId} browserRecogniser={browserRecogniser} />
        {state.phase !== 'confirming' && <Controls state={state} session={session} onType={onType} />}
        {state.heard && state.phase !== 'confirming' && (
          <LastAnswer key={state.heard.turnId} heard={state.heard} onConfirm={session.confirm} />
        )}
      </div>
    </div>
  )
}

function Interviewer({
  persona,
  face,
  onFace,
  children,
}: Pick<Props, 'persona' | 'face' | 'onFace'> & { children: React.ReactNode }) {
  return (
    <aside aria-label="The interviewer" className="mb-4 flex items-center gap-4 sm:mb-0 sm:block">
      {face && (
        <div className="size-16 shrink-0 overflow-hidden rounded bg-accent-wash sm:h-auto sm:w-full sm:aspect-[196/228]">
          {children}
        </div>
      )}
      <div className="max-sm:flex max-sm:min-w-0 max-sm:flex-1 max-sm:flex-wrap max-sm:items-center max-sm:gap-x-2 sm:mt-3">
        <p className="font-serif text-prose">{persona.name}</p>
        <p className="text-small text-muted">AI interviewer</p>
        <Button look="quiet" className="text-small max-sm:ml-auto sm:-ml-3" onClick={() => onFace(!face)}>
          {face ? 'Hide the face' : 'Show the face'}
        </Button>
      </div>
    </aside>
  )
}

function HeadlineLine({ headline: { words, hint, tone, announced } }: { headline: Headline }) {
  return (
    <div className="mt-5 border-t border-rule pt-4 sm:mt-7 sm:pt-6">
      <p className="flex items-center gap-3 font-serif outline-none text-[1.5rem]/8" tabIndex={-1} ref={focusOnce}>
        <span
          aria-hidden="true"
          className={`size-2.5 shrink-0 rounded-full ${tone === 'fault' ? 'bg-late' : 'bg-accent'}`}
        />
        {words}
      </p>
      <p className="mt-1 text-muted sm:min-h-6">{hint}</p>
      <p role="status" className="sr-only">
        {announced && `${words}. ${hint}`}
      </p>
    </div>
  )
}

/** The conversation begins here for those who do not see it: the button that began it is gone. */
const focusOnce = (element: HTMLElement | null) => element?.focus({ preventScroll: true })

/** What is heard of the person, or what keeps it from being heard. */
function Answer({
  state,
  session,
  deviceId,
  browserRecogniser,
}: Pick<Props, 'session' | 'deviceId' | 'browserRecogniser'> & { state: StageState }) {
  if (state.microphone !== null)
    return <Trouble fault={state.microphone} onRetry={() => void session.changeMicrophone(deviceId)} />
  if (state.phase === 'confirming' && state.turn) {
    const { turn, transcript } = state
    return <ConfirmWords key={turn.id} turnId={turn.id} text={transcript.final} onConfirm={session.confirm} />
  }
  return (
    <div className="mt-3">
      <Waveform levels={session.levels} live={isHearing(state)} />
      <Countdown secondsLeft={state.phase === 'listening' ? state.answerSecondsLeft : null} />
      <LiveTranscript state={state} written={state.recogniser !== null || browserRecogniser} />
    </div>
  )
}
