import type { JudgeInput } from '../../interview/index.ts'
import type { Verdict } from '../judges/guards/screen.rules.ts'
import { choose } from './voice.rules.ts'

const seen: Record<Verdict | 'off-topic', string> = {
  empty: 'There is no answer here yet.',
  refusal: 'You say that you have no answer to this, and that is honest.',
  echo: 'These are the words of the question; an answer has yet to follow.',
  gibberish: 'No sentence could be read in this.',
  instructions: 'This speaks to whoever marks it and does not answer the question; such words move no mark.',
  'keyword-list': 'These are words from the subject, but no sentence says anything about them.',
  'other-language':
    'This is not in English, the only language that the built-in interviewer reads, so it was not marked.',
  'off-topic': 'This does not seem to meet the question. If it belongs to it, say in the first sentence how.',
}

const fuller: Record<JudgeInput['expects'], readonly string[]> = {
  story: [
    'A fuller answer would take one occasion and tell where you were and what was the matter, what was yours to do, two or three things that you did, and how it ended.',
    'What would count here is a single real occasion: the place and the trouble, your part in it, what you did first and next, and what was different afterwards.',
  ],
  view: [
    'A fuller answer would say in one sentence what you want or think, why, and one thing from your own work that shows it.',
    'What would count here is a plain statement, the reason behind it, and something you did that fits it.',
  ],
  knowledge: [
    'A fuller answer would say how it works in plain words, why it is so, and where you have met it.',
    'What would count here is the main point, the reason for it, and a case from practice.',
  ],
}

/** What the coach says where there is nothing to mark: kindly, and with what a fuller answer would hold. */
export const notesForNothing = (input: JudgeInput, verdict: Verdict | 'off-topic'): string => {
  const parts = [seen[verdict]]
  if (verdict === 'refusal') parts.push(smallerStep(input))
  parts.push(choose(fuller[input.expects], input.question))
  const point = input.keyPoints.find((text) => text.trim() !== '')
  if (point && verdict !== 'other-language') parts.push(`One point it could make: ${point.trim()}`)
  return parts.join(' ')
}

/** What the coach says of an answer of a word or two. */
export const tooShortNotes = (input: JudgeInput): string => {
  const start = choose(
    ['A word or two cannot show much.', 'This stops before it has begun.'],
    input.question + input.answer,
  )
  const point = input.keyPoints.find((text) => text.trim() !== '')
  return [
    start,
    choose(fuller[input.expects], input.question),
    ...(point ? [`One point it could make: ${point.trim()}`] : []),
  ].join(' ')
}

const smallerStep = ({ expects, question }: JudgeInput): string => {
  if (expects === 'knowledge')
    return 'Say what you do know about it, where that ends and how you would find out: that shows more than passing.'
  if (expects === 'view') return 'A short answer that is true is better than none.'
  return choose(
    [
      'If exactly this never happened to you, take something close to it: a smaller case from school, a club or a side job counts too.',
      'It need not be a large matter. Something of that kind from a course, volunteering or your first weeks anywhere will do.',
    ],
    question,
  )
}
