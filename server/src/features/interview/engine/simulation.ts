import type { InterviewSettings } from '@candor/contracts/interview.ts'
import type { Gap, Judgement } from '../judgement.ts'
import type { InterviewRecord, InterviewWithTurns, TurnRecord } from '../records.ts'
import { type AnsweredTurn, advance, offeredTurn } from './advance.rules.ts'
import {
  beginTurn,
  giveBack,
  newClock,
  offerTurn,
  remainingSecondsAt,
  restartClock,
  stopClock,
  usedMsAt,
} from './clock.rules.ts'
import { decideNext, leastPresetSeconds } from './next-question.rules.ts'
import { judgementOf, planOf } from './test-plan.ts'

/** What a simulated interview came to. */
export interface SimulatedRun {
  seed: number
  /** Promises that did not hold, as sentences. */
  broken: string[]
  kinds: string[]
  outOfTime: boolean
  faults: number
  pauses: number
}

/** mulberry32: small, seeded, good enough to vary a simulation. */
const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One simulated person at one interview on a virtual clock. */
class Simulation {
  readonly #random: () => number
  readonly #settings: InterviewSettings
  #nowMs = Date.UTC(2026, 0, 5, 9)
  /** Milliseconds that may count: at work on a turn, or past the grace; neither faults, pauses nor thinking. */
  #atWorkMs = 0
  #state: InterviewWithTurns
  readonly run: SimulatedRun

  constructor(seed: number) {
    this.#random = randomOf(seed)
    this.run = { seed, broken: [], kinds: [], outOfTime: false, faults: 0, pauses: 0 }
    const questionCount = this.#upTo(1, 20)
    this.#settings = {
      jobTitle: 'Anything',
      seniority: 'mid',
      type: 'mixed',
      language: 'en',
      difficulty: 'medium',
      questionCount,
      timeLimitMinutes: this.#random() < 0.3 ? null : this.#upTo(5, 120),
      focusAreas: [],
      jobDescription: null,
      resumeDocumentId: null,
      jobDescriptionDocumentId: null,
      profileId: null,
      maxFollowUps: this.#upTo(0, 3),
      mode: 'written',
    }
    this.#state = this.#begun(questionCount)
  }

  #upTo(from: number, to: number): number {
    return from + Math.floor(this.#random() * (to - from + 1))
  }

  get #now(): Date {
    return new Date(this.#nowMs)
  }

  #promise(holds: boolean, promise: string): void {
    if (!holds) this.run.broken.push(promise)
  }

  #begun(questionCount: number): InterviewWithTurns {
    const plan = planOf(questionCount, this.#upTo(0, 2))
    const clock = offerTurn(newClock, this.#now)
    const remainingSeconds = remainingSecondsAt(newClock, this.#settings.timeLimitMinutes, this.#now)
    const { maxFollowUps } = this.#settings
    const first = offeredTurn(
      decideNext({ plan, maxFollowUps, asked: [], remainingSeconds }, null),
      'turn-0',
      0,
      this.#now,
    )
    const interview: InterviewRecord = {
      id: 'interview',
      status: 'active',
      settings: this.#settings,
      plan,
      version: 0,
      answered: 0,
      clock,
      overall: null,
      startedAt: this.#now,
      completedAt: null,
    }
    return { interview, turns: first ? [first] : [] }
  }

  #change(change: Partial<InterviewRecord>): void {
    this.#state = { ...this.#state, interview: { ...this.#state.interview, ...change } }
  }

  #wait(ms: number, counts: boolean): void {
    this.#nowMs += ms
    if (counts) this.#atWorkMs += ms
  }

  /** The server is gone for a while: nobody can work, and the time is given back. */
  #fault(): void {
    const lastSeen = this.#now
    this.#wait(this.#upTo(1, 900) * 1000, false)
    this.#change({ clock: giveBack(this.#state.interview.clock, lastSeen, this.#now) })
    this.run.faults += 1
  }

  #pause(begun: boolean): void {
    const { clock } = this.#state.interview
    const usedBefore = usedMsAt(clock, this.#now)
    this.#change({ status: 'paused', clock: stopClock(clock, this.#now) })
    this.#wait(this.#upTo(1, 3600) * 1000, false)
    this.#promise(usedMsAt(this.#state.interview.clock, this.#now) === usedBefore, 'a pause costs no time')
    this.#change({ status: 'active', clock: restartClock(this.#state.interview.clock, this.#now, begun) })
    this.run.pauses += 1
  }

  #judgement(): Judgement {
    const gaps: Gap[] = ['situation', 'action', 'result', 'learning']
    const overall = this.#random() < 0.15 ? 0 : this.#upTo(1, 100)
    return judgementOf({
      overall: this.#random() < 0.05 ? null : overall,
      flags: overall === 0 ? ['empty'] : [],
      gaps: gaps.filter(() => this.#random() < 0.4),
    })
  }

  /** A person works on the open turn, with pauses and faults in between, and sends an answer. */
  #answer(turn: TurnRecord): AnsweredTurn {
    this.#wait(this.#upTo(0, 45) * 1000, true)
    const begins = this.#random() < 0.8
    if (begins) this.#change({ clock: beginTurn(this.#state.interview.clock, this.#now) })
    if (this.#random() < 0.1) this.#fault()
    this.#wait(this.#upTo(1, 240) * 1000, true)
    if (this.#random() < 0.1) this.#pause(begins)
    this.#wait(this.#upTo(0, 60) * 1000, true)
    return { ...turn, answer: `answer ${turn.index} ${this.#random()}`, answeredAt: this.#now }
  }

  #settle(answered: AnsweredTurn, judgement: Judgement): void {
    const turns = this.#state.turns.map((turn) => (turn.id === answered.id ? answered : turn))
    const state = { ...this.#state, turns }
    const atOnce = advance(state, answered, judgement, this.#now)
    // Thinking, or a crash between the answer and its judgement: the decision and the clock are the same.
    this.#wait(this.#upTo(0, 300) * 1000, false)
    const later = advance(state, answered, judgement, this.#now)
    this.#promise(
      JSON.stringify(later.decision) === JSON.stringify(atOnce.decision) &&
        later.change.clock.usedMs === atOnce.change.clock.usedMs,
      'a crash or slow thinking before the decision changes neither decision nor clock',
    )
    const next = offeredTurn(later.decision, `turn-${turns.length}`, turns.length, this.#now)
    this.#check(state, later)
    this.#state = { interview: { ...state.interview, ...later.change }, turns: next ? [...turns, next] : turns }
  }

  #check(state: InterviewWithTurns, { decision, change }: ReturnType<typeof advance>): void {
    const remaining = remainingSecondsAt(change.clock, this.#settings.timeLimitMinutes, this.#now)
    const presetsDone = state.turns.filter((turn) => turn.kind === 'preset').length
    const presetsLeft = this.#settings.questionCount - presetsDone
    this.#promise(change.clock.usedMs <= this.#atWorkMs, 'the clock counts no fault, pause or thinking')
    if (decision.action === 'complete') {
      const timeAllows = remaining === null || remaining >= leastPresetSeconds
      this.#promise(presetsLeft === 0 || !timeAllows, 'every preset is asked if the time allows')
      this.run.outOfTime = presetsLeft > 0
      return
    }
    if (remaining === null) return
    const others = decision.action === 'preset' ? presetsLeft - 1 : presetsLeft
    const room = remaining - leastPresetSeconds
    const needed = Math.min(
      others * leastPresetSeconds,
      Math.floor(Math.max(0, room) / leastPresetSeconds) * leastPresetSeconds,
    )
    this.#promise(
      decision.suggestedSeconds <= remaining - needed,
      'the time suggested leaves what the presets to come need',
    )
    this.#promise(decision.suggestedSeconds > 0, 'some time is suggested')
  }

  #checkWhole(): void {
    const { turns } = this.#state
    const { questionCount, maxFollowUps } = this.#settings
    const texts = turns.map((turn) => turn.planned.text)
    this.#promise(new Set(texts).size === texts.length, 'no question comes twice')
    this.#promise(turns.length <= questionCount * (1 + maxFollowUps) + 2, 'the number of turns has its bound')
    this.#promise(turns.filter((turn) => turn.kind === 'resume').length <= 2, 'at most two resume questions')
    let chain = 0
    for (const turn of turns) {
      chain = turn.kind === 'preset' ? 0 : chain + (turn.kind === 'follow_up' ? 1 : 0)
      this.#promise(chain <= maxFollowUps, 'follow-ups stay within their cap')
    }
    this.run.kinds = [...new Set(turns.map((turn) => turn.kind))]
  }

  finish(): SimulatedRun {
    const bound = this.#settings.questionCount * (1 + this.#settings.maxFollowUps) + 2
    for (let step = 0; this.#state.interview.status === 'active'; step += 1) {
      const open = this.#state.turns.at(-1)
      if (!open || step > bound) {
        this.#promise(false, 'an interview always ends')
        break
      }
      this.#settle(this.#answer(open), this.#judgement())
    }
    this.#checkWhole()
    return this.run
  }
}

/** Runs one whole interview history on a virtual clock; the same seed gives the same history. */
export const simulate = (seed: number): SimulatedRun => new Simulation(seed).finish()
