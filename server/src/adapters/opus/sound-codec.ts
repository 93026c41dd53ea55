import { Worker } from 'node:worker_threads'
import { type Deferred, deferred } from '../../kernel/unless-aborted.ts'
import type { SoundCodec } from '../../ports/sound/sound-codec.ts'
import type { Done, Job, Reply, Task } from './messages.ts'

/** A codec that holds a thread. */
export interface OpusCodec extends SoundCodec {
  /** Ends the thread as a crash of it would; the next sound starts another. */
  interrupt(): Promise<void>
}

export interface OpusOptions {
  /** The thread's program: the bundled `worker.ts`, or one that loads it from its source. */
  workerPath: string
  /** For one sound; then the thread is ended. The longest is 20 minutes and takes some 10 s. */
  timeoutMs?: number
}

const copied = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

/** The thread; jobs wait in it for each other. */
class SoundThread {
  readonly #options: Required<OpusOptions>
  readonly #waiting = new Map<number, Deferred<Done>>()
  #worker: Worker | undefined
  #lastId = 0
  #ended = false

  constructor(options: Required<OpusOptions>) {
    this.#options = options
  }

  /** `sound` is the task's; it is gone from here afterwards. */
  async run(task: Task, sound: ArrayBuffer): Promise<Done> {
    if (this.#ended) throw new Error('the codec is closed')
    this.#worker ??= this.#start()
    const worker = this.#worker
    const id = ++this.#lastId
    const done = deferred<Done>()
    this.#waiting.set(id, done)
    const deadline = setTimeout(() => void worker.terminate(), this.#options.timeoutMs)
    // Work under way keeps the process alive, a thread that waits does not.
    worker.ref()
    try {
      worker.postMessage({ id, ...task } satisfies Job, [sound])
      return await done.promise
    } finally {
      clearTimeout(deadline)
      this.#waiting.delete(id)
      if (this.#waiting.size === 0) worker.unref()
    }
  }

  async interrupt(): Promise<void> {
    await this.#worker?.terminate()
  }

  async end(): Promise<void> {
    this.#ended = true
    await this.interrupt()
  }

  #start(): Worker {
    const started = new Worker(this.#options.workerPath, { execArgv: [], env: {} })
    const died = (cause: unknown): void => {
      if (this.#worker !== started) return
      this.#worker = undefined
      for (const { reject } of this.#waiting.values())
        reject(new Error('the thread that compresses has died', { cause }))
    }
    started.on('message', (reply: Reply) => {
      const asked = this.#waiting.get(reply.id)
      if ('failed' in reply) asked?.reject(new Error(reply.failed))
      else asked?.resolve(reply)
    })
    started.on('error', died)
    started.on('exit', died)
    return started
  }
}

/** Opus in WebM, made by libopus in a thread of its own, which is started by the first sound and after each death. */
export const createOpusCodec = ({ workerPath, timeoutMs = 300_000 }: OpusOptions): OpusCodec => {
  const thread = new SoundThread({ workerPath, timeoutMs })
  return {
    async compress(pcm, bitsPerSecond) {
      // A copy: what is handed to a thread is gone from here.
      const compress = copied(pcm)
      const done = await thread.run({ compress, bitsPerSecond }, compress.buffer)
      if (!('compressed' in done)) throw new Error('the thread answered something else')
      return done.compressed
    },
    async decompress(bytes) {
      const decompress = copied(bytes)
      const done = await thread.run({ decompress }, decompress.buffer)
      if (!('pcm' in done)) throw new Error('the thread answered something else')
      return done.pcm
    },
    interrupt: () => thread.interrupt(),
    close: () => thread.end(),
  }
}
