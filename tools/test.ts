import { obtainBrowser } from './browser.ts'
import { run } from './run.ts'

/** `npm test`: the checks, then unit and database tests, then the browser's; everything runs even if one fails. */

interface Tally {
  passed: number
  failed: number
}

const count = (output: string, pattern: RegExp): number =>
  [...output.matchAll(pattern)].reduce((sum, match) => sum + Number(match[1] ?? 0), 0)

// Runners colour their closing lines when they may.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that starts a colour
const plain = (text: string): string => text.replace(/\u001b\[[0-9;]*m/g, '')

const closingOf = (output: string, pattern: RegExp): string =>
  plain(output)
    .split('\n')
    .filter((line) => pattern.test(line))
    .join('\n')

const runChecks = async (): Promise<Tally & { closing: string }> => {
  const { code, output } = await run(process.execPath, ['--import', 'tsx', 'tools/check.ts'])
  const closing = closingOf(output, /^check: /)
  const failed = count(closing, /(\d+) failed/g)
  return { passed: count(closing, /(\d+) passed/g), failed: failed || (code === 0 ? 0 : 1), closing }
}

const runVitest = async (): Promise<Tally & { closing: string }> => {
  const { code, output } = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run'])
  const closing = closingOf(output, /^\s*(Test Files|Tests) /)
  const tests = closing.split('\n').find((line) => /^\s*Tests /.test(line)) ?? ''
  const failed = count(tests, /(\d+) failed/g)
  return { passed: count(tests, /(\d+) passed/g), failed: failed || (code === 0 ? 0 : 1), closing }
}

const runBrowser = async (): Promise<Tally & { closing: string }> => {
  const env = { ...process.env, CANDOR_TEST_BROWSER: await obtainBrowser() }
  const { code, output } = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], env)
  const closing = closingOf(output, /^\s+\d+ (passed|failed|flaky|skipped|did not run)/)
  const failed = count(closing, /(\d+) (?:failed|flaky|did not run)/g)
  return { passed: count(closing, /(\d+) passed/g), failed: failed || (code === 0 ? 0 : 1), closing }
}

const steps = [runChecks, runVitest, runBrowser]
const tallies: (Tally & { closing: string })[] = []
for (const step of steps) tallies.push(await step())
for (const { closing } of tallies) console.log(closing)
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
