import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** The only one that is heard. */
let heard: HTMLAudioElement | null = null

export interface Player {
  audio: RefObject<HTMLAudioElement | null>
  playing: boolean
  /** Where it is, in milliseconds; follows the sound frame by frame while it plays. */
  ms: number
  failed: boolean
  toggle(): void
  /** Goes there; plays on if it played. */
  seek(ms: number): void
  /** Plays from there. */
  playFrom(ms: number): void
}

/** One `<audio>` element at work: the page plays one at a time. */
export function usePlayer(rate: number): Player {
  const audio = useRef<HTMLAudioElement>(null)
  const [playing, setPlaying] = useState(false)
  const [failed, setFailed] = useState(false)
  const [ms, setMs] = useState(0)
  useEvents(audio, setPlaying, setFailed, setMs)
  useEffect(() => {
    if (audio.current) audio.current.playbackRate = rate
  }, [rate])
  useEffect(() => {
    if (!playing) return
    let frame = requestAnimationFrame(function look() {
      setMs((audio.current?.currentTime ?? 0) * 1000)
      frame = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(frame)
  }, [playing])

  const play = useCallback(() => {
    const element = audio.current
    if (!element) return
    // After a fault the element holds on to it until it is told to begin anew.
    if (element.error) element.load()
    setFailed(false)
    // A fault also comes as an event; being paused before it begins is none.
    element.play().catch((error: unknown) => setFailed(!(error instanceof DOMException && error.name === 'AbortError')))
  }, [])
  const seek = useCallback((to: number) => {
    if (audio.current) audio.current.currentTime = to / 1000
    setMs(to)
  }, [])
  const toggle = () => (audio.current?.paused === false ? audio.current.pause() : play())
  const playFrom = useCallback(
    (from: number) => {
      seek(from)
      play()
    },
    [seek, play],
  )
  return { audio, playing, ms, failed, toggle, seek, playFrom }
}

function useEvents(
  audio: RefObject<HTMLAudioElement | null>,
  setPlaying: (playing: boolean) => void,
  setFailed: (failed: boolean) => void,
  setMs: (ms: number) => void,
): void {
  useEffect(() => {
    const element = audio.current
    if (!element) return
    const listening = new AbortController()
    const on = (event: string, act: () => void) => element.addEventListener(event, act, { signal: listening.signal })
    on('play', () => {
      if (heard !== element) heard?.pause()
      heard = element
      setPlaying(true)
    })
    on('pause', () => setPlaying(false))
    on('ended', () => setPlaying(false))
    on('timeupdate', () => setMs(element.currentTime * 1000))
    on('error', () => setFailed(true))
    return () => {
      listening.abort()
      element.pause()
      if (heard === element) heard = null
    }
  }, [audio, setPlaying, setFailed, setMs])
}
