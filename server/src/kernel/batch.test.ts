import { expect, test } from 'vitest'
import { inBatches } from './batch.ts'

/** A `run` whose calls end when told to. */
const held = () => {
  const calls: { items: readonly number[]; end: () => void }[] = []
  const run = async (items: readonly number[]): Promise<number[]> => {
    await new Promise<void>((resolve) => calls.push({ items, end: resolve }))
    if (items.includes(13)) throw new Error('13 will not do')
    return items.map((item) => item * 10)
  }
  return { calls, run, called: () => calls.map(({ items }) => items) }
}

const soon = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}

test('who comes alone goes at once; who comes meanwhile goes together, in order, and each gets its own', async () => {
  const { calls, run, called } = held()
  const ask = inBatches(run, { most: 3, atOnce: 1 })
  const replies = [1, 2, 3, 4, 5].map(ask)
  expect(called()).toEqual([[1]])
  for (let call = 0; call < 3; call += 1) {
    calls[call]?.end()
    await soon()
  }
  expect(called()).toEqual([[1], [2, 3, 4], [5]])
  expect(await Promise.all(replies)).toEqual([10, 20, 30, 40, 50])
})

test('a call that takes long does not hold up the next', async () => {
  const { calls, run, called } = held()
  const ask = inBatches(run, { most: 3, atOnce: 2 })
  const slow = ask(1)
  const quick = ask(2)
  calls[1]?.end()
  expect(await quick).toBe(20)
  await soon()
  const next = ask(3)
  expect(called()).toEqual([[1], [2], [3]])
  for (const { end } of calls) end()
  expect(await Promise.all([slow, next])).toEqual([10, 30])
})

test('one that fails takes nobody along, and those after it go on', async () => {
  const { calls, run, called } = held()
  const ask = inBatches(run, { most: 3, atOnce: 1 })
  const replies = [1, 2, 13, 4, 5].map((item) => ask(item).catch((error: Error) => error.message))
  for (let call = 0; call < 6; call += 1) {
    calls[call]?.end()
    await soon()
  }
  expect(called()).toEqual([[1], [2, 13, 4], [2], [13], [4], [5]])
  expect(await Promise.all(replies)).toEqual([10, 20, '13 will not do', 40, 50])
})
