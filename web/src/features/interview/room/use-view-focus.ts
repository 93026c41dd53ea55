import { useEffect, useRef } from 'react'
import type { RoomView } from './state/room.rules.ts'

/**
 * What has just appeared has the focus: the question's heading, or the feedback's after an answer. Not when
 * the room is opened; the shell sees to that.
 */
export function useViewFocus(view: RoomView): void {
  const key = view.at === 'over' ? 'over' : `${view.at} ${view.turn.id}`
  const last = useRef(key)
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    const feedback = key.startsWith('reading') ? document.querySelector<HTMLElement>('main [data-feedback]') : null
    const target = feedback ?? document.querySelector<HTMLElement>('main h1')
    target?.focus({ preventScroll: true })
    if (feedback) feedback.scrollIntoView({ block: 'start', behavior: calm() ? 'auto' : 'smooth' })
    else window.scrollTo({ top: 0 })
  }, [key])
}

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
