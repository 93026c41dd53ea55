import type { SubmitAnswerReply } from '@candor/contracts/interview.ts'
import { AppError } from '../../../kernel/errors.ts'
import { begin, close, pause, resume } from '../change-interview.ts'
import { type AnsweredTurn, advance, offeredTurn } from '../engine/advance.rules.ts'
import { newClock, offerTurn, remainingSecondsAt } from '../engine/clock.rules.ts'
import { judgeInputOf } from '../engine/judge-input.rules.ts'
import { decideNext } from '../engine/next-question.rules.ts'
import type { WordedFollowUp } from '../models/word-follow-up.ts'
import type { InterviewWithTurns, TurnRecord } from '../records.ts'
import { recoverInterviews } from '../recover-interviews.ts'
import { type SettleParts, settleTurn } from '../settle-turn.ts'
import { submitAnswer } from '../submit-answer.ts'
import { Chance } from './chance.ts'
import { Crash, DurableStore } from './durable-store.ts'
import { builtinJudgement, modelJudgement, wordedFollowUp } from './providers.ts'
import type { Mischief, Script, TurnScript } from './script.ts'

/** What happened, beside what is stored. */
export interface Telling {
  /** Seconds that had to count, turn by turn. */
  owedSeconds: number
  /** After each answer: the turn that was offered, if one was, and what the clock then said. */
  decisions: { presetsAsked: number; offered: TurnRecord | null; usedMs: number; closed: boolean }[]
  /** Turns for which a model's words were at hand; a crash or a race can lose them, and the built-in ones stand. */
  proposed: Set<number>
  wordings: string[]
  crashes: number
  downs: number
  pauses: number
  sendings: string[]
  judgements: string[]
  broken: string[]
}

const which = { workspaceId: 'workspace', interviewId: 'interview' }
const graceSeconds = 60
const mostLives = 8
const noMischief: Mischief = { downSeconds: null, crashAfterSteps: null, sending: 'once', judged: 'never' }
const served = {
  provider: 'simulated',
  model: 'simulated',
  prompt: 'follow-up@1',
  inputTokens: null,
  outputTokens: null,
  ms: 1,
}

/** One person at one interview on a virtual clock, through the server's own use cases. */
export class History {
  readonly telling: Telling = {
    owedSeconds: 0,
    decisions: [],
    proposed: new Set(),
    wordings: [],
    crashes: 0,
    downs: 0,
    pauses: 0,
    sendings: [],
    judgements: [],
    broken: [],
  }
  readonly #script: Script
  readonly #store: DurableStore
  /** null: everything goes wrong that can; else nothing does, and a model words the follow-ups of these turns only. */
  readonly #quiet: ReadonlySet<number> | null
  readonly #chance: Chance
  #parts: SettleParts
  #recovery: Promise<void> = Promise.resolve()
  #nowMs = Date.UTC(2026, 0, 5, 9)

  constructor(script: Script, quiet: ReadonlySet<number> | null = null) {
    this.#script = script
    this.#quiet = quiet
    this.#chance = new Chance(script.seed, 77)
    const now = this.#now
    const { plan, settings } = script
    const remainingSeconds = remainingSecondsAt(newClock, settings.timeLimitMinutes, now)
    const { maxFollowUps } = settings
    const first = decideNext({ plan, maxFollowUps, asked: [], remainingSeconds }, null)
    this.#store = new DurableStore(
      {
        id: which.interviewId,
        status: 'active',
        settings,
        plan,
        version: 0,
        answered: 0,
        clock: offerTurn(newClock, now),
        overall: null,
        startedAt: now,
        completedAt: null,
      },
      offeredTurn(first, 'turn-0', 0, now),
    )
    this.#parts = this.#started()
  }

  get state(): InterviewWithTurns {
    return this.#store.state
  }

  /** Turns whose follow-up is in a model's words. */
  get worded(): ReadonlySet<number> {
    return this.#store.worded
  }

  get #now(): Date {
    return new Date(this.#nowMs)
  }

  #started(): SettleParts {
    return {
      store: this.#store.opened(this.#chance),
      judge: ({ answer }) => builtinJudgement(answer),
      clock: { now: () => this.#now },
    }
  }

  #wait(seconds: number): void {
    this.#nowMs += seconds * 1000
  }

  /** The server was away: a new one starts, picks up what was left, and gives the time back. */
  async #restart(seconds: number): Promise<void> {
    const lastSeen = this.#now
    this.#wait(seconds)
    this.#store.restart()
    this.#parts = this.#started()
    await recoverInterviews(this.#parts, lastSeen)
  }

  /** Does something as a browser does it: again, if the server died over it. */
  async #surely<T>(run: (parts: SettleParts) => Promise<T>): Promise<T> {
    for (let life = 0; life < mostLives; life += 1) {
      const parts = this.#parts
      try {
        return await run(parts)
      } catch (error) {
        if (!(error instanceof Crash)) throw error
        // What was under way at the same time died with it: one new server serves both.
        if (parts === this.#parts) {
          this.telling.crashes += 1
          this.#recovery = this.#restart(this.#chance.upTo(1, 600))
        }
        await this.#recovery
      }
    }
    throw new Error('the server died too often')
  }

  async play(): Promise<void> {
    const { settings, finishesBefore } = this.#script
    const bound = settings.questionCount * (1 + settings.maxFollowUps) + 2
    for (let index = 0; this.state.interview.status === 'active'; index += 1) {
      const open = this.state.turns.at(-1)
      if (!open || open.answer !== null || index > bound) {
        this.telling.broken.push('an interview always ends')
        return
      }
      if (finishesBefore === index) await this.#surely((parts) => close(parts, which))
      else await this.#turn(open, this.#script.turn(index))
    }
    this.#judgeLate(this.state.turns, 'after-finish')
  }

  async #turn(open: TurnRecord, script: TurnScript): Promise<void> {
    const { mischief, wording } = this.#quiet === null ? script : { ...script, mischief: noMischief }
    if (mischief.crashAfterSteps !== null) this.#store.crashAt = this.#store.steps + mischief.crashAfterSteps
    await this.#work(open, script, mischief)
    this.telling.sendings.push(mischief.sending)
    this.telling.wordings.push(wording)
    await this.#send(open, script, mischief)
    const { turns, interview } = this.state
    const offered = turns[open.index + 1] ?? null
    this.telling.decisions.push({
      presetsAsked: turns.filter(({ kind, index }) => kind === 'preset' && index <= open.index).length,
      offered,
      usedMs: interview.clock.usedMs,
      closed: interview.status === 'completed',
    })
    if (mischief.judged === 'at-once') this.#judge(open.index)
    this.#judgeLate(turns.slice(Math.max(0, open.index - 1), open.index), 'next-turn')
  }

  /** The person reads, begins or does not, works, pauses; what has to count is written down. */
  async #work(open: TurnRecord, script: TurnScript, { downSeconds }: Mischief): Promise<void> {
    const { readSeconds, begins, pauseSeconds } = script
    const [before, after] = script.workSeconds
    this.#wait(readSeconds)
    if (begins) await this.#surely((parts) => begin(parts, { ...which, turnId: open.id }))
    if (downSeconds !== null) {
      this.telling.downs += 1
      await this.#restart(downSeconds)
    }
    this.#wait(before)
    if (pauseSeconds !== null) {
      this.telling.pauses += 1
      await this.#surely((parts) => pause(parts, which))
      this.#wait(pauseSeconds)
      await this.#surely((parts) => resume(parts, which))
    }
    this.#wait(after)
    const pastGrace = (seconds: number): number => Math.max(0, seconds - graceSeconds)
    this.telling.owedSeconds += begins
      ? pastGrace(readSeconds) + before + after
      : pauseSeconds === null
        ? pastGrace(readSeconds + before + after)
        : pastGrace(readSeconds + before) + pastGrace(after)
  }

  async #send(open: TurnRecord, script: TurnScript, { sending }: Mischief): Promise<void> {
    const send = (text = script.answer): Promise<SubmitAnswerReply | 'refused'> =>
      this.#surely((parts) => this.#submit(parts, open, text, script)).catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'turn.answered') return 'refused' as const
        throw error
      })
    if (sending === 'once') await send()
    else if (sending === 'twice') this.#same(await Promise.all([send(), send()]))
    else if (sending === 'again-later') {
      const first = await send()
      this.#same([first, await send()])
      if ((await send(`${script.answer} and more`)) !== 'refused')
        this.telling.broken.push('another text for an answered turn is refused')
    } else await this.#twoTabs(send, script)
  }

  /** Two tabs send different words: the first that is stored counts, the other is refused. */
  async #twoTabs(
    send: (text?: string) => Promise<SubmitAnswerReply | 'refused'>,
    { answer }: TurnScript,
  ): Promise<void> {
    const mine = send()
    const [first, second] = await Promise.all([mine, send(`${answer} in another tab`)])
    if ((first === 'refused') === (second === 'refused'))
      this.telling.broken.push('of two tabs one answer counts and the other is refused')
  }

  #same([first, second]: readonly (SubmitAnswerReply | 'refused')[]): void {
    if (first === 'refused' || JSON.stringify(first) !== JSON.stringify(second))
      this.telling.broken.push('the same answer sent twice has the same reply')
  }

  /** As `submitAnswer` goes with a model beside; where the answer is stored already, `submitAnswer` itself. */
  async #submit(parts: SettleParts, open: TurnRecord, text: string, script: TurnScript): Promise<SubmitAnswerReply> {
    const state = await parts.store.recordAnswer(which.workspaceId, which.interviewId, open.id, {
      text,
      at: this.#now,
      transcript: null,
    })
    const turn = state?.turns.find(({ id }) => id === open.id)
    if (!state || !turn || turn.answer === null || turn.answeredAt === null)
      return submitAnswer(parts, { ...which, turnId: open.id, text })
    const answered: AnsweredTurn = { ...turn, answer: turn.answer, answeredAt: turn.answeredAt }
    this.#wait(script.thinkSeconds)
    const builtin = parts.judge(judgeInputOf(state.interview.plan, answered))
    const followUp = this.#worded(state, answered, script)
    if (advance(state, answered, builtin, this.#now, { wording: followUp?.question ?? null }).worded)
      this.telling.proposed.add(open.index)
    return settleTurn(parts, which.workspaceId, which.interviewId, open.id, state, { builtin, followUp })
  }

  #worded(state: InterviewWithTurns, turn: AnsweredTurn, { wording }: TurnScript): WordedFollowUp | null {
    if (this.#quiet?.has(turn.index) === false) return null
    const judgement = builtinJudgement(turn.answer)
    const { decision } = advance(state, turn, judgement, this.#now)
    if (decision.action !== 'follow_up') return null
    const asked = state.turns.map(({ planned }) => planned.text)
    const { planned, answer } = turn
    const request = { planned, answer, judgement, asked, builtin: decision.question }
    const question = wordedFollowUp(wording, request, new Chance(this.#script.seed, turn.index, 5))
    return question && { question, call: served }
  }

  #judge(index: number): void {
    if (this.#store.fill(index, modelJudgement(new Chance(this.#script.seed, index, 9))))
      this.telling.judgements.push('filled')
  }

  #judgeLate(turns: readonly TurnRecord[], when: Mischief['judged']): void {
    if (this.#quiet !== null) return
    for (const { index } of turns) if (this.#script.turn(index).mischief.judged === when) this.#judge(index)
  }
}
