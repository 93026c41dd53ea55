import {
  beginTurn,
  deleteInterview,
  getInterview,
  listInterviews,
  pauseInterview,
  resumeInterview,
  startInterview as startContract,
  submitAnswer as submitContract,
} from '@candor/contracts/interview.ts'
import type { Router } from '../../http/route.ts'
import { decodeCursor } from '../../kernel/cursor.ts'
import { AppError } from '../../kernel/errors.ts'
import { begin, pause, resume } from './change-interview.ts'
import { presentInterview, presentState, presentTurn } from './present.rules.ts'
import { type SettleParts, settledState } from './settle-turn.ts'
import { type StartParts, startInterview } from './start-interview.ts'
import { submitAnswer } from './submit-answer.ts'

interface Hooks {
  /** An answer came in by HTTP; a live conversation goes on from there. */
  onAnswered?: (interviewId: string) => Promise<void>
}

export const interviewRoutes = (router: Router, parts: SettleParts & StartParts & Hooks): void => {
  const { store, clock } = parts

  router.route(startContract, async ({ actor, body }) => {
    const { interview, first } = await startInterview(parts, actor.workspaceId, body)
    return { interview: presentInterview(interview, clock.now()), turn: presentTurn(first) }
  })

  router.route(listInterviews, async ({ actor, query }) => {
    const cursor = query.cursor === undefined ? undefined : decodeCursor(query.cursor)
    const page = await store.list(actor.workspaceId, { limit: query.limit, cursor, q: query.q })
    return { items: page.items.map((item) => presentInterview(item, clock.now())), nextCursor: page.nextCursor }
  })

  router.route(getInterview, async ({ actor, params }) =>
    presentState(await settledState(parts, actor.workspaceId, params.id), clock.now()),
  )

  router.route(submitContract, async ({ actor, params, body }) => {
    const { turnId, text } = body
    const reply = await submitAnswer(parts, { workspaceId: actor.workspaceId, interviewId: params.id, turnId, text })
    await parts.onAnswered?.(params.id)
    return reply
  })

  router.route(beginTurn, async ({ actor, params }) => {
    const which = { workspaceId: actor.workspaceId, interviewId: params.id, turnId: params.turnId }
    const { state, turn } = await begin(parts, which)
    return { interview: presentInterview(state.interview, clock.now()), turn: presentTurn(turn) }
  })

  router.route(pauseInterview, async ({ actor, params }) => {
    const { interview } = await pause(parts, { workspaceId: actor.workspaceId, interviewId: params.id })
    return { interview: presentInterview(interview, clock.now()) }
  })

  router.route(resumeInterview, async ({ actor, params }) => {
    const { interview } = await resume(parts, { workspaceId: actor.workspaceId, interviewId: params.id })
    return { interview: presentInterview(interview, clock.now()) }
  })

  router.route(deleteInterview, async ({ actor, params }) => {
    if (!(await store.remove(actor.workspaceId, params.id))) throw new AppError('interview.not-found')
    return undefined
  })
}
