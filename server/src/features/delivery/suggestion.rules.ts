import { type AnswerDelivery, type Delivery, fewestWordsForHabits } from '@candor/contracts/delivery/measures.ts'

/**
 * Spontaneous English has 2 to 6 fillers in 100 words (Bortfeld et al., Language and Speech 2001; Fox Tree, Journal
 * of Memory and Language 1995): what lies within is how people speak, and nothing is said of it.
 */
const manyFillers = 6

/**
 * Conversation in English runs at 120 to 180 words a minute, about 150 on average (National Center for Voice and
 * Speech). Only well above that a listener gets help from breathing; a slow pace is nobody's fault, and no advice.
 */
const fastPace = 200

/** More than a third of the answer silent, and not by one long thought. */
const silentShare = 1 / 3
const manyPauses = 4

const commonestFiller = (answers: readonly AnswerDelivery[]): string | null => {
  const counts = new Map<string, number>()
  for (const { kind, text } of answers.flatMap(({ fillers }) => fillers?.places ?? [])) {
    const said = text.toLowerCase()
    if (kind !== 'repeat') counts.set(said, (counts.get(said) ?? 0) + 1)
  }
  const [commonest] = [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
  return commonest ? commonest[0] : null
}

/** The one change that would help most, if any stands out; the counts that recognisers leave open are read as they are. */
export const suggestionOf = (
  { words, wordsPerMinute, pauses, fillers }: Delivery['summary'],
  answers: readonly AnswerDelivery[],
): Delivery['suggestion'] => {
  if (words === null || words < fewestWordsForHabits) return null
  const known = (fillers?.sounds ?? 0) + (fillers?.phrases ?? 0)
  const said = commonestFiller(answers)
  if (said !== null && (known * 100) / words > manyFillers) {
    return {
      about: 'fillers',
      text: `Choose one: when you feel “${said}” coming, close your mouth and let a second pass in silence. Listeners take it for thought. Try it on one answer, and leave the rest as it is.`,
    }
  }
  if (wordsPerMinute !== null && wordsPerMinute > fastPace) {
    return {
      about: 'pace',
      text: 'Take one full breath at the end of each sentence. It costs a second, and what you said has time to arrive.',
    }
  }
  if (pauses !== null && pauses.count >= manyPauses && pauses.share > silentShare) {
    return {
      about: 'pauses',
      text: 'Before you begin, name to yourself the two or three things you want to say, in order. Taking that time first is fine: say “let me think for a moment”.',
    }
  }
  return null
}
