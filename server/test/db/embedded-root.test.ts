import { statSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { canTraverse } from '../../src/db/embedded/account.ts'
import { findHome, pgdataOf } from '../../src/db/embedded/home.ts'
import { app, isRoot, query, start, workspace } from './embedded-fixture.ts'

const long = { timeout: 60_000 }
const nobody = { name: 'nobody', uid: 65534, gid: 65534 }
const nameless = { uid: 54321, gid: 54321 }
const here = fileURLToPath(new URL('.', import.meta.url))

/** These need root, to become others. Elsewhere they are shown as skipped. */
const asRoot = test.skipIf(!isRoot)
/** They also run this very source as another account, which cannot get into root's own home. */
const asOthers = test.skipIf(!isRoot || !(await canTraverse(nobody, here)))

const uidOf = async (path: string) => (await stat(path)).uid
const serverUid = async (pid: number) =>
  Number(/^Uid:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1])

async function closed(): Promise<string> {
  const directory = join(await workspace(), 'closed')
  await mkdir(directory, { mode: 0o700 })
  return directory
}

asRoot('as root the server runs as an unprivileged account, with the data in the data directory', long, async () => {
  const dataDir = join(await workspace(), '.candor')
  const db = await start(dataDir)
  expect(db.location).toBe(join(dataDir, 'database'))
  expect(await serverUid(db.pid)).toBeGreaterThan(0)
  expect(await uidOf(pgdataOf(db.location))).toBe(await serverUid(db.pid))
  expect(await uidOf(join(db.location, 'cluster', 'password'))).toBe(0)
  expect(((await stat(dataDir)).mode & 0o777).toString(8)).toBe('710')
})

asRoot("below a directory that is root's alone the data lives elsewhere, and is found again", long, async () => {
  const dataDir = join(await closed(), '.candor')
  const first = await start(dataDir)
  expect(first.location).toMatch(/^\/var\/lib\/candor\/[0-9a-f]{16}$/)
  expect((await readFile(join(dataDir, 'database.location'), 'utf8')).trim()).toBe(first.location)
  await query(first.connection, 'create table kept as select 1 as id')
  await first.stop()
  // The pointer counts, not the path: the directory may be moved.
  await rename(dataDir, `${dataDir}-moved`)
  const second = await start(`${dataDir}-moved`)
  expect(second.location).toBe(first.location)
  expect(await query(second.connection, 'select id from kept')).toEqual([{ id: 1 }])
})

asRoot('a data directory that somebody closed stays closed', long, async () => {
  const dataDir = await closed()
  const db = await start(dataDir)
  expect(db.location).toMatch(/^\/var\/lib\/candor\//)
  expect(((await stat(dataDir)).mode & 0o777).toString(8)).toBe('700')
})

asRoot(
  "a second start never sees a new data directory closed to the server's account, which would lead it elsewhere",
  long,
  async () => {
    const room = await workspace()
    const seen = new Set<string>()
    for (let round = 0; round < 100; round += 1) {
      const dataDir = join(room, `${round}`)
      let done = false
      const made = findHome(dataDir, () => undefined).finally(() => {
        done = true
      })
      while (!done) {
        const found = statSync(dataDir, { throwIfNoEntry: false })
        if (found) seen.add(`${(found.mode & 0o777).toString(8)} ${found.gid === 0}`)
        await new Promise((turn) => setImmediate(turn))
      }
      expect((await made).home).toBe(join(dataDir, 'database'))
    }
    expect([...seen]).toEqual(['710 false'])
  },
)

asRoot('data that was reachable and no longer is, is not replaced by an empty database', long, async () => {
  const outside = join(await workspace(), 'outside')
  await mkdir(outside)
  const db = await start(join(outside, '.candor'))
  await db.stop()
  await chmod(outside, 0o700)
  await expect(start(join(outside, '.candor'))).rejects.toMatchObject({ code: 'unusable_data_directory' })
})

asOthers('an ordinary user runs it as itself, and root then joins in', long, async () => {
  const room = await workspace()
  await chown(room, nobody.uid, nobody.gid)
  const dataDir = join(room, '.candor')
  const ready = await app(dataDir, { as: nobody }).ready()
  expect(ready.location).toBe(join(dataDir, 'database'))
  expect(await serverUid(ready.pid)).toBe(nobody.uid)
  expect(((await stat(dataDir)).mode & 0o777).toString(8)).toBe('700')

  const root = await start(dataDir)
  expect(root).toMatchObject({ attached: true, pid: ready.pid })
  await root.stop()
  expect(await query(ready.connection, 'select 1 as one')).toEqual([{ one: 1 }])
})

asOthers('another user gets no further than the data directory, and the socket is in a private one', long, async () => {
  const dataDir = join(await workspace(), '.candor')
  const db = await start(dataDir)
  const other = app(dataDir, { as: nameless })
  expect((await other.heard('failed')).code).toBe('unusable_data_directory')
  expect(((await stat(db.socketDir ?? '')).mode & 0o777).toString(8)).toBe('700')
})

asOthers('a user without an entry in /etc/passwd is told so, and of DATABASE_URL', long, async () => {
  const room = await workspace()
  await chown(room, nameless.uid, nameless.gid)
  const failed = await app(join(room, '.candor'), { as: nameless }).heard('failed')
  expect(failed.code).toBe('no_passwd_entry')
  expect(failed.message).toContain('DATABASE_URL')
})

asRoot("root is told when a data directory's owner has no entry in /etc/passwd", long, async () => {
  const room = await workspace()
  await chown(room, nameless.uid, nameless.gid)
  await expect(start(room)).rejects.toMatchObject({ code: 'no_passwd_entry' })
})
