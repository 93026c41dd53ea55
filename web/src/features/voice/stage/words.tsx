import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import { TextArea } from '../../../ui/form/text-area.tsx'
import type { StageState } from './stage.rules.ts'

/** What is understood of the answer so far. Never read out: it would talk into the microphone. */
export function LiveTranscript({ state, written }: { state: StageState; written: boolean }) {
  const { final, tentative } = state.transcript
  const empty = final === '' && tentative === ''
  const box = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new word is to be seen.
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight
  }, [final, tentative])
  return (
    <section
      ref={box}
      aria-label="What is understood"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is longer than its box it is read by scrolling.
      tabIndex={0}
      className="mt-4 max-h-35 min-h-22 sm:max-h-[34svh] overflow-y-auto rounded-sm"
    >
      {empty ? (
        <p className="text-muted">
          {written
            ? 'What you say appears here.'
            : 'Your answer is recorded. Once you are done you write down what you said.'}
        </p>
      ) : (
        <p className="prose-serif">
          {final} <span className="text-muted">{tentative}</span>
        </p>
      )}
    </section>
  )
}

interface ConfirmProps {
  turnId: string
  text: string
  onConfirm: (turnId: string, text: string) => void
}

/** The words of an answer before they are marked, where nothing or not enough was understood. */
export function ConfirmWords({ turnId, text, onConfirm }: ConfirmProps) {
  const [words, setWords] = useState(text)
  return (
    <form
      className="mt-6"
      onSubmit={(event) => {
        event.preventDefault()
        if (words.trim() !== '') onConfirm(turnId, words)
      }}
    >
      <TextArea
        label="What you said"
        hint="Write it as you said it. The recording is kept beside it."
        rows={6}
        inputClassName="min-h-40"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <Button type="submit" className="mt-4 max-sm:w-full" aria-disabled={words.trim() === '' || undefined}>
        Use these words
      </Button>
    </form>
  )
}

interface LastProps {
  heard: NonNullable<StageState['heard']>
  onConfirm: ConfirmProps['onConfirm']
}

/** The answer before, as it was understood, to be put right while the conversation goes on. */
export function LastAnswer({ heard, onConfirm }: LastProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const close = () => setDraft(null)
  return (
    <section className="mt-10 border-t border-rule pt-4">
      <h2 className="font-sans text-small font-[550] text-muted">Your last answer, as it was understood</h2>
      {draft === null ? (
        <>
          <p className="prose-serif mt-2 line-clamp-3">
            {heard.text === '' ? 'No words were understood.' : heard.text}
          </p>
          <Button look="quiet" className="mt-1 -ml-3" onClick={() => setDraft(heard.text)}>
            Correct it
          </Button>
        </>
      ) : (
        <form
          className="mt-3"
          onSubmit={(event) => {
            event.preventDefault()
            onConfirm(heard.turnId, draft)
            close()
          }}
        >
          <TextArea
            label="What you said"
            hint={`To “${heard.question}” What was understood first is kept beside it.`}
            rows={5}
            inputClassName="min-h-32"
            value={draft}
            onChange={({ target }) => setDraft(target.value)}
          />
          <div className="mt-3 flex gap-3">
            <Button type="submit">Save the correction</Button>
            <Button look="quiet" onClick={close}>
              Leave it as it is
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
