interface Waiting<Item, Result> {
  item: Item
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

export interface BatchOptions {
  /** The most items of one call. */
  most: number
  /** Calls under way at once; more than one, so that a slow one holds up nobody else. */
  atOnce: number
}

/**
 * Gathers what arrives while calls are under way into the next one: under load many share a round
 * trip and a commit, and alone nobody waits for anybody. `run` answers in the order of its items. A
 * call that fails is made again for each of its items by itself: one's fault is not the others'.
 */
export const inBatches = <Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  { most, atOnce }: BatchOptions,
): ((item: Item) => Promise<Result>) => {
  const waiting: Waiting<Item, Result>[] = []
  let underWay = 0

  const settle = async (batch: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await run(batch.map(({ item }) => item))
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result)
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error)
      else await Promise.all(batch.map((one) => settle([one])))
    }
  }

  const work = async (): Promise<void> => {
    underWay += 1
    while (waiting.length > 0) await settle(waiting.splice(0, most))
    underWay -= 1
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (underWay < atOnce) void work()
    })
}
