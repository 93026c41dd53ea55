import { speechFrameMs } from '@candor/contracts/live-messages.ts'
import { fromPcm16 } from '../../../lib/audio/pcm.ts'
import { openPlayer, type Played, type Player } from '../../../lib/audio/playback.ts'
import type { Utterance } from './stage.rules.ts'

/** Flite's rate: opened at the click, so that the first question need not wait for an output. */
const firstRate = 16_000

interface Current extends Utterance {
  /** Frames that were given to the output; the server may repeat some. */
  nextSeq: number
  /** Told to be silent: none of it is played any more. */
  silenced: boolean
  /** Its end was reported. */
  over: boolean
}

/** Plays the interviewer's utterances, one at a time, and reports what was really heard of each. */
export interface UtterancePlayer {
  begin(utterance: Utterance): void
  take(utterance: number, seq: number, samples: Uint8Array): void
  /** Silence at once. */
  silence(utterance?: number): void
  /** Milliseconds of the utterance that is heard now; null: none. */
  position(): number | null
  close(): void
}

/** What is played of a frame, and where in the utterance it begins. */
function pieceOf({ fromMs, durationMs, sampleRate }: Utterance, seq: number, bytes: Uint8Array) {
  const frameMs = seq * speechFrameMs
  const samples = fromPcm16(bytes)
  const skipped = Math.max(0, Math.round(((fromMs - frameMs) * sampleRate) / 1000))
  const isLast = frameMs + (samples.length * 1000) / sampleRate >= durationMs - 1
  return { samples: samples.subarray(skipped), fromMs: Math.max(frameMs, fromMs), isLast }
}

/** Call it in the handler of a click. */
export function createUtterancePlayer(report: (utterance: number, played: Played) => void): UtterancePlayer {
  let rate = firstRate
  let current: Current | null = null
  let open: Player | null = null
  /** Silenced, and not silent yet, the oldest first: what is reported until then is theirs, though the next has begun. */
  const stopping: Current[] = []
  const onPlayed = (played: Played) => {
    const about = stopping[0] ?? current
    if (played.state === 'stopped') stopping.shift()
    if (!about || about.over) return
    about.over = played.state !== 'playing'
    if (current?.over) current = null
    report(about.utterance, played)
  }
  let player = openPlayer(rate, onPlayed)
  const ready = (opening: Promise<Player>) =>
    opening.then((opened) => {
      if (player === opening) open = opened
      else opened.close()
    })
  void ready(player).catch(() => {})
  const reopen = (next: number) => {
    open?.close()
    open = null
    rate = next
    stopping.length = 0
    player = openPlayer(rate, onPlayed)
    void ready(player).catch(() => {})
  }
  const stop = () => {
    if (!current || current.silenced) return
    current.silenced = true
    stopping.push(current)
    void player.then((to) => to.flush())
  }
  return {
    begin(utterance) {
      stop()
      if (utterance.sampleRate !== rate) reopen(utterance.sampleRate)
      current = { ...utterance, nextSeq: Math.floor(utterance.fromMs / speechFrameMs), silenced: false, over: false }
    },
    take(utterance, seq, bytes) {
      if (current?.utterance !== utterance || current.silenced || seq < current.nextSeq) return
      current.nextSeq = seq + 1
      const { samples, fromMs, isLast } = pieceOf(current, seq, bytes)
      void player.then((to) => {
        to.play(samples, fromMs)
        if (isLast) to.finish()
      })
    },
    silence(utterance) {
      if (utterance === undefined || utterance === current?.utterance) stop()
    },
    position: () => (current ? (open?.position() ?? null) : null),
    close() {
      current = null
      void player.then((to) => to.close()).catch(() => {})
    },
  }
}
