import type { ServerMessage } from '@candor/contracts/live-messages.ts'
import { frameOfWords } from './engines.ts'
import { type Came, everyFrame, isSound, type Line, ofType, pause } from './line.ts'

/** What a microphone hears while somebody speaks, and while nobody does. */
export interface Sound {
  speech(frame: number): Uint8Array
  silence: Uint8Array
}

export type Of<Type extends ServerMessage['type']> = Extract<ServerMessage, { type: Type }>

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

/** From the last word to "I'm done". */
const breathMs = 400

/** A microphone that is open all the time, as a browser's is: a frame every 20 ms, of whichever turn is open. */
export class Microphone {
  readonly #line: Line
  readonly #sound: Sound
  #index = 0
  #seq = 0
  #sentMs: number[] = []
  #known = 0
  #spoken = 0
  #open = true
  speaks = false
  /** Where the delays of words are kept; null: they do not count. */
  delays: number[] | null = null

  constructor(line: Line, sound: Sound) {
    this.#line = line
    this.#sound = sound
    line.listen((came) => this.#hear(came))
    void everyFrame(() => this.#send())
  }

  /** Frames of the open turn that were sent. */
  get frames(): number {
    return this.#seq
  }

  turn(index: number): void {
    this.#index = index
    this.#seq = 0
    this.#sentMs = []
    this.#known = 0
  }

  close(): void {
    this.#open = false
  }

  #send(): boolean {
    if (!this.#open) return false
    const samples = this.speaks ? this.#sound.speech(this.#spoken++) : this.#sound.silence
    this.#sentMs[this.#seq] = performance.now()
    this.#line.sound(this.#index, this.#seq, samples)
    this.#seq += 1
    return true
  }

  #hear({ atMs, message }: Came): void {
    if (message?.type !== 'transcript') return
    const words = wordsOf(message)
    const sentMs = this.#sentMs[frameOfWords(words)]
    if (sentMs === undefined || words <= this.#known) return
    this.#known = words
    this.delays?.push(atMs - sentMs)
  }
}

export const messageOf = <Type extends ServerMessage['type']>({ message }: Came): Of<Type> => message as Of<Type>

/** Opens the conversation and lets the interviewer ask. */
export const begin = async (line: Line, recogniser: 'server' | 'none' = 'server') => {
  const welcomed = line.next(ofType('welcome'))
  line.say({ type: 'hello', version: 1, recogniser })
  const { turn } = messageOf<'welcome'>(await welcomed)
  if (!turn) throw new Error('there is nothing to answer')
  const spoken = line.next(ofType('utterance'))
  line.say({ type: 'begin', turnId: turn.id })
  return { turn, utterance: messageOf<'utterance'>(await spoken) }
}

/** The person listens to the question, the rest of it is passed over. */
export const hearQuestion = async (line: Line, utterance: Of<'utterance'>, questionMs: number): Promise<void> => {
  line.say({ type: 'played', utterance: utterance.utterance, state: 'playing', ms: 0 })
  await pause(questionMs)
  const listening = line.next(ofType('phase', ({ phase }: Of<'phase'>) => phase === 'listening'))
  line.say({ type: 'played', utterance: utterance.utterance, state: 'ended', ms: utterance.durationMs })
  await listening
}

/** Answers one question after the other in real time until `goesOn` says no; the first one warms up. */
export const converse = async (line: Line, sound: Sound, pace: Pace, goesOn: () => boolean): Promise<Delays> => {
  const delays: Delays = { transcriptMs: [], replyMs: [] }
  let { turn, utterance } = await begin(line)
  const microphone = new Microphone(line, sound)
  line.listen(({ message }) => {
    if (message?.type === 'judged' && message.next.turn) microphone.turn(message.next.turn.index)
  })
  for (let turns = 0; goesOn(); turns += 1) {
    await hearQuestion(line, utterance, pace.questionMs)
    microphone.delays = turns === 0 ? null : delays.transcriptMs
    microphone.speaks = true
    await pause(pace.answerMs - breathMs)
    microphone.speaks = false
    await pause(breathMs)
    const coming = [line.next(ofType('judged')), line.next(ofType('utterance')), line.next(isSound)] as const
    const doneMs = performance.now()
    line.say({ type: 'done', turnId: turn.id, frames: microphone.frames })
    const [judged, next, first] = await Promise.all(coming)
    if (turns > 0) delays.replyMs.push(first.atMs - doneMs)
    const following = messageOf<'judged'>(judged).next.turn
    if (!following) break
    turn = following
    utterance = messageOf<'utterance'>(next)
  }
  microphone.close()
  return delays
}
