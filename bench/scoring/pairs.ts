import { type PairCase, pairCases } from './data.ts'
import { overall } from './judging.ts'
import { clusterInterval, grouped, mean, shareOf } from './stats.ts'
import type { Row } from './table.ts'

interface Compared {
  cluster: string
  kind: string
  /** Overall mark of the better answer less that of the worse one. */
  difference: number
  /** The trivial judge prefers the longer answer. */
  longer: boolean
}

const compare = ({ id, kind, question, type, better, worse }: PairCase): Compared => ({
  cluster: id,
  kind,
  difference: overall({ question, type, answer: better }) - overall({ question, type, answer: worse }),
  longer: better.length > worse.length,
})

const ordered = (pairs: readonly Compared[]): number => shareOf(pairs, ({ difference }) => difference > 0)

const yeses = ['Yes', 'Yes.', 'yes', 'Yes, I have.', 'Yes, many times.', 'No.', 'Sure.']

/** A bare yes to a question that asks for a story, a view or knowledge says nothing. */
const yesRow = (): Row => {
  const asked = pairCases().filter(({ kind, type }) => kind === 'nothing said' && type !== 'hr')
  const marks = asked.flatMap(({ question, type }) => yeses.map((answer) => overall({ question, type, answer })))
  return {
    part: 'pairs',
    name: '"Yes" alone: highest mark',
    value: Math.max(...marks),
    unit: 'points',
    must: { most: 0 },
    aim: { most: 0 },
    note: `${marks.length} texts, ${marks.filter((mark) => mark > 0).length} above 0`,
  }
}

/** Two answers to one question of which any sensible interviewer prefers the first: by overall marks. */
export const pairRows = (): Row[] => {
  const pairs = pairCases().map(compare)
  const meanDifference = (items: readonly Compared[]): number => mean(items.map(({ difference }) => difference))
  const kinds = [...grouped(pairs, ({ kind }) => kind)].map(
    ([kind, of]): Row => ({
      part: 'pairs',
      name: `  ${kind}`,
      value: ordered(of),
      unit: 'share',
      baseline: shareOf(of, ({ longer }) => longer),
      note: `${of.length} pairs, mean difference ${meanDifference(of).toFixed(0)}; wrong: ${
        of
          .filter(({ difference }) => difference <= 0)
          .map(({ cluster, difference }) => `${cluster} (${difference})`)
          .join(', ') || 'none'
      }`,
    }),
  )
  return [
    {
      part: 'pairs',
      name: 'pairs in the right order',
      value: ordered(pairs),
      unit: 'share',
      interval: clusterInterval(pairs, ordered),
      baseline: shareOf(pairs, ({ longer }) => longer),
      note: `${pairs.length} pairs`,
    },
    {
      part: 'pairs',
      name: 'mean difference between the better and the worse answer',
      value: meanDifference(pairs),
      unit: 'points',
      interval: clusterInterval(pairs, meanDifference),
    },
    ...kinds,
    yesRow(),
  ]
}
