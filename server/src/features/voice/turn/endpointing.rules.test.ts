import { describe, expect, test } from 'vitest'
import { Conversation } from './conversation.fixture.ts'
import { defaultTurnSettings } from './settings.ts'

const finished = 'we finished the project two weeks early and the customer was happy'
const unfinished = 'we finished the project two weeks early and'
const settings = defaultTurnSettings
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
