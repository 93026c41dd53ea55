import type { ClientMessage, ServerMessage } from '@candor/contracts/live-messages.ts'
import { everyFrame, type Line, ofType, pause } from './line.ts'
import { type Sound, wordsOf } from './turns.ts'

/** Something the product said, byte for byte; sound in base64. */
export interface Taped {
  text?: string
  sound?: string
}

/** What the product said in a conversation, and to what: a relay that knows nothing can say the same. */
export interface Tape {
  hello: Taped[]
  begin: Taped[]
  ended: Taped[]
  done: Taped[]
  /** By the words in them. */
  transcripts: string[]
}

/** Long enough for everything that was to be said. */
const quietMs = 400
/** Longer than any answer of a bench. */
const tapedFrames = 250

/** Has a short conversation with the product and keeps what it said. */
export const recordTape = async (line: Line, sound: Sound): Promise<Tape> => {
  const tape: Tape = { hello: [], begin: [], ended: [], done: [], transcripts: [] }
  let open: Taped[] = tape.hello
  let turn = { id: '', index: 0 }
  let utterance = { utterance: 0, durationMs: 0 }
  line.listen(({ data, message }) => {
    if (message?.type === 'ack') return
    if (message?.type === 'transcript') tape.transcripts[wordsOf(message)] = data.toString()
    else open.push(message ? { text: data.toString() } : { sound: data.toString('base64') })
    if (message?.type === 'utterance') utterance = message
    const next: ServerMessage | null = message
    if (next?.type === 'welcome' && next.turn) turn = next.turn
    if (next?.type === 'judged' && next.next.turn) turn = next.next.turn
  })
  const say = async (message: ClientMessage, into: Taped[]): Promise<void> => {
    open = into
    into.length = 0
    line.say(message)
    await pause(quietMs)
  }
  await say({ type: 'hello', version: 1, recogniser: 'server' }, tape.hello)
  await say({ type: 'begin', turnId: turn.id }, tape.begin)
  for (let turns = 0; turns < 2; turns += 1) {
    await say({ type: 'played', utterance: utterance.utterance, state: 'ended', ms: utterance.durationMs }, tape.ended)
    open = []
    const { index } = turn
    await everyFrame((seq) => {
      line.sound(index, seq, sound.frame(seq))
      return seq + 1 < tapedFrames
    })
    await pause(quietMs)
    const answered = line.next(ofType('judged'))
    await say({ type: 'done', turnId: turn.id, frames: tapedFrames }, tape.done)
    await answered
  }
  return tape
}
