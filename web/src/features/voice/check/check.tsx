import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { hasBrowserRecogniser } from '../../../lib/audio/browser-recogniser.ts'
import type { MicrophoneFault } from '../../../lib/audio/microphone-fault.ts'
import type { Recogniser } from '../../../lib/live/live-socket.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { FaceDrawing } from '../face/drawing.tsx'
import type { Persona } from '../face/personas.tsx'
import { microphoneWords } from '../stage/stage-words.rules.ts'
import { LevelBar } from './level-bar.tsx'
import { TestRecording } from './test-recording.tsx'
import { transcribe } from './transcribe.ts'
import { useCheck } from './use-check.ts'

interface Props {
  persona: Persona
  /** The interview has begun; one comes back to it. */
  again: boolean
  deviceId: string
  onDevice: (deviceId: string) => void
  browserRecogniser: boolean
  onBrowserRecogniser: (agreed: boolean) => void
  /** What went wrong when the conversation was to begin. */
  fault: MicrophoneFault | null
  starting: boolean
  onStart: (recogniser: Recogniser) => void
  onType: () => void
}

/** Before one talks: meets the interviewer, chooses the microphone and hears what it hears. */
export function Check({ persona, again, deviceId, onDevice, fault, starting, onStart, onType, ...agreed }: Props) {
  const check = useCheck(deviceId)
  const trial = useMutation({ mutationFn: transcribe })
  const { recording } = check
  const { mutate: hear } = trial
  const wav = recording.state === 'done' ? recording.wav : null
  useEffect(() => {
    if (wav) hear(wav)
  }, [wav, hear])
  const trouble = check.fault ?? fault
  const start = () => {
    check.close()
    onStart(agreed.browserRecogniser ? 'browser' : 'server')
  }
  return (
    <section className="sm:grid sm:grid-cols-[12rem_minmax(0,34rem)] sm:gap-x-12">
      <Portrait persona={persona} />
      <div>
        <h1 tabIndex={-1} className="text-question font-[480]">
          {again ? `${persona.name} is ready to go on.` : `${persona.name} will ask, you answer aloud.`}
        </h1>
        <p className="prose-serif mt-4 text-muted">
          {persona.name} is an AI program. Speak as you would to a person, think as long as you like, and interrupt if
          you want. You can type instead at any question.
        </p>
        {trouble !== null && <Trouble fault={trouble} onRetry={check.retry} />}
        <div className="mt-8 flex flex-col gap-6">
          {check.state === 'open' ? (
            <>
              <Device devices={check.devices} deviceId={deviceId} onDevice={onDevice} open={check.open} />
              <LevelBar level={check.level} label="Level of the microphone: it moves when you speak" />
              <TestRecording check={check} heard={trial} />
              {trial.data === null && hasBrowserRecogniser() && <AskRecogniser {...agreed} />}
            </>
          ) : (
            <div>
              <Button
                look="plain"
                onClick={() => void check.open(deviceId)}
                busy={check.state === 'opening' && 'Opening the microphone'}
              >
                Test the microphone
              </Button>
              <p className="mt-2 text-small text-muted">Your browser will ask whether Candor may use it.</p>
            </div>
          )}
        </div>
        <Actions>
          <Button onClick={start} busy={starting && 'Connecting'} className="max-sm:w-full">
            {again ? 'Go on aloud' : 'Begin the interview'}
          </Button>
          <Button look="quiet" onClick={onType}>
            Type instead
          </Button>
        </Actions>
      </div>
    </section>
  )
}

const Portrait = ({ persona }: { persona: Persona }) => (
  <div className="mb-6 size-28 overflow-hidden rounded bg-accent-wash sm:mb-0 sm:h-[14rem] sm:w-48">
    <FaceDrawing persona={persona} />
  </div>
)

const Actions = ({ children }: { children: ReactNode }) => (
  <div className="mt-8 flex flex-wrap items-center gap-3 border-t border-rule pt-6">{children}</div>
)

/** What is wrong with the microphone, what is safe and what to do. */
export function Trouble({ fault, onRetry }: { fault: MicrophoneFault; onRetry: () => void }) {
  const { title, remedy } = microphoneWords[fault]
  return (
    <section role="alert" className="mt-6 rounded border border-rule border-l-4 border-l-loss bg-raised px-5 py-4">
      <p className="font-semibold">{title}</p>
      <p className="mt-1 text-muted">{remedy}</p>
      {fault !== 'unsupported' && fault !== 'insecure' && (
        <Button look="plain" className="mt-4" onClick={onRetry}>
          Try again
        </Button>
      )}
    </section>
  )
}

interface DeviceProps {
  devices: readonly { deviceId: string; label: string }[]
  deviceId: string
  onDevice: (deviceId: string) => void
  open: (deviceId: string) => Promise<void>
}

function Device({ devices, deviceId, onDevice, open }: DeviceProps) {
  const options = devices.map(({ deviceId: value, label }) => ({ value, label }))
  const known = options.some(({ value }) => value === deviceId)
  return (
    <SelectField
      label="Microphone"
      value={known ? deviceId : (options[0]?.value ?? '')}
      options={options}
      onChange={({ target }) => {
        onDevice(target.value)
        void open(target.value)
      }}
    />
  )
}

function AskRecogniser({
  browserRecogniser,
  onBrowserRecogniser,
}: Pick<Props, 'browserRecogniser' | 'onBrowserRecogniser'>) {
  return (
    <div className="rounded border border-rule bg-raised px-5 py-4">
      <p className="font-semibold">This server does not write down speech by itself.</p>
      <p className="mt-1 text-muted">
        Your answers are recorded, and you can write what you said beside them. Your browser can also write it down; the
        maker of the browser may then receive your voice.
      </p>
      <label className="mt-3 flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          className="size-5"
          checked={browserRecogniser}
          onChange={({ target }) => onBrowserRecogniser(target.checked)}
        />
        Let my browser write down what I say
      </label>
    </div>
  )
}
