import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Conversation } from './conversation.fixture.ts'
import { defaultTurnSettings } from './settings.ts'

const finished = 'we finished the project two weeks early and the customer was happy'
const unfinished = 'we finished the project two weeks early and'
const settings = defaultTurnSettings
/** 1.9 s of a voice between 100 and 140 Hz. */
const talk = Array.from({ length: 60 }, (_, index) => 120 + 20 * Math.sin(index))
const low = [102, 98, 95, 92, 90]
const high = [120, 122, 124, 126, 128]
/** Windows of sound are 32 ms long, so a decision may be this late. */
const windowMs = 32

/** How long after the last word the turn ended; null: it did not, in ten seconds. */
const waitAfter = (talk: Conversation): number | null => {
  const saidMs = talk.nowMs
  talk.silent(10_000)
  const committedMs = talk.whenCommitted()
  return committedMs === null ? null : committedMs - saidMs
}

describe('silence ends an answer', () => {
  const table: { name: string; talk: () => Conversation; waitMs: number | null }[] = [
    {
      name: 'soon where the words read as finished',
      talk: () => new Conversation().asks().says(finished, 5_000),
      waitMs: settings.commitFinishedMs,
    },
    {
      name: 'late where they do not',
      talk: () => new Conversation().asks().says(unfinished, 5_000),
      waitMs: settings.commitUnfinishedMs,
    },
    {
      name: 'latest after "um"',
      talk: () => new Conversation().asks().says(`${finished} um`, 5_000),
      waitMs: settings.commitFillerMs,
    },
    {
      name: 'as soon after two words that say it all',
      talk: () => new Conversation().asks().says('yes i did', 800),
      waitMs: settings.commitFinishedMs,
    },
    {
      name: 'after 1.5 s where no recogniser gives words',
      talk: () => new Conversation({ streamingWords: false }).asks().sound(0.9, 5_000),
      waitMs: settings.commitWordlessMs,
    },
    {
      name: 'never where nothing was said',
      talk: () => new Conversation().asks(),
      waitMs: null,
    },
    {
      name: 'never where a recogniser heard no words in the noise',
      talk: () => new Conversation().asks().sound(0.9, 5_000),
      waitMs: null,
    },
    {
      name: 'never after a cough, without a recogniser',
      talk: () => new Conversation({ streamingWords: false }).asks().sound(0.9, 200),
      waitMs: null,
    },
    {
      name: 'never after "okay, good question, let me think"',
      talk: () => new Conversation().asks().says('okay um good question let me think', 2_500),
      waitMs: null,
    },
    {
      name: 'never while the person is still thinking',
      talk: () => new Conversation().asks().says(finished, 5_000).press('thinking'),
      waitMs: null,
    },
    {
      name: 'never after a cough of somebody who is still thinking',
      talk: () => new Conversation().asks().says(finished, 5_000).press('thinking').silent(500).sound(0.9, 300),
      waitMs: null,
    },
    {
      name: 'again once the person went on after thinking',
      talk: () =>
        new Conversation().asks().says(unfinished, 5_000).press('thinking').silent(4_000).says(finished, 2_000),
      waitMs: settings.commitFinishedMs,
    },
    {
      name: 'never while a fault lasts',
      talk: () =>
        new Conversation().asks().says(finished, 5_000).send({ type: 'fault', fault: 'recogniser', state: 'begun' }),
      waitMs: null,
    },
    {
      name: 'never after a pause, until the person has spoken again',
      talk: () => new Conversation().asks().says(finished, 5_000).press('pause').pass(60_000).press('resume'),
      waitMs: null,
    },
    {
      name: 'later where a number ends it, which may want its unit',
      talk: () => new Conversation().asks().says('it took us about two hundred', 3_000),
      waitMs: settings.commitWordlessMs,
    },
    {
      name: 'later where the story has not come to its result',
      talk: () => new Conversation().asks().says(finished, 5_000).judges(false),
      waitMs: settings.commitFinishedMs + settings.untoldMs,
    },
    {
      name: 'soon where it has',
      talk: () => new Conversation().asks().says(finished, 5_000).judges(true),
      waitMs: settings.commitFinishedMs,
    },
    {
      name: 'soon where the judge cannot say',
      talk: () => new Conversation().asks().says(finished, 5_000).judges(null),
      waitMs: settings.commitFinishedMs,
    },
    {
      name: 'soon where other words than these lacked something',
      talk: () => new Conversation().asks().says(finished, 5_000).judges(false, 'we finished'),
      waitMs: settings.commitFinishedMs,
    },
    {
      name: 'soon where the voice has fallen',
      talk: () =>
        new Conversation()
          .asks()
          .voice([...talk, ...low])
          .words(finished),
      waitMs: settings.commitFinishedMs,
    },
    {
      name: 'later where it has not',
      talk: () =>
        new Conversation()
          .asks()
          .voice([...talk, ...high])
          .words(finished),
      waitMs: settings.commitFinishedMs + settings.notFallenMs,
    },
    {
      name: 'later where it has not, without a recogniser too',
      talk: () => new Conversation({ streamingWords: false }).asks().voice([...talk, ...high]),
      waitMs: settings.commitWordlessMs + settings.notFallenMs,
    },
    {
      name: 'late where everything speaks against it, no later than after words that go on',
      talk: () =>
        new Conversation({ untoldMs: 5_000 })
          .asks()
          .voice([...talk, ...high])
          .words(finished)
          .judges(false),
      waitMs: settings.commitUnfinishedMs,
    },
    {
      name: 'later where the last burst has no words yet',
      talk: () => new Conversation().asks().says(finished, 4_000).silent(400).sound(0.9, 600),
      waitMs: settings.commitWordlessMs,
    },
  ]
  test.each(table)('$name', ({ talk, waitMs }) => {
    const waited = waitAfter(talk())
    if (waitMs === null) return expect(waited).toBeNull()
    expect(waited).toBeGreaterThanOrEqual(waitMs)
    expect(waited).toBeLessThanOrEqual(waitMs + windowMs)
  })
})

describe('the reply', () => {
  test('is prepared at 0.7 s and used at the commit', () => {
    const talk = new Conversation().asks().says(finished, 5_000)
    const saidMs = talk.nowMs
    talk.silent(3_000)
    const preparedMs = talk.told.find(({ command }) => command.type === 'prepare')?.atMs ?? 0
    expect(preparedMs - saidMs).toBeGreaterThanOrEqual(settings.prepareAfterMs)
    expect(preparedMs - saidMs).toBeLessThanOrEqual(settings.prepareAfterMs + windowMs)
    expect(talk.commands('prepare', 'cancel-preparation', 'commit')).toEqual([
      { type: 'prepare', preparation: 1, transcript: finished },
      { type: 'commit', why: 'silence', transcript: finished, preparation: 1 },
    ])
  })

  test('is not wanted any more when the person goes on before the commit', () => {
    const talk = new Conversation().asks().says(finished, 5_000).silent(800).sound(0.9, 500)
    expect(talk.commands('prepare', 'cancel-preparation', 'commit').map(({ type }) => type)).toEqual([
      'prepare',
      'cancel-preparation',
    ])
  })

  test('is prepared again when other words are known', () => {
    const talk = new Conversation().asks().says(unfinished, 5_000).silent(800).words(finished).silent(3_000)
    expect(talk.commands('prepare', 'cancel-preparation', 'commit')).toEqual([
      { type: 'prepare', preparation: 1, transcript: unfinished },
      { type: 'cancel-preparation', preparation: 1 },
      { type: 'prepare', preparation: 2, transcript: finished },
      { type: 'commit', why: 'silence', transcript: finished, preparation: 2 },
    ])
  })

  test('to other words than the last is never used: done at once, the words changed', () => {
    const talk = new Conversation().asks().says(unfinished, 5_000).silent(800).sound(0.9, 500).words(finished)
    talk.press('done')
    expect(talk.commands('commit')).toEqual([{ type: 'commit', why: 'done', transcript: finished, preparation: null }])
    expect(talk.whenCommitted()).toBe(talk.nowMs)
  })
})

test('sound that arrives in one lump after an outage is not taken for silence', () => {
  const talk = new Conversation().asks().says(finished, 5_000)
  talk.send({ type: 'fault', fault: 'connection', state: 'begun' }).pass(6_000)
  talk.send({ type: 'fault', fault: 'connection', state: 'over' })
  const late = [...Array(60).fill(0.05), ...Array(60).fill(0.95)].map((probability) => talk.window(probability))
  talk.send({ type: 'voice', windows: late })
  expect(talk.whenCommitted()).toBeNull()
  talk.words(`${finished} and they said so`).silent(3_000)
  expect(talk.whenCommitted()).not.toBeNull()
})

test('neither the judge nor a voice ends an answer earlier than its words alone, or later than words that go on', () => {
  const texts = fc.constantFrom(finished, unfinished, `${finished} um`, 'it took us about two hundred', 'yes i did')
  const pitches = fc.array(fc.double({ min: 80, max: 300, noNaN: true }), { maxLength: 90 })
  fc.assert(
    fc.property(texts, pitches, fc.constantFrom(true, false, null), (text, heard, told) => {
      const speech = [...talk, ...heard]
      const plain =
        waitAfter(
          new Conversation()
            .asks()
            .sound(0.95, speech.length * windowMs)
            .words(text),
        ) ?? 0
      const waited = waitAfter(new Conversation().asks().voice(speech).words(text).judges(told)) ?? 0
      expect(waited).toBeGreaterThanOrEqual(plain)
      expect(waited).toBeLessThanOrEqual(Math.max(plain, settings.commitUnfinishedMs + windowMs))
    }),
    { numRuns: 50 },
  )
})
