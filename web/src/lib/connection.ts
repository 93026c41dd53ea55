import { useSyncExternalStore } from 'react'

/** Between two attempts to reach a server that was away, in milliseconds. */
const retryMs = [1_000, 2_000, 4_000, 8_000]
/** A server that has not answered by then is away. */
const patienceMs = 3_000

let answered = true
let attempt = 0
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** The server answered. */
export function reachable(): void {
  clearTimeout(timer)
  attempt = 0
  set(true)
}

/** A request got no reply; from now on the server is asked for its health until it answers. */
export function unreachable(): void {
  set(false)
  clearTimeout(timer)
  timer = setTimeout(knock, retryMs[Math.min(attempt++, retryMs.length - 1)])
}

/** The last request got its reply and the browser knows of no broken network. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, isOnline, () => true)
}

/** Now, outside of a component. */
export function isOnline(): boolean {
  return answered && navigator.onLine
}

/** Calls back when the connection goes or comes; returns the way to stop. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the server answers, and can serve. */
export async function answers(): Promise<boolean> {
  try {
    return (await fetch('/health', { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) })).ok
  } catch {
    return false
  }
}

async function knock(): Promise<void> {
  if (await answers()) reachable()
  else unreachable()
}

function set(value: boolean): void {
  if (answered === value) return
  answered = value
  notify()
}

function notify(): void {
  for (const listener of listeners) listener()
}

if (typeof window !== 'undefined') {
  window.addEventListener('online', notify)
  window.addEventListener('offline', notify)
}
