import { describe, expect, test } from 'vitest'
import { auc, clusterInterval, f1, mean, pearson, randomFrom, shuffled } from './stats.ts'

const pairs = (truths: readonly number[], values: readonly number[]) =>
  truths.map((truth, at) => ({ cluster: String(at), truth, value: values[at] ?? 0 }))

describe('figures of the bench', () => {
  test('correlation is that of the textbook, 1 and -1 on a line, 0 where one side does not vary', () => {
    // Anscombe's first set (1973): r = .816.
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
    expect(pearson(pairs(x, y))).toBeCloseTo(0.81642, 5)
    expect(pearson(pairs([1, 2, 3], [30, 20, 10]))).toBeCloseTo(-1, 12)
    expect(pearson(pairs([1, 2, 3], [5, 5, 5]))).toBe(0)
  })

  test('AUC is the share of pairs in the right order, ties count half', () => {
    expect(auc(pairs([0, 0, 1, 1], [1, 2, 3, 4]))).toBe(1)
    expect(auc(pairs([1, 1, 0, 0], [1, 2, 3, 4]))).toBe(0)
    expect(auc(pairs([0, 1], [7, 7]))).toBe(0.5)
    // Of six pairs: 2 > 1, 2 = 2, 2 < 3; 4 above all three.
    expect(auc(pairs([0, 1, 0, 1, 0], [1, 2, 2, 4, 3]))).toBeCloseTo(4.5 / 6, 12)
    expect(auc(pairs([1, 1], [1, 2]))).toBeNaN()
  })

  test('F1 counts what was told and found, and what was seen where nothing was told', () => {
    const decision = (present: boolean, found: boolean) => ({ present, found })
    const figures = f1([decision(true, true), decision(true, true), decision(true, false), decision(false, true)])
    expect(figures.precision).toBeCloseTo(2 / 3, 12)
    expect(figures.recall).toBeCloseTo(2 / 3, 12)
    expect(figures.f1).toBeCloseTo(2 / 3, 12)
    expect(f1([decision(true, false)]).f1).toBe(0)
  })

  test('an interval draws whole questions, holds its figure, and is the same each time', () => {
    const random = randomFrom(3)
    const rows = Array.from({ length: 200 }, (_, at) => ({ cluster: String(at % 5), value: (at % 5) + random() }))
    const meanValue = (items: readonly { value: number }[]): number => mean(items.map(({ value }) => value))
    const byCluster = clusterInterval(rows, meanValue)
    const byRow = clusterInterval(
      rows.map((row, at) => ({ ...row, cluster: `${at}` })),
      meanValue,
    )
    expect(byCluster).toEqual(clusterInterval(rows, meanValue))
    expect(byCluster[0]).toBeLessThan(meanValue(rows))
    expect(byCluster[1]).toBeGreaterThan(meanValue(rows))
    // The rows of a cluster are alike: pretending that they are independent would claim far too much.
    expect(byCluster[1] - byCluster[0]).toBeGreaterThan(3 * (byRow[1] - byRow[0]))
  })

  test('random order loses and doubles nothing, and follows from the seed', () => {
    const items = Array.from({ length: 50 }, (_, at) => at)
    const order = shuffled(items, randomFrom(1))
    expect([...order].sort((a, b) => a - b)).toEqual(items)
    expect(order).not.toEqual(items)
    expect(order).toEqual(shuffled(items, randomFrom(1)))
    expect(order).not.toEqual(shuffled(items, randomFrom(2)))
  })
})
