import type { ReportTurn } from '@candor/contracts/reports.ts'
import type { Recording } from '@candor/contracts/spoken/recordings.ts'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { turnName } from '../../lib/interview-words.ts'
import { PlayerBar } from './player-bar.tsx'
import { recordingsQuery } from './recordings-query.ts'
import { soundAddress } from './sound-address.ts'
import { SpokenWords } from './spoken-words.tsx'
import { type Player, usePlayer } from './use-player.ts'
import { spokenWords, wordAt } from './words.rules.ts'

interface Props {
  interviewId: string
  turn: Pick<ReportTurn, 'id' | 'label' | 'answer'>
}

const rates = [1, 1.5] as const
const small = 'mb-2 font-sans text-small font-normal text-muted'

/** The recording of an answer, with what was heard following; nothing where the answer was not recorded. */
export function TurnRecording({ interviewId, turn: { id, label, answer } }: Props) {
  const { data } = useQuery(recordingsQuery(interviewId))
  const recording = data?.find(({ turnId }) => turnId === id)
  if (!recording) return null
  return <Shown interviewId={interviewId} recording={recording} answer={answer} name={turnName(label)} />
}

interface ShownProps {
  interviewId: string
  recording: Recording
  answer: string | null
  /** "Question 1" */
  name: string
}

function Shown({ interviewId, recording, answer, name }: ShownProps) {
  const [rate, setRate] = useState<(typeof rates)[number]>(1)
  const player = usePlayer(rate)
  const [opened, setOpened] = useState(false)
  const address = useMemo(() => soundAddress(interviewId, recording), [interviewId, recording])
  const { toggle } = player
  const open = () => {
    setOpened(true)
    toggle()
  }
  return (
    <section aria-label={`Recording, ${name}`} className="no-print mt-5">
      {/* biome-ignore lint/a11y/useMediaCaption: what was heard follows below, word by word */}
      <audio ref={player.audio} src={address} preload="none" />
      <PlayerBar
        player={{ ...player, toggle: open }}
        durationMs={recording.durationMs}
        name={name}
        rate={rate}
        onRate={() => setRate(rate === 1 ? 1.5 : 1)}
      />
      <p role="status" className="mt-2 text-small text-loss empty:hidden">
        {player.failed && 'The recording cannot be played just now. It is safe on the server; try again in a moment.'}
      </p>
      {opened && <Following recording={recording} answer={answer} player={player} />}
    </section>
  )
}

interface FollowingProps {
  recording: Recording
  answer: string | null
  player: Pick<Player, 'ms' | 'playFrom'>
}

/** What was heard, following the sound; where the person put it in other words, those beside it. */
function Following({ recording: { transcript, durationMs }, answer, player: { ms, playFrom } }: FollowingProps) {
  const words = useMemo(() => spokenWords(transcript), [transcript])
  const timed = words.some(({ startMs }) => startMs !== null)
  if (words.length === 0) {
    return <p className="mt-3 text-small text-muted">No words were understood of this recording.</p>
  }
  return (
    <div className="mt-4 grid gap-x-16 gap-y-6 lg:grid-cols-2">
      <div className="min-w-0">
        <h4 className={small}>
          What was heard{timed && <span className="max-sm:hidden">. Choose a word to hear it from there</span>}
        </h4>
        <SpokenWords words={words} current={ms < durationMs - 1 ? wordAt(words, ms) : -1} onChoose={playFrom} />
      </div>
      {transcript?.corrected && answer !== null && (
        <div className="min-w-0">
          <h4 className={small}>In your own words, which count</h4>
          <p className="prose-serif leading-8">{answer}</p>
        </div>
      )}
    </div>
  )
}
