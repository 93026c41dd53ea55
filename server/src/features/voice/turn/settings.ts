/** When who may speak. All of it adjustable; times in milliseconds, probabilities from 0 to 1. */
export interface TurnSettings {
  /** A window of sound at least this likely to be speech begins speech. Silero's own default. */
  onsetProbability: number
  /** Below this, speech ends: onset less 0.15, as in Silero's `get_speech_timestamps`. */
  offsetProbability: number
  /** Shorter bursts are clicks. Three windows of Silero: shorter than any English word but "a" (60 to 90 ms). */
  minSpeechMs: number
  /** Silence within speech that does not end it: "brief" pauses of Campione and Véronis (2002) are under 200 ms. */
  bridgeMs: number
  /** Less speech than this in a whole answer is no answer, and is never ended by silence. */
  minAnswerSpeechMs: number

  /** Silence after which the reply is prepared, not spoken. */
  prepareAfterMs: number
  /** Silence that ends an answer whose words read as finished. */
  commitFinishedMs: number
  /** By how much longer where it has not told yet what the question asks for: a story without its result. */
  untoldMs: number
  /** By how much longer where the voice has not fallen at its end. */
  notFallenMs: number
  /** Silence that ends an answer of which no words are known: at 1.5 s nobody of 102 s of speech was cut off. */
  commitWordlessMs: number
  /** Silence that ends an answer whose words read as unfinished. */
  commitUnfinishedMs: number
  /** Silence after "um", which says that the speaker goes on and needs long (Clark and Fox Tree, 2002). */
  commitFillerMs: number
  /** By how much sound may reach the server late before its silence is not believed yet. */
  arrivalSlackMs: number

  /** Of sound in speech while the interviewer speaks, after which it is an interruption, whatever was said. */
  bargeInSpeechMs: number
  /** The same once words are known that are more than "mhm"; LiveKit asks for 500 ms, without words. */
  bargeInWordsMs: number
  /** Where no recogniser gives words: of speech after which an interruption is certain. */
  bargeInCertainMs: number
  /** Silence after an interruption without words, after which the interviewer goes on. */
  falseAlarmSilenceMs: number
  /** Sound without words, where a recogniser listens: noise. LiveKit's `falseInterruptionTimeout`. */
  falseAlarmSpeechMs: number
  /** By the server's time: an interruption that nothing settled counts as true. */
  bargeInLimitMs: number
  /** The interviewer waits this long, and no longer, for a person who speaks to be silent. */
  politeMs: number
  /** Playback of which nothing is heard for this long has failed; the question stands on the screen. */
  playbackStallMs: number

  /** How long the question may be repeated, of the answer's time. */
  repeatWindowMs: number
  /** The longest answer, of its own time. */
  longestAnswerMs: number
  /** The last stretch of an answer or an interview is counted down visibly. */
  countdownMs: number
  /** The recogniser gives words while the person speaks. */
  streamingWords: boolean
}

/** Sources: design notes on voice (prepare, commit, "1.5 s never") and on the product (120 s, 300 s, 20 s). */
export const defaultTurnSettings: TurnSettings = {
  onsetProbability: 0.5,
  offsetProbability: 0.35,
  minSpeechMs: 96,
  bridgeMs: 200,
  minAnswerSpeechMs: 250,
  prepareAfterMs: 700,
  commitFinishedMs: 900,
  untoldMs: 700,
  notFallenMs: 500,
  commitWordlessMs: 1_500,
  commitUnfinishedMs: 3_000,
  commitFillerMs: 4_000,
  arrivalSlackMs: 150,
  bargeInSpeechMs: 700,
  bargeInWordsMs: 250,
  bargeInCertainMs: 1_400,
  falseAlarmSilenceMs: 800,
  falseAlarmSpeechMs: 2_000,
  bargeInLimitMs: 5_000,
  politeMs: 4_000,
  playbackStallMs: 10_000,
  repeatWindowMs: 120_000,
  longestAnswerMs: 300_000,
  countdownMs: 20_000,
  streamingWords: true,
}
