import { chmod, chown, cp, lstat, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { canTraverse } from '../../src/db/embedded/account.ts'
import { findBinaries } from '../../src/db/embedded/binaries.ts'
import { app, isRoot, query, start, workspace } from './embedded-fixture.ts'

const long = { timeout: 60_000 }
const nobody = { name: 'nobody', uid: 65534, gid: 65534 }
const here = fileURLToPath(new URL('.', import.meta.url))

/** A package as `npm install --ignore-scripts` leaves it: complete but for the links. */
async function packageWithoutLinks(room: string): Promise<string> {
  const copy = join(room, 'package')
  await cp((await findBinaries()).directory, copy, { recursive: true, verbatimSymlinks: true })
  const links = JSON.parse(await readFile(join(copy, 'native', 'pg-symlinks.json'), 'utf8')) as { target: string }[]
  await Promise.all(links.map(({ target }) => rm(join(copy, target), { force: true })))
  return copy
}

test('links that --ignore-scripts left out are made in the package', long, async () => {
  const room = await workspace()
  const binariesDir = await packageWithoutLinks(room)
  const db = await start(join(room, '.candor'), { binariesDir })
  expect(await query(db.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  expect((await lstat(join(binariesDir, 'native/lib/libpq.so.5'))).isSymbolicLink()).toBe(true)
  expect((await readdir(db.location)).filter((name) => name.startsWith('binaries'))).toEqual([])
  expect(db.version).toMatch(/^18\./)
})

test.skipIf(!isRoot || !(await canTraverse(nobody, here)))(
  'where the package may not be written, a copy with the links is used',
  long,
  async () => {
    const room = await workspace()
    const binariesDir = await packageWithoutLinks(room)
    const own = join(room, 'own')
    await mkdir(own, { mode: 0o700 })
    await chown(own, nobody.uid, nobody.gid)
    const { location, connection } = await app(join(own, '.candor'), { binariesDir, as: nobody }).ready()
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }])
    const copy = (await readdir(location)).find((name) => name.startsWith('binaries')) ?? ''
    expect((await lstat(join(location, copy, 'native/lib/libpq.so.5'))).isSymbolicLink()).toBe(true)
    expect(await readdir(join(binariesDir, 'native/lib'))).not.toContain('libpq.so.5')
  },
)

test.skipIf(!isRoot)(
  "binaries below a directory that is root's alone are copied to where the server gets",
  long,
  async () => {
    const room = await workspace()
    const closed = join(room, 'closed')
    await mkdir(closed, { mode: 0o700 })
    const binariesDir = await packageWithoutLinks(closed)
    const db = await start(join(room, '.candor'), { binariesDir })
    expect(await query(db.connection, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(await readFile(`/proc/${db.pid}/cmdline`, 'utf8')).toContain(join(db.location, 'binaries-'))
    await db.stop()
    const again = await start(join(room, '.candor'), { binariesDir })
    expect(again.attached).toBe(false)
  },
)

test('a platform without binaries is told so, and of DATABASE_URL', long, async () => {
  const room = await workspace()
  const failed = start(join(room, '.candor'), { binariesDir: join(room, 'no-such-package') })
  await expect(failed).rejects.toMatchObject({ code: 'no_binaries', message: expect.stringContaining('DATABASE_URL') })
})

test(
  'binaries whose loader is not there, as glibc on a musl system, are told apart from missing ones',
  long,
  async () => {
    const room = await workspace()
    const binariesDir = await packageWithoutLinks(room)
    const initdb = join(binariesDir, 'native/bin/initdb')
    await writeFile(initdb, '#!/lib64/no-such-loader\n')
    await chmod(initdb, 0o755)
    expect((await stat(initdb)).isFile()).toBe(true)
    const failed = start(join(room, '.candor'), { binariesDir })
    await expect(failed).rejects.toMatchObject({ code: 'cannot_execute', message: expect.stringContaining('musl') })
  },
)

test('a missing system library is named', long, async () => {
  const room = await workspace()
  const binariesDir = await packageWithoutLinks(room)
  await rm(join(binariesDir, 'native/lib/libssl.so.1.1'))
  const failed = start(join(room, '.candor'), { binariesDir })
  await expect(failed).rejects.toMatchObject({ code: 'missing_library', message: expect.stringContaining('libssl') })
})
