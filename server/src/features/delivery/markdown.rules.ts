import type { AnswerDelivery, Delivery } from '@candor/contracts/delivery/measures.ts'
import { delayWords, fillerWords, isEmpty, paceWords, pauseWords, shareWords, whyNotWords } from './words.rules.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const answerLine = (answer: AnswerDelivery): string => {
  const { label, wordsPerMinute, startDelayMs, pauses, fillers } = answer
  const why = whyNotWords(answer)
  if (why !== null && answer.words === null) return `- ${label}: ${why}.`
  const parts = [
    ...(why === null ? [paceWords(wordsPerMinute), `began after ${delayWords(startDelayMs)}`] : [why]),
    ...(why === null ? [`pauses: ${pauseWords(pauses)}`] : []),
    `fillers: ${fillerWords(fillers)}`,
  ]
  return `- ${label}: ${parts.join('; ')}.`
}

/** How somebody spoke as blocks of Markdown, for their own report. It quotes nothing that was said. */
export const asMarkdown = (delivery: Delivery): string[] => {
  const { summary, suggestion, answers } = delivery
  const head = [
    '## How you spoke',
    'For you alone: it is in no mark, and nobody who hires gets to see it. Accents, a second language, a stammer, age and the room change these figures; they say nothing about what you can do.',
  ]
  if (isEmpty(delivery)) return [...head, 'Your answers were typed or corrected, so nothing is measured.']
  const table = [
    row(['Measure', 'You', 'For orientation']),
    row(['---', '---', '---']),
    row(['Pace, pauses included', paceWords(summary.wordsPerMinute), 'conversation: 120 to 180, about 150']),
    row(['Fillers', fillerWords(summary.fillers), '2 to 6 in 100 words are usual']),
    row(['Pauses of a second or more', pauseWords(summary.pauses), 'normal where one thinks']),
    row(['Before you began', delayWords(summary.startDelayMs), 'take the time you need']),
    row(['Who spoke', shareWords(summary.talkShare), 'in an interview mostly you']),
  ].join('\n')
  return [
    ...head,
    table,
    ...(suggestion ? [`One thing to try: ${suggestion.text}`] : []),
    answers.map(answerLine).join('\n'),
  ]
}
