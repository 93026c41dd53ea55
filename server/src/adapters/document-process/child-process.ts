import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { Readable } from 'node:stream'
import { type ChildLine, childLineSchema } from './reply.ts'

export interface ChildOptions {
  /** Node's own arguments and the child's path. */
  nodeArgs: readonly string[]
  childArgs: readonly string[]
  /** To load the parsers. */
  startMs: number
  /** To read one document. */
  readMs: number
  maxMemoryBytes: number
}

/** How a child ended: with a line, or stopped for what it used, or dead. */
export type ChildEnd =
  | Exclude<ChildLine, { kind: 'ready' }>
  | { kind: 'out-of-time' }
  | { kind: 'out-of-memory' }
  | { kind: 'crashed' }
  | { kind: 'never-started'; why: string }

const memoryPollMs = 40
/** 200,000 characters take at most 1.2 MB as JSON; more is no reply of ours. */
const maxReplyBytes = 4 * 1024 * 1024
const maxComplaintBytes = 4_096

/** Has one child read one document, and ends it whatever happens. Rejects only with the signal's reason. */
export async function readInChild(bytes: Uint8Array, options: ChildOptions, signal: AbortSignal): Promise<ChildEnd> {
  const child = spawn(process.execPath, [...options.nodeArgs, ...options.childArgs], {
    cwd: tmpdir(),
    env: {},
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  })
  const watch = new Watch(child, options)
  const abort = () => watch.end({ kind: 'crashed' })
  signal.addEventListener('abort', abort, { once: true })
  try {
    // A child that dies early closes its end; how it ended says more than that.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(bytes)
    const end = await watch.ended
    signal.throwIfAborted()
    return end
  } finally {
    signal.removeEventListener('abort', abort)
    watch.end({ kind: 'crashed' })
  }
}

/** Waits for the first of: a reply, the end of the process, the end of its time or memory. */
class Watch {
  readonly ended: Promise<ChildEnd>
  readonly #child: ChildProcess
  readonly #options: ChildOptions
  #settle: (end: ChildEnd) => void = () => undefined
  #over = false
  #ready = false
  #complaint = ''
  #deadline: NodeJS.Timeout
  readonly #memoryPoll: NodeJS.Timeout

  constructor(child: ChildProcess, options: ChildOptions) {
    this.#child = child
    this.#options = options
    this.ended = new Promise((resolve) => {
      this.#settle = resolve
    })
    this.#deadline = setTimeout(() => this.end({ kind: 'never-started', why: 'it took too long' }), options.startMs)
    this.#memoryPoll = setInterval(() => void this.#checkMemory(), memoryPollMs)
    child.once('error', (error) => this.end({ kind: 'never-started', why: error.message }))
    child.once('close', (code, killedBy) => this.#closed(code, killedBy))
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      this.#complaint = (this.#complaint + part).slice(-maxComplaintBytes)
    })
    this.#listen(child.stdio[3] as Readable)
  }

  /** Ends the child, if it has not ended, and the waiting for it. */
  end(end: ChildEnd): void {
    if (this.#over) return
    this.#over = true
    clearTimeout(this.#deadline)
    clearInterval(this.#memoryPoll)
    this.#child.kill('SIGKILL')
    this.#settle(end)
  }

  #listen(replies: Readable): void {
    let rest = ''
    replies.setEncoding('utf8').on('data', (part: string) => {
      const lines = (rest + part).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > maxReplyBytes) this.end({ kind: 'crashed' })
      for (const line of lines) this.#take(line)
    })
    replies.on('error', () => undefined)
  }

  #take(line: string): void {
    const reply = childLineSchema.safeParse(parseJson(line))
    if (!reply.success) this.end({ kind: 'crashed' })
    else if (reply.data.kind === 'ready') this.#begin()
    else this.end(reply.data)
  }

  #begin(): void {
    if (this.#over) return
    this.#ready = true
    clearTimeout(this.#deadline)
    this.#deadline = setTimeout(() => this.end({ kind: 'out-of-time' }), this.#options.readMs)
  }

  #closed(code: number | null, killedBy: NodeJS.Signals | null): void {
    // V8 aborts when the heap is full.
    const isOutOfHeap =
      killedBy === 'SIGABRT' ||
      code === 134 ||
      /heap out of memory|allocation failed|invalid size error/i.test(this.#complaint)
    if (isOutOfHeap) this.end({ kind: 'out-of-memory' })
    else if (this.#ready) this.end({ kind: 'crashed' })
    else this.end({ kind: 'never-started', why: `exit ${code ?? killedBy}: ${this.#complaint.slice(0, 500)}` })
  }

  /** Buffers lie outside of the heap that V8 limits; Linux tells how much a process really holds. */
  async #checkMemory(): Promise<void> {
    const status = await readFile(`/proc/${this.#child.pid}/statm`, 'utf8').catch(() => '')
    const pages = Number(status.split(' ')[1] ?? 0)
    if (pages * 4_096 > this.#options.maxMemoryBytes) this.end({ kind: 'out-of-memory' })
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
