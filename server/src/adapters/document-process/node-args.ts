import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** V8's own heap; the RSS limit covers buffers beside it. */
const heapMegabytes = 256

/**
 * Node's arguments for the child: a small heap, no code made from strings, and, where it runs from a bundle, Node's
 * permission model: it may read its own folder and the packages, write nothing, start nothing. A loader of
 * TypeScript (`--import tsx`, in development) needs more than that, so it goes without permissions.
 */
export function nodeArgsFor(childPath: string, execArgv: readonly string[]): string[] {
  const path = realpathSync(childPath)
  const limits = [`--max-old-space-size=${heapMegabytes}`, '--disallow-code-generation-from-strings', '--no-warnings']
  const loader = execArgv.map((argument, index) =>
    execArgv[index - 1] === '--import' ? resolveLoader(argument) : argument,
  )
  return [...limits, ...(loader.length > 0 ? loader : permissionsFor(path)), path]
}

/** The child's working directory is not the project's, so a bare name would not be found from there. */
function resolveLoader(name: string): string {
  if (/^[./]|:/.test(name)) return name
  return pathToFileURL(createRequire(import.meta.url).resolve(name)).href
}

function permissionsFor(path: string): string[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const flag =
    major > 23 || (major === 23 && minor >= 5) || (major === 22 && minor >= 13)
      ? '--permission'
      : '--experimental-permission'
  const readable = [dirname(path)]
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    for (const name of ['node_modules', 'package.json']) {
      if (existsSync(join(folder, name))) readable.push(realpathSync(join(folder, name)))
    }
  }
  return [flag, ...readable.map((folder) => `--allow-fs-read=${folder}`)]
}
