import { execFileSync } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pgdataOf } from '../../src/db/embedded/home.ts'
import { clusterNameOf } from '../../src/db/embedded/postmaster-file.ts'
import { isAlive } from '../../src/db/embedded/processes.ts'
import { withStartLock } from '../../src/db/embedded/start-lock.ts'
import { app, eventually, isRoot, query, serverProcesses, start, workspace } from './embedded-fixture.ts'

const long = { timeout: 60_000 }

test('of four simultaneous first starts one starts the server and the others attach', long, async () => {
  const dataDir = join(await workspace(), '.candor')
  const apps = [1, 2, 3, 4].map(() => app(dataDir))
  const ready = await Promise.all(apps.map((each) => each.ready()))
  expect(ready.map(({ attached }) => attached).sort()).toEqual([false, true, true, true])
  expect(new Set(ready.map(({ pid }) => pid)).size).toBe(1)
})

test('the last one out stops the server, also when the one who started it went first', long, async () => {
  const dataDir = join(await workspace(), '.candor')
  const [first, second, third] = [await start(dataDir), await start(dataDir), await start(dataDir)]
  expect([first, second, third].map(({ attached }) => attached)).toEqual([false, true, true])
  await first.stop()
  await second.stop()
  await second.stop()
  expect(await query(third.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  await third.stop()
  expect(await isAlive(first.pid)).toBe(false)
})

test("a server survives its app's SIGKILL; the next app attaches, and stops it when it leaves", long, async () => {
  const dataDir = join(await workspace(), '.candor')
  const killed = app(dataDir)
  const { pid } = await killed.ready()
  await killed.kill('SIGKILL', 'group')
  expect(await isAlive(pid)).toBe(true)
  const db = await start(dataDir)
  expect(db).toMatchObject({ attached: true, pid })
  expect(await query(db.connection, 'select count(*)::int from entries')).toEqual([{ count: 0 }])
  await db.stop()
  expect(await isAlive(pid)).toBe(false)
})

test('Ctrl-C reaches the app and not the server: the app still asks it things, then stops it', long, async () => {
  const dataDir = join(await workspace(), '.candor')
  const interrupted = app(dataDir)
  const { pid } = await interrupted.ready()
  await interrupted.kill('SIGINT', 'group')
  expect(interrupted.said.map(({ event }) => event)).toEqual(expect.arrayContaining(['query', 'stopped']))
  expect(await isAlive(pid)).toBe(false)
})

test("a stale postmaster.pid whose number is another process's now is not believed", long, async () => {
  const dataDir = join(await workspace(), '.candor')
  const first = await start(dataDir)
  const { location, socketDir } = first
  const pgdata = pgdataOf(location)
  const lines = await readFile(join(pgdata, 'postmaster.pid'), 'utf8')
  await first.stop()
  // An app's pid in both lock files: alive, and of the very account that the server runs as.
  const stranger = await start(join(await workspace(), '.candor'))
  const stale = lines.replace(/^\d+/, `${stranger.pid}`)
  await writeFile(join(pgdata, 'postmaster.pid'), stale, { mode: 0o600 })
  await writeFile(join(socketDir ?? '', '.s.PGSQL.5432.lock'), stale, { mode: 0o644 })

  const second = await start(dataDir)
  expect(second.attached).toBe(false)
  expect(second.pid).not.toBe(stranger.pid)
  expect(await query(second.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  await second.stop()
  expect(await isAlive(stranger.pid)).toBe(true)
})

test(
  'a server that is there but cannot be seen, as from another container, is not joined by a second one',
  long,
  async () => {
    const dataDir = join(await workspace(), '.candor')
    const db = await start(dataDir)
    const file = join(pgdataOf(db.location), 'postmaster.pid')
    const lines = await readFile(file, 'utf8')
    const clusterName = await clusterNameOf(pgdataOf(db.location))
    const before = await eventually('its processes are there', async () => {
      const processes = await serverProcesses(clusterName)
      return processes.length > 3 ? processes : undefined
    })
    await writeFile(file, lines.replace(/^\d+/, '999999999'))
    await expect(start(dataDir)).rejects.toMatchObject({ code: 'in_use_elsewhere' })
    expect(await serverProcesses(clusterName)).toEqual(expect.arrayContaining(before))
    await writeFile(file, lines)
  },
)

test('a copy of a data directory in use is a database of its own', long, async () => {
  const room = await workspace()
  const original = await start(join(room, '.candor'))
  await query(original.connection, 'create table words as select 1 as id')
  await query(original.connection, 'select 1')
  await original.stop()
  const again = await start(join(room, '.candor'))
  // Taken while it runs, so its postmaster.pid comes along, and names a live postgres.
  await cp(join(room, '.candor'), join(room, 'copy'), {
    recursive: true,
    preserveTimestamps: true,
    filter: (path) => !path.includes('.s.PGSQL'),
  })
  // Owners, as cp -a keeps them: those of the outer directories first, for they are set recursively.
  for (const part of isRoot ? ['', 'database', 'database/cluster', 'database/cluster/pgdata', 'database/socket'] : []) {
    execFileSync('chown', ['-R', '--reference', join(room, '.candor', part), join(room, 'copy', part)])
  }
  const copy = await start(join(room, 'copy'))
  expect(copy.attached).toBe(false)
  expect(copy.pid).not.toBe(again.pid)
  await query(copy.connection, 'drop table words')
  expect(await query(again.connection, 'select id from words')).toEqual([{ id: 1 }])
})

test('the start lock is held by one at a time, in order of a queue of forty', long, async () => {
  const home = await workspace()
  let inside = 0
  let most = 0
  const turns = Array.from({ length: 40 }, () =>
    withStartLock(home, async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise((done) => setImmediate(done))
      inside -= 1
    }),
  )
  await Promise.all(turns)
  expect(most).toBe(1)
})

test('a lock whose holder was killed, or whose number is reused, blocks nobody', long, async () => {
  const home = await workspace()
  await writeFile(join(home, 'lock.7'), JSON.stringify({ pid: 999999999, startedAt: 'some time' }))
  expect(await withStartLock(home, async () => 'in')).toBe('in')
  await writeFile(join(home, 'lock.9'), JSON.stringify({ pid: process.pid, startedAt: 'in another life' }))
  expect(await withStartLock(home, async () => 'in')).toBe('in')
})

test('an app that was killed while it held the start lock does not block the next one', long, async () => {
  const dataDir = join(await workspace(), '.candor')
  const killed = app(dataDir)
  const home = join(dataDir, 'database')
  await eventually('the lock is taken', () =>
    readFile(join(home, 'lock.1')).then(
      () => true,
      () => undefined,
    ),
  )
  await killed.kill('SIGKILL')
  const db = await start(dataDir)
  expect(await query(db.connection, 'select 1 as one')).toEqual([{ one: 1 }])
})

// Only root's database can lie elsewhere, with a pointer to it.
test.skipIf(!isRoot)(
  'as root, a copied pointer to a database elsewhere, and one to nothing, are refused',
  long,
  async () => {
    const room = await workspace()
    await mkdir(join(room, 'closed'), { mode: 0o700 })
    const dataDir = join(room, 'closed', '.candor')
    const db = await start(dataDir)
    expect(db.location).toMatch(/^\/var\/lib\/candor\/[0-9a-f]{16}$/)
    const copy = join(room, 'closed', 'copy')
    await cp(dataDir, copy, { recursive: true })
    await expect(start(copy)).rejects.toMatchObject({ code: 'copied_data_directory' })
    await db.stop()
    await rm(db.location, { recursive: true })
    await expect(start(dataDir)).rejects.toMatchObject({ code: 'data_missing' })
  },
)
