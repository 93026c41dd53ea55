import { run } from './run.ts'

const node = process.execPath
const tsc = 'node_modules/typescript/bin/tsc'

/** Everything that can be said of the code without running it. */
const checks: readonly [name: string, args: readonly string[]][] = [
  ['types: contracts', [tsc, '-p', 'contracts/tsconfig.json']],
  ['types: server', [tsc, '-p', 'server/tsconfig.json']],
  ['types: web', [tsc, '-p', 'web/tsconfig.json']],
  ['types: tools, benches, browser tests', [tsc, '-p', 'tsconfig.json']],
  ['lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']],
  ['imports', ['--import', 'tsx', 'tools/check-imports.ts']],
  ['dead code', ['node_modules/knip/bin/knip.js', '--no-progress']],
  ['sizes', ['--import', 'tsx', 'tools/check-sizes.ts']],
]

const failed: string[] = []
for (const [name, args] of checks) {
  const started = performance.now()
  const { code } = await run(node, args)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (code !== 0) failed.push(name)
}
console.log(`check: ${checks.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
