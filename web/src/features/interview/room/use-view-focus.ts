import { useEffect, useRef } from 'react'
import type { RoomView } from './state/room.rules.ts'

/**
 * What has just appeared has the focus: the question's heading, or the feedback's after an answer. Not when
 * the room is opened; the shell sees to that. In a spoken interview a question is heard: a screen reader that read it
 * out at the same time would talk over it.
 */
export function useViewFocus(view: RoomView, spoken: boolean): void {
  const key = view.at === 'over' ? 'over' : `${view.at} ${view.turn.id}`
  const last = useRef(key)
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    if (spoken && key.startsWith('answering') && document.activeElement !== document.body) return
    const feedback = key.startsWith('reading') ? document.querySelector<HTMLElement>('main [data-feedback]') : null
    const target = feedback ?? document.querySelector<HTMLElement>('main h1')
    target?.focus({ preventScroll: true })
    if (feedback) feedback.scrollIntoView({ block: 'start', behavior: calm() ? 'auto' : 'smooth' })
    else window.scrollTo({ top: 0 })
  }, [key, spoken])
}

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
