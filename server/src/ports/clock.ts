/** The time, as an argument: rules and use cases never ask the machine themselves. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that moves only when told to. */
export class FakeClock implements Clock {
  #nowMs: number

  constructor(start: Date = new Date('2026-01-05T09:00:00.000Z')) {
    this.#nowMs = start.getTime()
  }

  now(): Date {
    return new Date(this.#nowMs)
  }

  advance(milliseconds: number): void {
    this.#nowMs += milliseconds
  }
}
