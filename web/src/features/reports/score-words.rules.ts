import type { AnswerFlag, Assessment, DimensionName } from '@candor/contracts/scoring.ts'

/** From which mark on, and the words for it: plain, never shaming. */
const bands: readonly [from: number, words: string][] = [
  [90, 'strong throughout'],
  [80, 'strong, with little left to add'],
  [70, 'good, with something to sharpen'],
  [60, 'clear, with gaps'],
  [45, 'partly there'],
  [30, 'a start, with much left out'],
  [1, 'little to go on yet'],
  [0, 'nothing to mark yet'],
]

/** "clear, with gaps": what a mark of 0 to 100 means; null is "not assessed". */
export const scoreWords = (score: number | null): string =>
  score === null ? 'not assessed' : (bands.find(([from]) => score >= from)?.[1] ?? 'nothing to mark yet')

const flagSentences: Record<AnswerFlag, string> = {
  empty: 'No answer was given.',
  refusal: 'You chose not to answer this one.',
  'too-short': 'It is very short, so there is little in it to mark.',
  echo: 'Most of it repeats the question.',
  gibberish: 'The words could not be read as sentences.',
  'off-topic': 'It is about something other than what was asked.',
  instructions: 'Part of it speaks to the program that marks it. That part changed no mark.',
  'keyword-list': 'Part of it is a list of terms. Terms count once they are used in a sentence.',
  repetition: 'Some sentences come more than once. They were counted once.',
  'other-language': 'Part of it is in another language than the interview.',
  'hidden-text': 'It holds characters that cannot be seen. They changed no mark.',
}

/** What was noticed about an answer, in plain words; what its reason says already is not said twice. */
export function flagWords({ flags, reason, overall }: Assessment): string[] {
  const said = reason !== undefined && (overall === null || overall === 0 || flags.length === 1)
  const beside: readonly AnswerFlag[] = ['instructions', 'hidden-text', 'repetition', 'other-language', 'keyword-list']
  return flags.filter((flag) => !said || beside.includes(flag)).map((flag) => flagSentences[flag])
}

/** Why the dimensions shown have no mark or a low one, each reason once; what stands over all of them is left out. */
export function sharedReasons(
  { dimensions, reason }: Assessment,
  shown: readonly DimensionName[],
): { names: DimensionName[]; reason: string }[] {
  const shared = new Map<string, DimensionName[]>()
  for (const name of shown) {
    const own = dimensions[name].reason
    if (own !== undefined && own !== reason && !dimensions[name].needsPerson)
      shared.set(own, [...(shared.get(own) ?? []), name])
  }
  return [...shared].map(([own, names]) => ({ names, reason: own }))
}
