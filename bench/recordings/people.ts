import type { ServerMessage } from '@candor/contracts/live-messages.ts'
import { serveJobs } from '../live/child.ts'
import { frameSound } from '../live/frames.ts'
import { everyFrame, openLine } from '../live/line.ts'
import { begin, hearQuestion } from '../live/turns.ts'
import { newVisitor } from '../live/visitor.ts'

/** People who speak in real time, in a process of their own; what counts is when their sound is acknowledged. */
export interface PeopleJob {
  product: string
  people: number
  seconds: number
  /** PCM16 in base64, spoken over and over. */
  sound: string
}

export interface AckDelays {
  /** From the sending of a frame to its acknowledgement, of the newest frame of each; milliseconds. */
  ackMs: number[]
}

const framesPerSecond = 50
let lines = 0

const speak = async ({ product, seconds, sound }: PeopleJob): Promise<number[]> => {
  lines += 1
  const visitor = newVisitor(product)
  const { address } = await visitor.startInterview()
  // The server limits how many sockets one address opens a minute.
  const line = await openLine(address, visitor.cookie, `127.0.0.${2 + (lines % 250)}`)
  const { turn, utterance } = await begin(line)
  await hearQuestion(line, utterance, 0)
  const { speech } = frameSound(Buffer.from(sound, 'base64'))
  const sentMs: number[] = []
  const delays: number[] = []
  line.listen(({ atMs, message }) => {
    const { type, frames } = (message ?? {}) as Partial<Extract<ServerMessage, { type: 'ack' }>>
    const newestMs = type === 'ack' && frames !== undefined ? sentMs[frames - 1] : undefined
    if (newestMs !== undefined) delays.push(atMs - newestMs)
  })
  await everyFrame((frame) => {
    if (frame >= seconds * framesPerSecond) return false
    sentMs[frame] = performance.now()
    line.sound(turn.index, frame, speech(frame))
    return true
  })
  await line.close()
  return delays
}

serveJobs<PeopleJob>({}, async (job): Promise<AckDelays> => {
  const all = await Promise.all(Array.from({ length: job.people }, () => speak(job)))
  return { ackMs: all.flat() }
})
