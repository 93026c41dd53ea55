import { useEffect } from 'react'
import { counted } from '../../../lib/interview-words.ts'
import { Button } from '../../../ui/button.tsx'
import type { Session } from './session.ts'
import type { StageState } from './stage.rules.ts'

interface Props {
  state: StageState
  session: Session
  onType: () => void
}

/** What one can do besides talking. The buttons keep their places, and the focus, from question to question. */
export function Controls({ state, session, onType }: Props) {
  const { phase, connection } = state
  const up = connection === 'live' && state.microphone === null
  const answering = up && phase === 'listening'
  const mayRepeat = up && state.repeatSecondsLeft > 0 && (phase === 'listening' || phase === 'asking')
  const paused = phase === 'paused'
  const whenever = (allowed: boolean, does: () => void) => ({
    'aria-disabled': allowed ? undefined : true,
    onClick: () => allowed && does(),
  })
  const { done, pause, resume } = session
  useKeys({ Enter: answering ? done : null, Escape: up ? (paused ? resume : pause) : null })
  return (
    <div className="no-print mt-7 max-sm:sticky max-sm:bottom-0 max-sm:-mx-5 max-sm:border-t max-sm:border-rule max-sm:bg-paper max-sm:px-5 max-sm:py-3">
      <div className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap sm:gap-2">
        {paused ? (
          <Button onClick={resume} aria-keyshortcuts="Escape" className="max-sm:col-span-2">
            Continue
          </Button>
        ) : (
          <Button {...whenever(answering, done)} aria-keyshortcuts="Enter" className="max-sm:col-span-2">
            I’m done
          </Button>
        )}
        {!paused && (
          <>
            <Button look="plain" {...whenever(answering, session.thinking)} className="px-3 sm:px-4">
              Still thinking
            </Button>
            <Button look="plain" {...whenever(mayRepeat, session.repeat)} className="px-3 sm:px-4">
              <span>
                Repeat<span className="max-sm:sr-only"> the question</span>
              </span>
            </Button>
          </>
        )}
        {!paused && (
          <Button look="quiet" {...whenever(up, pause)} aria-keyshortcuts="Escape">
            Pause
          </Button>
        )}
        <Button look="quiet" onClick={onType} className={paused ? 'max-sm:col-span-2 sm:ml-auto' : 'sm:ml-auto'}>
          Type instead
        </Button>
      </div>
      <p className="mt-3 text-small text-muted max-lg:hidden">
        {paused ? (
          <>
            <kbd className="font-sans">Esc</kbd> to continue.
          </>
        ) : (
          <>
            <kbd className="font-sans">Enter</kbd> when you are done, <kbd className="font-sans">Esc</kbd> to pause.
          </>
        )}
        {mayRepeat && ` The question can be repeated for another ${counted(state.repeatSecondsLeft, 'second')}.`}
      </p>
    </div>
  )
}

/** Keys that do something from anywhere on the page but a control that wants them for itself. */
function useKeys(keys: Record<'Enter' | 'Escape', (() => void) | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const does = event.key === 'Enter' || event.key === 'Escape' ? keys[event.key] : null
      if (!does || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : null
      const taken =
        event.key === 'Enter' ? 'a, button, summary, input, textarea, select, dialog' : 'textarea, dialog, [popover]'
      if (target?.closest(taken) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      does()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [keys])
}
