import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { readSpeechEnv, type SpeechEnv } from './env-speech.ts'

const text = z.string().trim().min(1)

const schema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: text.default('127.0.0.1'),
    CANDOR_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    CANDOR_DATA_DIR: text.optional(),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    CANDOR_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    CANDOR_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  })
  .refine((env) => env.DATABASE_URL === undefined || env.CANDOR_SECRET !== undefined, {
    path: ['CANDOR_SECRET'],
    message: 'is required with DATABASE_URL: every instance has to sign cookies alike',
    // Also beside other faults: all of them are listed at once.
    when: () => true,
  })

export interface Env {
  port: number
  host: string
  publicUrl: string | undefined
  /** Absolute; holds the embedded database and the secret. */
  dataDir: string
  databaseUrl: string | undefined
  secret: string | undefined
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  speech: SpeechEnv
}

/** Every fault of the environment at once. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

const readDotEnv = (projectDir: string): Record<string, string | undefined> => {
  try {
    return parseEnv(readFileSync(join(projectDir, '.env'), 'utf8')) as Record<string, string | undefined>
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

// `NAME=` in a .env file means "not set".
const withoutEmpty = (values: Record<string, string | undefined>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value.trim() !== ''))

/**
 * The environment, parsed whole; the process's own values win over `.env` in the project's folder.
 * Throws EnvError with every fault listed.
 */
export const readEnv = (projectDir: string, processEnv: NodeJS.ProcessEnv = process.env): Env => {
  const values = withoutEmpty({ ...readDotEnv(projectDir), ...processEnv })
  const parsed = schema.safeParse(values)
  const dataDir = values.CANDOR_DATA_DIR?.trim() ?? join(projectDir, '.candor')
  const { speech, faults } = readSpeechEnv(values, dataDir)
  if (!parsed.success || faults.length > 0) {
    const others = parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []
    throw new EnvError([...others, ...faults])
  }
  const env = parsed.data
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.CANDOR_PUBLIC_URL,
    dataDir,
    databaseUrl: env.DATABASE_URL,
    secret: env.CANDOR_SECRET,
    logLevel: env.CANDOR_LOG_LEVEL,
    speech,
  }
}
