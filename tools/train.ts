import { readFile, writeFile } from 'node:fs/promises'
import { createWinkLanguage } from '../server/src/adapters/wink/language.ts'
import { compare } from '../server/src/features/scoring/judges/correctness/correctness.rules.ts'
import { likeness, scaled, type Weights } from '../server/src/features/scoring/judges/correctness/likeness.rules.ts'
import { type Reading, readText } from '../server/src/features/scoring/judges/text/reading.ts'

/**
 * `npm run train [SAF_TRAIN.jsonl]`: sets the few numbers that turn signals into a mark of correctness, and says how
 * well they do on questions left out. Reads SAF's English training rows (MIT licence; Filighera et al. 2022), which are
 * not in this repository; writes `weights.gen.json`. Everything else runs without them.
 */

const source = process.argv[2] ?? '../shared/data/scoring/saf/saf_train.jsonl'
const target = 'server/src/features/scoring/judges/correctness/weights.gen.json'

interface Row {
  qid: string
  question: string
  reference: string
  answer: string
  /** 0 to 1. */
  score: number
}

const isEmpty = (answer: string): boolean => /^\W*(no (submission|response|answer))?\W*$/i.test(answer)
const rows = (await readFile(source, 'utf8'))
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row)
  .filter(({ answer }) => !isEmpty(answer))

const language = createWinkLanguage()
const readings = new Map<string, Reading>()
const readOnce = (text: string): Reading => {
  const reading = readings.get(text) ?? readText(text, language)
  readings.set(text, reading)
  return reading
}
const compared = rows.map((row) => ({
  ...row,
  ...compare(readText(row.answer, language).sentences, readOnce(row.reference), readOnce(row.question)),
}))
type Compared = (typeof compared)[number]

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const pearson = (a: readonly number[], b: readonly number[]): number => {
  const [ma, mb] = [mean(a), mean(b)]
  const cross = a.reduce((sum, value, at) => sum + (value - ma) * ((b[at] ?? 0) - mb), 0)
  const size = (values: readonly number[], m: number): number =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - m) ** 2, 0))
  return cross / (size(a, ma) * size(b, mb))
}
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0
const round = (value: number): number => Math.round(value * 100) / 100

/** Shapes that are tried: how much order weighs against alignment and letters, how much depends on length, where the scale ends. */
const shapes = [1, 2, 3].flatMap((order) =>
  [1, 2].flatMap((alignment) =>
    [0.3, 0.5, 0.7].flatMap((length) => [0.5, 0.6, 0.7].map((end) => ({ order, alignment, length, end }))),
  ),
)

const markOf = ({ signals, kept }: Compared, weights: Weights): number =>
  scaled(likeness(signals, weights), weights) * kept

/** Agreements that differ by less are alike; of such shapes the one that is hardest to please is taken, since fewer tricks pass it. */
const alike = 0.005

/** The shape that agrees best with the graders of these rows, and the ends of its scale. */
const fitted = (training: readonly Compared[]): Weights => {
  const grades = training.map(({ score }) => score)
  const tried = shapes.map(({ order, alignment, length, end }) => {
    const open: Weights = { order, alignment, letters: 1, length, zero: 0.1, full: 1 }
    const values = training.map(({ signals }) => likeness(signals, open))
    const weights = { ...open, zero: round(quantile(values, 0.03)), full: round(quantile(values, end)) }
    const marks = training.map((row) => markOf(row, weights))
    return { weights, agreement: pearson(marks, grades) }
  })
  const best = Math.max(...tried.map(({ agreement }) => agreement))
  const asGood = tried.filter(({ agreement }) => agreement >= best - alike)
  return asGood.reduce((strictest, other) => (other.weights.full > strictest.weights.full ? other : strictest)).weights
}

/** Cosine of word counts weighted by rarity among the rows: the baseline. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? []
const spread = new Map<string, number>()
for (const text of [...rows.map(({ answer }) => answer), ...new Set(rows.map(({ reference }) => reference))]) {
  for (const word of new Set(wordsIn(text))) spread.set(word, (spread.get(word) ?? 0) + 1)
}
const tfIdf = ({ answer, reference }: Row): number => {
  const vector = (text: string): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
    return new Map([...counts].map(([word, count]) => [word, count * Math.log(rows.length / (spread.get(word) ?? 1))]))
  }
  const [a, b] = [vector(answer), vector(reference)]
  const size = (values: Iterable<number>): number => Math.sqrt([...values].reduce((sum, value) => sum + value ** 2, 0))
  const dot = [...a].reduce((sum, [word, value]) => sum + value * (b.get(word) ?? 0), 0)
  return dot / Math.max(1e-9, size(a.values()) * size(b.values()))
}

const questions = [...new Set(rows.map(({ qid }) => qid))]
const leftOut = new Map<Compared, number>()
for (const question of questions) {
  const weights = fitted(compared.filter(({ qid }) => qid !== question))
  for (const row of compared) if (row.qid === question) leftOut.set(row, markOf(row, weights))
}
const grades = compared.map(({ score }) => score)
const weights = fitted(compared)
const figures = {
  answers: rows.length,
  questions: questions.length,
  'r, TF-IDF': round(pearson(rows.map(tfIdf), grades)),
  'r, each question left out in turn': round(
    pearson(
      compared.map((row) => leftOut.get(row) ?? 0),
      grades,
    ),
  ),
  'r, fitted to all': round(
    pearson(
      compared.map((row) => markOf(row, weights)),
      grades,
    ),
  ),
  'r, fitted to all, without guards': round(
    pearson(
      compared.map((row) => scaled(likeness(row.signals, weights), weights)),
      grades,
    ),
  ),
}
for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${value}`)
const note = 'set by tools/train.ts on SAF English training rows (Filighera et al. 2022, MIT licence)'
await writeFile(target, `${JSON.stringify({ source: note, weights, figures }, null, 2)}\n`)
