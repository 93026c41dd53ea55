import type { LaunchLog } from './home.ts'

export interface Supervisor {
  /** Looks now, without waiting for the next turn; rejects if the server could not be brought up. */
  check(): Promise<void>
  /** Resolves when no check is under way and none will be. */
  end(): Promise<void>
}

export interface SupervisorOptions {
  /** Brings the server up if it is down; true if it was. */
  restore: () => Promise<boolean>
  log: LaunchLog
  everyMs?: number
  /** The pause after a failed attempt doubles from `everyMs` up to this. */
  longestPauseMs?: number
}

/**
 * Looks twice a second (one read of /proc, 0.1 ms) whether the server lives, and brings it up
 * again: crash recovery, no lost row. It keeps trying, ever more slowly, and never throws: an app
 * whose database is down answers with errors, and is well again when the database is.
 */
export function supervise({ restore, log, everyMs = 500, longestPauseMs = 10_000 }: SupervisorOptions): Supervisor {
  let underWay: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let pauseMs = everyMs
  let ended = false

  async function look(): Promise<void> {
    const restored = await restore()
    pauseMs = everyMs
    if (restored) log('database.restored', {})
  }

  function check(): Promise<void> {
    underWay ??= look().finally(() => {
      underWay = undefined
    })
    return underWay
  }

  function schedule(): void {
    if (ended) return
    timer = setTimeout(() => {
      check()
        .catch((error: unknown) => {
          pauseMs = Math.min(pauseMs * 2, longestPauseMs)
          log('database.restore_failed', { reason: error instanceof Error ? error.message : String(error), pauseMs })
        })
        .finally(schedule)
    }, pauseMs)
    timer.unref()
  }

  schedule()
  return {
    check: () => (ended ? Promise.resolve() : check()),
    async end() {
      ended = true
      clearTimeout(timer)
      await underWay?.catch(() => undefined)
    },
  }
}
