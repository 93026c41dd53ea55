import { describe, expect, test } from 'vitest'
import { Conversation } from './conversation.fixture.ts'
import { heardWords, resumeFromMs } from './heard.rules.ts'
import { defaultTurnSettings as settings } from './settings.ts'
import { step } from './turn.rules.ts'

const question = 'Tell me about a time when you failed'

/** The interviewer is 1.4 s into the question: "Tell me about a" was heard, "time" is being said. */
const inMidQuestion = (talk = new Conversation()): Conversation =>
  talk.send({ type: 'ask' }).starts(question).silent(1_400).playback('playing', 1_400)

const finished = 'we finished the project two weeks early and the customer was happy'
const answering = (talk = new Conversation()): Conversation => talk.asks(question).says(finished, 5_000)

describe('an interruption', () => {
  test('stops the interviewer once there are words, and what was heard is stored', () => {
    const talk = inMidQuestion().sound(0.9, 320).words('sorry could you')
    expect(talk.commands('stop-speaking')).toEqual([{ type: 'stop-speaking', utterance: 1, why: 'barge-in' }])
    talk.sound(0.9, 64).playback('stopped', 1_750)
    expect(talk.commands('store-heard')).toEqual([
      { type: 'store-heard', utterance: 1, words: ['Tell', 'me', 'about', 'a', 'time'], playedMs: 1_750, whole: false },
    ])
    expect(talk.state.phase).toBe('listening')
  })

  test('stops the interviewer after 0.7 s of speech, words or none', () => {
    const talk = inMidQuestion()
    const beganMs = talk.nowMs
    talk.sound(0.9, 1_000)
    const stoppedMs = talk.told.find(({ command }) => command.type === 'stop-speaking')?.atMs ?? 0
    expect(stoppedMs - beganMs).toBeGreaterThanOrEqual(settings.bargeInSpeechMs)
    expect(stoppedMs - beganMs).toBeLessThanOrEqual(settings.bargeInSpeechMs + 32)
  })

  test('by "done" while the question sounds: what was heard is corrected when the player has gone silent', () => {
    const talk = inMidQuestion().sound(0.9, 320).silent(320).press('done')
    talk.send({ type: 'ask' }).starts('And then?')
    const heard = ['Tell', 'me', 'about', 'a']
    const told = { type: 'store-heard', utterance: 1, whole: false }
    expect(talk.commands('store-heard')).toEqual([{ ...told, words: heard, playedMs: 1_400 }])
    talk.send({ type: 'utterance', utterance: 1, state: 'stopped', playedMs: 1_750 })
    talk.send({ type: 'utterance', utterance: 1, state: 'stopped', playedMs: 2_400 })
    expect(talk.commands('store-heard').slice(1)).toEqual([{ ...told, words: [...heard, 'time'], playedMs: 1_750 }])
    expect(talk.state.utterance?.playedMs).toBe(0)
  })

  test('of the last question by the end of the interview: what was heard is stored, and corrected', () => {
    const talk = inMidQuestion().sound(0.9, 320).silent(320).press('done').send({ type: 'over' })
    talk.send({ type: 'utterance', utterance: 1, state: 'stopped', playedMs: 1_750 })
    expect(talk.commands('store-heard').map(({ playedMs }) => playedMs)).toEqual([1_400, 1_750])
  })

  const murmurs: { name: string; murmur: (talk: Conversation) => Conversation }[] = [
    { name: 'a cough', murmur: (talk) => talk.sound(0.9, 350).silent(500) },
    { name: 'three coughs', murmur: (talk) => [1, 2, 3].reduce((on) => on.sound(0.9, 300).silent(400), talk) },
    { name: '"mhm"', murmur: (talk) => talk.sound(0.9, 400).words('mhm').silent(500) },
    {
      name: '"okay, right, I see", drawn out',
      murmur: (talk) => talk.sound(0.9, 600).words('okay right i see').sound(0.9, 600),
    },
    { name: 'a click', murmur: (talk) => talk.sound(0.99, 64).silent(500) },
    { name: 'a noise that is hardly speech', murmur: (talk) => talk.sound(0.45, 3_000) },
  ]
  test.each(murmurs)('is not $name', ({ murmur }) => {
    expect(murmur(inMidQuestion()).commands('stop-speaking')).toEqual([])
  })

  test('that was none: the interviewer goes on at the word that was cut', () => {
    const talk = inMidQuestion().sound(0.9, 800).playback('stopped', 2_200).silent(2_000)
    expect(talk.commands('stop-speaking', 'resume-speaking', 'store-heard')).toEqual([
      { type: 'stop-speaking', utterance: 1, why: 'barge-in' },
      { type: 'resume-speaking', utterance: 1, fromMs: 2_100 },
    ])
    talk.playback('ended', 2_400)
    expect(talk.commands('store-heard')).toEqual([
      { type: 'store-heard', utterance: 1, words: question.split(' '), playedMs: 2_400, whole: true },
    ])
  })

  test('that was a noise without end: the interviewer goes on, once', () => {
    const talk = inMidQuestion().sound(0.9, 800).playback('stopped', 2_200).sound(0.9, 4_000)
    expect(talk.commands('stop-speaking', 'resume-speaking').map(({ type }) => type)).toEqual([
      'stop-speaking',
      'resume-speaking',
    ])
  })

  test('that nothing settles counts as true after five seconds', () => {
    const talk = inMidQuestion()
      .sound(0.9, 800)
      .playback('stopped', 2_200)
      .pass(settings.bargeInLimitMs / 2)
    expect(talk.commands('start-clock')).toEqual([])
    talk.pass(settings.bargeInLimitMs)
    expect(talk.commands('store-heard')).toHaveLength(1)
    expect(talk.commands('start-clock')).toHaveLength(1)
  })

  test('without a recogniser is believed after 1.4 s of speech', () => {
    const talk = inMidQuestion(new Conversation({ streamingWords: false }))
      .sound(0.9, 1_500)
      .playback('stopped', 2_200)
    expect(talk.commands('store-heard')).toHaveLength(1)
    expect(talk.commands('resume-speaking')).toEqual([])
  })
})

describe('what was heard', () => {
  const words = [
    { word: 'one', startMs: 0, endMs: 200 },
    { word: 'two', startMs: 300, endMs: 500 },
  ]
  test.each([
    { playedMs: 0, heard: [], fromMs: 0 },
    { playedMs: 199, heard: [], fromMs: 0 },
    { playedMs: 200, heard: ['one'], fromMs: 300 },
    { playedMs: 400, heard: ['one'], fromMs: 300 },
    { playedMs: 500, heard: ['one', 'two'], fromMs: null },
  ])('of two words after $playedMs ms', ({ playedMs, heard, fromMs }) => {
    expect(heardWords(words, playedMs)).toEqual(heard)
    expect(resumeFromMs(words, playedMs)).toBe(fromMs)
  })
  test('without word times it goes on where it stopped', () => expect(resumeFromMs([], 750)).toBe(750))
})

describe('buttons', () => {
  test('done ends the turn at once, in mid-speech too', () => {
    const talk = answering().sound(0.9, 500).press('done')
    expect(talk.whenCommitted()).toBe(talk.nowMs)
    expect(talk.press('done').press('done').silent(9_000).commands('commit')).toHaveLength(1)
  })

  test('done is refused while the question is asked and nothing was said', () => {
    expect(inMidQuestion().press('done').commands('refuse', 'commit')).toEqual([
      { type: 'refuse', button: 'done', why: 'not-now' },
    ])
  })

  test('the question is repeated within 120 s of the answer, and the answer stays open after it', () => {
    const talk = answering().press('repeat')
    expect(talk.commands('speak').map(({ what }) => what)).toEqual(['question'])
    talk.silent(300).starts(question)
    expect(talk.commands('speak').map(({ what }) => what)).toEqual(['question', 'repeat'])
    talk.pass(2_400).playback('ended', 2_400).silent(20_000)
    expect(talk.commands('commit')).toEqual([])
    expect(talk.state.shown.endpointing).toBe('held')
  })

  test('but not later', () => {
    const talk = new Conversation()
      .asks()
      .pass(settings.repeatWindowMs + 1)
      .press('repeat')
    expect(talk.commands('refuse')).toEqual([{ type: 'refuse', button: 'repeat', why: 'window-over' }])
    expect(talk.commands('speak')).toHaveLength(1)
  })

  test('the window does not count what the interviewer says', () => {
    const talk = new Conversation().asks().pass(100_000).press('repeat').starts(question)
    talk.pass(5_000).playback('ended', 2_400).pass(19_000).press('repeat')
    expect(talk.commands('refuse')).toEqual([])
    expect(talk.commands('speak')).toHaveLength(3)
  })

  test('a pause stops the question, which goes on afterwards', () => {
    const talk = inMidQuestion().press('pause').playback('stopped', 1_450).pass(3_600_000).press('resume')
    expect(talk.commands('stop-speaking', 'resume-speaking')).toEqual([
      { type: 'stop-speaking', utterance: 1, why: 'pause' },
      { type: 'resume-speaking', utterance: 1, fromMs: 1_200 },
    ])
    expect(talk.commands('show-phase').map(({ phase }) => phase)).toEqual(['asking', 'paused', 'asking'])
  })
})

describe('time', () => {
  test('an answer lasts at most 300 s, and its last 20 s are counted down', () => {
    const talk = new Conversation().asks()
    const beganMs = talk.nowMs
    talk.says('well', 1_000).pass(400_000)
    expect(talk.whenCommitted()).toBe(beganMs + settings.longestAnswerMs)
    expect(talk.commands('commit').map(({ why }) => why)).toEqual(['longest'])
    const seconds = talk.commands('show-countdown').map(({ secondsLeft }) => secondsLeft)
    expect(seconds).toEqual([...Array.from({ length: 20 }, (_, index) => 20 - index), null])
  })

  test("the interview's end comes first where it is nearer", () => {
    const talk = new Conversation().asks().send({ type: 'remaining', remainingMs: 30_000 }).pass(60_000)
    expect(talk.commands('commit').map(({ why }) => why)).toEqual(['time'])
    expect(new Set(talk.commands('show-countdown').map(({ of }) => of))).toEqual(new Set(['interview']))
  })

  test('stands while the interviewer speaks, the server thinks, a fault or a pause lasts', () => {
    const talk = new Conversation().send({ type: 'remaining', remainingMs: 100_000 })
    talk.asks(question).pass(1_000).send({ type: 'fault', fault: 'connection', state: 'begun' }).pass(50_000)
    talk.send({ type: 'fault', fault: 'connection', state: 'over' }).pass(1_000).press('pause').pass(50_000)
    talk.press('resume').pass(1_000).press('done').pass(50_000)
    expect(talk.state.clock).toMatchObject({ remainingMs: 97_000, runs: false })
  })

  test('the next question waits for somebody who still speaks, but not for ever', () => {
    const talk = answering().press('done').sound(0.9, 500).send({ type: 'ask' })
    expect(talk.commands('speak')).toHaveLength(1)
    expect(talk.sound(0.9, 500).silent(300).commands('speak')).toHaveLength(2)
    const noise = answering()
      .press('done')
      .sound(0.9, 500)
      .send({ type: 'ask' })
      .sound(0.9, settings.politeMs + 32)
    expect(noise.commands('speak')).toHaveLength(2)
    expect(noise.sound(0.9, 3_000).commands('stop-speaking')).toEqual([])
  })

  test('a tick that comes too early is answered with the next wake', () => {
    const talk = new Conversation().asks()
    const wake = { type: 'wake', atMs: talk.state.shown.wakeAtMs }
    const early = step(talk.state, { type: 'tick', atMs: (talk.state.shown.wakeAtMs ?? 0) - 1 })
    expect(early.commands).toEqual([wake])
  })

  test('a player that says nothing more does not keep the person waiting', () => {
    const talk = inMidQuestion().pass(settings.playbackStallMs)
    expect(talk.state.phase).toBe('listening')
    expect(talk.commands('start-clock')).toHaveLength(1)
  })
})
