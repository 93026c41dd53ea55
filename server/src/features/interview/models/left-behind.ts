import type { Clock } from '../../../ports/clock.ts'
import { judgeInputOf } from '../engine/judge-input.rules.ts'
import type { InterviewStore } from '../interview.store.ts'
import { asFinal, type Judging } from './judging.ts'
import { type ModelLimits, mostAttempts, mostLeftBehind } from './limits.ts'
import type { ClaimedTurn, FilledTurn, PendingStore } from './pending.store.ts'
import type { ModelWatch } from './watch.ts'

interface LeftBehindParts {
  store: InterviewStore
  pending: PendingStore
  /** null: no model is configured, and what one left pending is settled by the built-in judgement. */
  judging: Judging | null
  limits: ModelLimits
  watch: ModelWatch
  clock: Clock
  instance: string
  onFilled: (turn: FilledTurn) => Promise<void>
}

/** Reads one answer that nobody reads any more. */
const settle = async (parts: LeftBehindParts, claimed: ClaimedTurn): Promise<void> => {
  const { store, pending, judging } = parts
  const state = await store.find(claimed.workspaceId, claimed.interviewId)
  const turn = state?.turns.find(({ id }) => id === claimed.turnId)
  // Deleted meanwhile, its claim with it.
  if (!state || !turn || turn.judgement === null || turn.answer === null) return
  const builtin = asFinal(turn.judgement)
  if (judging && claimed.attempts <= mostAttempts) {
    judging.begin(turn.id, judgeInputOf(state.interview.plan, { ...turn, answer: turn.answer }), builtin)
    await judging.keepWhenRead(turn.id)
    return
  }
  const filled = await pending.fill(turn.id, builtin)
  if (filled) await parts.onFilled(filled)
}

/**
 * Looks every few seconds, and at once, for answers whose reading a crash or a stop cut off, and reads
 * them. Without a configured model it ends as soon as none is left. `stop` waits for what is under way.
 */
export const watchLeftBehind = (parts: LeftBehindParts): { stop: () => Promise<void> } => {
  const { pending, judging, limits, watch, clock, instance } = parts
  const underWay = new Set<Promise<void>>()
  let looking: Promise<void> = Promise.resolve()

  const look = async (): Promise<void> => {
    const now = clock.now()
    const leaseUntil = new Date(now.getTime() + limits.leaseMs)
    const held = judging?.underWay() ?? []
    if (held.length > 0) await pending.renew(instance, held, leaseUntil)
    const most = mostLeftBehind - underWay.size
    const claimed = most > 0 ? await pending.claim({ instance, now, leaseUntil, most }) : []
    for (const turn of claimed) {
      const settled = settle(parts, turn)
        .catch((error: unknown) => watch.fault(error, 'an answer left behind could not be judged'))
        .finally(() => underWay.delete(settled))
      underWay.add(settled)
    }
    if (!judging && claimed.length === 0 && (await pending.isEmpty())) clearInterval(timer)
  }
  const lookAgain = (): void => {
    // A slow database must not gather looks.
    looking = looking.then(look).catch((error: unknown) => watch.fault(error, 'looking for answers left behind failed'))
  }
  const timer = setInterval(lookAgain, limits.sweepMs)
  timer.unref()
  lookAgain()

  return {
    async stop() {
      clearInterval(timer)
      await looking
      await Promise.all(underWay)
      await judging?.idle()
      await pending.releaseAll(instance, clock.now()).catch((error: unknown) => watch.fault(error, 'claims were kept'))
    },
  }
}
