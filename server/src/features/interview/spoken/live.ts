import { AppError } from '../../../kernel/errors.ts'
import type { LiveHandle, LiveState, Preview } from '../../voice/index.ts'
import { changeState, pause, resume, type Which } from '../change-interview.ts'
import { advance } from '../engine/advance.rules.ts'
import { remainingMsAt, runClock, stopClock } from '../engine/clock.rules.ts'
import { judgeInputOf } from '../engine/judge-input.rules.ts'
import { openTurn, presentTurn } from '../present.rules.ts'
import type { InterviewWithTurns } from '../records.ts'
import { settledState } from '../settle-turn.ts'
import { submitAnswer } from '../submit-answer.ts'
import { correctTranscript, type SpokenParts } from './correct-transcript.ts'
import { onceInARow } from './once-in-a-row.ts'
import { hasTold } from './told.rules.ts'

const remainingMs = ({ interview }: InterviewWithTurns, now: Date): number | null =>
  remainingMsAt(interview.clock, interview.settings.timeLimitMinutes, now)

const startClock = async (parts: SpokenParts, which: Which, turnId: string): Promise<number | null> => {
  const state = await changeState(parts, which, ({ interview, turns }, now) => {
    const turn = turns.find(({ id }) => id === turnId)
    if (!turn || turn.answeredAt !== null || interview.status !== 'active') return null
    const clock = runClock(interview.clock, now)
    if (clock === interview.clock && turn.begunAt !== null) return null
    return { change: { clock }, ...(turn.begunAt === null && { begun: { turnId, at: now } }) }
  })
  return remainingMs(state, parts.clock.now())
}

const stopTheClock = async (parts: SpokenParts, which: Which): Promise<number | null> => {
  const state = await changeState(parts, which, ({ interview }, now) =>
    interview.clock.runningSince === null ? null : { change: { clock: stopClock(interview.clock, now) } },
  )
  return remainingMs(state, parts.clock.now())
}

const previewOf = async (parts: SpokenParts, which: Which, turnId: string, answer: string): Promise<Preview> => {
  const state = await settledState(parts, which.workspaceId, which.interviewId)
  const turn = state.turns.find(({ id }) => id === turnId)
  if (!turn || turn.answeredAt !== null) return { question: null, told: null }
  const now = parts.clock.now()
  const answered = { ...turn, answer, answeredAt: now }
  const turns = state.turns.map((one) => (one.id === turnId ? answered : one))
  const judgement = parts.judge(judgeInputOf(state.interview.plan, answered))
  const { decision } = advance({ ...state, turns }, answered, judgement, now)
  const question = decision.action === 'complete' ? null : decision.question.text
  return { question, told: hasTold(turn, judgement) }
}

/** An interview as the voice uses it; throws `interview.not-found`, and `interview.not-spoken` for a written one. */
export const createLiveHandle = async (given: SpokenParts, which: Which): Promise<LiveHandle> => {
  const parts = { ...given, judge: onceInARow(given.judge) }
  const { interview } = await settledState(parts, which.workspaceId, which.interviewId)
  const { mode, language, voice } = interview.settings
  if (mode !== 'spoken') throw new AppError('interview.not-spoken')
  const read = (): Promise<InterviewWithTurns> => settledState(parts, which.workspaceId, which.interviewId)
  return {
    conversationId: which.interviewId,
    language,
    voice,
    async current(): Promise<LiveState> {
      const state = await read()
      const open = openTurn(state)
      const paused = state.interview.status === 'paused'
      const answerFromMs = open?.questionEndedMs ?? 0
      return {
        turn: open && presentTurn(open),
        paused,
        answerFromMs,
        remainingMs: remainingMs(state, parts.clock.now()),
      }
    },
    turnIdAt: async (index) => (await read()).turns.find((turn) => turn.index === index)?.id ?? null,
    clock: {
      start: (turnId) => startClock(parts, which, turnId),
      stop: () => stopTheClock(parts, which),
    },
    async pause() {
      await pause(parts, which)
    },
    async resume() {
      await resume(parts, which)
    },
    preview: (turnId, answer) => previewOf(parts, which, turnId, answer),
    onTurnEnded: (turnId, text, { heard, words, engine, writesSounds }) =>
      submitAnswer(parts, {
        ...which,
        turnId,
        text,
        transcript: { heard, words: [...words], engine, corrected: text !== heard, writesSounds },
        awaitsModel: false,
      }),
    async correct(turnId, text) {
      const { judgement } = await correctTranscript(parts, { ...which, turnId, text })
      if (!judgement) throw new AppError('turn.not-spoken')
      return judgement.assessment
    },
    onMicrophone: (turnId, fault) =>
      parts.spoken.keepMicrophone(which.interviewId, turnId, { fault, at: parts.clock.now() }),
    onQuestionHeard: (turnId, heard) => parts.spoken.keepHeard(which.interviewId, turnId, heard),
  }
}
