import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A program of a bench in a process of its own. */
export interface Child<Ready> {
  ready: Ready
  /** One job at a time. */
  ask<Reply>(job: object): Promise<Reply>
  stop(): Promise<void>
}

interface ChildOptions {
  /** What it is told at its start. */
  about?: object
  /** Keeps it on this core of the machine; without it the system decides. */
  core?: number
}

/** Starts a program that calls {@link serveJobs}; rejects if it ends before it is ready. */
export const startChild = async <Ready>(
  path: string,
  { about = {}, core }: ChildOptions = {},
): Promise<Child<Ready>> => {
  const node = [process.execPath, '--import', 'tsx', path, JSON.stringify(about)]
  const [command = '', ...args] = core === undefined ? node : ['taskset', '-c', String(core), ...node]
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${path} ended with ${code}`)
  })
  ended.catch(() => undefined)
  const reply = async <Reply>(): Promise<Reply> => {
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [Reply | { fault: string }]
    if (typeof message === 'object' && message !== null && 'fault' in message) throw new Error(message.fault)
    return message as Reply
  }
  const ready = await reply<Ready>()
  return {
    ready,
    ask(job) {
      const answer = reply<never>()
      child.send(job)
      return answer
    },
    async stop() {
      child.disconnect()
      await ended.catch(() => undefined)
    },
  }
}

/** What this process was told at its start. */
export const aboutThis = <About>(): About => JSON.parse(process.argv[2] ?? '{}') as About

/** Says that this process is ready, does one job after the other, and ends with its parent. */
export const serveJobs = <Job>(
  ready: object,
  run: (job: Job) => Promise<object>,
  close: () => Promise<unknown> = async () => undefined,
): void => {
  process.on('message', (job: Job) => {
    run(job).then(
      (result) => process.send?.(result),
      (error: unknown) =>
        process.send?.({ fault: error instanceof Error ? (error.stack ?? error.message) : 'unknown' }),
    )
  })
  process.on('disconnect', () => void close().finally(() => process.exit(0)))
  process.send?.(ready)
}
