import { randomFrom } from '../scoring/stats.ts'
import { serveJobs } from './child.ts'
import { frameSound } from './frames.ts'
import { type Line, ofType, openLine, pause } from './line.ts'
import { type Played, Player } from './player.ts'
import { begin, Microphone, messageOf, type Of } from './turns.ts'
import { newVisitor } from './visitor.ts'

/** People who interrupt the interviewer, each at a place of their own in each question. */
export interface InterruptJob {
  product: string
  people: number
  /** Of each of them. */
  interruptions: number
  seed: number
  /** PCM16 in base64: somebody speaks. */
  sound: string
}

/**
 * How somebody interrupts. `speaks`: until the interviewer has gone silent, and on. `done`: says a few words and
 * presses "I'm done". `murmurs`: less than an interruption is, or one that is taken back: the interviewer goes on.
 */
type Manner = 'speaks' | 'done' | 'murmurs'

const mannerOf = (random: number): Manner => (random < 0.7 ? 'speaks' : random < 0.9 ? 'done' : 'murmurs')

/** Long enough for a barge-in to be certain; enough for an answer, and too short for a barge-in; a false alarm. */
const spokenMs: Record<Manner, number> = { speaks: 2_000, done: 500, murmurs: 850 }
/** Where no place is left to be interrupted at. */
const roomMs = 1_200
const againMs = 1_500
/** A new conversation costs the server more than one that goes on: nobody opens them all at once. */
const openingEveryMs = 200

const interrupt = async (line: Line, microphone: Microphone, player: Player, random: () => number, asked: Asked) => {
  const { turn, utterance } = asked
  const manner = mannerOf(random())
  await pause(random() * Math.max(0, utterance.durationMs - roomMs))
  microphone.speaks = true
  await pause(spokenMs[manner])
  microphone.speaks = false
  if (manner === 'done') player.silence()
  else await pause(manner === 'speaks' ? 400 : 1_500)
  if (manner === 'murmurs') {
    // The interviewer goes on, and is heard to the end or cut by "I'm done".
    await pause(random() * 1_500)
    microphone.speaks = true
    await pause(2_000)
    microphone.speaks = false
    await pause(400)
    player.silence()
  }
  const coming = [line.next(ofType('judged')), line.next(ofType('utterance'))] as const
  const say = (): void => line.say({ type: 'done', turnId: turn.id, frames: microphone.frames })
  say()
  // Who said too little is refused, and presses again.
  const again = setInterval(say, againMs)
  const [judged, next] = await Promise.all(coming).finally(() => clearInterval(again))
  const following = messageOf<'judged'>(judged).next.turn
  return following && { turn: following, utterance: messageOf<'utterance'>(next) }
}

type Asked = Awaited<ReturnType<typeof begin>>

/** Where nobody understands, people say it in their own words. */
const confirmWhenAsked = (line: Line): void => {
  line.listen(({ message }) => {
    if (message?.type !== 'phase' || (message as Of<'phase'>).phase !== 'confirming' || message.turnId === null) return
    line.say({ type: 'confirm', turnId: message.turnId, text: 'I cleared the returns desk in three weeks.' })
  })
}

const person = async (job: InterruptJob, index: number): Promise<Played[]> => {
  const random = randomFrom(job.seed * 1_000 + index)
  const visitor = newVisitor(job.product)
  const played: Played[] = []
  let left = job.interruptions
  while (left > 0) {
    const { address } = await visitor.startInterview()
    const line = await openLine(address, visitor.cookie, `127.0.0.${2 + (index % 250)}`)
    confirmWhenAsked(line)
    const player = new Player(line, random)
    let asked: Asked | null = await begin(line, index % 2 === 0 ? 'server' : 'none')
    const microphone = new Microphone(line, frameSound(Buffer.from(job.sound, 'base64')))
    line.listen(({ message }) => {
      if (message?.type === 'judged' && message.next.turn) microphone.turn(message.next.turn.index)
    })
    for (; asked && left > 0; left -= 1) asked = await interrupt(line, microphone, player, random, asked)
    microphone.close()
    player.close()
    // What was heard last is stored; the question that is being asked was not interrupted.
    await pause(300)
    if (asked) player.played.delete(asked.turn.id)
    await line.close()
    played.push(...player.played.values())
  }
  return played
}

serveJobs<InterruptJob>({}, async (job) => {
  const people = Array.from({ length: job.people }, async (_, index) => {
    await pause(index * openingEveryMs)
    return person(job, index)
  })
  return (await Promise.all(people)).flat()
})
