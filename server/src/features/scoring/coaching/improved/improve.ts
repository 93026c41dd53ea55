import { isWeakClosing } from '../closing.rules.ts'
import type { CoachInput } from '../seen.ts'
import { inOrder, joined, type Told } from './order.rules.ts'
import { askedDetail, type Detail } from './prompts.ts'
import { standingSentences, tidySentence } from './tidy.rules.ts'

/** Fewer words than these leave nothing to build on. */
const fewestWords = 5

/**
 * The person's own answer, said better: fillers, repeats and run-on joints gone, its sentences in the
 * order of situation, task, action and result with a light joint here and there, and at most two prompts
 * in square brackets, for the person to fill in, where a part is missing. Outside the brackets no word
 * stands that the person did not say, but for the joints. Null where there is nothing to
 * build on, or nothing to change.
 */
export const improve = (seen: CoachInput): string | null => {
  const { answer, findings, input } = seen
  if (findings.words < fewestWords) return null
  if (input.expects === 'knowledge' && findings.correctness !== null && findings.correctness.score < 0.1) return null
  const told = standingSentences(answer, findings.sentences)
    .map((group) => ({
      group,
      text: tidySentence(quiet(group.map(({ start, end }) => answer.slice(start, end)).join(' '))),
    }))
    .filter(({ group, text }) => text !== '' && !isWeakClosing(group, findings.sentences))
  if (told.length === 0) return null
  const parts = input.expects === 'story' ? storyParts(told, seen) : explainedParts(told, seen)
  const improved = parts.join(' ')
  return squeeze(improved) === squeeze(answer) ? null : improved
}

/** A transcript in capitals is set in ordinary letters. */
const quiet = (text: string): string => {
  if (/[a-z]/.test(text)) return text
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 12 && letters === letters.toUpperCase() ? text.toLowerCase() : text
}

const squeeze = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ').trim()

const storyParts = (told: readonly Told[], seen: CoachInput): string[] => {
  const { story } = seen.findings
  const ordered = inOrder(told, story)
  const asked = askedDetails(seen)
  const deeds = ordered.flatMap(({ part }, at) => (part === 'action' ? [at] : []))
  const first = deeds[0] ?? ordered.length
  const last = deeds.at(-1) ?? -1
  const parts: string[] = []
  const ask = (...details: Detail[]): void => {
    for (const detail of details) if (asked.includes(detail)) parts.push(askedDetail(detail, seen))
  }
  ask('situation')
  for (const [at, { text }] of joined(ordered).entries()) {
    if (at === first) ask('task')
    parts.push(text)
    if (at === last) ask('ownership', 'moreAction')
  }
  if (first === ordered.length) ask('task')
  ask('action', 'result', 'fullerResult', 'figure', 'learning')
  return parts
}

/** More gaps to fill in than these would make a form of it. */
const mostAsked = 2

/** What to ask for in brackets, the most valuable first. */
const askedDetails = ({ findings: { story }, overall, gaps }: CoachInput): Detail[] => {
  const mark = overall ?? 0
  const wanted: (Detail | false)[] = [
    story.result.strength === 0 && 'result',
    story.action.shownBy.length === 0 && 'action',
    story.ownership < 0.5 && story.action.shownBy.length > 0 && 'ownership',
    story.result.strength > 0 && story.result.strength < 0.5 && 'fullerResult',
    story.action.shownBy.length > 0 && story.action.strength < 0.6 && story.ownership >= 0.5 && 'moreAction',
    story.situation.strength < 0.5 && 'situation',
    story.task.strength < 0.5 && gaps.includes('task') && 'task',
    story.result.strength >= 0.5 && story.measure.strength === 0 && mark < 75 && 'figure',
    story.learning.strength < 0.5 && mark >= 60 && 'learning',
  ]
  return wanted.filter((detail) => detail !== false).slice(0, mostAsked)
}

const explainedParts = (told: readonly Told[], seen: CoachInput): string[] => {
  const parts = told.map(({ text }) => text)
  const { gaps, findings, input } = seen
  const stated = parts.length
  if (gaps.includes('reason')) parts.splice(1, 0, askedDetail('reason', seen))
  if (input.expects === 'view') {
    if (gaps.includes('example')) parts.push(askedDetail('lived', seen))
    if (gaps.includes('depth') && !gaps.includes('example')) parts.push(askedDetail('depth', seen))
    return atMost(parts, stated)
  }
  const absent = findings.correctness?.keyPoints.filter(({ coverage }) => coverage < 0.35).length ?? 0
  if (absent > 0) parts.push(askedDetail(absent === 1 ? 'point' : 'points', seen))
  else if (gaps.includes('depth')) parts.push(askedDetail('depth', seen))
  if (gaps.includes('example')) parts.push(askedDetail('example', seen))
  if (gaps.includes('tradeOff') && absent === 0) parts.push(askedDetail('tradeOff', seen))
  return atMost(parts, stated)
}

/** The person's own sentences and the first prompts. */
const atMost = (parts: readonly string[], stated: number): string[] => parts.slice(0, stated + mostAsked)
