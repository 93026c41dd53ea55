import type { ClientMessage } from '@candor/contracts/live-messages.ts'
import { type Line, pause } from './line.ts'
import { Microphone, type Sound, wordsOf } from './turns.ts'

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
/** Longer than any turn of a bench. */
const tapedMs = 5_000

/** Has a short conversation with the product and keeps what it said. */
export const recordTape = async (line: Line, sound: Sound): Promise<Tape> => {
  const tape: Tape = { hello: [], begin: [], ended: [], done: [], transcripts: [] }
  let open: Taped[] = []
  let turn = { id: '', index: 0 }
  let utterance = { utterance: 0, durationMs: 0 }
  line.listen(({ data, message }) => {
    if (message?.type === 'ack') return
    if (message?.type === 'transcript') tape.transcripts[wordsOf(message)] = data.toString()
    else open.push(message ? { text: data.toString() } : { sound: data.toString('base64') })
    if (message?.type === 'utterance') utterance = message
    if (message?.type === 'welcome' && message.turn) turn = message.turn
    if (message?.type === 'judged' && message.next.turn) turn = message.next.turn
  })
  const say = async (message: ClientMessage, into: Taped[]): Promise<void> => {
    open = into
    into.length = 0
    line.say(message)
    await pause(quietMs)
    open = []
  }
  await say({ type: 'hello', version: 1, recogniser: 'server' }, tape.hello)
  await say({ type: 'begin', turnId: turn.id }, tape.begin)
  const microphone = new Microphone(line, sound)
  for (let turns = 0; turns < 2; turns += 1) {
    await say({ type: 'played', utterance: utterance.utterance, state: 'ended', ms: utterance.durationMs }, tape.ended)
    await pause(tapedMs)
    const { frames } = microphone
    const { id } = turn
    // What is sent meanwhile belongs to the turn before.
    await say({ type: 'done', turnId: id, frames }, tape.done)
    microphone.turn(turn.index)
  }
  microphone.close()
  return tape
}
