import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { pgdataOf } from '../../src/db/embedded/home.ts'
import { findPostmaster } from '../../src/db/embedded/postmaster-file.ts'
import { signalIfAlive } from '../../src/db/embedded/processes.ts'
import { startEmbeddedPostgres } from '../../src/db/embedded/start-embedded-postgres.ts'
import { eventually, query, start, workspace } from './embedded-fixture.ts'

const long = { timeout: 60_000 }
const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

test('a new directory becomes a database, and its rows are there after a stop and a start', long, async () => {
  const dataDir = join(await workspace(), 'not', 'yet', '.candor')
  const first = await start(dataDir)
  expect(first.attached).toBe(false)
  expect(first.connection).toMatchObject({ user: 'candor', database: 'candor', host: first.socketDir })
  await query(first.connection, "create table kept as select 'Łódź ₹' as words")
  await first.stop()

  const second = await start(dataDir)
  expect(second.attached).toBe(false)
  expect(await query(second.connection, 'select words, upper(words) as big from kept')).toEqual([
    { words: 'Łódź ₹', big: 'ŁÓDŹ ₹' },
  ])
})

test('what is acknowledged is durable, in UTF-8 with checksums, and no TCP port is open', long, async () => {
  const db = await start(join(await workspace(), '.candor'))
  const [settings] = await query(
    db.connection,
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
            current_setting('full_page_writes') as pages, current_setting('data_checksums') as checksums,
            current_setting('listen_addresses') as addresses, current_setting('server_encoding') as encoding,
            (select datlocprovider::text || ':' || datlocale from pg_database where datname = 'candor') as locale`,
  )
  expect(settings).toEqual({
    fsync: 'on',
    commit: 'on',
    pages: 'on',
    checksums: 'on',
    addresses: '',
    encoding: 'UTF8',
    locale: 'b:C.UTF-8',
  })
})

test('only who knows the password gets in, nobody gets in as superuser, and the app is none', long, async () => {
  const db = await start(join(await workspace(), '.candor'))
  await expect(query({ ...db.connection, password: 'guessed' }, 'select 1')).rejects.toThrow(
    /password authentication failed/,
  )
  await expect(query({ ...db.connection, user: 'postgres' }, 'select 1')).rejects.toThrow(/no pg_hba.conf entry/)
  await expect(query(db.connection, "copy (select 1) to program 'true'")).rejects.toThrow(/permission denied/)
  expect(await modeOf(db.socketDir ?? '')).toBe('700')
  expect(await modeOf(join(db.location, 'cluster', 'password'))).toBe('600')
  expect(await modeOf(pgdataOf(db.location))).toBe('700')
})

test("a person's words in a refused statement do not enter the server's log", long, async () => {
  const db = await start(join(await workspace(), '.candor'))
  await query(db.connection, 'create table once (words text primary key)')
  await query(db.connection, "insert into once values ('my secret')")
  await expect(query(db.connection, "insert into once values ('my secret')")).rejects.toThrow(/duplicate key/)
  const log = await readFile(join(db.location, 'server.log'), 'utf8')
  expect(log).toContain('duplicate key')
  expect(log).not.toContain('my secret')
})

test('a data directory whose path is too long for a socket gets a short private one', long, async () => {
  const deep = join(await workspace(), 'd'.repeat(60), 'e'.repeat(60))
  await mkdir(deep, { recursive: true })
  const dataDir = join(deep, '.candor')
  const first = await start(dataDir)
  expect(Buffer.byteLength(`${first.socketDir}/.s.PGSQL.5432`)).toBeLessThan(100)
  expect(await modeOf(first.socketDir ?? '')).toBe('700')
  expect(await query(first.connection, 'select 1 as one')).toEqual([{ one: 1 }])

  const second = await start(dataDir)
  expect(second).toMatchObject({ attached: true, socketDir: first.socketDir })
  await Promise.all([first.stop(), second.stop()])
  await expect(stat(first.socketDir ?? '')).rejects.toThrow(/ENOENT/)
})

test('a pool that has just ended does not hear of the stop', long, async () => {
  const db = await start(join(await workspace(), '.candor'))
  const errors: Error[] = []
  const pool = new pg.Pool(db.connection)
  pool.on('error', (error) => errors.push(error))
  const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid')
  const backend = rows[0]?.pid ?? 0
  // Its connection is slow to read the goodbye: not before the server has begun to stop.
  signalIfAlive(backend, 'SIGSTOP')
  await pool.end()
  const stopped = db.stop()
  await eventually('the server begins to stop', async () => {
    const found = await findPostmaster(pgdataOf(db.location))
    return found?.status === 'stopping' || undefined
  })
  signalIfAlive(backend, 'SIGCONT')
  await stopped
  expect(errors).toEqual([])
})

test('a connection that nobody ends does not keep the server from stopping', long, async () => {
  const db = await start(join(await workspace(), '.candor'))
  const idle = new pg.Client(db.connection)
  const cut = new Promise<Error>((done) => idle.on('error', done))
  await idle.connect()
  await db.stop()
  expect((await cut).message).toMatch(/terminating connection/)
})

test('a start that is given up leaves nothing running, and the next one works', long, async () => {
  const dataDir = join(await workspace(), '.candor')
  const abort = new AbortController()
  const given = startEmbeddedPostgres({
    dataDir,
    signal: abort.signal,
    log: (event) => event === 'database.initialised' && abort.abort(),
  })
  await expect(given).rejects.toThrow(/abort/)
  const db = await start(dataDir)
  expect(db.attached).toBe(false)
  expect(await query(db.connection, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('data of another major version is refused with the way out', long, async () => {
  const dataDir = join(await workspace(), '.candor')
  const db = await start(dataDir)
  await db.stop()
  await writeFile(join(pgdataOf(db.location), 'PG_VERSION'), '17\n')
  await expect(start(dataDir)).rejects.toMatchObject({
    code: 'incompatible_version',
    message: expect.stringContaining('DATABASE_URL'),
  })
})
