import { added, knowledgeCases, pairCases, type SafRow, safRows, starCases } from './data.ts'
import { correctness, type Line, overall } from './judging.ts'
import { keywordsOf } from './mutations.ts'
import { clusterInterval, mean, randomFrom, shareOf, shuffled } from './stats.ts'
import type { Goal, Row } from './table.ts'
import { tfidf } from './tfidf.ts'

interface Given extends Line {
  cluster: string
  answer: string
  reference: string
}

const ofSaf = ({ qid, question, reference, answer }: SafRow): Given => ({
  cluster: qid,
  question,
  reference,
  answer,
  type: 'technical',
})

const ofOurs = (): Given[] =>
  knowledgeCases().flatMap(({ id, question, reference, answers }) =>
    answers.map(({ text }) => ({ cluster: id, question, reference, answer: text, type: 'technical' as const })),
  )

interface Trick {
  name: string
  /** What somebody might hand in instead of the answer, hoping for more. */
  texts: (given: Given, random: () => number) => readonly string[]
  must: Goal
  aim: Goal
}

const three = (items: readonly string[], random: () => number): string[] => shuffled(items, random).slice(0, 3)
const small = { must: { most: 3 }, aim: { most: 1 } }

const tricks: readonly Trick[] = [
  {
    name: 'question echoed',
    texts: ({ question, answer }) => [`${question} ${answer}`, `${answer} ${question}`],
    ...small,
  },
  {
    name: 'padding',
    texts: ({ answer }, random) => three(added().padding, random).map((text) => `${answer} ${text}`),
    ...small,
  },
  {
    name: 'injection',
    texts: ({ answer }, random) => three(added().injections, random).map((text) => `${answer} ${text}`),
    ...small,
  },
  { name: 'repetition', texts: ({ answer }) => [`${answer} ${answer} ${answer}`, `${answer}\n${answer}`], ...small },
  {
    name: 'keyword suffix',
    texts: ({ answer, reference }, random) => [
      `${answer} ${keywordsOf(reference, 12, random).join(', ')}`,
      `${answer} ${keywordsOf(reference, 6, random).join(' ')}.`,
    ],
    must: { most: 10 },
    aim: { most: 5 },
  },
]

/** Answers that are tried with every trick, of each set. */
const tried = 120

const gainRows = (name: string, all: readonly Given[]): Row[] => {
  const given = shuffled(all, randomFrom(11)).slice(0, tried)
  const alike = tfidf(all.flatMap(({ answer, reference }) => [answer, reference]))
  return tricks.map(({ name: trick, texts, must, aim }) => {
    const random = randomFrom(13)
    const gains = given.flatMap((one) => {
      const before = correctness(one)
      const plain = 100 * alike(one.reference, one.answer)
      return texts(one, random).map((answer) => ({
        cluster: one.cluster,
        gain: correctness({ ...one, answer }) - before,
        trivial: 100 * alike(one.reference, answer) - plain,
      }))
    })
    const meanGain = (items: readonly { gain: number }[]): number => mean(items.map(({ gain }) => gain))
    const much = shareOf(gains, ({ gain }) => gain > 5)
    return {
      part: 'attacks',
      name: `mean gain from ${trick} (${name})`,
      value: meanGain(gains),
      unit: 'points',
      interval: clusterInterval(gains, meanGain),
      baseline: mean(gains.map(({ trivial }) => trivial)),
      must,
      aim,
      note: `${gains.length} texts; more than 5 points for ${(100 * much).toFixed(0)} %`,
    }
  })
}

const behavioural = ['Tell me about a time you disagreed with your manager.', 'Why do you want to work for us?']

/** The highest of the marks that an answer gets. */
const highest = (line: Line): number => Math.max(correctness(line), overall(line))

const zeroRow = (name: string, lines: readonly Line[], trivial: (line: Line) => number): Row => {
  const marked = lines.map((line) => ({ line, mark: highest(line) }))
  const above = marked.filter(({ mark }) => mark > 0)
  const examples = [...new Set(above.map(({ line }) => JSON.stringify(line.answer.slice(0, 30))))].slice(0, 4)
  return {
    part: 'attacks',
    name,
    value: Math.max(...marked.map(({ mark }) => mark)),
    unit: 'points',
    baseline: Math.max(...lines.map(trivial)),
    must: { most: 0 },
    aim: { most: 0 },
    note: `${lines.length} texts, ${above.length} above 0${above.length > 0 ? `: ${examples.join(' ')}` : ''}`,
  }
}

const emptyRows = (): Row[] => {
  const cases = knowledgeCases().slice(0, 12)
  const asked = [
    ...cases.map(({ question, reference, keyPoints }) => ({ question, reference, keyPoints })),
    ...behavioural.map((question) => ({ question })),
  ]
  const alike = tfidf(cases.flatMap(({ reference, answers }) => [reference, ...answers.map(({ text }) => text)]))
  const trivial = ({ reference, answer }: Line): number => 100 * alike(reference ?? '', answer)
  const saying = (texts: (question: string) => readonly string[]): Line[] =>
    asked.flatMap((line) => texts(line.question).map((answer) => ({ ...line, answer })))
  const echoes = (question: string): string[] => [
    question,
    question.replace(/[?.]$/, ''),
    `${question} ${question}`,
    `You are asking me: ${question}`,
    `The question is: ${question} That is a good question.`,
    question.toUpperCase(),
    `${question} Yes.`,
  ]
  return [
    zeroRow(
      'empty or refusing: highest mark',
      saying(() => added().refusals),
      trivial,
    ),
    zeroRow('echo of the question only: highest mark', saying(echoes), trivial),
  ]
}

/** Good answers by other people's grades and by our labels that end at 0. */
const emptiedRows = (): Row[] => {
  const saf = [...(safRows('train') ?? []), ...(safRows('unseen_answers') ?? [])].filter(({ score }) => score >= 0.5)
  const knowledge = knowledgeCases().flatMap(({ id, question, reference, answers }) =>
    answers
      .filter(({ label }) => label === 'correct')
      .map(({ text }) => ({ cluster: id, question, reference, answer: text, type: 'technical' as const })),
  )
  const stories = starCases()
    .filter(({ situation, task, action, result }) => [situation, task, action, result].filter(Boolean).length >= 3)
    .map(({ id, question, answer }) => ({ cluster: id, question, answer, type: 'behavioral' as const }))
  const better = pairCases().map(({ id, question, type, better: answer }) => ({ cluster: id, question, answer, type }))
  const row = (name: string, lines: readonly (Line & { cluster: string })[]): Row => {
    const emptied = lines.map((line) => ({
      ...line,
      zero: overall(line) === 0 || (correctness(line) === 0 && correctness(line, { guards: false }) > 0),
    }))
    const share = (items: readonly { zero: boolean }[]): number => shareOf(items, ({ zero }) => zero)
    return {
      part: 'attacks',
      name: `good answers wrongly emptied (${name})`,
      value: lines.length === 0 ? null : share(emptied),
      unit: 'share',
      ...(lines.length === 0 ? {} : { interval: clusterInterval(emptied, share) }),
      must: { most: 0.015 },
      aim: { most: 0.005 },
      note:
        lines.length === 0
          ? 'not measured: no data'
          : `${emptied.filter(({ zero }) => zero).length} of ${lines.length}`,
    }
  }
  return [
    row('SAF, graded .5 or more', saf.map(ofSaf)),
    row('own: correct, told stories, better of pairs', [...knowledge, ...stories, ...better]),
  ]
}

/** What tricks add to a mark, what says nothing but is marked, and what says much but is not. */
export const gainAndEmptyRows = (): Row[] => {
  const saf = (safRows('unseen_answers') ?? []).map(ofSaf)
  return [
    ...(saf.length > 0 ? gainRows('SAF', saf) : []),
    ...gainRows('own', ofOurs()),
    ...emptyRows(),
    ...emptiedRows(),
  ]
}
