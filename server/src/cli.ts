import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EnvError, readEnv } from './env.ts'
import type { Installation } from './main.ts'

const usage = `candor - self-hosted job interviews

  candor serve                 start the product (default)
  candor migrate               bring the database to the newest schema
  candor doctor                say what is configured, reachable and missing
  candor score FILE.jsonl      mark answers: one JSON object a line in and out ("-": standard input)
  candor models list|pull|add|remove
                               speech recognition models on this machine
  candor export [FILE]         write everything stored, one JSON object a line

Configuration is read from the environment and from .env; .env.example documents it.
`

type Place = Omit<Installation, 'version'>
type Command = (rest: readonly string[], installation: Installation) => Promise<number>

// Each command loads only what it needs: marking answers takes no database.
const commands: Record<string, Command> = {
  async serve(_rest, installation) {
    const { serve } = await import('./main.ts')
    await serve(readEnv(installation.projectDir), installation)
    return 0
  },
  async migrate(_rest, { projectDir }) {
    const { runMigrate } = await import('./commands/migrate.ts')
    return runMigrate(readEnv(projectDir))
  },
  async doctor(_rest, { projectDir, webRoot }) {
    const { runDoctor } = await import('./commands/doctor.ts')
    return runDoctor(readEnv(projectDir), webRoot)
  },
  async score(rest) {
    const { runScore } = await import('./commands/score.ts')
    return runScore(rest)
  },
  async models(rest, { projectDir }) {
    const { runModels } = await import('./commands/models.ts')
    return runModels(readEnv(projectDir).speech.models, rest)
  },
  async export(rest, { projectDir }) {
    const { runExport } = await import('./commands/export.ts')
    return runExport(readEnv(projectDir), rest)
  },
}

const explain = (error: unknown): string => {
  if (error instanceof EnvError)
    return `The configuration has faults:\n${error.faults.map((fault) => `  ${fault}`).join('\n')}`
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}. Another program listens there; set PORT to a free one.`
  }
  return error instanceof Error ? error.message : String(error)
}

/** Runs a command and sets the exit code; `serve` returns while its server goes on. */
export const main = async (argv: readonly string[], place: Place): Promise<void> => {
  const [name = 'serve', ...rest] = argv
  const command = commands[name]
  if (!command) {
    const asked = name === 'help' || name === '--help' || name === '-h'
    process[asked ? 'stdout' : 'stderr'].write(usage)
    process.exitCode = asked ? 0 : 2
    return
  }
  const { version } = JSON.parse(readFileSync(join(place.projectDir, 'package.json'), 'utf8')) as { version: string }
  try {
    process.exitCode = await command(rest, { ...place, version })
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    process.exitCode = 1
  }
}
