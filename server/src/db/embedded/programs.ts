import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import type { Account } from './account.ts'
import { DatabaseLaunchError, type LaunchErrorCode, systemCode } from './launch-error.ts'

/** Nothing of our environment reaches the server: no PG* variable to change it, no key for it to leak. */
const environment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' }

/** What PostgreSQL's programs say when a known situation stops them. */
const sayings: [pattern: RegExp, code: LaunchErrorCode, advice: string][] = [
  [
    /could not look up effective user ID|could not look up local user ID|user does not exist/,
    'no_passwd_entry',
    'the user that Candor runs as has no entry in /etc/passwd (a container started with an arbitrary uid?). Run it as a user that has one.',
  ],
  [
    /user with administrative permissions/,
    'elevated_shell',
    'PostgreSQL refuses to run in an elevated shell. Start Candor from an ordinary one.',
  ],
  [
    /error while loading shared libraries|Library not loaded|Error relocating|Error loading shared library/,
    'missing_library',
    'a system library that the binaries need is missing (they need glibc and libstdc++; Alpine has musl).',
  ],
]

/** A program's failure as an error: one of the known situations, or `otherwise` with its last words. */
export function failure(otherwise: LaunchErrorCode, program: string, said: string): DatabaseLaunchError {
  const known = sayings.find(([pattern]) => pattern.test(said))
  const words = said.trim().split('\n').slice(-6).join('\n')
  if (known) return new DatabaseLaunchError(known[1], `${known[2]} It said: ${words}`)
  return new DatabaseLaunchError(otherwise, `${program} failed. Its last words:\n${words}\n`)
}

function spawnFailure(program: string, account: Account | undefined, cause: unknown): DatabaseLaunchError {
  const code = systemCode(cause)
  if (code === 'ENOENT' && existsSync(program)) {
    const problem = `${program} exists but its loader does not: these binaries are for glibc, and this system (Alpine?) has musl.`
    return new DatabaseLaunchError('cannot_execute', problem, { cause })
  }
  if (account && (code === 'EPERM' || code === 'EINVAL')) {
    const problem = `PostgreSQL refuses to run as root, and this process may not become ${account.name} (a container without CAP_SETUID?). Run Candor as an ordinary user.`
    return new DatabaseLaunchError('cannot_drop_privileges', problem, { cause })
  }
  return new DatabaseLaunchError('cannot_execute', `${program} cannot be executed (${code}).`, { cause })
}

/** Spawns as the server's account; resolves when the program runs. The working directory is one that every account may be in. */
export async function spawnAs(
  account: Account | undefined,
  program: string,
  args: string[],
  options: SpawnOptions,
): Promise<ChildProcess> {
  const as = account ? { uid: account.uid, gid: account.gid } : {}
  try {
    const child = spawn(program, args, { cwd: '/', env: environment, windowsHide: true, ...as, ...options })
    await new Promise<void>((done, failed) => child.once('spawn', done).once('error', failed))
    return child
  } catch (cause) {
    throw spawnFailure(program, account, cause)
  }
}

export interface ToolRun {
  account: Account | undefined
  program: string
  args: string[]
  /** Its standard input. */
  input?: string
  signal?: AbortSignal | undefined
}

/** Runs a program to its end. @throws DatabaseLaunchError `initialise_failed` with what it said, or a known situation */
export async function runTool({ account, program, args, input = '', signal }: ToolRun): Promise<void> {
  const child = await spawnAs(account, program, args, { stdio: 'pipe', ...(signal ? { signal } : {}) })
  const ended = new Promise<number | null>((done, failed) => child.once('error', failed).once('close', done))
  // A program that ends early breaks the pipe; its exit code tells more than EPIPE does.
  child.stdin?.on('error', () => undefined).end(input)
  const said = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')))
  const code = await ended
  if (code !== 0) throw failure('initialise_failed', program, (await said).join('\n'))
}
