import type { Interview, Turn } from '@candor/contracts/interview.ts'
import { useEffect, useRef, useState } from 'react'
import { type MicrophoneFault, microphoneError } from '../../lib/audio/microphone-fault.ts'
import type { Recogniser } from '../../lib/live/live-socket.ts'
import { Check } from './check/check.tsx'
import { personaOf } from './face/personas.tsx'
import { usePreferences } from './preferences.ts'
import { openSession, type Session } from './stage/session.ts'
import { Stage } from './stage/stage.tsx'

interface Props {
  interview: Interview
  turn: Turn
  /** Where the turn stands: "Question 2 of 5 · Conflict resolution". */
  place: string
  /** An answer was taken, or the clock says something new: the server's state is another. */
  onAdvanced: () => void
  onClock: (remainingSeconds: number | null, running: boolean) => void
  onType: () => void
}

/** A spoken interview in the room: first the microphone, then the conversation. A chunk of its own. */
export default function SpokenRoom({ interview, turn, place, onAdvanced, onClock, onType }: Props) {
  const [preferences, setPreferences] = usePreferences()
  const [session, setSession] = useState<Session | null>(null)
  const [starting, setStarting] = useState(false)
  const [fault, setFault] = useState<MicrophoneFault | null>(null)
  useFollowing(session, onAdvanced, onClock)
  const { deviceId, face, browserRecogniser } = preferences
  const change = (part: Partial<typeof preferences>) => setPreferences((old) => ({ ...old, ...part }))
  const start = async (recogniser: Recogniser) => {
    setStarting(true)
    setFault(null)
    try {
      setSession(await openSession({ interviewId: interview.id, deviceId, recogniser, language: interview.language }))
    } catch (error) {
      setFault(microphoneError(error).fault)
    } finally {
      setStarting(false)
    }
  }
  const persona = personaOf(interview.avatar)
  if (session)
    return (
      <Stage
        session={session}
        persona={persona}
        place={place}
        question={turn.question}
        deviceId={deviceId}
        browserRecogniser={browserRecogniser}
        face={face}
        onFace={(shown) => change({ face: shown })}
        onType={onType}
      />
    )
  return (
    <Check
      persona={persona}
      again={interview.answered > 0 || turn.begunAt !== null}
      deviceId={deviceId}
      onDevice={(chosen) => change({ deviceId: chosen })}
      browserRecogniser={browserRecogniser}
      onBrowserRecogniser={(agreed) => change({ browserRecogniser: agreed })}
      fault={fault}
      starting={starting}
      onStart={(recogniser) => void start(recogniser)}
      onType={onType}
    />
  )
}

/** Tells the room what the conversation comes to, and ends the conversation with the room. */
function useFollowing(session: Session | null, onAdvanced: Props['onAdvanced'], onClock: Props['onClock']): void {
  const heard = useRef({ onAdvanced, onClock })
  heard.current = { onAdvanced, onClock }
  useEffect(() => () => session?.close(), [session])
  useEffect(() => {
    if (!session) return
    let last = session.state()
    return session.subscribe(() => {
      const next = session.state()
      if (next.turn?.id !== last.turn?.id || (next.phase === 'over' && last.phase !== 'over'))
        heard.current.onAdvanced()
      if (next.remaining !== last.remaining || next.phase !== last.phase)
        heard.current.onClock(next.remaining, next.phase === 'listening')
      last = next
    })
  }, [session])
}
