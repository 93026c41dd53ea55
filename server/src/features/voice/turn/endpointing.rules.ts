import { hasFallen } from '../intonation/ending.rules.ts'
import { cancelPreparation, commit, prepare } from './commit.rules.ts'
import { readingOf } from './english/reads-finished.rules.ts'
import { fillers, isPreamble, newWords, wordsOf } from './english/words.rules.ts'
import { maySpeak, silenceMs } from './speech.rules.ts'
import { type Change, type TurnState, unchanged } from './turn.ts'

/** A shorter burst may well have no words in it, and says nothing about how old the words are. */
const wordlessBurstMs = 300

/** What speaks against the end of an answer whose words read as finished, in milliseconds of further silence. */
const doubtMs = ({ settings, answer, speech }: TurnState): number =>
  (answer.untold === answer.text ? settings.untoldMs : 0) +
  (hasFallen(speech.intonation, speech.voicedEndMs) === false ? settings.notFallenMs : 0)

/**
 * The silence that ends the answer as it stands, in milliseconds; null: no silence does, for nothing
 * was said but "okay, let me think".
 */
export const commitAfterMs = (state: TurnState): number | null => {
  const { settings, answer, speech } = state
  const words = wordsOf(answer.text)
  if (words.length === 0) return settings.streamingWords ? null : settings.commitWordlessMs + doubtMs(state)
  if (isPreamble(words)) return null
  if (fillers.has(words.at(-1) ?? '')) return settings.commitFillerMs
  const reading = readingOf(answer.text)
  if (reading === 'unfinished') return settings.commitUnfinishedMs
  const stale = answer.text === answer.textAtBurst && speech.burstMs >= wordlessBurstMs
  const wordsSayLittle = stale || reading === 'unsure'
  const afterMs = wordsSayLittle ? settings.commitWordlessMs : settings.commitFinishedMs
  return Math.min(settings.commitUnfinishedMs, afterMs + doubtMs(state))
}

/** Whether silence may end the turn at all. */
const maySilenceEnd = (state: TurnState): boolean => {
  const { phase, paused, faults, answer, utterance, wantsToSay, speech, settings } = state
  const quiet = utterance === null || utterance.state === 'over'
  return (
    phase === 'listening' &&
    !paused &&
    faults.length === 0 &&
    answer.held === null &&
    quiet &&
    wantsToSay === null &&
    !maySpeak(speech) &&
    speech.speechMs >= settings.minAnswerSpeechMs
  )
}

/** Silence first prepares the reply, then ends the turn. */
export const endpoint = (state: TurnState): Change => {
  const { prepareAfterMs, commitFinishedMs } = state.settings
  const silent = silenceMs(state)
  if (silent < Math.min(prepareAfterMs, commitFinishedMs) || !maySilenceEnd(state)) return unchanged(state)
  const afterMs = commitAfterMs(state)
  if (afterMs === null) return cancelPreparation(state)
  if (silent >= afterMs) return commit(state, 'silence')
  return silent >= prepareAfterMs ? prepare(state) : unchanged(state)
}

/** A burst of speech began: what was prepared is void, and its words are still to come. */
export const speechBegan = (state: TurnState): Change =>
  cancelPreparation({ ...state, answer: { ...state.answer, textAtBurst: state.answer.text } })

/** A held turn is open again to silence once the person went on: with words, or, where there are none, with enough speech. */
export const release = (state: TurnState): Change => {
  const { answer, speech, settings } = state
  if (answer.held === null || speech.bursts === answer.held.bursts) return unchanged(state)
  const wentOn = settings.streamingWords
    ? newWords(answer.text, answer.held.text).length > 0
    : speech.burstMs >= settings.minAnswerSpeechMs
  return unchanged(wentOn ? { ...state, answer: { ...answer, held: null } } : state)
}
