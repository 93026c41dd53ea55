import { poll } from '../../../kernel/poll.ts'
import type { InterviewWithTurns } from '../records.ts'
import { type SettleParts, settledState } from '../settle-turn.ts'

/** Another instance may be the one that reads: the database is asked, this often. */
const everyMs = 250

const isFinal = ({ turns }: InterviewWithTurns): boolean =>
  turns.every(({ judgement }) => judgement?.assessment.status !== 'pending')

/**
 * The interview once every judgement is final. Where that takes too long, the server stops, or no
 * model is configured any more that could judge, it comes with what is there.
 */
export const awaitJudgements = async (
  parts: SettleParts,
  workspaceId: string,
  read: InterviewWithTurns,
): Promise<InterviewWithTurns> => {
  const { judging } = parts
  if (!judging || isFinal(read)) return read
  let state = read
  await poll(
    async () => {
      state = await settledState(parts, workspaceId, read.interview.id)
      return isFinal(state) || judging.stopping.aborted ? true : undefined
    },
    { timeoutMs: judging.limits.reportMs, everyMs },
  )
  return state
}
