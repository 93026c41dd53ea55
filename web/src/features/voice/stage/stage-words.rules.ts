import type { MicrophoneFault } from '../../../lib/audio/microphone-fault.ts'
import type { Manner } from '../face/motion.rules.ts'
import type { StageState } from './stage.rules.ts'

/** The one thing that goes on, in a few words, and what it means for the person. */
export interface Headline {
  words: string
  hint: string
  tone: 'calm' | 'fault'
  /** Said aloud by a screen reader when it comes; what changes with each breath is only seen. */
  announced: boolean
}

const calm = (words: string, hint = '', announced = true): Headline => ({ words, hint, tone: 'calm', announced })
const fault = (words: string, hint: string): Headline => ({ words, hint, tone: 'fault', announced: true })

const safe = 'What you said is safe, the clock stands still, and you can type instead.'

/** What the microphone's fault is and what to do about it. */
export const microphoneWords: Record<MicrophoneFault, { title: string; remedy: string }> = {
  denied: {
    title: 'The browser does not let Candor use the microphone.',
    remedy: 'Press the icon beside the address, allow the microphone for this page, then try again.',
  },
  none: {
    title: 'No microphone was found.',
    remedy: 'Plug one in, or choose another below, then try again.',
  },
  'in-use': {
    title: 'The microphone could not be opened.',
    remedy: 'Another program may be using it. Close calls and recorders, then try again.',
  },
  silent: {
    title: 'The microphone gives no sound.',
    remedy: 'It may be muted, on the device or by a switch on the headset. You can also choose another one.',
  },
  lost: {
    title: 'The microphone went away.',
    remedy: 'It was unplugged, or its permission was withdrawn. Connect it, then try again.',
  },
  insecure: {
    title: 'Browsers give a microphone only to pages that come over HTTPS.',
    remedy: 'Open Candor by its https address, or on the machine it runs on.',
  },
  unsupported: {
    title: 'This browser cannot record sound for Candor.',
    remedy: 'A current Chrome, Edge, Firefox or Safari can.',
  },
}

/** The headline of a state; `name` is the interviewer's. */
export function headlineOf(state: StageState, name: string): Headline {
  if (state.refusal !== null) return fault('The conversation cannot go on', refusalWords(state.refusal))
  if (state.connection !== 'live') {
    if (!state.met) return calm('Connecting', 'One moment.')
    return fault('The connection is lost', `We keep trying. ${safe}`)
  }
  if (state.microphone !== null) return fault(microphoneWords[state.microphone].title, safe)
  switch (state.phase) {
    case 'asking':
      return calm(`${name} is asking`, 'You may interrupt by speaking.', false)
    case 'thinking':
      return calm('Thinking', '', false)
    case 'paused':
      return calm('Paused', 'The clock stands still. Your question waits.')
    case 'confirming':
      return calm('Check your words', 'They are marked as you leave them here.')
    case 'over':
      return calm('That was the last question', 'Thank you for talking.')
    case 'listening':
      return listening(state)
  }
}

function listening({ endpointing, transcript }: StageState): Headline {
  const begun = transcript.final !== '' || transcript.tentative !== ''
  if (endpointing === 'held') return calm('Take your time', 'Nothing ends until you speak again or press “I’m done”.')
  if (endpointing === 'preparing') return calm('Take your time', 'Go on if there is more to say.', false)
  return calm('Listening', begun || endpointing === 'speech' ? '' : 'Answer when you are ready.', !begun)
}

const refusals: Record<string, string> = {
  'interview.over': 'This interview is over.',
  'live.version': 'Candor was renewed meanwhile. Reload the page.',
  'live.unauthorised': 'You are signed out. Sign in again, then come back here.',
  'live.taken-over': 'It goes on in another tab or on another device.',
  'speech.unavailable': `The interviewer has no voice at the moment. ${safe}`,
}

const refusalWords = (code: string): string => refusals[code] ?? `The server ended it (${code}). ${safe}`

/** How the face bears itself. */
export function mannerOf(state: StageState): Manner {
  if (state.sounding || state.phase === 'asking') return 'asking'
  if (state.phase === 'listening') return 'listening'
  return state.phase === 'thinking' ? 'thinking' : 'resting'
}
