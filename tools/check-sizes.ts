import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

/** The house's sizes: a source file past them is two ideas. Content (the question bank) is data and exempt. */
const limits = { median: 80, ninetieth: 250, most: 400, mostTest: 500, filesInFolder: 15, functionLines: 60 }

const isTest = (path: string): boolean => /\.(test|spec|contract)\.tsx?$/.test(path) || /(^|\/)(test|e2e)\//.test(path)
const isContent = (path: string): boolean =>
  path.includes('/content/') || path.includes('/families/') || path.includes('.gen.')

interface SourceFile {
  path: string
  lines: number
  text: string
}

const sources = async (): Promise<SourceFile[]> => {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'])
  const paths = stdout.split('\n').filter((path) => path !== '' && !isContent(path))
  return Promise.all(
    paths.map(async (path) => {
      const text = await readFile(path, 'utf8')
      return { path, text, lines: text.split('\n').length - 1 }
    }),
  )
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? 0

/**
 * Functions whose body is longer than allowed, by indentation: Biome keeps it true, so a body ends
 * where a line is indented like the one that opened it.
 */
const longFunctions = ({ path, text }: SourceFile): string[] => {
  const opens =
    /^(\s*)(?:export |async |default |const \w+(?::[^=]+)? = |static |private |override )*.*(?:=>|\)(?:: [^{]+)?) \{$/
  const names = /(?:function\*?\s+|const\s+|^\s*(?:async\s+)?)([A-Za-z_$][\w$]*)/
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const indent = opens.exec(line)?.[1]
    if (indent === undefined || /^\s*(?:\}|if|for|while|switch|else|try|describe|test)/.test(line)) return []
    const length = lines.slice(index + 1).findIndex((other) => other.startsWith(`${indent}}`)) + 2
    return length > limits.functionLines ? [`${path}:${index + 1} ${names.exec(line)?.[1] ?? ''}: ${length} lines`] : []
  })
}

const files = await sources()
const code = files.filter(({ path }) => !isTest(path))
const sorted = code.map(({ lines }) => lines).sort((a, b) => a - b)
const folders = new Map<string, number>()
for (const { path } of code) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1)

const faults = [
  ...(quantile(sorted, 0.5) > limits.median ? [`the median file has ${quantile(sorted, 0.5)} lines`] : []),
  ...(quantile(sorted, 0.9) > limits.ninetieth ? [`one file in ten has over ${quantile(sorted, 0.9)} lines`] : []),
  ...files
    .filter(({ path, lines }) => lines > (isTest(path) ? limits.mostTest : limits.most))
    .map(({ path, lines }) => `${path}: ${lines} lines`),
  ...[...folders]
    .filter(([, count]) => count > limits.filesInFolder)
    .map(([folder, count]) => `${folder}: ${count} source files`),
  // A store is a list of queries, and a component's markup is one expression: neither is one thought too many.
  ...code.filter(({ path }) => !path.endsWith('.store.ts')).flatMap(longFunctions),
]
for (const fault of faults) console.error(fault)
console.log(
  `sizes: ${code.length} source files, median ${quantile(sorted, 0.5)} lines, nine in ten up to ${quantile(sorted, 0.9)}, longest ${sorted.at(-1)}`,
)
process.exitCode = faults.length > 0 ? 1 : 0
