import { describe, expect, it } from 'vitest'
import { anInterview, aTurn } from '../../interview.fixture.ts'
import { announcement, asAdvice, asClock, inWords, isLate, isRunning, readClock, secondsLeft } from './clock.rules.ts'

const heardAt = Date.parse('2026-03-14T10:00:00.000Z')
const after = (seconds: number) => heardAt + seconds * 1000

describe('the clock between two replies', () => {
  it('runs on from what the server said', () => {
    const clock = readClock(anInterview({ clockRunning: true, remainingSeconds: 90 }), aTurn({ begunAt: 'x' }), heardAt)
    expect([0, 1, 30, 90, 500].map((seconds) => secondsLeft(clock, after(seconds)))).toEqual([90, 89, 60, 0, 0])
  })

  it('stands in the minute of grace, then runs', () => {
    const clock = readClock(anInterview(), aTurn(), heardAt)
    expect(secondsLeft(clock, after(59))).toBe(1200)
    expect(isRunning(clock, after(59))).toBe(false)
    expect(secondsLeft(clock, after(70))).toBe(1190)
  })

  it('does not believe an offer in the far past or future: clocks differ', () => {
    const past = readClock(anInterview(), aTurn({ offeredAt: '2026-03-14T04:00:00.000Z' }), heardAt)
    const future = readClock(anInterview(), aTurn({ offeredAt: '2026-03-14T23:00:00.000Z' }), heardAt)
    expect(secondsLeft(past, after(10))).toBe(1190)
    expect(secondsLeft(future, after(70))).toBe(1190)
  })

  it('stands while paused, while nothing waits for an answer, and without a limit', () => {
    expect(readClock(anInterview({ status: 'paused' }), aTurn(), heardAt).runsFrom).toBeNull()
    expect(readClock(anInterview(), null, heardAt).runsFrom).toBeNull()
    const unlimited = readClock(anInterview({ timeLimitMinutes: null, remainingSeconds: null }), aTurn(), heardAt)
    expect(secondsLeft(unlimited, after(500))).toBeNull()
  })

  it('does not run backwards where this clock was set back', () => {
    const clock = readClock(anInterview({ clockRunning: true, remainingSeconds: 90 }), aTurn(), heardAt)
    expect(secondsLeft(clock, after(-40))).toBe(90)
  })
})

describe('how time is said', () => {
  it('as a clock and in words', () => {
    expect([0, 9, 65, 600, 3725].map(asClock)).toEqual(['0:00', '0:09', '1:05', '10:00', '1:02:05'])
    expect([1, 30, 60, 725].map(inWords)).toEqual(['1 second', '30 seconds', '1 minute', '12 minutes'])
  })

  it('as advice', () => {
    expect([20, 30, 60, 90, 120, 150, 700].map(asAdvice)).toEqual([
      'half a minute',
      'half a minute',
      'a minute',
      'a minute and a half',
      'two minutes',
      'two and a half minutes',
      'eleven and a half minutes',
    ])
  })

  it('amber for the last two minutes, or a fifth of a short interview', () => {
    expect(isLate(121, 1200)).toBe(false)
    expect(isLate(120, 1200)).toBe(true)
    expect(isLate(61, 300)).toBe(false)
    expect(isLate(60, 300)).toBe(true)
  })

  it('announced at five minutes, one minute and none, also when a second is skipped', () => {
    expect(announcement(302, 301)).toBeNull()
    expect(announcement(301, 299)).toBe('5 minutes left.')
    expect(announcement(61, 60)).toBe('1 minute left.')
    expect(announcement(3, 0)).toMatch(/^Time is up/)
    expect(announcement(0, 0)).toBeNull()
    expect(announcement(100, 1200)).toBeNull()
  })
})
