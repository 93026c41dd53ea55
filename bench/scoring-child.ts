import { readFileSync } from 'node:fs'
import '../server/bin/v8-flags.mjs'
import type { Line } from './scoring/judging.ts'

/**
 * A fresh process that scores the lines of the JSON file named, as the command line runs and without warming up, and prints one line of
 * JSON: answers a second of processor time (all threads, compiling and collecting included), and memory added.
 */

const lines = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Line[]

const megabyte = 1024 * 1024
const before = process.memoryUsage.rss()
const loading = process.cpuUsage()
const { score } = await import('./scoring/judging.ts')
const loaded = process.cpuUsage(loading)

const scoring = process.cpuUsage()
let highest = before
for (const [index, line] of lines.entries()) {
  score(line)
  if (index % 100 === 0) highest = Math.max(highest, process.memoryUsage.rss())
}
const used = process.cpuUsage(scoring)
highest = Math.max(highest, process.memoryUsage.rss())

const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6
console.log(
  JSON.stringify({
    perSecond: lines.length / secondsOf(used),
    loadSeconds: secondsOf(loaded),
    addedMb: (highest - before) / megabyte,
  }),
)
