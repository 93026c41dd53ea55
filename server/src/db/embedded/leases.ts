import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unless } from './launch-error.ts'
import { ownIdentity, type ProcessIdentity, stillRuns } from './processes.ts'

const folder = (home: string) => join(home, 'leases')

/**
 * A lease says "this process uses the database". Whoever gives back the last one stops the server;
 * the lease of a process that no longer runs counts for nothing. Call these three under the start lock.
 */
export async function takeLease(home: string): Promise<string> {
  await mkdir(folder(home), { recursive: true, mode: 0o700 })
  const lease = join(folder(home), randomUUID())
  await writeFile(`${lease}.draft`, JSON.stringify(await ownIdentity()), { mode: 0o644 })
  await rename(`${lease}.draft`, lease)
  return lease
}

export async function giveBackLease(lease: string): Promise<void> {
  await rm(lease, { force: true })
}

/** How many leases are held by processes that run; the others are removed. */
export async function countLeases(home: string): Promise<number> {
  const names = (await readdir(folder(home)).catch(unless('ENOENT'))) ?? []
  const held = await Promise.all(
    names.map(async (name) => {
      const file = join(folder(home), name)
      const live =
        !name.endsWith('.draft') && (await stillRuns(JSON.parse(await readFile(file, 'utf8')) as ProcessIdentity))
      if (!live) await rm(file, { force: true })
      return live
    }),
  )
  return held.filter(Boolean).length
}
