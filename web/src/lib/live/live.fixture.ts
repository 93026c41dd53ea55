import { audioFrame, type ServerMessage } from '@candor/contracts/live-messages.ts'
import type { FrameRun, FrameStore } from './frame-store.ts'
import type { SocketLike } from './live-socket.ts'

/** For tests: a browser's storage that outlives the tab. */
export function memoryFrameStore(): FrameStore & { runs: FrameRun[] } {
  const store = {
    runs: [] as FrameRun[],
    put: async (run: FrameRun) => void store.runs.push(run),
    read: async (interviewId: string, turnIndex: number) =>
      store.runs
        .filter((run) => run.interviewId === interviewId && run.turnIndex === turnIndex)
        .sort((a, b) => a.first - b.first),
    forget: async (_interviewId: string, turnIndex: number, below: number) => {
      store.runs = store.runs.filter(
        (run) => run.turnIndex > turnIndex || (run.turnIndex === turnIndex && run.first + run.frames.length > below),
      )
    },
  }
  return store
}

/** For tests: the server's end of a socket. */
export class FakeSocket implements SocketLike {
  onopen: SocketLike['onopen'] = null
  onclose: SocketLike['onclose'] = null
  onmessage: SocketLike['onmessage'] = null
  binaryType: BinaryType = 'blob'
  bufferedAmount = 0
  closed = false
  /** Messages as objects, frames by their number. */
  readonly sent: unknown[] = []

  send(data: unknown): void {
    if (typeof data === 'string') this.sent.push(JSON.parse(data))
    else this.sent.push(audioFrame.read(data as Uint8Array)?.seq)
  }

  close(): void {
    this.closed = true
  }

  open(): void {
    this.onopen?.call(this.#self, new Event('open'))
  }

  drop(): void {
    this.onclose?.call(this.#self, new CloseEvent('close'))
  }

  text(data: string): void {
    this.onmessage?.call(this.#self, new MessageEvent('message', { data }))
  }

  say(message: ServerMessage, seq: number): void {
    this.text(JSON.stringify({ ...message, seq }))
  }

  get #self(): WebSocket {
    return this as unknown as WebSocket
  }

  get frames(): number[] {
    return this.sent.filter((one) => typeof one === 'number')
  }

  get types(): string[] {
    return this.sent.flatMap((one) => (typeof one === 'object' ? [(one as { type: string }).type] : []))
  }
}

/** For tests: time that passes only when it is told to. */
export function fakeTime() {
  let now = 0
  let timers: { at: number; then: () => void }[] = []
  return {
    now: () => now,
    after(ms: number, then: () => void) {
      const timer = { at: now + ms, then }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    pass(ms: number) {
      const until = now + ms
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)
        if (!next) break
        timers = timers.filter((other) => other !== next)
        now = next.at
        next.then()
      }
      now = until
    },
  }
}
