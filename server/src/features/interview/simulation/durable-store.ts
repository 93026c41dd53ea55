import type { SettledTurn } from '../answer.store.ts'
import type { InterviewChange } from '../engine/advance.rules.ts'
import type { Judgement } from '../judgement.ts'
import type { InterviewRecord, InterviewWithTurns, TurnRecord } from '../records.ts'
import type { SettleParts } from '../settle-turn.ts'
import type { Chance } from './chance.ts'

/** The server died in the middle of something: what it had stored stays, all else is gone. */
export class Crash extends Error {}

const workspaceId = 'workspace'

/** What is stored of one interview, with the rules by which the database stores it. */
export class DurableStore {
  interview: InterviewRecord
  turns: readonly TurnRecord[]
  /** Answered turns whose follow-up was stored in a model's words. */
  readonly worded = new Set<number>()
  /** Steps of the database so far: before and after every statement. */
  steps = 0
  /** At this step the server dies; null: it lives. */
  crashAt: number | null = null
  /** Servers started so far; what an earlier one still does reaches nothing. */
  #life = 0

  constructor(interview: InterviewRecord, first: TurnRecord | null) {
    this.interview = interview
    this.turns = first ? [first] : []
  }

  get state(): InterviewWithTurns {
    return { interview: this.interview, turns: this.turns }
  }

  /** A new server: none that ran before writes any more. */
  restart(): void {
    this.#life += 1
    this.crashAt = null
  }

  /** A model's judgement comes in, whenever; true if it found its turn judged. */
  fill(index: number, judgement: Judgement): boolean {
    const turn = this.turns[index]
    if (!turn?.reply) return false
    this.#put({ ...turn, judgement })
    return true
  }

  /** The store as this server sees it. `chance` lets what runs at the same time overtake each other. */
  opened(chance: Chance): SettleParts['store'] {
    const life = this.#life
    const step = async <T>(run: () => T): Promise<T> => {
      this.#reached(life)
      for (let turns = chance.upTo(0, 3); turns > 0; turns -= 1) await null
      this.#reached(life)
      const result = run()
      await null
      this.#reached(life)
      return result
    }
    const store: Partial<SettleParts['store']> = {
      find: () => step(() => this.state),
      recordAnswer: (_workspace, _interview, turnId, answer) => step(() => this.#record(turnId, answer)),
      settle: (read, settled) => step(() => this.#settle(read, settled)),
      change: (read, change, begun) => step(() => this.#change(read, change, begun)),
      unsettled: () =>
        step(() =>
          this.interview.status === 'active'
            ? this.turns
                .filter(({ answeredAt, reply }) => answeredAt !== null && reply === null)
                .map(() => ({ workspaceId, interviewId: this.interview.id }))
            : [],
        ),
      running: () =>
        step(() =>
          this.interview.status === 'active' && this.interview.clock.runningSince !== null ? [this.interview] : [],
        ),
    }
    return store as SettleParts['store']
  }

  #reached(life: number): void {
    this.steps += 1
    if (life !== this.#life) throw new Crash()
    if (this.crashAt === this.steps) {
      this.#life += 1
      throw new Crash()
    }
  }

  #put(changed: TurnRecord): void {
    this.turns = this.turns.map((turn) => (turn.id === changed.id ? changed : turn))
  }

  #record(turnId: string, { text, at }: { text: string; at: Date }): InterviewWithTurns | null {
    const turn = this.turns.find(({ id }) => id === turnId)
    if (!turn || turn.answer !== null || this.interview.status !== 'active') return null
    this.#put({ ...turn, answer: text, answeredAt: at })
    // Of the turns before, the statement reads only what was asked.
    const asked = this.turns.map((one) =>
      one.id === turnId ? one : { ...one, answer: null, answeredAt: null, judgement: null, reply: null },
    )
    return { interview: this.interview, turns: asked }
  }

  #settle(read: InterviewRecord, { turnId, judgement, reply, change, next, wording }: SettledTurn): boolean {
    if (!this.#change(read, change)) return false
    const turn = this.turns.find(({ id }) => id === turnId)
    if (turn) this.#put({ ...turn, judgement, reply })
    if (turn && wording) this.worded.add(turn.index)
    if (next) this.turns = [...this.turns, next]
    return true
  }

  #change(read: InterviewRecord, change: InterviewChange, begun?: { turnId: string; at: Date }): boolean {
    if (read.version !== this.interview.version) return false
    const { status, answered, clock, completedAt } = change
    this.interview = { ...this.interview, status, answered, clock, completedAt, version: read.version + 1 }
    const turn = begun && this.turns.find(({ id }) => id === begun.turnId)
    if (begun && turn) this.#put({ ...turn, begunAt: begun.at })
    return true
  }
}
