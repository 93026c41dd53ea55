import { heardWords, resumeFromMs } from './heard.rules.ts'
import { maySpeak } from './speech.rules.ts'
import {
  type Change,
  chain,
  type Heard,
  type TurnCommand,
  type TurnEvent,
  type TurnState,
  type UtteranceState,
  unchanged,
} from './turn.ts'

export type StopReason = Extract<TurnCommand, { type: 'stop-speaking' }>['why']
type PlaybackEvent = Extract<TurnEvent, { type: 'utterance' }>

/** `stopped` this soon after a resumption answers the stop before it. */
const lateReportMs = 1_000

const before = ({ speech, answer }: TurnState): UtteranceState['before'] => ({
  speechMs: speech.speechMs,
  bursts: speech.bursts,
  text: answer.text,
})

const withUtterance = (state: TurnState, change: Partial<UtteranceState>): TurnState =>
  state.utterance === null ? state : { ...state, utterance: { ...state.utterance, ...change } }

const heardOf = ({ utterance, words, playedMs }: Heard, whole: boolean): TurnCommand => {
  const heard = whole ? words.map(({ word }) => word) : heardWords(words, playedMs)
  return { type: 'store-heard', utterance, words: heard, playedMs, whole }
}

/** Stores what was heard of an utterance that is over, as soon as it is known to be silent; `now`: the known will do. */
export const storeHeard = (state: TurnState, now = false): Change => {
  const { utterance } = state
  if (utterance === null || utterance.stored || utterance.state !== 'over' || !(utterance.silent || now))
    return unchanged(state)
  const { utterance: number, words, playedMs } = utterance
  const stillSounding = utterance.silent ? state.stillSounding : { utterance: number, words, playedMs }
  return {
    state: { ...withUtterance(state, { stored: true }), stillSounding },
    commands: [heardOf(utterance, utterance.whole)],
  }
}

/** The last report of an utterance that was stored before it came: "done" is said, and answered, while it fades. */
export const heardLate = (state: TurnState, event: PlaybackEvent): Change => {
  const { stillSounding } = state
  if (stillSounding?.utterance !== event.utterance) return unchanged(state)
  if (event.state !== 'stopped' && event.state !== 'ended') return unchanged(state)
  const playedMs = Math.max(stillSounding.playedMs, event.playedMs)
  return {
    state: { ...state, stillSounding: null },
    commands: [heardOf({ ...stillSounding, playedMs }, event.state === 'ended')],
  }
}

/** Tells the player to be silent; the utterance may be resumed. */
export const stopUtterance = (state: TurnState, why: StopReason, then: 'interrupted' | 'halted'): Change => {
  if (state.utterance?.state !== 'playing') return unchanged(state)
  return {
    state: withUtterance(state, { state: then, silent: false, sinceMs: state.nowMs }),
    commands: [{ type: 'stop-speaking', utterance: state.utterance.utterance, why }],
  }
}

/** The utterance will not be resumed; what was heard of it is stored. */
export const closeUtterance = (state: TurnState, why: StopReason): Change =>
  chain(
    state,
    (open) => stopUtterance(open, why, 'interrupted'),
    (open) => storeHeard(withUtterance(open, { state: 'over' })),
  )

/** Speech from before the interviewer was done was no answer, unless the person is at it now. */
const forgetMurmurs = (state: TurnState): TurnState => {
  const { utterance, speech } = state
  if (utterance === null || maySpeak(speech)) return state
  return { ...state, speech: { ...speech, speechMs: utterance.before.speechMs } }
}

/** Silence ends nothing until the person has spoken again: after a repetition and after a pause. */
export const holdOpen = (state: TurnState): TurnState => ({
  ...state,
  answer: { ...state.answer, held: { text: state.answer.text, bursts: state.speech.bursts } },
})

/** The interviewer has said it: now it is the person's turn. */
const listen = (state: TurnState): Change => {
  const listening = withUtterance(forgetMurmurs({ ...state, phase: 'listening' }), { state: 'over' })
  const again = state.utterance?.what === 'repeat' && listening.speech.speechMs > 0
  return storeHeard(again ? holdOpen(listening) : listening)
}

/** Says a question from its beginning; what was heard of the utterance before is stored first. */
const speak = (state: TurnState, what: 'question' | 'repeat'): Change =>
  chain(
    state,
    (open) => storeHeard(open, true),
    (open) => {
      const utterance = open.utterances + 1
      return {
        state: {
          ...open,
          phase: 'asking',
          wantsToSay: null,
          utterances: utterance,
          utterance: {
            utterance,
            what,
            words: [],
            playedMs: 0,
            state: 'playing',
            whole: false,
            silent: false,
            stored: false,
            before: before(open),
            sinceMs: open.nowMs,
            reportedAtMs: open.nowMs,
          },
        },
        commands: [{ type: 'speak', utterance, what }],
      }
    },
  )

/** Goes on at the beginning of the word that was cut. */
export const resumeUtterance = (state: TurnState): Change => {
  const { utterance, nowMs } = state
  const free: TurnState = { ...state, wantsToSay: null }
  if (utterance === null || utterance.state === 'over') return unchanged(free)
  const fromMs = resumeFromMs(utterance.words, utterance.playedMs)
  if (fromMs === null) return listen(withUtterance(free, { whole: true }))
  const { speechMs } = utterance.before
  return {
    state: withUtterance(
      { ...free, phase: 'asking', speech: { ...state.speech, speechMs } },
      { state: 'playing', silent: false, sinceMs: nowMs, reportedAtMs: nowMs, before: { ...before(state), speechMs } },
    ),
    commands: [{ type: 'resume-speaking', utterance: utterance.utterance, fromMs }],
  }
}

/** Says what waits to be said, once nobody speaks; `impatient`: whoever speaks. */
export const sayWhatWaits = (state: TurnState, impatient = false): Change => {
  const { wantsToSay, paused, faults, speech } = state
  if (wantsToSay === null || paused || faults.length > 0 || (maySpeak(speech) && !impatient)) return unchanged(state)
  return wantsToSay.what === 'rest' ? resumeUtterance(state) : speak(state, wantsToSay.what)
}

/** Playback failed or stalled: the person answers what stands on the screen. */
export const giveUpSpeaking = (state: TurnState): Change => listen(withUtterance(state, { silent: true }))

/** What the player says. Reports of utterances before the current one are late: the last one still tells what was heard. */
export const onPlayback = (state: TurnState, event: PlaybackEvent): Change => {
  const { utterance, nowMs } = state
  if (utterance?.utterance !== event.utterance || utterance.stored) return heardLate(state, event)
  if (event.state === 'started') return unchanged(withUtterance(state, { words: event.words, reportedAtMs: nowMs }))
  const playedMs = Math.max(utterance.playedMs, event.playedMs)
  const told = withUtterance(state, { playedMs, reportedAtMs: nowMs })
  if (event.state === 'playing') return unchanged(told)
  const silent = withUtterance(told, { silent: true, whole: event.state === 'ended' })
  if (utterance.state === 'over') return storeHeard(silent)
  if (event.state === 'ended' || event.state === 'failed') return listen({ ...silent, wantsToSay: null })
  if (utterance.state !== 'playing') return unchanged(silent)
  return nowMs - utterance.sinceMs < lateReportMs ? unchanged(told) : listen(silent)
}
