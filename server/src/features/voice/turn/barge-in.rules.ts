import { isBackchannel, newWords } from './english/words.rules.ts'
import { silenceMs } from './speech.rules.ts'
import { type Change, type TurnState, type UtteranceState, unchanged } from './turn.ts'
import { closeUtterance, resumeUtterance, stopUtterance } from './utterance.rules.ts'

/** Words beyond "mhm" since the interviewer began (or went on) to speak. */
const saidSomething = ({ answer }: TurnState, { before }: UtteranceState): boolean =>
  !isBackchannel(newWords(answer.text, before.text))

const murmured = ({ answer }: TurnState, { before }: UtteranceState): boolean =>
  newWords(answer.text, before.text).length > 0

/** The interviewer speaks: is what the person says an interruption? */
const interrupted = (state: TurnState, utterance: UtteranceState): boolean => {
  const { speech, settings } = state
  if (speech.bursts === utterance.before.bursts) return false
  if (saidSomething(state, utterance)) return speech.burstMs >= settings.bargeInWordsMs
  return !murmured(state, utterance) && speech.burstMs >= settings.bargeInSpeechMs
}

/** The interviewer was stopped: was it a false alarm? null: nobody knows yet. */
const falseAlarm = (state: TurnState, utterance: UtteranceState): boolean | null => {
  const { speech, settings } = state
  if (saidSomething(state, utterance)) return false
  const saidMs = speech.speechMs - utterance.before.speechMs
  if (!settings.streamingWords && saidMs >= settings.bargeInCertainMs) return false
  if (!speech.active && silenceMs(state) >= settings.falseAlarmSilenceMs) return true
  return settings.streamingWords && saidMs >= settings.falseAlarmSpeechMs ? true : null
}

/** It was meant: the rest of the utterance stays unsaid. */
export const believeInterruption = (state: TurnState): Change =>
  state.utterance?.state === 'interrupted' ? closeUtterance(state, 'barge-in') : unchanged(state)

/** After every window of sound and every change of the words. */
export const bargeIn = (state: TurnState): Change => {
  const { utterance, paused, faults } = state
  if (utterance === null || paused || faults.length > 0) return unchanged(state)
  if (utterance.state === 'playing' && interrupted(state, utterance))
    return stopUtterance({ ...state, phase: 'listening' }, 'barge-in', 'interrupted')
  if (utterance.state !== 'interrupted') return unchanged(state)
  const verdict = falseAlarm(state, utterance)
  if (verdict === null) return unchanged(state)
  return verdict ? resumeUtterance(state) : believeInterruption(state)
}
