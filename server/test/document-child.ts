import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const server = fileURLToPath(new URL('..', import.meta.url))

/** The child that reads documents as it runs in production: one bundle, so that it starts fast and is locked down. */
export async function buildDocumentChild(): Promise<{ childPath: string; remove(): Promise<void> }> {
  await mkdir(join(server, '.build'), { recursive: true })
  const outdir = await mkdtemp(join(server, '.build', 'test-child-'))
  await build({
    entryPoints: [join(server, 'src/adapters/document-process/child.ts')],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
  })
  return { childPath: join(outdir, 'child.js'), remove: () => rm(outdir, { recursive: true, force: true }) }
}
