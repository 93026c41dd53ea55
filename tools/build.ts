import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { build as esbuild, type Plugin } from 'esbuild'

/** `build.ts SERVER_DIR [WEB_DIR]`: builds what is not there yet; run by `server/bin/candor.mjs`. */

const projectDir = resolve(import.meta.dirname, '..')

/** Packages stay packages; the workspaces are ours and TypeScript, so they go into the bundle. */
const workspacesInside: Plugin = {
  name: 'workspaces-inside',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined
      const contract = /^@candor\/contracts\/(.+)$/.exec(path)?.[1]
      return contract ? { path: join(projectDir, 'contracts/src', contract) } : { path, external: true }
    })
  },
}

const buildServer = async (outDir: string): Promise<void> => {
  await esbuild({
    entryPoints: {
      cli: join(projectDir, 'server/src/cli.ts'),
      'document-child': join(projectDir, 'server/src/adapters/document-process/child.ts'),
      recogniser: join(projectDir, 'server/src/adapters/sherpa/child.ts'),
      'sound-worker': join(projectDir, 'server/src/adapters/opus/worker.ts'),
      'speech-worker': join(projectDir, 'server/src/adapters/flite/worker.ts'),
    },
    outdir: outDir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    sourcemap: 'linked',
    logLevel: 'warning',
    plugins: [workspacesInside],
  })
}

/** Built beside and renamed: a build that is there is whole, and two builds at once do no harm. */
const atomically = async (target: string, make: (outDir: string) => Promise<void>): Promise<void> => {
  if (existsSync(target)) return
  await mkdir(dirname(target), { recursive: true })
  const unfinished = `${target}.${process.pid}`
  try {
    await make(unfinished)
    await rename(unfinished, target).catch(async (error: unknown) => {
      if (!existsSync(target)) throw error
    })
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

const unlessMissing = (error: NodeJS.ErrnoException): number => {
  if (error.code !== 'ENOENT') throw error
  return 0
}

/** A running server may still serve the build before; the two newest of a kind stay. */
const forgetOld = async (target: string): Promise<void> => {
  const kind = basename(target).split('-')[0] ?? ''
  const folder = dirname(target)
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${kind}-`) && !name.includes('.'))
  const aged = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      // Another start may have removed it meanwhile: then it is the oldest there can be.
      const madeMs = await stat(path).then(({ mtimeMs }) => mtimeMs, unlessMissing)
      return { path, madeMs }
    }),
  )
  const old = aged.sort((a, b) => b.madeMs - a.madeMs).slice(2)
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })))
}

const [server, web] = process.argv.slice(2)
if (server === undefined) throw new Error('build.ts takes the folder of the server, and of the web app')
await atomically(server, buildServer)
await forgetOld(server)
if (web !== undefined) {
  const { buildWeb } = await import('../web/build.ts')
  await atomically(web, buildWeb)
  await forgetOld(web)
}
