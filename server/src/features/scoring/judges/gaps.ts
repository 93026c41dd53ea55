import type { Expects, Gap, JudgeInput } from '../../interview/index.ts'
import { needsNoExample } from './applies.ts'
import type { Findings } from './findings.ts'

/** Below this strength a part counts as missing, for a follow-up to ask for. */
const missing = 0.6

/** What an answer lacks, the most valuable first: what would raise its marks most. */
export const gapsOf = (findings: Findings, input: JudgeInput): Gap[] => {
  const worth = input.expects === 'story' ? storyWorth(findings) : explainedWorth(findings, input)
  return worth
    .filter(([, , strength]) => strength < missing)
    .toSorted(([, x, a], [, y, b]) => y * (1 - b) - x * (1 - a))
    .map(([gap]) => gap)
}

/** Everything is missing where there is no answer. */
export const allGaps = (expects: Expects): Gap[] =>
  expects === 'story'
    ? ['action', 'result', 'situation', 'task']
    : expects === 'view'
      ? ['reason', 'example', 'depth']
      : ['depth', 'reason', 'example', 'tradeOff']

type Worth = readonly [Gap, worth: number, strength: number]

const storyWorth = ({ story }: Findings): Worth[] => [
  ['result', 45 * Math.min(1, story.action.strength + 0.3), story.result.strength],
  ['action', 40, story.action.strength],
  ['ownership', 32, story.action.strength < 0.2 ? 1 : story.ownership],
  ['situation', 20, story.situation.strength],
  ['task', 12, story.task.strength],
  ['learning', 8, story.learning.strength],
]

const explainedWorth = (
  { explanation, view, correctness, words }: Findings,
  { expects, question }: JudgeInput,
): Worth[] => {
  if (expects === 'view') {
    return [
      ['reason', 30, view.reason.strength],
      ['example', 35, needsNoExample(question) ? 1 : view.evidence.strength],
      ['depth', 20, Math.min(1, words / 40)],
    ]
  }
  return [
    ['depth', 50, correctness ? correctness.score : Math.min(1, words / 50)],
    ['reason', 30, explanation.reason.strength],
    ['example', 18, explanation.example.strength],
    ['tradeOff', 15, explanation.tradeOff.strength],
  ]
}
