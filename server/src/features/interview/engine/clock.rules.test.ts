import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginTurn,
  type ClockState,
  giveBack,
  graceMs,
  newClock,
  offerTurn,
  remainingSecondsAt,
  restartClock,
  stopClock,
  usedMsAt,
} from './clock.rules.ts'

const at = (seconds: number): Date => new Date(Date.UTC(2026, 0, 5) + seconds * 1000)

describe('the clock', () => {
  const table: { name: string; clock: ClockState; usedSeconds: number; now: Date }[] = [
    { name: 'reading an offered turn is free', clock: offerTurn(newClock, at(0)), now: at(59), usedSeconds: 0 },
    { name: 'after the grace it runs by itself', clock: offerTurn(newClock, at(0)), now: at(75), usedSeconds: 15 },
    {
      name: 'it runs from the moment a person begins',
      clock: beginTurn(offerTurn(newClock, at(0)), at(10)),
      now: at(30),
      usedSeconds: 20,
    },
    {
      name: 'beginning after the grace wins no time back',
      clock: beginTurn(offerTurn(newClock, at(0)), at(80)),
      now: at(90),
      usedSeconds: 30,
    },
    {
      name: 'an answer stops it',
      clock: stopClock(beginTurn(offerTurn(newClock, at(0)), at(5)), at(25)),
      now: at(500),
      usedSeconds: 20,
    },
    {
      name: 'after a pause a begun turn runs on at once',
      clock: restartClock(stopClock(beginTurn(offerTurn(newClock, at(0)), at(0)), at(10)), at(100), true),
      now: at(105),
      usedSeconds: 15,
    },
    {
      name: 'after a pause a turn not begun has its grace again',
      clock: restartClock(stopClock(offerTurn(newClock, at(0)), at(10)), at(100), false),
      now: at(150),
      usedSeconds: 0,
    },
    {
      name: 'time in which the server was down is given back',
      clock: giveBack(beginTurn(offerTurn(newClock, at(0)), at(0)), at(20), at(320)),
      now: at(330),
      usedSeconds: 30,
    },
    {
      name: 'what was left of the grace when the server went down is left when it is up again',
      clock: giveBack(offerTurn(newClock, at(0)), at(30), at(300)),
      now: at(340),
      usedSeconds: 10,
    },
    {
      name: 'a turn that is offered when the server is up again has its whole grace, and no more',
      clock: giveBack(offerTurn(newClock, at(300)), at(30), at(300)),
      now: at(370),
      usedSeconds: 10,
    },
  ]
  test.each(table)('$name', ({ clock, now, usedSeconds }) => {
    expect(usedMsAt(clock, now)).toBe(usedSeconds * 1000)
  })

  test('what is left is whole seconds, never below none, and null without a limit', () => {
    const clock = beginTurn(offerTurn(newClock, at(0)), at(0))
    expect(remainingSecondsAt(clock, 5, at(10.2))).toBe(289)
    expect(remainingSecondsAt(clock, 5, at(301))).toBe(0)
    expect(remainingSecondsAt(clock, null, at(301))).toBeNull()
  })

  const step = fc.record({
    kind: fc.constantFrom('begin', 'stop', 'restart', 'offer', 'fault'),
    waitMs: fc.integer({ min: 0, max: 600_000 }),
  })

  test('it never runs backwards, and never counts more than the time that passed outside faults', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let now = at(0)
        let clock = offerTurn(newClock, now)
        let outsideFaultsMs = 0
        let before = 0
        for (const { kind, waitMs } of steps) {
          const then = now
          now = new Date(now.getTime() + waitMs)
          if (kind === 'fault') clock = giveBack(clock, then, now)
          else outsideFaultsMs += waitMs
          if (kind === 'begin') clock = beginTurn(clock, now)
          if (kind === 'stop') clock = stopClock(clock, now)
          if (kind === 'restart' && clock.runningSince === null) clock = restartClock(clock, now, true)
          if (kind === 'offer') clock = offerTurn(clock, now)
          const used = usedMsAt(clock, now)
          expect(used).toBeGreaterThanOrEqual(before)
          expect(used).toBeLessThanOrEqual(outsideFaultsMs)
          before = used
        }
      }),
    )
  })

  test('the grace is a minute', () => expect(graceMs).toBe(60_000))
})
