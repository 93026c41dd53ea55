import { knowledgeCases, type SafRow, type SemevalRow, safRows, semevalRows } from './data.ts'
import { correctness } from './judging.ts'
import { auc, clusterInterval, grouped, type Judged, mean, pearson } from './stats.ts'
import type { Goal, Row } from './table.ts'
import { tfidf } from './tfidf.ts'

const noData = 'not measured: no data'
/** Fewer readable rows than this measure nothing. */
const fewestRows = 50

const least = (value: number): Goal => ({ least: value })

/** The judge's and the trivial judge's opinion of a row beside the grader's. */
interface Graded extends Judged {
  unguarded: number
  trivial: number
}

const gradedSaf = (rows: readonly SafRow[]): Graded[] => {
  const alike = tfidf([...new Set(rows.map(({ reference }) => reference)), ...rows.map(({ answer }) => answer)])
  return rows.map(({ qid, question, reference, answer, score }) => ({
    cluster: qid,
    truth: score,
    value: correctness({ question, reference, answer, type: 'technical' }),
    unguarded: correctness({ question, reference, answer, type: 'technical' }, { guards: false }),
    trivial: alike(reference, answer),
  }))
}

const without = (rows: readonly Graded[]): Judged[] => rows.map((row) => ({ ...row, value: row.unguarded }))
const trivially = (rows: readonly Graded[]): Judged[] => rows.map((row) => ({ ...row, value: row.trivial }))

const size = (rows: readonly Judged[]): string =>
  `${rows.length} answers to ${new Set(rows.map(({ cluster }) => cluster)).size} questions`

const correlation = (
  name: string,
  rows: readonly Judged[],
  trivial: number,
  goals: Pick<Row, 'must' | 'aim'>,
): Row => ({
  part: 'graded',
  name,
  value: pearson(rows),
  unit: 'r',
  interval: clusterInterval(rows, pearson),
  baseline: trivial,
  ...goals,
  note: size(rows),
})

const missing = (name: string, unit: Row['unit'], note: string): Row => ({
  part: 'graded',
  name,
  value: null,
  unit,
  note,
})

const safFigures = (): Row[] => {
  const unseen = safRows('unseen_answers')
  const train = safRows('train')
  if (!unseen || !train) return [missing('SAF, all figures', 'r', noData)]
  const few = gradedSaf(unseen)
  const all = [...gradedSaf(train), ...few]
  const trivial = pearson(trivially(few))
  const base = pearson(trivially(all))
  const perQuestion = [...grouped(all, ({ cluster }) => cluster).values()]
  return [
    correlation('SAF unseen answers, non-empty, with guards', few, trivial, { must: least(0.39), aim: least(0.55) }),
    correlation('SAF unseen answers, non-empty, without guards', without(few), trivial, {
      must: least(0.42),
      aim: least(0.55),
    }),
    {
      ...correlation('SAF, all questions pooled, the judge as shipped (see note)', all, base, {
        must: least(base + 0.1),
        aim: least(base + 0.2),
      }),
      note: `${size(all)}; nothing is fitted to a question, so none is left out in turn: rules were chosen with these in sight`,
    },
    {
      part: 'graded',
      name: '  mean of r within each question',
      value: mean(perQuestion.map((rows) => pearson(rows))),
      unit: 'r',
      baseline: mean(perQuestion.map((rows) => pearson(trivially(rows)))),
    },
    {
      part: 'graded',
      name: 'correlation lost to the guards (SAF, all)',
      value: pearson(without(all)) - pearson(all),
      unit: 'r',
      interval: clusterInterval(all, (rows) => pearson(without(rows)) - pearson(rows)),
      must: { most: 0.03 },
      aim: { most: 0.015 },
      note: size(all),
    },
  ]
}

/** The best of what an answer gets against each reference; a lone keyword is no reference. */
const gradedSemeval = (rows: readonly SemevalRow[]): Graded[] => {
  const alike = tfidf(rows.flatMap(({ references, answer }) => [answer, ...references.map(({ text }) => text)]))
  return rows.map(({ qid, question, references, answer, label }) => {
    const usable = references.filter(({ cat }) => cat !== 'KEYWORD')
    const best = (of: (reference: string) => number): number => Math.max(...usable.map(({ text }) => of(text)))
    const against = (guards: boolean) =>
      best((reference) => correctness({ question, reference, answer, type: 'technical' }, { guards }))
    return {
      cluster: qid,
      truth: label === 'correct' ? 1 : 0,
      value: against(true),
      unguarded: against(false),
      trivial: best((reference) => alike(reference, answer)),
    }
  })
}

const semevalFigure = (
  corpus: 'sciEntsBank' | 'beetle',
  title: string,
  goals: Required<Pick<Row, 'must' | 'aim'>>,
): Row => {
  const name = `${title} unseen answers`
  const rows = semevalRows(corpus)
  if (!rows) return missing(name, 'AUC', noData)
  if (rows.length < fewestRows) return missing(name, 'AUC', `not measurable: ${rows.length} readable rows`)
  const graded = gradedSemeval(rows)
  return {
    part: 'graded',
    name,
    value: auc(graded),
    unit: 'AUC',
    interval: clusterInterval(graded, auc),
    baseline: auc(trivially(graded)),
    ...goals,
    note: size(graded),
  }
}

const worth = { correct: 1, partly: 0.5, wrong: 0 } as const

const gradedOurs = (standard: 'reference' | 'keyPoints'): Graded[] => {
  const cases = knowledgeCases()
  const alike = tfidf(cases.flatMap(({ reference, answers }) => [reference, ...answers.map(({ text }) => text)]))
  return cases.flatMap((one) =>
    one.answers.map(({ label, text }) => {
      const line = { question: one.question, [standard]: one[standard], answer: text, type: 'technical' as const }
      return {
        cluster: one.id,
        truth: worth[label],
        value: correctness(line),
        unguarded: correctness(line, { guards: false }),
        trivial: alike(standard === 'reference' ? one.reference : one.keyPoints.join(' '), text),
      }
    }),
  )
}

const ourFigures = (standard: 'reference' | 'keyPoints', title: string): Row[] => {
  const rows = gradedOurs(standard)
  const correctOrNot = (items: readonly Judged[]): number =>
    auc(items.map(({ truth, value }) => ({ truth: truth === 1 ? 1 : 0, value })))
  const meanOf = (truth: number): string =>
    mean(rows.filter((row) => row.truth === truth).map(({ value }) => value)).toFixed(0)
  return [
    {
      ...correlation(`own graded answers against ${title}`, rows, pearson(trivially(rows)), {}),
      note: `${size(rows)}; mean mark of correct ${meanOf(1)}, partly ${meanOf(0.5)}, wrong ${meanOf(0)}`,
    },
    {
      part: 'graded',
      name: '  correct or not',
      value: correctOrNot(rows),
      unit: 'AUC',
      interval: clusterInterval(rows, correctOrNot),
      baseline: correctOrNot(trivially(rows)),
    },
  ]
}

/** Marks for correctness held against people's grades; the scale is the judge's own and fitted to nothing here. */
export const gradedRows = (): Row[] => [
  ...safFigures(),
  semevalFigure('sciEntsBank', 'SciEntsBank', { must: least(0.78), aim: least(0.82) }),
  semevalFigure('beetle', 'Beetle', { must: least(0.82), aim: least(0.86) }),
  ...ourFigures('reference', 'a reference'),
  ...ourFigures('keyPoints', 'key points'),
]
