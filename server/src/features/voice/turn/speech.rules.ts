import { heardAt, newSound, noIntonation } from '../intonation/ending.rules.ts'
import type { SpeechState, TurnState, VoiceWindow } from './turn.ts'

export const noSpeech: SpeechState = {
  active: false,
  candidateMs: null,
  voicedEndMs: 0,
  voicedAtMs: 0,
  soundMs: 0,
  speechMs: 0,
  burstMs: 0,
  bursts: 0,
  intonation: noIntonation,
}

/** The sound of a new turn counts from 0 again; who speaks across the border still speaks. */
export const newTurnOfSpeech = (speech: SpeechState): SpeechState => ({
  ...noSpeech,
  active: speech.active,
  voicedAtMs: speech.voicedAtMs,
  bursts: speech.bursts,
  intonation: newSound(speech.intonation),
})

/** The person may speak, as far as the newest window tells: a run that is too short yet counts too. */
export const maySpeak = ({ active, candidateMs }: SpeechState): boolean => active || candidateMs !== null

/**
 * Silence that is certain: as much as the sound says, and no more than the server's time allows. Sound
 * that arrives in one lump after an outage would else end answers of which the words are not there yet.
 */
export const silenceMs = ({ speech, nowMs, settings }: TurnState): number =>
  Math.max(0, Math.min(speech.soundMs - speech.voicedEndMs, nowMs - speech.voicedAtMs + settings.arrivalSlackMs))

/** In speech: it lasts until nothing was voiced for `bridgeMs`. */
const goOn = (speech: SpeechState, window: VoiceWindow, lengthMs: number, state: TurnState): SpeechState => {
  if (window.probability >= state.settings.offsetProbability)
    return {
      ...speech,
      voicedEndMs: window.endMs,
      voicedAtMs: state.nowMs,
      speechMs: speech.speechMs + lengthMs,
      burstMs: speech.burstMs + lengthMs,
      ...(window.pitchHz && { intonation: heardAt(speech.intonation, window.endMs, window.pitchHz) }),
    }
  return { ...speech, active: window.endMs - speech.voicedEndMs < state.settings.bridgeMs }
}

/** In silence: a burst begins once a run of voiced windows lasts `minSpeechMs`. */
const begin = (speech: SpeechState, window: VoiceWindow, startMs: number, state: TurnState): SpeechState => {
  const { onsetProbability, offsetProbability, minSpeechMs } = state.settings
  const voiced = window.probability >= (speech.candidateMs === null ? onsetProbability : offsetProbability)
  if (!voiced) return { ...speech, candidateMs: null }
  const candidateMs = speech.candidateMs ?? startMs
  const burstMs = window.endMs - candidateMs
  if (burstMs < minSpeechMs) return { ...speech, candidateMs }
  return {
    ...speech,
    active: true,
    candidateMs: null,
    voicedEndMs: window.endMs,
    voicedAtMs: state.nowMs,
    speechMs: speech.speechMs + burstMs,
    burstMs,
    bursts: speech.bursts + 1,
  }
}

/**
 * One more window of sound. A window that was there before (sent again after a reconnect) is ignored;
 * while the interview is paused only the place in the sound moves on.
 */
export const hear = (state: TurnState, window: VoiceWindow): SpeechState => {
  const { speech } = state
  if (window.endMs <= speech.soundMs) return speech
  const moved = { ...speech, soundMs: window.endMs }
  if (state.paused) return { ...moved, active: false, candidateMs: null }
  return speech.active
    ? goOn(moved, window, window.endMs - speech.soundMs, state)
    : begin(moved, window, speech.soundMs, state)
}
