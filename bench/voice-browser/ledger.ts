import { frameSamples } from '@candor/contracts/live-messages.ts'
import { type Mark, markOf } from './mark.ts'

const frameBytes = frameSamples * 2

/** What was sent, what the server said it has, and what it has: of one conversation. */
export interface Account {
  /** Frames of 20 ms that the server acknowledged to those who had sent them. */
  acknowledged: number
  /** Of them not stored where they were acknowledged, or not as they were sent. */
  lost: number
  /** Stored more than once. */
  doubled: number
  /** Stored, and never sent. */
  strange: number
  /** Places within the life of one page where the stored sound leaps. */
  leaps: number
  /** Sent, never acknowledged and not stored: the last moment before a tab was killed. */
  unstored: number
}

interface Sent {
  mark: Mark
  samples: Uint8Array
}

const nameOf = ({ life, count }: Mark): string => `${life}:${count}`

/** 16 kHz mono PCM16 of each turn. */
export type Stored = ReadonlyMap<number, Buffer>

interface Acknowledged {
  turn: number
  seq: number
  sent: Sent
}

/** How much is stored, and which frames are not as they were acknowledged. */
const describeWrong = (acknowledged: readonly Acknowledged[], stored: Stored): string => {
  const frameOf = (turn: number, seq: number) => stored.get(turn)?.subarray(seq * frameBytes, (seq + 1) * frameBytes)
  const wrong = acknowledged.filter(({ turn, seq, sent: { samples } }) => !frameOf(turn, seq)?.equals(samples))
  const places = wrong.map(({ turn, seq, sent: { mark } }) => {
    const there = markOf(frameOf(turn, seq) ?? Buffer.alloc(0))
    return `turn ${turn} frame ${seq}: ${nameOf(mark)}, stored ${there ? nameOf(there) : 'nothing'}`
  })
  const lengths = [...stored].map(([turn, pcm]) => `turn ${turn}: ${pcm.length / frameBytes} frames stored`)
  return [...lengths, ...places.slice(0, 3), ...places.slice(-3)].join('\n')
}

/**
 * Keeps the account. `page` is who sends: what the server acknowledges, it acknowledges to the page that is
 * connected, and that page forgets what it sent itself under these numbers.
 */
export const createLedger = () => {
  /** By page, turn and number: what this page sent last under it. */
  const sent = new Map<string, Sent>()
  /** By turn and number: what was acknowledged, once by each page that had sent it. */
  const acknowledged: Acknowledged[] = []
  const acknowledgedTo = new Map<string, number>()
  const all = new Map<string, Sent>()
  return {
    sound(page: number, turn: number, seq: number, samples: Uint8Array): void {
      const mark = markOf(samples)
      if (!mark) throw new Error('a frame left the page without a mark')
      sent.set(`${page} ${turn} ${seq}`, { mark, samples })
      all.set(nameOf(mark), { mark, samples })
    },
    acknowledge(page: number, turn: number, frames: number): void {
      const key = `${page} ${turn}`
      for (let seq = acknowledgedTo.get(key) ?? 0; seq < frames; seq++) {
        const one = sent.get(`${key} ${seq}`)
        if (one) acknowledged.push({ turn, seq, sent: one })
      }
      acknowledgedTo.set(key, Math.max(frames, acknowledgedTo.get(key) ?? 0))
    },
    describe: (stored: Stored) => describeWrong(acknowledged, stored),
    close(stored: Stored): Account {
      const frames = new Map(
        [...stored].map(([turn, pcm]) => [
          turn,
          Array.from({ length: Math.floor(pcm.length / frameBytes) }, (_, at) =>
            pcm.subarray(at * frameBytes, (at + 1) * frameBytes),
          ),
        ]),
      )
      const marks = [...frames.values()].map((turn) => turn.map(markOf))
      const names = marks.flat().flatMap((mark) => (mark ? [nameOf(mark)] : []))
      const there = new Set(names)
      const isLeap = (mark: Mark | null, before: Mark | null | undefined): boolean =>
        mark !== null && before?.life === mark.life && mark.count !== before.count + 1
      return {
        acknowledged: acknowledged.length,
        lost: acknowledged.filter(({ turn, seq, sent: { samples } }) => !frames.get(turn)?.[seq]?.equals(samples))
          .length,
        doubled: names.length - there.size,
        strange: [...frames.values()].flat().filter((samples) => {
          const mark = markOf(samples)
          return !(mark && all.get(nameOf(mark)) && samples.equals(all.get(nameOf(mark))?.samples ?? samples))
        }).length,
        leaps: marks.reduce((sum, turn) => sum + turn.filter((mark, at) => isLeap(mark, turn[at - 1])).length, 0),
        unstored: [...all.keys()].filter((name) => !there.has(name)).length,
      }
    },
  }
}
