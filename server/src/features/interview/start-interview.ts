import { avatarIds, type InterviewSettings } from '@candor/contracts/interview.ts'
import { AppError } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Clock } from '../../ports/clock.ts'
import { offeredTurn } from './engine/advance.rules.ts'
import { newClock, offerTurn, remainingSecondsAt } from './engine/clock.rules.ts'
import { decideNext } from './engine/next-question.rules.ts'
import type { InterviewStore } from './interview.store.ts'
import type { PlanInTime } from './models/plan-in-time.ts'
import type { InterviewPlan, PlanInterview } from './plan.ts'
import type { InterviewWithTurns, TurnRecord } from './records.ts'

/** How many of a person's last interviews are not repeated. */
const remembered = 3

export interface StartParts {
  store: InterviewStore
  plan: PlanInterview
  /** A configured model's plan, or the built-in one where it takes too long; null: none is configured. */
  planInTime?: PlanInTime | null
  clock: Clock
  /** Questions can be spoken. */
  speaks?: boolean
  /** Ids of the voices that there are. */
  voices?: readonly string[]
  /** The text of a document of the workspace; throws `document.not-found`. */
  documentText: (workspaceId: string, documentId: string) => Promise<string>
}

const mustBePossible = (settings: InterviewSettings, { speaks = false, voices = [] }: StartParts): void => {
  if (!/^en(-|$)/i.test(settings.language)) throw new AppError('interview.language-unavailable')
  if (settings.mode === 'spoken' && !speaks) throw new AppError('interview.spoken-unavailable')
  // Refused now, not when the first question is to be spoken.
  if (settings.voice !== undefined && !voices.includes(settings.voice))
    throw new AppError('speech.unknown-voice', `There are: ${voices.join(', ')}`)
  if (settings.avatar !== undefined && !avatarIds.some((id) => id === settings.avatar))
    throw new AppError('interview.unknown-avatar', `There are: ${avatarIds.join(', ')}`)
  if (settings.profileId !== null) throw new AppError('profile.not-found')
}

const jobDescriptionOf = async (
  parts: StartParts,
  workspaceId: string,
  settings: InterviewSettings,
): Promise<string | null> => {
  const uploaded = settings.jobDescriptionDocumentId
    ? await parts.documentText(workspaceId, settings.jobDescriptionDocumentId)
    : null
  const texts = [settings.jobDescription, uploaded].filter((text) => text !== null && text.trim() !== '')
  return texts.length > 0 ? texts.join('\n\n') : null
}

const firstTurn = (plan: InterviewPlan, settings: InterviewSettings, now: Date): TurnRecord => {
  const remainingSeconds = remainingSecondsAt(newClock, settings.timeLimitMinutes, now)
  const first = decideNext({ plan, maxFollowUps: settings.maxFollowUps, asked: [], remainingSeconds }, null)
  const turn = offeredTurn(first, newId(), 0, now)
  // A plan has at least one preset, and the least time limit is five minutes.
  if (turn === null) throw new Error('the plan is empty')
  return turn
}

/** Plans and starts a practice interview; its first turn is offered at once. */
export const startInterview = async (
  parts: StartParts,
  workspaceId: string,
  settings: InterviewSettings,
): Promise<InterviewWithTurns & { first: TurnRecord }> => {
  mustBePossible(settings, parts)
  const [resumeText, jobDescriptionText, recentBankIds] = await Promise.all([
    settings.resumeDocumentId ? parts.documentText(workspaceId, settings.resumeDocumentId) : null,
    jobDescriptionOf(parts, workspaceId, settings),
    parts.store.recentBankIds(workspaceId, remembered),
  ])
  const id = newId()
  const seed = settings.seed === undefined ? id : String(settings.seed)
  const input = { settings, seed, resumeText, jobDescriptionText, recentBankIds }
  const builtin = parts.plan(input)
  const plan = parts.planInTime ? await parts.planInTime(input, builtin) : builtin
  const now = parts.clock.now()
  const first = firstTurn(plan, settings, now)
  const interview = {
    id,
    status: 'active' as const,
    settings,
    plan,
    version: 0,
    answered: 0,
    clock: settings.mode === 'spoken' ? newClock : offerTurn(newClock, now),
    overall: null,
    startedAt: now,
    completedAt: null,
  }
  await parts.store.create(workspaceId, interview, first)
  return { interview, turns: [first], first }
}
