import { audioFrame, audioKind } from '@candor/contracts/live-messages.ts'
import type { FrameStore } from './frame-store.ts'

/** Frames to one write into the browser's storage: a fifth of a second. */
const framesPerRun = 10

/** The frames of the turn at hand that the server does not have durable yet. */
export interface Outbox {
  /** Frames made in this turn so far; the number of the next one. */
  readonly count: number
  /**
   * Takes up a turn at the server's `nextFrame`, with what this browser still has of it from before.
   * Sound that the server lacks and this browser lacks too leaves no gap: numbering goes on at `nextFrame`.
   */
  open(turnIndex: number, nextFrame: number): Promise<void>
  /** Numbers 20 ms of sound. */
  add(samples: Uint8Array<ArrayBuffer>): void
  /** The server has everything before this number. */
  acknowledge(frames: number): void
  /** A frame as it goes over the wire; null: not here. */
  frame(seq: number): Uint8Array<ArrayBuffer> | null
  /** Writes what is not yet in the browser's storage: before the page goes. */
  flush(): Promise<void>
}

export function createOutbox(interviewId: string, store: FrameStore): Outbox {
  let turn = -1
  let held = new Map<number, Uint8Array<ArrayBuffer>>()
  let count = 0
  let acknowledged = 0
  let stored = 0
  const flush = async () => {
    const frames: Uint8Array<ArrayBuffer>[] = []
    const first = Math.max(stored, acknowledged)
    for (let seq = first; seq < count; seq++) frames.push(held.get(seq) as Uint8Array<ArrayBuffer>)
    stored = count
    if (frames.length > 0) await store.put({ interviewId, turnIndex: turn, first, frames })
  }
  const acknowledge = (frames: number) => {
    const until = Math.min(frames, count)
    for (let seq = acknowledged; seq < until; seq++) held.delete(seq)
    if (until <= acknowledged) return
    acknowledged = until
    void store.forget(interviewId, turn, until)
  }
  return {
    get count() {
      return count
    },
    async open(turnIndex, nextFrame) {
      if (turnIndex === turn && nextFrame <= count && nextFrame >= acknowledged) return acknowledge(nextFrame)
      const fromBefore = turnIndex === turn ? held : await framesOf(store, interviewId, turnIndex)
      held = new Map()
      count = nextFrame
      for (let kept = fromBefore.get(count); kept; kept = fromBefore.get(count)) held.set(count++, kept)
      turn = turnIndex
      acknowledged = nextFrame
      stored = count
      void store.forget(interviewId, turnIndex, nextFrame)
    },
    add(samples) {
      held.set(count++, samples)
      if (count - stored >= framesPerRun) void flush()
    },
    acknowledge,
    frame(seq) {
      const samples = held.get(seq)
      return samples ? audioFrame.write({ kind: audioKind.microphone, index: turn, seq }, samples) : null
    },
    flush,
  }
}

async function framesOf(store: FrameStore, interviewId: string, turnIndex: number) {
  const runs = await store.read(interviewId, turnIndex)
  return new Map(runs.flatMap(({ first, frames }) => frames.map((frame, at) => [first + at, frame] as const)))
}
