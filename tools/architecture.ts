import { readFileSync } from 'node:fs'

/**
 * The table "What may import what" of ARCHITECTURE.md as dependency-cruiser rules. The table is the
 * source: a cell that is changed there changes what is checked; a cell that cannot be read is an error.
 */

interface ForbiddenRule {
  name: string
  severity: 'error'
  comment: string
  from: { path?: string; pathNot?: string }
  to: { path?: string | string[]; pathNot?: string | string[]; circular?: boolean; dependencyTypesNot?: string[] }
}

const feature = 'server/src/features/([^/]+)/'
const testFile = '\\.(test|contract|fixture)\\.tsx?$|^server/test/|^e2e/|^bench/|^tools/'

/** Which files a row speaks of. Order does not matter: the patterns share no file. */
const rows: Record<string, { path: string; pathNot?: string }> = {
  '`*.rules.ts`, `content/`': { path: `^${feature}(content/|.*/content/|.*\\.rules\\.ts$)` },
  'use cases, `index.ts`': {
    path: `^${feature}`,
    pathNot: '(\\.rules|\\.store|routes|-socket)\\.ts$|/content/',
  },
  '`*.store.ts`': { path: `^${feature}.*\\.store\\.ts$` },
  '`routes.ts`, `*-socket.ts`': { path: `^${feature}.*(routes|-socket)\\.ts$` },
  '`adapters/<vendor>/`': { path: '^server/src/adapters/([^/]+)/' },
  '`ports/`': { path: '^server/src/ports/' },
  '`db/`': { path: '^server/src/db/' },
  '`http/`': { path: '^server/src/http/' },
  '`kernel/`': { path: '^server/src/kernel/' },
  '`env.ts`': { path: '^server/src/env\\.ts$' },
  '`main.ts`, `cli.ts`, `app.ts`, `log.ts`, `commands/`': { path: '^server/src/((main|cli|app|log)\\.ts$|commands/)' },
  tests: { path: testFile },
}

const layers: Record<string, string> = {
  contracts: '^contracts/',
  kernel: '^server/src/kernel/',
  ports: '^server/src/ports/',
  db: '^server/src/db/',
  http: '^server/src/http/',
  adapters: '^server/src/adapters/',
}

/** What the words of the npm column allow; a regular expression of packages. */
const packages: Record<string, string> = {
  '–': '^$',
  '✓': '.',
  'small pure libraries': '^(zod|fastest-levenshtein|pure-rand|wink-porter2-stemmer|diff)$',
  '✓ but no vendor SDK':
    '^(?!(better-auth|pg|kysely|unpdf|mammoth|wink-|ai$|@ai-sdk|sherpa-onnx|@ricky0123|@echogarden))',
  'query builder': '^kysely$',
  'its SDK': '^(?!(fastify|kysely))',
  zod: '^(zod|vitest)$',
  'pg, Kysely': '^(pg|kysely)$',
  'Fastify and its plugins': '^(fastify|@fastify/|fastify-|zod|prom-client)',
}

/** A feature may use those below it; what has to go upwards is passed in by app.ts. */
export const featuresBelow: Record<string, readonly string[]> = {
  accounts: [],
  documents: [],
  llm: [],
  operator: [],
  voice: [],
  delivery: [],
  profiles: ['accounts', 'documents'],
  interview: ['accounts', 'documents', 'profiles', 'voice'],
  scoring: ['interview'],
  reports: ['interview', 'scoring'],
  practice: ['accounts', 'documents', 'profiles', 'interview', 'scoring', 'reports', 'voice'],
  hiring: ['accounts', 'documents', 'profiles', 'interview', 'scoring', 'reports', 'voice'],
  assistant: ['accounts', 'documents', 'profiles', 'voice'],
  trust: [
    'accounts',
    'documents',
    'profiles',
    'interview',
    'scoring',
    'reports',
    'practice',
    'hiring',
    'assistant',
    'voice',
  ],
}

const tableOf = (markdown: string): string[][] => {
  const lines = markdown.split('\n')
  const start = lines.findIndex((line) => line.startsWith('| may import'))
  if (start < 0) throw new Error('ARCHITECTURE.md has no table "may import"')
  const rest = lines.slice(start)
  const end = rest.findIndex((line) => !line.startsWith('|'))
  return rest.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const packageRule = (row: string, from: ForbiddenRule['from'], cell: string): ForbiddenRule => {
  const allowed = packages[cell]
  if (allowed === undefined) throw new Error(`ARCHITECTURE.md: "${cell}" says nothing about npm packages`)
  return {
    name: `${row} -> npm`,
    severity: 'error',
    comment: `npm: ${cell}`,
    from,
    to: { path: `^node_modules/(?!(@candor)/)`, pathNot: allowed === '.' ? '.' : packagePath(allowed) },
  }
}

/** `^(zod|pg)$` as a path below node_modules. */
const packagePath = (allowed: string): string =>
  allowed === '^$' ? '^$' : `^node_modules/${allowed.replace(/^\^/, '').replace(/\$$/, '(/|$)')}`

const layerRule = (row: string, from: ForbiddenRule['from'], layer: string, cell: string): ForbiddenRule[] => {
  const path = layers[layer]
  if (path === undefined) throw new Error(`ARCHITECTURE.md: no folder is known as "${layer}"`)
  if (cell === '✓') return []
  const own = cell === 'own' ? { pathNot: '^server/src/adapters/$1/' } : {}
  if (cell !== '–' && cell !== 'own') throw new Error(`ARCHITECTURE.md: cannot read "${cell}" in row ${row}`)
  return [
    {
      name: `${row} -> ${layer}`,
      severity: 'error',
      comment: `${row} may not import ${layer}`,
      from,
      to: { path, ...own },
    },
  ]
}

const otherFeatures = (row: string, from: ForbiddenRule['from'], cell: string): ForbiddenRule[] => {
  if (cell.startsWith('all') || cell === '✓') return []
  const anyFeature = '^server/src/features/'
  const inFeature = from.path?.startsWith(`^${feature}`) ?? false
  const own = inFeature ? '^server/src/features/$1/' : '^$'
  const rule = (name: string, to: ForbiddenRule['to']): ForbiddenRule => ({
    name: `${row} -> ${name}`,
    severity: 'error',
    comment: `other features: ${cell}`,
    from,
    to,
  })
  if (cell === '–') return [rule('other features', { path: anyFeature, pathNot: own })]
  if (cell !== 'lower ones, by `index.ts`') throw new Error(`ARCHITECTURE.md: cannot read "${cell}" in row ${row}`)
  return [
    rule('inside of another feature', { path: anyFeature, pathNot: [own, '^server/src/features/[^/]+/index\\.ts$'] }),
  ]
}

const rowRules = (header: readonly string[], cells: readonly string[]): ForbiddenRule[] => {
  const [row = '', ...values] = cells
  const files = rows[row]
  if (!files) throw new Error(`ARCHITECTURE.md: no files are known as "${row}"`)
  const from = {
    path: files.path,
    pathNot: row === 'tests' ? '^$' : [files.pathNot, testFile].filter(Boolean).join('|'),
  }
  return values.flatMap((cell, index) => {
    const column = header[index + 1] ?? ''
    if (column === 'npm') return [packageRule(row, from, cell)]
    if (column === 'other features') return otherFeatures(row, from, cell)
    return layerRule(row, from, column, cell)
  })
}

const orderRules = (): ForbiddenRule[] =>
  Object.entries(featuresBelow).map(([name, below]) => ({
    name: `${name} -> a feature that is not below it`,
    severity: 'error',
    comment: `${name} may use: ${below.join(', ') || 'no other feature'}`,
    from: { path: `^server/src/features/${name}/`, pathNot: testFile },
    to: { path: '^server/src/features/', pathNot: `^server/src/features/(${[name, ...below].join('|')})/` },
  }))

const rulesStayPure: ForbiddenRule = {
  name: 'rules -> store, routes or use cases of their own feature',
  severity: 'error',
  comment: 'decisions are pure: no database, no HTTP',
  from: { path: '^server/src/features/.*\\.rules\\.ts$', pathNot: testFile },
  to: { path: '^server/src/features/.*(\\.store|routes|-socket)\\.ts$' },
}

/** Pace, fillers and pauses depend on accent, health and age: nothing that makes or shows a mark may know them. */
const deliveryReachesNoMark: ForbiddenRule = {
  name: 'delivery measures -> marks',
  severity: 'error',
  comment: 'how somebody spoke is for that person alone: the delivery feature, and the routes of their own report',
  from: { path: '^server/src/', pathNot: `^server/src/features/(delivery/|reports/routes\\.ts$)|${testFile}` },
  to: { path: '^contracts/src/delivery/' },
}

const web = (name: string, from: string, path: string, pathNot: string | string[]): ForbiddenRule => ({
  name: `web: ${name}`,
  severity: 'error',
  comment: 'pages -> features (strangers to each other) -> ui, lib -> contracts',
  from: { path: from, pathNot: testFile },
  to: { path, pathNot },
})

const webRules: ForbiddenRule[] = [
  web('a feature imports another feature', '^web/src/features/([^/]+)/', '^web/src/features/', '^web/src/features/$1/'),
  web('a feature imports a page', '^web/src/features/', '^web/src/pages/', '^$'),
  web('ui imports a feature or page', '^web/src/ui/', '^web/src/(features|pages)/', '^$'),
  web('lib imports ui, a feature or a page', '^web/src/lib/', '^web/src/(ui|features|pages)/', '^$'),
  web('web imports the server', '^web/', '^server/', '^$'),
]

const general: ForbiddenRule[] = [
  { name: 'no cycles', severity: 'error', comment: 'imports point down', from: {}, to: { circular: true } },
  {
    name: 'contracts -> zod and nothing else',
    severity: 'error',
    comment: 'what browser and server agree on',
    from: { path: '^contracts/', pathNot: testFile },
    to: { path: '.', pathNot: '^contracts/|^node_modules/zod/' },
  },
  {
    name: 'server imports the web',
    severity: 'error',
    comment: 'they meet in contracts',
    from: { path: '^server/src/' },
    to: { path: '^web/' },
  },
]

/** All rules, generated from the table in the given ARCHITECTURE.md. */
export const architectureRules = (architecturePath: string): ForbiddenRule[] => {
  const [header = [], , ...body] = tableOf(readFileSync(architecturePath, 'utf8'))
  const missing = Object.keys(rows).filter((row) => !body.some((cells) => cells[0] === row))
  if (missing.length > 0) throw new Error(`ARCHITECTURE.md has no row for ${missing.join(', ')}`)
  return [
    ...general,
    ...body.flatMap((cells) => rowRules(header, cells)),
    ...orderRules(),
    rulesStayPure,
    deliveryReachesNoMark,
    ...webRules,
  ]
}
