import { randomUUID } from 'node:crypto'
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { poll } from '../../kernel/poll.ts'
import { DatabaseLaunchError, unless } from './launch-error.ts'
import { ownIdentity, type ProcessIdentity, stillRuns } from './processes.ts'

const released = 'released'

async function generations(home: string): Promise<number[]> {
  const names = await readdir(home)
  return names.flatMap((name) => (/^lock\.\d+$/.test(name) ? [Number(name.slice(5))] : []))
}

async function isHeld(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(unless('ENOENT'))
  if (text === undefined || text === released) return false
  return stillRuns(JSON.parse(text) as ProcessIdentity)
}

/** Claims the generation after the highest one if that is free; undefined if it is not, or another was quicker. */
async function claim(home: string): Promise<string | undefined> {
  const highest = Math.max(0, ...(await generations(home)))
  if (highest > 0 && (await isHeld(join(home, `lock.${highest}`)))) return undefined
  const mine = join(home, `lock.${highest + 1}`)
  const draft = join(home, `lock.draft-${randomUUID()}`)
  await writeFile(draft, JSON.stringify(await ownIdentity()), { mode: 0o644 })
  try {
    // link() is the atomic step: it fails where the name exists, and the content is whole at once.
    await link(draft, mine)
  } catch (error) {
    return unless('EEXIST', 'ENOENT')(error)
  } finally {
    await rm(draft, { force: true })
  }
  const now = await generations(home)
  if (now.some((other) => other > highest + 1)) {
    await rm(mine, { force: true })
    return undefined
  }
  // One generation is left behind ours, so that a slow reader of the directory always sees one.
  const old = now.filter((other) => other < highest).map((other) => `lock.${other}`)
  const drafts = (await readdir(home)).filter((name) => name.startsWith('lock.draft-'))
  await Promise.all([...old, ...drafts].map((name) => rm(join(home, name), { force: true })))
  return mine
}

/**
 * Runs `work` while no other process does so for the same home: look for a server, initialise,
 * start, stop. Node has no flock(), and a lock file that is deleted when its holder died can be
 * deleted twice, the second time under a new holder. So locks have generations: `lock.7` may be
 * claimed only when the holder of `lock.6` released it or is no longer the process it was, and a
 * claimed number is never given again. A holder's kill -9 therefore blocks nobody.
 */
export async function withStartLock<T>(home: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const timeoutMs = 180_000
  const mine = await poll(() => claim(home), { timeoutMs, everyMs: 15, signal })
  if (mine === undefined) {
    const holder = `another process has been starting or stopping it for ${timeoutMs / 1000} s (see the newest lock file in ${home}).`
    throw new DatabaseLaunchError('start_timeout', holder)
  }
  try {
    return await work()
  } finally {
    const note = join(home, `lock.draft-${randomUUID()}`)
    await writeFile(note, released, { mode: 0o644 })
      .then(() => rename(note, mine))
      .catch(unless('ENOENT'))
  }
}
