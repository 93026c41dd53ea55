import type { Intent } from './intent.ts'
import { storyIntents } from './story-intents.ts'
import { viewIntents } from './view-intents.ts'

/** How far an answer does what its question is after, 0 to 1; null where the question is open or unknown. */
export type Fit = number | null

/** Different matches that count as a full answer. */
const plenty = 3

/** Finds the intent of a question; kept, since questions come again and again. */
const reader = (intents: readonly Intent[]): ((question: string) => Intent | null) => {
  const known = new Map<string, Intent | null>()
  return (question) => {
    const kept = known.get(question)
    if (kept !== undefined) return kept
    const lower = question.toLowerCase()
    const found = intents.find(({ asks }) => asks.test(lower)) ?? null
    if (known.size >= mostKept) known.clear()
    known.set(question, found)
    return found
  }
}
const mostKept = 500

const viewIntentOf = reader(viewIntents)
const storyIntentOf = reader(storyIntents)

const different = (text: string, pattern: RegExp): number => new Set(text.match(pattern) ?? []).size

const shareOf = ({ shows, both, least = 1 }: Intent, text: string): number => {
  const found = different(text, shows) - (least - 1)
  if (found <= 0) return 0
  const share = Math.min(1, 0.4 + (0.6 * (found - 1)) / (plenty - 1))
  if (!both) return share
  return different(text, both) > 0 ? share : 0.2
}

/**
 * Whether a view speaks of what its question is after; `text` is the answer in lower case. An answer that
 * speaks far more of what another question is after is an answer to that one.
 */
export const viewFit = (question: string, text: string): Fit => {
  const intent = viewIntentOf(question)
  if (!intent) return null
  const share = shareOf(intent, text)
  if (share === 0) return 0
  const own = different(text, intent.shows)
  const rival = Math.max(...viewIntents.filter((other) => other !== intent).map(({ shows }) => different(text, shows)))
  return rival > own * 2 && rival - own >= 3 ? share * 0.5 : share
}

/** Whether a story is of the kind that its question is after; `text` is the answer in lower case. */
export const storyFit = (question: string, text: string): Fit => {
  const intent = storyIntentOf(question)
  return intent ? shareOf(intent, text) : null
}
