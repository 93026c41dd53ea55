import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Conversation, type Timeless } from './conversation.fixture.ts'
import { defaultTurnSettings as settings } from './settings.ts'
import { step } from './turn.rules.ts'
import { buttons, faults, type TurnCommand, type TurnEvent } from './turn.ts'

/** What may happen: any button, fault, sound, word and report of the player, at any moment. */
type Happening =
  | { kind: 'event'; event: Timeless }
  | { kind: 'sound'; probability: number; windows: number; pitchHz: number | null }
  | { kind: 'pass'; ms: number }
  | { kind: 'player'; state: 'started' | 'playing' | 'ended' | 'stopped' | 'failed'; ms: number }

const texts = ['', 'mhm', 'okay so', 'sorry what', 'i did it and', 'i did it and it went fine', 'stop please']

const event = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...buttons).map((button): Timeless => ({ type: 'button', button })) },
  { weight: 4, arbitrary: fc.constantFrom(...texts).map((text): Timeless => ({ type: 'words', text })) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('told' as const),
      transcript: fc.constantFrom(...texts),
      told: fc.constantFrom(true, false, null),
    }),
  },
  { weight: 4, arbitrary: fc.boolean().map((silently): Timeless => ({ type: 'ask', silently })) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('fault' as const),
      fault: fc.constantFrom(...faults.slice(0, 2)),
      state: fc.constantFrom('begun' as const, 'over' as const, 'over' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .option(fc.integer({ min: 0, max: 90_000 }))
      .map((remainingMs): Timeless => ({ type: 'remaining', remainingMs })),
  },
)

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('event' as const), event }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('sound' as const),
      probability: fc.constantFrom(0.02, 0.02, 0.4, 0.9),
      windows: fc.integer({ min: 1, max: 40 }),
      pitchHz: fc.constantFrom(null, 95, 120, 160),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 60_000 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('player' as const),
      state: fc.constantFrom('started', 'playing', 'ended', 'stopped', 'failed'),
      ms: fc.integer({ min: 0, max: 2_500 }),
    }),
  },
)
const histories = fc.array(happening, { minLength: 5, maxLength: 40 })

const happen = (talk: Conversation, what: Happening): void => {
  if (what.kind === 'event') talk.send(what.event)
  else if (what.kind === 'sound') talk.sound(what.probability, what.windows * 32, what.pitchHz)
  else if (what.kind === 'pass') talk.pass(what.ms)
  else if (what.state === 'started') talk.starts('Tell me about a time when you failed')
  else talk.playback(what.state, what.ms)
}

const begun = (): Conversation => new Conversation().asks()

const must = (kept: boolean, broken: string): void => {
  if (!kept) throw new Error(broken)
}

/** What an observer knows who sees events and commands only, not the state. */
class Observer {
  private open = false
  private speaking: number | null = null
  private clockRuns = false
  private paused = false
  private held = false
  private interrupted = false
  private readonly broken = new Set<string>()
  private readonly stored = new Map<number, number>()
  /** Voiced sound without a gap, and since when nothing but politeness keeps the interviewer silent. */
  private voicedMs = 0
  private soundMs = 0
  private politeSinceMs = 0
  private reportedAtMs = 0

  sees(event: TurnEvent, commands: readonly TurnCommand[]): void {
    const asked = event.type === 'ask' && !this.open
    if (asked) {
      this.open = true
      this.held = false
      this.soundMs = 0
      this.politeSinceMs = event.atMs
    }
    if (event.type === 'fault' && event.state === 'begun') this.broken.add(event.fault)
    if (event.type === 'fault' && event.state === 'over' && this.broken.delete(event.fault))
      this.politeSinceMs = event.atMs
    if (event.type === 'button') this.pressed(event, commands)
    if (event.type === 'voice') for (const window of event.windows) this.hears(window)
    const reports = event.type === 'utterance' && event.utterance === this.speaking
    if (reports) this.reportedAtMs = event.atMs
    if (reports && (event.state === 'ended' || event.state === 'failed' || event.state === 'stopped'))
      this.speaking = null
    for (const command of commands) this.obeys(command, event)
    if (this.clockRuns) {
      must(
        this.open && !this.paused && this.broken.size === 0 && this.speaking === null,
        'the clock counts what it may not',
      )
    }
  }

  private pressed(event: TurnEvent & { type: 'button' }, commands: readonly TurnCommand[]): void {
    const refused = commands.some(({ type }) => type === 'refuse')
    const goesOn = event.button === 'resume' ? this.paused : event.button === 'repeat' && !refused
    if (goesOn) this.politeSinceMs = event.atMs
    if (event.button === 'pause' || event.button === 'resume') this.paused = event.button === 'pause'
    if (event.button === 'pause') this.voicedMs = 0
    if (event.button === 'thinking' && this.open && !refused) this.held = true
  }

  private hears({ endMs, probability }: { endMs: number; probability: number }): void {
    const lengthMs = endMs - this.soundMs
    this.soundMs = endMs
    if (this.paused) return
    if (probability >= settings.onsetProbability) this.held = false
    this.voicedMs = probability >= settings.onsetProbability ? this.voicedMs + lengthMs : 0
  }

  private obeys(command: TurnCommand, event: TurnEvent): void {
    const { atMs } = event
    if (command.type === 'commit') {
      must(this.open, 'a commit while no turn is open')
      if (command.why === 'silence') {
        must(!this.held && !this.paused && this.broken.size === 0, 'a held, paused or broken turn was ended by silence')
        must(this.voicedMs === 0, 'ended in mid-speech')
      }
      this.open = false
    }
    if (command.type === 'speak' || command.type === 'resume-speaking') {
      const falseAlarm = command.type === 'resume-speaking' && this.interrupted
      if (!falseAlarm && atMs - this.politeSinceMs < settings.politeMs)
        must(this.voicedMs < settings.minSpeechMs, 'spoken while the person speaks')
      must(!this.paused && this.broken.size === 0, 'spoken in a pause or a fault')
      must(this.open, 'spoken while no turn is open')
      this.speaking = command.utterance
      this.reportedAtMs = atMs
    }
    if (command.type === 'stop-speaking') {
      this.interrupted = command.why === 'barge-in'
      this.speaking = null
    }
    if (command.type === 'start-clock' || command.type === 'stop-clock') {
      must(this.clockRuns === (command.type === 'stop-clock'), 'the clock was told so twice')
      this.clockRuns = command.type === 'start-clock'
      if (this.clockRuns && this.speaking !== null) this.speaking = this.stalled(atMs)
    }
    if (command.type === 'store-heard') {
      const late = event.type === 'utterance' && event.utterance === command.utterance
      const times = (this.stored.get(command.utterance) ?? 0) + 1
      must(times === 1 || (times === 2 && late), 'stored twice, and no late report of the player corrected it')
      this.stored.set(command.utterance, times)
    }
  }

  /** Only a player that said nothing for long is taken to be silent without its word. */
  private stalled(atMs: number): number | null {
    return atMs - this.reportedAtMs >= settings.playbackStallMs ? null : this.speaking
  }
}

/** The events of a history, with the wakes that the rules asked for. */
const record = (history: readonly Happening[]): { events: TurnEvent[]; talk: Conversation } => {
  const talk = begun()
  for (const what of history) happen(talk, what)
  return { events: talk.history.map(({ event }) => event), talk }
}

const replay = (events: readonly TurnEvent[]): { state: unknown; commands: TurnCommand[] } => {
  let { state } = new Conversation()
  const commands: TurnCommand[] = []
  for (const next of events) {
    const change = step(state, next)
    state = change.state
    commands.push(...change.commands.filter(({ type }) => type !== 'wake'))
  }
  return { state, commands }
}

describe('in every history', () => {
  test('a turn is ended once, never while it is held; nobody talks over the person; the clock is just', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const observer = new Observer()
        for (const { event, commands } of record(history).talk.history) observer.sees(event, commands)
      }),
      { numRuns: 10_000 },
    )
  }, 300_000)

  test('the end comes by itself once faults and pauses are over, whatever the player and the microphone do', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { talk } = record(history)
        for (const fault of faults) talk.send({ type: 'fault', fault, state: 'over' })
        talk.press('resume').pass(settings.longestAnswerMs + 60_000)
        expect(['thinking', 'over']).toContain(talk.state.phase)
        expect(talk.state.shown.wakeAtMs).toBeNull()
        talk.send({ type: 'over' })
        expect(talk.state.phase).toBe('over')
        expect(talk.state.clock.runs).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  }, 120_000)

  test('further ticks, sound in larger pieces and a stored state change nothing', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 10 }), (history, gaps) => {
        const { events } = record(history)
        const once = replay(events)
        const withTicks = events.flatMap((next, index): TurnEvent[] => [
          { type: 'tick', atMs: Math.max(events[index - 1]?.atMs ?? 0, next.atMs - (gaps[index % gaps.length] ?? 0)) },
          next,
        ])
        expect(replay(withTicks)).toEqual(once)
        const withoutWakes = events.filter(({ type }, index) => type !== 'tick' || index === events.length - 1)
        expect(replay(withoutWakes)).toEqual(once)
        const stored = events.map((next): TurnEvent => JSON.parse(JSON.stringify(next)))
        expect(replay(stored)).toEqual(once)
      }),
      { numRuns: 1_000 },
    )
  }, 120_000)

  test('windows of sound may come one by one or together', () => {
    fc.assert(
      fc.property(
        histories,
        fc.array(fc.constantFrom(0.02, 0.4, 0.9), { maxLength: 120 }),
        (history, probabilities) => {
          const { talk } = record(history)
          const windows = probabilities.map((probability) => talk.window(probability))
          const atMs = talk.nowMs
          const together = step(talk.state, { type: 'voice', atMs, windows })
          let { state } = talk
          const commands: TurnCommand[] = []
          for (const window of windows) {
            const change = step(state, { type: 'voice', atMs, windows: [window] })
            state = change.state
            commands.push(...change.commands)
          }
          if (windows.length > 0) expect({ state, commands }).toEqual(together)
        },
      ),
      { numRuns: 1_000 },
    )
  }, 120_000)
})
