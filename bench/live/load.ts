import { serveJobs } from './child.ts'
import { frameBytes, frameSound } from './frames.ts'
import { type Line, openLine, pause } from './line.ts'
import { recordTape, type Tape } from './tape.ts'
import { converse, type Delays, type Pace } from './turns.ts'
import { newVisitor, type Visitor } from './visitor.ts'

/** People in spoken interviews, many at once, in a process of their own. */
export type LoadJob =
  | { type: 'tape'; product: string }
  | {
      type: 'converse'
      /** One of the two. */
      product?: string
      relay?: string
      people: number
      seconds: number
      pace: Pace
      /** PCM16 in base64, spoken over and over; without it a tone. */
      sound?: string
    }

const tone = Buffer.alloc(frameBytes)
for (let at = 0; at < frameBytes / 2; at += 1) tone.writeInt16LE(at % 40 < 20 ? 4_000 : -4_000, at * 2)

const visitors = new Map<string, Visitor>()
const visitorOf = (product: string): Visitor => {
  const visitor = visitors.get(product) ?? newVisitor(product)
  visitors.set(product, visitor)
  return visitor
}

let lines = 0
const lineTo = async ({ product, relay = '' }: { product?: string; relay?: string }): Promise<Line> => {
  lines += 1
  const from = `127.0.0.${2 + (lines % 250)}`
  if (product === undefined) return openLine(relay, '', from)
  const visitor = visitorOf(product)
  const { address } = await visitor.startInterview()
  return openLine(address, visitor.cookie, from)
}

const all = async ({ people, seconds, pace, sound, ...where }: Extract<LoadJob, { type: 'converse' }>) => {
  const microphone = frameSound(sound === undefined ? tone : Buffer.from(sound, 'base64'))
  const opened: Line[] = []
  for (let index = 0; index < people; index += 1) opened.push(await lineTo(where))
  const turnMs = pace.questionMs + pace.answerMs
  // Everybody's first turn warms up; people do not speak in step.
  const untilMs = performance.now() + turnMs + seconds * 1000
  const delays = await Promise.all(
    opened.map(async (line, index) => {
      await pause((index * turnMs) / people)
      return converse(line, microphone, pace, () => performance.now() + turnMs <= untilMs + turnMs / 2)
    }),
  )
  await Promise.all(opened.map((line) => line.close()))
  const together: Delays = {
    transcriptMs: delays.flatMap(({ transcriptMs }) => transcriptMs),
    replyMs: delays.flatMap(({ replyMs }) => replyMs),
  }
  return together
}

serveJobs<LoadJob>({}, async (job): Promise<Delays | Tape> => {
  if (job.type === 'converse') return all(job)
  const line = await lineTo(job)
  const tape = await recordTape(line, frameSound(tone))
  await line.close()
  return tape
})
