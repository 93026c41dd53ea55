import { knowledgeCases, pairCases, safRows, starCases } from './scoring/data.ts'

/**
 * A fresh process that scores answers without warming up, and prints one line of JSON: answers a second
 * of processor time (all threads, compiling and collecting included), and memory added by the judge.
 */

const wanted = 1500

const saf = (safRows('train') ?? []).map(({ question, reference, answer }) => ({ question, reference, answer }))
const ours = [
  ...knowledgeCases().flatMap(({ question, reference, keyPoints, answers }) =>
    answers.map(({ text }) => ({ question, reference, keyPoints, answer: text })),
  ),
  ...starCases().map(({ question, answer }) => ({ question, answer })),
  ...pairCases().flatMap(({ question, better, worse }) => [
    { question, answer: better },
    { question, answer: worse },
  ]),
]
// Every second answer is one of other people's, where they are present; no answer comes twice before all came once.
const pool = saf.length > 0 ? ours.flatMap((line, index) => [line, saf[index % saf.length] ?? line]) : ours
const lines = Array.from({ length: wanted }, (_, index) => pool[index % pool.length] ?? pool[0])

const megabyte = 1024 * 1024
const before = process.memoryUsage.rss()
const loading = process.cpuUsage()
const { score } = await import('./scoring/judging.ts')
const loaded = process.cpuUsage(loading)

const scoring = process.cpuUsage()
let highest = before
for (const [index, line] of lines.entries()) {
  if (line) score(line)
  if (index % 100 === 0) highest = Math.max(highest, process.memoryUsage.rss())
}
const used = process.cpuUsage(scoring)
highest = Math.max(highest, process.memoryUsage.rss())

const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6
console.log(
  JSON.stringify({
    perSecond: wanted / secondsOf(used),
    loadSeconds: secondsOf(loaded),
    addedMb: (highest - before) / megabyte,
  }),
)
