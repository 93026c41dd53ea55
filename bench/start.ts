import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { median, printFigures, startProduct, stopProduct, temporaryFolder } from './support.ts'

/**
 * Cold start to ready, built before: from the command to the line that names the address, in a new
 * data directory and in an existing one, in turn.
 */

const rounds = 5

const round = async (): Promise<{ fresh: number; existing: number }> => {
  const folder = await temporaryFolder()
  const dataDir = join(folder, 'data')
  try {
    const first = await startProduct({ CANDOR_DATA_DIR: dataDir })
    await stopProduct(first.child)
    const second = await startProduct({ CANDOR_DATA_DIR: dataDir })
    await stopProduct(second.child)
    return { fresh: first.readyMs, existing: second.readyMs }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

// Not counted: builds if need be, and warms the disk's cache.
await round()
const results: { fresh: number; existing: number }[] = []
for (let index = 0; index < rounds; index += 1) results.push(await round())

printFigures(`Start to ready, median of ${rounds}`, [
  {
    name: 'new data directory',
    value: median(results.map(({ fresh }) => fresh)) / 1000,
    unit: 's',
    target: { most: 4 },
  },
  {
    name: 'existing data directory',
    value: median(results.map(({ existing }) => existing)) / 1000,
    unit: 's',
    target: { most: 2 },
  },
])
