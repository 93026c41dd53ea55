import type { Voice } from '@candor/contracts/speech.ts'
import { Button } from '../../../ui/button.tsx'
import { Choice } from '../../../ui/form/choice.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { Face } from '../face/face.tsx'
import { type Persona, personaOf, personas } from '../face/personas.tsx'
import { useSample } from './use-sample.ts'

interface Choices {
  mode: 'written' | 'spoken'
  voice: string | null
  avatar: string | null
}

interface Props {
  value: Choices
  onChange: (part: Partial<Choices>) => void
  /** At least one. */
  voices: readonly Voice[]
}

const modes = [
  { value: 'written', label: 'Typed', hint: 'You read the questions and type your answers.' },
  {
    value: 'spoken',
    label: 'Spoken',
    hint: 'The interviewer asks aloud, you answer aloud. You can type instead at any question.',
  },
] as const

const faces = personas.map(({ id, name, description }) => ({ value: id, label: name, hint: description }))

/** How one talks with the interviewer, who it is, and how it sounds. */
export default function VoiceFields({ value, onChange, voices }: Props) {
  const persona = personaOf(value.avatar ?? undefined)
  const voice = voiceOf(persona, value.voice, voices)
  const choose = (id: string) => {
    const next = personaOf(id)
    onChange({ avatar: id, voice: voiceOf(next, null, voices) })
  }
  const changeMode = (mode: Choices['mode']) =>
    onChange(mode === 'spoken' ? { mode, avatar: persona.id, voice } : { mode })
  return (
    <div className="border-t border-rule py-7">
      <Choice label="Typed or spoken" options={modes} value={value.mode} onChange={changeMode} />
      {value.mode === 'spoken' && (
        <div className="mt-7 gap-8 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]">
          <Listen persona={persona} voice={voice} />
          <div className="mt-6 flex flex-col gap-7 sm:mt-0">
            <Choice label="Your interviewer" options={faces} value={persona.id} onChange={choose} />
            <SelectField
              label="Voice"
              value={voice}
              options={voices.map(({ id, name, language }) => ({ value: id, label: `${name} (${language})` }))}
              onChange={({ target }) => onChange({ voice: target.value })}
            />
          </div>
        </div>
      )}
    </div>
  )
}

function Listen({ persona, voice }: { persona: Persona; voice: string }) {
  const sample = useSample()
  const text = `Hello, I am ${persona.name}, an AI interviewer. Tell me about a day at work that went well.`
  return (
    <div>
      <div className="size-36 overflow-hidden rounded bg-accent-wash sm:aspect-[196/228] sm:h-auto sm:w-full">
        <Face
          persona={persona}
          manner={sample.sounding ? 'asking' : 'resting'}
          visemes={sample.visemes}
          position={sample.position}
        />
      </div>
      <Button
        look="plain"
        className="mt-3 w-36 sm:w-full"
        onClick={() => sample.hear({ text, voice })}
        busy={sample.loading && 'One moment'}
      >
        Hear {persona.name}
      </Button>
      <p role="status" className="mt-2 text-small text-muted">
        {sample.failed && 'The voice could not be played. Try again.'}
      </p>
    </div>
  )
}

/** The chosen voice where the server has it, else the persona's own, else the first. */
function voiceOf(persona: Persona, chosen: string | null, voices: readonly Voice[]): string {
  const known = (id: string | null) => voices.find((voice) => voice.id === id)?.id
  return known(chosen) ?? known(persona.voice) ?? voices[0]?.id ?? persona.voice
}
