import { maxAnswerCharacters, type Turn } from '@candor/contracts/interview.ts'
import { type KeyboardEvent, useState } from 'react'
import { counted, wordCount } from '../../../../lib/interview-words.ts'
import { Button } from '../../../../ui/button.tsx'
import { TextArea } from '../../../../ui/form/text-area.tsx'
import type { Sender } from '../state/use-room.ts'
import { NoAnswer } from './no-answer.tsx'
import { SendTrouble } from './send-trouble.tsx'
import { useDraft } from './use-draft.ts'
import { useSlow } from './use-slow.ts'

interface Props {
  turn: Turn
  room: Sender
  onBegin: () => void
}

/** The answer field with plenty of room; it keeps what is typed until the server has it. */
export function AnswerForm({ turn, room, onBegin }: Props) {
  const { text, write, kept, restored } = useDraft(room.id, turn.id)
  const [fault, setFault] = useState<string>()
  const { sending } = room.ui
  const waiting = sending !== null && sending.failures > 0
  const submit = () => {
    const problem = problemWith(text)
    setFault(problem)
    if (problem === undefined) room.send(turn.id, text)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!event.repeat) submit()
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextArea
        label="Your answer"
        rows={9}
        value={text}
        readOnly={sending !== null}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        error={fault}
        inputClassName="min-h-[clamp(11rem,30svh,22rem)] px-4 py-4 sm:px-5 text-[1.0625rem] leading-7"
        onFocus={onBegin}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          write(event.target.value)
          setFault(undefined)
          onBegin()
        }}
      />
      <div className="mt-2 flex flex-wrap justify-between gap-x-6 text-small text-muted">
        <p>{keptWords(text, kept, restored)}</p>
        <p className="tabular">{counted(wordCount(text), 'word')}</p>
      </div>
      <SendTrouble room={room} />
      {waiting || <Actions draft={text} sending={sending !== null} onPass={() => room.send(turn.id, '')} />}
    </form>
  )
}

function Actions({ draft, sending, onPass }: { draft: string; sending: boolean; onPass: () => void }) {
  const slow = useSlow(sending)
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button
        type="submit"
        busy={sending && (slow ? 'The interviewer reads …' : 'Sending …')}
        className="max-sm:w-full"
      >
        Send answer
      </Button>
      <NoAnswer draft={draft} disabled={sending} onConfirm={onPass} />
      <p className="ml-auto text-small text-muted max-lg:hidden">
        <kbd className="font-sans">Ctrl</kbd> or <kbd className="font-sans">⌘</kbd> with{' '}
        <kbd className="font-sans">Enter</kbd> sends
      </p>
    </div>
  )
}

function problemWith(text: string): string | undefined {
  if (text.trim() === '') return 'There is nothing to send yet. Write a sentence, or choose “I have no answer to this”.'
  const over = text.length - maxAnswerCharacters
  if (over > 0)
    return `Your answer is ${counted(over, 'character')} longer than Candor can keep. Shorten it, then send it.`
  return undefined
}

function keptWords(text: string, kept: boolean, restored: boolean): string {
  if (!kept) return 'This browser keeps nothing: your words are only on this page until you send them.'
  if (text === '') return ''
  return restored ? 'Your draft from before; kept in this browser.' : 'Kept in this browser.'
}
