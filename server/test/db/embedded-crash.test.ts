import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { pgdataOf } from '../../src/db/embedded/home.ts'
import { clusterNameOf } from '../../src/db/embedded/postmaster-file.ts'
import { isAlive, signalIfAlive } from '../../src/db/embedded/processes.ts'
import { type App, app, eventually, query, serverProcesses, start, workspace } from './embedded-fixture.ts'

const long = { timeout: 90_000 }
const pidIn = async (pgdata: string) => Number.parseInt(await readFile(join(pgdata, 'postmaster.pid'), 'utf8'), 10)
const answersOne = (pool: pg.Pool) =>
  pool.query('select 1 as one').then(
    ({ rows }) => rows[0],
    () => undefined,
  )

test('a killed server comes back by itself, and the pool of the app finds it', long, async () => {
  const db = await start(join(await workspace(), '.candor'))
  const pool = new pg.Pool(db.connection)
  pool.on('error', () => undefined)
  await pool.query('create table kept as select 1 as id')
  const before = db.pid
  signalIfAlive(before, 'SIGKILL')
  expect(await eventually('the pool is served again', () => answersOne(pool))).toEqual({ one: 1 })
  await eventually('the new pid is known', () => db.pid !== before || undefined)
  expect((await pool.query('select id from kept')).rows).toEqual([{ id: 1 }])

  const second = db.pid
  signalIfAlive(second, 'SIGKILL')
  await eventually('it is gone', async () => !(await isAlive(second)) || undefined)
  await db.ensureRunning()
  await eventually('the pool is served once more', () => answersOne(pool))
  await pool.end()
})

test('two apps whose server is killed have one server again', long, async () => {
  const dataDir = join(await workspace(), '.candor')
  const [one, two] = [await start(dataDir), await start(dataDir)]
  const before = one.pid
  signalIfAlive(before, 'SIGKILL')
  await eventually('both know the new one', () => (one.pid !== before && two.pid === one.pid) || undefined)
  await one.stop()
  expect(await query(two.connection, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a backend in a long query, left behind by a killed server, does not delay the next one', long, async () => {
  const db = await start(join(await workspace(), '.candor'))
  const clusterName = await clusterNameOf(pgdataOf(db.location))
  const busy = new pg.Client(db.connection)
  busy.on('error', () => undefined)
  await busy.connect()
  const counting = busy.query('select count(*) from generate_series(1, 100000000000)').catch(() => undefined)
  await eventually('it counts', async () => {
    const rows = await query(
      db.connection,
      "select 1 from pg_stat_activity where query like '%100000000000)' and state = 'active' and pid <> pg_backend_pid()",
    )
    return rows.length > 0 || undefined
  })
  const before = await serverProcesses(clusterName)
  const killed = db.pid
  signalIfAlive(killed, 'SIGKILL')
  await eventually('it is gone', async () => !(await isAlive(killed)) || undefined)
  await db.ensureRunning()
  const after = await serverProcesses(clusterName)
  expect(after.filter((pid) => before.includes(pid))).toEqual([])
  await counting
  expect(await query(db.connection, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a kill during the first initialisation leaves no half database and no rubbish', long, async () => {
  const dataDir = join(await workspace(), '.candor')
  const home = join(dataDir, 'database')
  const draftIn = async () => (await readdir(home).catch(() => [])).find((name) => name.startsWith('cluster-draft-'))
  const steps = ['pgdata', 'pgdata/global', 'pgdata/PG_VERSION', 'password']
  for (const step of steps) {
    const killed = app(dataDir)
    await eventually(`the draft has ${step}`, async () => {
      const path = join(home, (await draftIn()) ?? 'none', step)
      return stat(path).then(
        () => true,
        () => undefined,
      )
    })
    await killed.kill('SIGKILL', 'group')
    expect(await readdir(home)).not.toContain('cluster')
  }
  const db = await start(dataDir)
  expect(await query(db.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(await draftIn()).toBeUndefined()
})

test(
  'twenty times kill -9, of the app, of the server and of both, while it writes: no acknowledged row is lost',
  long,
  async () => {
    const dataDir = join(await workspace(), '.candor')
    const promised = new Set<number>()
    const collect = (from: App) => {
      for (const id of from.acknowledged.splice(0)) promised.add(id)
    }
    const moreRows = async (from: App) => {
      const enough = from.acknowledged.length + 30
      await eventually('more rows are acknowledged', () => from.acknowledged.length >= enough || undefined)
    }
    let writer = app(dataDir, { mode: 'insert' })
    for (let round = 0; round < 20; round += 1) {
      const { location, connection } = await writer.ready()
      await moreRows(writer)
      if (round % 3 !== 0) signalIfAlive(await pidIn(pgdataOf(location)), 'SIGKILL')
      if (round % 3 === 1) await moreRows(writer)
      else {
        await writer.kill('SIGKILL')
        collect(writer)
        writer = app(dataDir, { mode: 'insert' })
        await writer.ready()
      }
      collect(writer)
      const rows = await query<{ id: string }>(connection, 'select id from entries')
      const kept = new Set(rows.map(({ id }) => Number(id)))
      expect([...promised].filter((id) => !kept.has(id))).toEqual([])
    }
    expect(promised.size).toBeGreaterThan(600)
  },
)
