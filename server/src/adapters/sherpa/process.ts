import { type ChildProcess, fork } from 'node:child_process'
import { AppError } from '../../kernel/errors.ts'
import { deferred } from '../../kernel/unless-aborted.ts'
import type { Hypothesis } from '../../ports/speech-to-text.ts'
import type { FromRecogniser, ToRecogniser } from './messages.ts'

export interface RecogniserProgram {
  /** The bundled child, or `child.ts` with a loader in `execArgv`. */
  path: string
  execArgv: readonly string[]
}

/** Who hears of one stream. */
export interface Listener {
  hypothesis(hypothesis: Hypothesis): void
  last(hypothesis: Hypothesis): void
  fault(fault: AppError): void
}

const unusable = (why: string): AppError =>
  new AppError(
    'speech.no-recogniser',
    'The speech recognition model cannot be loaded: it may be damaged, or made for something else. Get it anew with "candor models pull"; until then typing works.',
    { cause: why },
  )
const died = (): AppError =>
  new AppError('speech.unavailable', 'The speech recogniser stopped; what was recorded is safe. Try again, or type.')

/** One process that recognises, from its start to its end. */
export class RecogniserProcess {
  readonly ready: Promise<void>
  readonly #child: ChildProcess
  readonly #listeners = new Map<number, Listener>()
  #lastId = 0
  #over = false

  /** @param onEnd called once, when it is of no more use */
  constructor(program: RecogniserProgram, args: readonly string[], onEnd: () => void) {
    const { path, execArgv } = program
    const ready = deferred<void>()
    this.ready = ready.promise
    this.ready.catch(() => undefined)
    this.#child = fork(path, args, {
      execArgv: [...execArgv],
      env: {},
      serialization: 'advanced',
      // What the native code prints about a model is for nobody.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const end = (why: string): void => {
      if (this.#over) return
      this.#over = true
      onEnd()
      ready.reject(unusable(why))
      for (const listener of [...this.#listeners.values()]) listener.fault(died())
    }
    this.#child.on('message', (message: FromRecogniser) => {
      if (message.type === 'ready') ready.resolve()
      else if (message.type === 'unusable') end(message.why)
      else this.#tell(message)
    })
    this.#child.on('error', (error) => end(error.message))
    this.#child.on('exit', (code, killedBy) => end(`it ended with ${code ?? killedBy}`))
  }

  #tell(message: Extract<FromRecogniser, { stream: number }>): void {
    const listener = this.#listeners.get(message.stream)
    if (message.type === 'last') listener?.last(message.hypothesis)
    else listener?.hypothesis(message.hypothesis)
  }

  #send(message: ToRecogniser): void {
    // A broken channel is followed by the process's end, which tells every listener.
    if (this.#child.connected) this.#child.send(message, () => undefined)
  }

  open(listener: Listener) {
    this.#lastId += 1
    const stream = this.#lastId
    this.#listeners.set(stream, listener)
    this.#send({ type: 'open', stream })
    if (this.#over) queueMicrotask(() => listener.fault(died()))
    return {
      push: (pcm: Uint8Array) => this.#send({ type: 'push', stream, pcm }),
      end: () => this.#send({ type: 'end', stream }),
      close: () => {
        this.#listeners.delete(stream)
        this.#send({ type: 'close', stream })
      },
    }
  }

  /** Ends the process and every stream. */
  kill(): void {
    this.#child.kill('SIGKILL')
  }
}
