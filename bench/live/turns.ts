import type { ServerMessage } from '@candor/contracts/live-messages.ts'
import { frameOfWords } from './engines.ts'
import { type Came, everyFrame, isSound, type Line, ofType, pause } from './line.ts'

/** What a microphone hears. */
export interface Sound {
  frame(seq: number): Uint8Array
}

type Of<Type extends ServerMessage['type']> = Extract<ServerMessage, { type: Type }>

export const wordsOf = ({ final, tentative }: Of<'transcript'>): number =>
  `${final} ${tentative}`.split(' ').filter(Boolean).length

/** What a server added, in milliseconds as the person's side of the socket sees it. */
export interface Delays {
  /** A frame of sound sent → the words that it made known. */
  transcriptMs: number[]
  /** "I'm done" sent → the first sound of the next question. */
  replyMs: number[]
}

export interface Pace {
  /** Of each question the person listens to so much. */
  questionMs: number
  /** And then speaks so long. */
  answerMs: number
}

const answerMessage = <Type extends ServerMessage['type']>({ message }: Came): Of<Type> => message as Of<Type>

/** Speaks in real time, frame by frame; keeps how long the words took. */
const speak = async (line: Line, index: number, sound: Sound, frames: number, delays: Delays): Promise<void> => {
  const sentMs: number[] = []
  let heardFrames = 0
  const ignore = line.listen(({ atMs, message }) => {
    if (message?.type !== 'transcript') return
    const seq = frameOfWords(wordsOf(message))
    const sent = sentMs[seq]
    if (sent === undefined || seq < heardFrames) return
    heardFrames = seq + 1
    delays.transcriptMs.push(atMs - sent)
  })
  await everyFrame((seq) => {
    sentMs[seq] = performance.now()
    line.sound(index, seq, sound.frame(seq))
    return seq + 1 < frames
  })
  // The last words are on their way.
  await pause(10)
  ignore()
}

/** Answers one question after the other until `goesOn` says no; the first one warms up. */
export const converse = async (
  line: Line,
  sound: Sound,
  { questionMs, answerMs }: Pace,
  goesOn: () => boolean,
): Promise<Delays> => {
  const delays: Delays = { transcriptMs: [], replyMs: [] }
  const welcomed = line.next(ofType('welcome'))
  line.say({ type: 'hello', version: 1, recogniser: 'server' })
  let turn = answerMessage<'welcome'>(await welcomed).turn
  const spoken = line.next(ofType('utterance'))
  if (turn) line.say({ type: 'begin', turnId: turn.id })
  let utterance = answerMessage<'utterance'>(await spoken)
  const frames = answerMs / 20
  for (let turns = 0; turn && goesOn(); turns += 1) {
    line.say({ type: 'played', utterance: utterance.utterance, state: 'playing', ms: 0 })
    await pause(questionMs)
    const listening = line.next(ofType('phase', ({ phase }: Of<'phase'>) => phase === 'listening'))
    line.say({ type: 'played', utterance: utterance.utterance, state: 'ended', ms: utterance.durationMs })
    await listening
    const counted = turns === 0 ? { transcriptMs: [], replyMs: [] } : delays
    await speak(line, turn.index, sound, frames, counted)
    const coming = [line.next(ofType('judged')), line.next(ofType('utterance')), line.next(isSound)] as const
    const doneMs = performance.now()
    line.say({ type: 'done', turnId: turn.id, frames })
    const [judged, next, first] = await Promise.all(coming)
    counted.replyMs.push(first.atMs - doneMs)
    turn = answerMessage<'judged'>(judged).next.turn
    utterance = answerMessage<'utterance'>(next)
  }
  return delays
}
