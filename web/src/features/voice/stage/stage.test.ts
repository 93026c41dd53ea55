import type { Turn } from '@candor/contracts/interview.ts'
import type { ServerMessage } from '@candor/contracts/live-messages.ts'
import { describe, expect, it } from 'vitest'
import { captionWords, wordsHeard } from './captions.rules.ts'
import { initialStage, isHearing, type StageEvent, type StageState, stageReducer } from './stage.rules.ts'
import { headlineOf, mannerOf, microphoneWords } from './stage-words.rules.ts'

const turnId = '0198a0c0-0000-7000-8000-000000000011'
const turn: Turn = {
  id: turnId,
  index: 0,
  label: 'Q1',
  kind: 'preset',
  competency: 'Teamwork',
  question: 'What did you do?',
  suggestedSeconds: 120,
  basis: null,
  offeredAt: '2026-03-14T10:00:00.000Z',
  begunAt: null,
  answeredAt: null,
  answer: null,
  assessment: null,
}
const welcome: ServerMessage = {
  type: 'welcome',
  version: 1,
  turn,
  turnIndex: 0,
  nextFrame: 0,
  recogniser: 'scripted',
  remainingSeconds: 600,
}
const phase = (name: StageState['phase']): ServerMessage => ({ type: 'phase', turnId, phase: name })
const after = (...events: (ServerMessage | StageEvent)[]): StageState =>
  events.reduce<StageState>((state, event) => {
    const isEvent = ['connection', 'message', 'sounding', 'microphone', 'corrected', 'understood'].includes(event.type)
    return stageReducer(state, isEvent ? (event as StageEvent) : { type: 'message', message: event as ServerMessage })
  }, initialStage)
const live: StageEvent = { type: 'connection', at: 'live' }
const said = (...events: (ServerMessage | StageEvent)[]) => headlineOf(after(live, welcome, ...events), 'Ava')

describe('what the screen says of a conversation', () => {
  it.each<[string, (ServerMessage | StageEvent)[], string]>([
    ['the question is spoken', [phase('asking')], 'Ava is asking'],
    ['the person may speak', [phase('listening')], 'Listening'],
    ['the turn is held', [phase('listening'), { type: 'endpointing', turnId, state: 'held' }], 'Take your time'],
    ['a pause', [phase('listening'), { type: 'endpointing', turnId, state: 'preparing' }], 'Take your time'],
    ['speech again', [phase('listening'), { type: 'endpointing', turnId, state: 'speech' }], 'Listening'],
    ['the server is at work', [phase('thinking')], 'Thinking'],
    ['a pause that was asked for', [phase('paused')], 'Paused'],
    ['no words were understood', [phase('confirming')], 'Check your words'],
    ['the connection went', [{ type: 'connection', at: 'waiting' }], 'The connection is lost'],
    ['the microphone went', [{ type: 'microphone', fault: 'lost' }], microphoneWords.lost.title],
    [
      'another tab took over',
      [{ type: 'error', code: 'live.taken-over', fatal: true }],
      'The conversation cannot go on',
    ],
  ])('%s', (_name, events, words) => {
    expect(said(...events).words).toBe(words)
  })

  it('speaks of a lost connection only once there was one', () => {
    expect(headlineOf(after({ type: 'connection', at: 'waiting' }), 'Ava').words).toBe('Connecting')
  })

  it('tells a screen reader nothing that changes with each breath', () => {
    const talking = said(phase('listening'), { type: 'transcript', turnId, final: 'I did', tentative: '' })
    const pausing = said(phase('listening'), { type: 'endpointing', turnId, state: 'preparing' })
    expect([talking.announced, pausing.announced, said(phase('asking')).announced]).toEqual([false, false, false])
    expect(said(phase('listening')).announced).toBe(true)
  })

  it('says in each fault what is safe and that one can type', () => {
    for (const fault of [said({ type: 'connection', at: 'waiting' }), said({ type: 'microphone', fault: 'lost' })])
      expect(fault.hint).toMatch(/safe.*clock stands still.*type instead/)
  })
})

describe('what the screen remembers', () => {
  it('keeps the last answer to be corrected while the next question is asked', () => {
    const state = after(live, welcome, phase('listening'), {
      type: 'turn-ended',
      turnId,
      why: 'silence',
      transcript: 'I asked the team.',
      words: [],
    })
    expect(state.heard).toEqual({ turnId, question: turn.question, text: 'I asked the team.' })
    const corrected = stageReducer(state, { type: 'corrected', turnId, text: 'I asked my team.' })
    expect(corrected.heard?.text).toBe('I asked my team.')
  })

  it('takes no words of another turn', () => {
    const state = after(live, welcome, { type: 'transcript', turnId: 'other', final: 'no', tentative: '' })
    expect(state.transcript.final).toBe('')
  })

  it('sends sound while the interviewer speaks and while the person may, and at no other time', () => {
    const hearing = (['asking', 'listening', 'thinking', 'confirming', 'paused', 'over'] as const).filter((name) =>
      isHearing(after(live, welcome, phase(name))),
    )
    expect(hearing).toEqual(['asking', 'listening'])
    expect(isHearing(after(live, phase('listening')))).toBe(false)
  })

  it('bears the face as the conversation goes', () => {
    const manners = (['asking', 'listening', 'thinking', 'paused'] as const).map((name) => mannerOf(after(phase(name))))
    expect(manners).toEqual(['asking', 'listening', 'thinking', 'resting'])
  })
})

describe('captions', () => {
  const words = [
    { word: 'You', startMs: 0, endMs: 100 },
    { word: 'led', startMs: 100, endMs: 300 },
    { word: 'three', startMs: 300, endMs: 500 },
    { word: 'people', startMs: 500, endMs: 900 },
  ]

  it('show each word from the moment it is heard', () => {
    const shown = captionWords('You led three people.', words)
    expect(shown.map(({ startMs }) => startMs)).toEqual([0, 100, 300, 500])
    expect([0, 99, 100, 499, 500, 5_000].map((ms) => wordsHeard(shown, ms))).toEqual([1, 1, 2, 3, 4, 4])
    expect(wordsHeard(shown, null)).toBe(4)
  })

  it('show a word that is said differently with the one before it, and find their way back', () => {
    expect(captionWords('You led 3 people.', words).map(({ startMs }) => startMs)).toEqual([0, 100, 100, 500])
  })

  it('show all of a text whose times are not known', () => {
    expect(wordsHeard(captionWords('What happened?', []), 0)).toBe(2)
  })
})
