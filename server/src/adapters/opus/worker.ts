/** The thread that compresses sound: one job after the other, and only while nobody else needs the processor. */
import { constants, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import type { Done, Job, Reply } from './messages.ts'
import { compress, decompress } from './opus.ts'

// On Linux a priority is a thread's; elsewhere it would be the whole server's.
if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_LOW)

const work = async (job: Job): Promise<Done> => {
  if ('compress' in job) return { compressed: await compress(job.compress, job.bitsPerSecond) }
  return { pcm: new Uint8Array((await decompress(job.decompress)).buffer) }
}

const answer = async (job: Job): Promise<void> => {
  const reply: Reply = await work(job).then(
    (done) => ({ id: job.id, ...done }),
    (error: unknown) => ({ id: job.id, failed: error instanceof Error ? error.message : String(error) }),
  )
  if ('failed' in reply) parentPort?.postMessage(reply)
  else parentPort?.postMessage(reply, ['pcm' in reply ? reply.pcm.buffer : reply.compressed.bytes.buffer])
}

let before = Promise.resolve()
parentPort?.on('message', (job: Job) => {
  before = before.then(() => answer(job))
})
