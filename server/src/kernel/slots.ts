import type { AppError } from './errors.ts'

export interface Slots {
  /** Waits for a slot, runs the task, gives the slot back. Throws what `refuse` gives when too many wait already. */
  run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T>
}

export interface SlotOptions {
  atOnce: number
  waiting: number
  /** What somebody is told for whom there is no place left to wait. */
  refuse: () => AppError
}

/** Lets at most `atOnce` tasks run and at most `waiting` more wait, first come first served. */
export function createSlots({ atOnce, waiting, refuse }: SlotOptions): Slots {
  let free = atOnce
  const queue: { start: () => void }[] = []

  const turn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const place = {
        start() {
          signal.removeEventListener('abort', leave)
          resolve()
        },
      }
      const leave = () => {
        queue.splice(queue.indexOf(place), 1)
        reject(signal.reason)
      }
      queue.push(place)
      signal.addEventListener('abort', leave, { once: true })
    })

  return {
    async run(task, signal) {
      signal.throwIfAborted()
      if (free > 0) free -= 1
      else if (queue.length < waiting) await turn(signal)
      else throw refuse()
      try {
        return await task()
      } finally {
        const next = queue.shift()
        if (next === undefined) free += 1
        else next.start()
      }
    },
  }
}
