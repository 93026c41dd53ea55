import type { ServerMessage } from '@candor/contracts/live-messages.ts'
import { apiBase } from '../../../lib/api.ts'
import { type BrowserRecogniser, listenInBrowser } from '../../../lib/audio/browser-recogniser.ts'
import { type Microphone, openMicrophone } from '../../../lib/audio/capture.ts'
import { isDead, meterOf } from '../../../lib/audio/level.ts'
import { microphoneError } from '../../../lib/audio/microphone-fault.ts'
import { subscribe } from '../../../lib/connection.ts'
import { browserFrameStore } from '../../../lib/live/frame-store.ts'
import { createLiveSocket, type Recogniser } from '../../../lib/live/live-socket.ts'
import { createOutbox } from '../../../lib/live/outbox.ts'
import { initialStage, isHearing, type StageEvent, type StageState, stageReducer } from './stage.rules.ts'
import { createUtterancePlayer } from './utterance-player.ts'

/** Levels kept for the waveform: 20 ms each, three seconds in all. */
export const levelsShown = 150
/** So long a dead microphone while one should speak, in frames of 20 ms, and it is said. */
const deadFrames = 200
/** Between two words to the server about what was played, in ms. */
const playedEveryMs = 200

interface Choice {
  interviewId: string
  deviceId: string
  recogniser: Recogniser
  language: string
}

export type Session = Awaited<ReturnType<typeof openSession>>

/**
 * A spoken conversation under way: microphone, socket and sound, and the state they make. Call it in the
 * handler of a click. Rejects with `MicrophoneError`.
 */
export async function openSession({ interviewId, deviceId, recogniser, language }: Choice) {
  let state: StageState = initialStage
  const listeners = new Set<() => void>()
  const levels: number[] = Array(levelsShown).fill(0)
  let dead = 0
  let reported = { utterance: -1, at: 0 }
  let browser: BrowserRecogniser | null = null

  const take = (event: StageEvent) => {
    const before = state
    state = stageReducer(state, event)
    if (state === before) return
    for (const listener of listeners) listener()
    listenAlong()
  }
  const player = createUtterancePlayer((utterance, { state: played, ms }) => {
    take({ type: 'sounding', sounding: played === 'playing' })
    const now = performance.now()
    if (played === 'playing' && reported.utterance === utterance && now - reported.at < playedEveryMs) return
    reported = { utterance, at: now }
    live.say({ type: 'played', utterance, ms: Math.max(0, ms), state: played })
  })
  const onMessage = (message: ServerMessage) => {
    if (message.type === 'utterance') player.begin(message)
    if (message.type === 'silence') player.silence(message.utterance)
    take({ type: 'message', message })
    if (message.type === 'welcome' && message.turn) live.say({ type: 'begin', turnId: message.turn.id })
  }
  const live = createLiveSocket({
    connect: () => new WebSocket(liveAddress(interviewId)),
    outbox: createOutbox(interviewId, browserFrameStore()),
    recogniser,
    after(ms, then) {
      const timer = setTimeout(then, ms)
      return () => clearTimeout(timer)
    },
    now: () => Date.now(),
    onMessage,
    onSound: player.take,
    onState: (at) => take({ type: 'connection', at }),
  })
  const open = (device: string) =>
    openMicrophone({
      deviceId: device,
      onFrame({ samples, db }) {
        levels.push(meterOf(db))
        levels.shift()
        watch(isDead(db))
        if (isHearing(state)) live.sound(samples)
      },
      onFault(fault) {
        live.say({ type: 'pause' })
        take({ type: 'microphone', fault })
      },
    })
  /** A microphone that gives nothing while one should speak stops the clock, until it gives something. */
  const watch = (isSilent: boolean) => {
    dead = isSilent && (dead > 0 || state.phase === 'listening') ? dead + 1 : 0
    if (dead === deadFrames && state.microphone === null) {
      live.say({ type: 'pause' })
      take({ type: 'microphone', fault: 'silent' })
    } else if (dead === 0 && state.microphone === 'silent') {
      take({ type: 'microphone', fault: null })
      live.say({ type: 'resume' })
    }
  }
  let microphone: Microphone
  try {
    microphone = await open(deviceId)
  } catch (error) {
    player.close()
    throw error
  }
  /** The browser's recogniser hears while the person may speak. */
  function listenAlong(): void {
    const turnId = state.turn?.id
    const wanted = recogniser === 'browser' && state.phase === 'listening' && turnId !== undefined
    if (wanted && !browser) {
      browser = listenInBrowser(language, (final, tentative) => {
        live.say({ type: 'heard', turnId, text: `${final} ${tentative}`.trim(), final: tentative === '' })
        take({ type: 'understood', final, tentative })
      })
    } else if (!wanted && browser) {
      browser.stop()
      browser = null
    }
  }
  const stopOnline = subscribe(() => navigator.onLine && live.online())
  live.start()

  const ofTurn = (say: (turnId: string) => void) => () => {
    if (state.turn) say(state.turn.id)
  }
  return {
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    state: () => state,
    /** 0 to 1, newest last. */
    levels: levels as readonly number[],
    position: player.position,
    done: ofTurn((turnId) => {
      player.silence()
      live.say({ type: 'done', turnId, frames: live.frames })
    }),
    thinking: ofTurn((turnId) => live.say({ type: 'thinking', turnId })),
    repeat: ofTurn((turnId) => live.say({ type: 'repeat', turnId })),
    pause() {
      player.silence()
      live.say({ type: 'pause' })
    },
    resume: () => live.say({ type: 'resume' }),
    confirm(turnId: string, text: string) {
      live.say({ type: 'confirm', turnId, text })
      take({ type: 'corrected', turnId, text })
    },
    /** Another microphone, or the same one again after a fault. Call it in the handler of a click. */
    async changeMicrophone(device: string) {
      microphone.close()
      try {
        microphone = await open(device)
        dead = 0
        take({ type: 'microphone', fault: null })
        live.say({ type: 'resume' })
      } catch (error) {
        take({ type: 'microphone', fault: microphoneError(error).fault })
      }
    },
    close() {
      stopOnline()
      browser?.stop()
      player.close()
      microphone.close()
      live.close()
    },
  }
}

function liveAddress(interviewId: string): string {
  const url = new URL(`${apiBase}/interviews/${interviewId}/live`, location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}
