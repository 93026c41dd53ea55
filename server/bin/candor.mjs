#!/usr/bin/env node
// The command line. Builds the program if its sources have changed since it was last built, without
// a word (commands print data on standard output), then runs the build. Plain JavaScript, since Node
// 20 runs nothing else by itself.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import './v8-flags.mjs'

const projectDir = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A hash of every source file below the folders given, so that a build is used exactly while it is true. */
const hashOf = (folders) => {
  const hash = createHash('sha256').update(process.version)
  const add = (path) => hash.update(path.slice(projectDir.length)).update('\0').update(readFileSync(path)).update('\0')
  const walk = (folder) => {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && entry.name !== 'node_modules') walk(path)
      else if (entry.isFile() && !/\.test\.tsx?$/.test(entry.name)) add(path)
    }
  }
  for (const folder of folders) walk(join(projectDir, folder))
  add(join(projectDir, 'package-lock.json'))
  return hash.digest('hex').slice(0, 16)
}

const command = process.argv[2] ?? 'serve'
// Below server/, so that packages which npm put into server/node_modules are found too.
const server = join(projectDir, 'server', '.build', `server-${hashOf(['contracts/src', 'server/src'])}`)
const web = join(projectDir, '.build', `web-${hashOf(['contracts/src', 'web'])}`)
const needsWeb = command === 'serve'

if (!existsSync(server) || (needsWeb && !existsSync(web))) {
  // A process of its own: the build's half a gigabyte goes with it.
  const args = ['--import', 'tsx', join(projectDir, 'tools', 'build.ts'), server, ...(needsWeb ? [web] : [])]
  execFileSync(process.execPath, args, { cwd: projectDir, stdio: ['ignore', process.stderr.fd, 'inherit'] })
}

const { main } = await import(pathToFileURL(join(server, 'cli.js')).href)
await main(process.argv.slice(2), {
  projectDir,
  webRoot: web,
  documentChild: { path: join(server, 'document-child.js'), execArgv: [] },
  speechWorker: join(server, 'speech-worker.js'),
  soundWorker: join(server, 'sound-worker.js'),
  recogniser: { path: join(server, 'recogniser.js'), execArgv: [] },
})
