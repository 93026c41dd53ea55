import { Worker } from 'node:worker_threads'
import { type Deferred, deferred } from '../../kernel/unless-aborted.ts'
import type { Job, Reply, SpokenPart } from './messages.ts'

/** The thread is not there any more, or was ended; another can be started. */
export class ThreadDied extends Error {}

export interface ThreadOptions {
  /** The worker's program, in JavaScript. */
  path: string
  /** For one piece of text; then the thread is ended. */
  timeoutMs: number
}

/** A thread that speaks; started at the first job and after each death. One job at a time. */
export class Thread {
  readonly #options: ThreadOptions
  #worker: Worker | undefined
  #current: { id: number; done: Deferred<SpokenPart> } | undefined
  #lastId = 0

  constructor(options: ThreadOptions) {
    this.#options = options
  }

  /** Rejects with ThreadDied, or with another Error where Flite cannot say this or takes too long. */
  async run(job: Omit<Job, 'id'>): Promise<SpokenPart> {
    const id = ++this.#lastId
    const done = deferred<SpokenPart>()
    this.#current = { id, done }
    this.#worker ??= this.#start()
    const worker = this.#worker
    const deadline = setTimeout(() => {
      done.reject(new Error('Flite took too long'))
      void worker.terminate()
    }, this.#options.timeoutMs)
    // Speaking keeps the process alive, having spoken does not.
    worker.ref()
    try {
      worker.postMessage({ id, ...job } satisfies Job)
      return await done.promise
    } finally {
      clearTimeout(deadline)
      worker.unref()
      this.#current = undefined
    }
  }

  /** Ends the thread and the job under way. */
  async end(): Promise<void> {
    await this.#worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(this.#options.path, { execArgv: [], env: {} })
    const died = (cause: unknown): void => {
      if (this.#worker !== worker) return
      this.#worker = undefined
      this.#current?.done.reject(new ThreadDied('the thread that speaks has died', { cause }))
    }
    worker.on('message', (reply: Reply) => {
      if (reply.id !== this.#current?.id) return
      if ('part' in reply) this.#current.done.resolve(reply.part)
      else this.#current.done.reject(new Error(reply.failed))
    })
    worker.on('error', died)
    worker.on('exit', died)
    return worker
  }
}
