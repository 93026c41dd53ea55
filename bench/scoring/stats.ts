/** Numbers from 0 up to 1 that follow from the seed alone (mulberry32, public domain). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A copy in random order (Fisher and Yates). */
export const shuffled = <T>(items: readonly T[], random: () => number): T[] => {
  const copy = [...items]
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = copy[at] as T
    copy[at] = copy[other] as T
    copy[other] = kept
  }
  return copy
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length

/** Share of the items that hold, 0 to 1; NaN for no items. */
export const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  mean(items.map((item) => (holds(item) ? 1 : 0)))

/** What somebody else gave (`truth`) and what is to be checked (`value`), of one answer to one question. */
export interface Judged {
  /** Answers to one question are not independent of each other: intervals draw whole clusters. */
  cluster: string
  truth: number
  value: number
}

/** Correlation of Pearson; 0 where one side does not vary. */
export const pearson = (pairs: readonly Pick<Judged, 'truth' | 'value'>[]): number => {
  const truthMean = mean(pairs.map(({ truth }) => truth))
  const valueMean = mean(pairs.map(({ value }) => value))
  let both = 0
  let truths = 0
  let values = 0
  for (const { truth, value } of pairs) {
    both += (truth - truthMean) * (value - valueMean)
    truths += (truth - truthMean) ** 2
    values += (value - valueMean) ** 2
  }
  return truths === 0 || values === 0 ? 0 : both / Math.sqrt(truths * values)
}

/** Chance that a row whose truth is above 0 gets more than one whose truth is 0; ties count half (Mann and Whitney). */
export const auc = (pairs: readonly Pick<Judged, 'truth' | 'value'>[]): number => {
  const sorted = [...pairs].sort((a, b) => a.value - b.value)
  let rankSum = 0
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sorted[to]?.value === sorted[from]?.value) to += 1
    const rank = (from + 1 + to) / 2
    for (let at = from; at < to; at += 1) if ((sorted[at]?.truth ?? 0) > 0) rankSum += rank
    from = to
  }
  const good = sorted.filter(({ truth }) => truth > 0).length
  const bad = sorted.length - good
  return good === 0 || bad === 0 ? Number.NaN : (rankSum - (good * (good + 1)) / 2) / (good * bad)
}

/** Precision, recall and their harmonic mean from counts of decisions; 0 where nothing was found. */
export const f1 = (decisions: readonly { present: boolean; found: boolean }[]) => {
  const right = decisions.filter(({ present, found }) => present && found).length
  const found = decisions.filter((decision) => decision.found).length
  const present = decisions.filter((decision) => decision.present).length
  const precision = found === 0 ? 0 : right / found
  const recall = present === 0 ? 0 : right / present
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

export const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

export type Interval = readonly [low: number, high: number]

/**
 * 95 % percentile interval of a statistic, by drawing whole clusters with replacement (Efron and
 * Tibshirani, 1993); seeded, so that the same rows give the same interval.
 */
export const clusterInterval = <T extends { cluster: string }>(
  items: readonly T[],
  statistic: (items: readonly T[]) => number,
  { draws = 1000, seed = 20_240_611 }: { draws?: number; seed?: number } = {},
): Interval => {
  const clusters = [...grouped(items, ({ cluster }) => cluster).values()]
  const random = randomFrom(seed)
  const drawn: number[] = []
  for (let draw = 0; draw < draws; draw += 1) {
    const sample = clusters.flatMap(() => clusters[Math.floor(random() * clusters.length)] ?? [])
    const value = statistic(sample)
    if (!Number.isNaN(value)) drawn.push(value)
  }
  drawn.sort((a, b) => a - b)
  const at = (share: number): number => drawn[Math.round(share * (drawn.length - 1))] ?? Number.NaN
  return [at(0.025), at(0.975)]
}
