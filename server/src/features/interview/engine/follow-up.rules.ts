import type { Quote } from '@candor/contracts/scoring.ts'
import { encouragements, redirects } from '../content/redirects.ts'
import type { Gap, Judgement } from '../judgement.ts'
import type { PlannedQuestion } from '../plan.ts'
import type { FollowUpProposal } from './next-question.rules.ts'

/** A gap is worth a follow-up below this; above, the answer stands on its own. */
const goodEnough = 88
/** Said aloud, a longer quotation is no longer heard as one. */
const mostHookWords = 14
const followUpSeconds = 75

/** A stable choice from a list: the same answer gets the same follow-up, different answers different ones. */
const choose = <T>(items: readonly T[], key: string): T | undefined => {
  let hash = 0
  for (let index = 0; index < key.length; index += 1) hash = (hash * 31 + key.charCodeAt(index)) >>> 0
  return items.length === 0 ? undefined : items[hash % items.length]
}

const withHook = (hook: Quote | null, probe: string): string => {
  const words = hook?.quote.split(/\s+/).length ?? 0
  if (!hook || words === 0 || words > mostHookWords) return probe
  return `You said “${hook.quote.trim().replace(/[.,;:!?]+$/, '')}”. ${probe}`
}

const followUpOn = (planned: PlannedQuestion, text: string, hook: Quote | null): PlannedQuestion => ({
  ...planned,
  text,
  suggestedSeconds: followUpSeconds,
  basis:
    hook && text.includes(hook.quote.trim().replace(/[.,;:!?]+$/, '')) ? { source: 'answer', words: hook.quote } : null,
})

/** A question put another way, for an answer that did not answer it. */
const secondChance = (planned: PlannedQuestion, judgement: Judgement, key: string): FollowUpProposal => {
  const gaveUp = judgement.assessment.flags.some((flag) => flag === 'empty' || flag === 'refusal')
  const text = choose((gaveUp ? encouragements : redirects)[planned.expects], key)
  return text === undefined ? null : { ...planned, text, suggestedSeconds: followUpSeconds, basis: null }
}

interface FollowUpInput {
  /** The question that was answered. */
  planned: PlannedQuestion
  answer: string
  judgement: Judgement
  /** Every question asked so far. */
  asked: readonly string[]
}

/**
 * The follow-up that an answer calls for: the most valuable missing part that has a probe not yet
 * asked, taking up the person's own words; null where the answer stands on its own.
 */
export const proposeFollowUp = ({ planned, answer, judgement, asked }: FollowUpInput): FollowUpProposal => {
  const { overall } = judgement.assessment
  if (overall === 0) return secondChance(planned, judgement, answer + planned.text)
  if (overall !== null && overall >= goodEnough) return null
  const isNew = (probe: string): boolean => !asked.some((question) => question.endsWith(probe))
  const probesFor = (gap: Gap): readonly string[] => (planned.probes[gap] ?? []).filter(isNew)
  const gap = judgement.gaps.find((candidate) => probesFor(candidate).length > 0)
  const probe = gap && choose(probesFor(gap), answer)
  return probe === undefined ? null : followUpOn(planned, withHook(judgement.hook, probe), judgement.hook)
}
