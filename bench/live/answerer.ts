import { serveJobs } from './child.ts'
import { frameSound } from './frames.ts'
import { isSound, type Line, ofType, openLine, pause } from './line.ts'
import { begin, messageOf, type Of } from './turns.ts'
import { newVisitor } from './visitor.ts'

/** Somebody who answers aloud and then says nothing more: silence ends the turn. */
export interface AnswerJob {
  product: string
  turns: number
  answers: readonly {
    /** PCM16 in base64. */
    sound: string
    /** Where the last word ends. */
    endMs: number
  }[]
}

/** Counted from the end of the last word, milliseconds. */
export interface Answered {
  /** The server has decided that the answer is over. */
  endedMs: number
  firstSoundMs: number
}

const frameMs = 20
/** All but the last second is sent four times as fast as it was said: only the end counts. */
const hastyFrames = 4
const calmMs = 1_000

/** Sends an answer and then silence until told to stop; resolves with when its last word was sent. */
const speak = async (line: Line, index: number, answer: AnswerJob['answers'][number], over: () => boolean) => {
  const sound = frameSound(Buffer.from(answer.sound, 'base64'))
  const frames = Math.ceil(answer.endMs / frameMs)
  const calmFrom = frames - calmMs / frameMs
  let endedMs = 0
  let seq = 0
  let nextMs = performance.now()
  while (!over()) {
    for (let left = seq < calmFrom ? hastyFrames : 1; left > 0; left -= 1) {
      line.sound(index, seq, seq < frames ? sound.speech(seq) : sound.silence)
      seq += 1
      if (seq === frames) endedMs = performance.now()
    }
    nextMs += frameMs
    await pause(Math.max(0, nextMs - performance.now()))
  }
  return endedMs
}

const answerAll = async ({ product, turns, answers }: AnswerJob): Promise<Answered[]> => {
  const visitor = newVisitor(product)
  // One follow-up each, as people have it.
  const { address } = await visitor.startInterview({ maxFollowUps: 1 })
  const line = await openLine(address, visitor.cookie, '127.0.0.2')
  const all: Answered[] = []
  let { turn, utterance } = await begin(line)
  for (let count = 0; count < turns; count += 1) {
    const answer = answers[count % answers.length]
    if (!answer) break
    const listening = line.next(ofType('phase', ({ phase }: Of<'phase'>) => phase === 'listening'))
    line.say({ type: 'played', utterance: utterance.utterance, state: 'ended', ms: utterance.durationMs })
    await listening
    let over = false
    const ended = line.next(ofType('endpointing', ({ state }: Of<'endpointing'>) => state === 'ended'))
    const judged = line.next(ofType('judged'))
    const next = line.next(ofType('utterance'))
    const first = line.next(isSound).finally(() => {
      over = true
    })
    const spokenMs = await speak(line, turn.index, answer, () => over)
    all.push({ endedMs: (await ended).atMs - spokenMs, firstSoundMs: (await first).atMs - spokenMs })
    const following = messageOf<'judged'>(await judged).next.turn
    if (!following) break
    turn = following
    utterance = messageOf<'utterance'>(await next)
  }
  await line.close()
  return all
}

serveJobs<AnswerJob>({}, answerAll)
