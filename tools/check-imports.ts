import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { architectureRules } from './architecture.ts'

const run = promisify(execFile)

/** What of dependency-cruiser's report is read here. */
interface Summary {
  totalCruised: number
  totalDependenciesCruised: number
  violations: { from: string; to: string; rule: { name: string } }[]
}

const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')

const tsxReader = resolve('tools/swc-reads-tsx.mjs')

const configuration = () => ({
  forbidden: architectureRules(resolve('ARCHITECTURE.md')),
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg|json)$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
})

/**
 * Cruises folders below `baseDir`, types and workspaces by name included. A process of its own: its
 * swc parser does not survive tsx's module loader.
 */
const inspect = async (baseDir: string, folders: readonly string[]): Promise<Summary> => {
  const scratch = await mkdtemp(join(tmpdir(), 'candor-rules-'))
  const config = join(scratch, 'rules.json')
  await writeFile(config, JSON.stringify(configuration()))
  const options = { cwd: baseDir, maxBuffer: 256 * 1024 * 1024 }
  try {
    const args = ['--import', tsxReader, cruiser, '--config', config, '--output-type', 'json', ...folders]
    // Its exit code counts violations; the report tells more.
    const { stdout } = await run(process.execPath, args, options).catch((error: { stdout?: string }) => {
      if (!error.stdout?.startsWith('{')) throw error
      return { stdout: error.stdout }
    })
    return (JSON.parse(stdout) as { summary: Summary }).summary
  } finally {
    await rm(scratch, { recursive: true })
  }
}

interface Planted {
  file: string
  text: string
  /** The name of a rule that has to catch it. */
  rule: string
}

const use = 'export const value = 1\nexport interface Value { a: 1 }\n'

const plantedFiles: Record<string, string> = {
  'contracts/src/c.ts': use,
  'contracts/src/delivery/measures.ts': use,
  'contracts/package.json': '{ "name": "@candor/contracts", "type": "module", "exports": { "./*": "./src/*" } }',
  'server/src/kernel/k.ts': use,
  'server/src/ports/p.ts': use,
  'server/src/db/d.ts': use,
  'server/src/http/h.ts': use,
  'server/src/adapters/one/a.ts': use,
  'server/src/features/accounts/index.ts': use,
  'server/src/features/accounts/inner.ts': use,
  'server/src/features/scoring/index.ts': use,
  'web/src/features/other/o.ts': use,
}

/** One violation for each kind of rule, an `import type` and an import by workspace name among them. */
const violations: readonly Planted[] = [
  {
    file: 'server/src/features/interview/decide.rules.ts',
    text: "import { value } from '../../db/d.ts'\nexport const a = value",
    rule: '`*.rules.ts`, `content/` -> db',
  },
  {
    file: 'server/src/features/interview/typed.rules.ts',
    text: "import type { Value } from '../../http/h.ts'\nexport type A = Value",
    rule: '`*.rules.ts`, `content/` -> http',
  },
  {
    file: 'server/src/features/interview/do-it.ts',
    text: "import type { Value } from '../../db/d.ts'\nexport type A = Value",
    rule: 'use cases, `index.ts` -> db',
  },
  {
    file: 'server/src/features/interview/reach-in.ts',
    text: "import { value } from '../accounts/inner.ts'\nexport const a = value",
    rule: 'use cases, `index.ts` -> inside of another feature',
  },
  {
    file: 'server/src/features/interview/upwards.ts',
    text: "import { value } from '../scoring/index.ts'\nexport const a = value",
    rule: 'interview -> a feature that is not below it',
  },
  {
    file: 'server/src/features/interview/thing.store.ts',
    text: "import { value } from '../../http/h.ts'\nexport const a = value",
    rule: '`*.store.ts` -> http',
  },
  {
    file: 'server/src/features/interview/routes.ts',
    text: "import { value } from '../../db/d.ts'\nexport const a = value",
    rule: '`routes.ts`, `*-socket.ts` -> db',
  },
  {
    file: 'server/src/adapters/two/b.ts',
    text: "import { value } from '../one/a.ts'\nexport const a = value",
    rule: '`adapters/<vendor>/` -> adapters',
  },
  {
    file: 'server/src/kernel/by-name.ts',
    text: "import { value } from '@candor/contracts/c.ts'\nexport const a = value",
    rule: '`kernel/` -> contracts',
  },
  {
    file: 'server/src/features/interview/vendor.ts',
    text: "import { Kysely } from 'kysely'\nexport const a = Kysely",
    rule: 'use cases, `index.ts` -> npm',
  },
  {
    file: 'contracts/src/server.ts',
    text: "import { value } from '../../server/src/kernel/k.ts'\nexport const a = value",
    rule: 'contracts -> zod and nothing else',
  },
  {
    file: 'server/src/features/reports/figures.rules.ts',
    text: "import type { Value } from '@candor/contracts/delivery/measures.ts'\nexport type A = Value",
    rule: 'delivery measures -> marks',
  },
  {
    file: 'web/src/features/mine/m.ts',
    text: "import { value } from '../other/o.ts'\nexport const a = value",
    rule: 'web: a feature imports another feature',
  },
  {
    file: 'web/src/ui/u.ts',
    text: "import { value } from '../features/other/o.ts'\nexport const a = value",
    rule: 'web: ui imports a feature or page',
  },
  {
    file: 'server/src/kernel/cycle-a.ts',
    text: "import { b } from './cycle-b.ts'\nexport const a = () => b",
    rule: 'no cycles',
  },
]

const plant = async (): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'candor-planted-'))
  const files = {
    ...plantedFiles,
    'server/src/kernel/cycle-b.ts': "import { a } from './cycle-a.ts'\nexport const b = () => a",
    ...Object.fromEntries(violations.map(({ file, text }) => [file, text])),
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), text)
  }
  await mkdir(join(root, 'node_modules/@candor'), { recursive: true })
  await symlink(join(root, 'contracts'), join(root, 'node_modules/@candor/contracts'))
  await mkdir(join(root, 'node_modules/kysely'))
  await writeFile(
    join(root, 'node_modules/kysely/package.json'),
    '{ "name": "kysely", "version": "0.0.0", "main": "index.js" }',
  )
  await writeFile(join(root, 'node_modules/kysely/index.js'), 'exports.Kysely = 1')
  return root
}

/** Violations of which no rule took notice: the check itself would be worth nothing. */
const uncaught = async (): Promise<string[]> => {
  const root = await plant()
  try {
    const summary = await inspect(root, ['contracts', 'server', 'web'])
    const caught = new Set(summary.violations.map(({ from, rule }) => `${from} ${rule.name}`))
    return violations
      .filter(({ file, rule }) => !caught.has(`${file} ${rule}`))
      .map(({ file, rule }) => `${file}: ${rule}`)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

const summary = await inspect(process.cwd(), ['contracts/src', 'server/src', 'web/src'])
const missed = await uncaught()
for (const { from, to, rule } of summary.violations) console.error(`${from} -> ${to}\n    ${rule.name}`)
for (const violation of missed) console.error(`planted, but not caught: ${violation}`)
console.log(
  `imports: ${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports, ${summary.violations.length} violations; ` +
    `${violations.length - missed.length} of ${violations.length} planted violations caught`,
)
// A parser that reads no TypeScript finds no modules and calls that clean.
if (summary.totalCruised < 100 || summary.violations.length > 0 || missed.length > 0) process.exitCode = 1
