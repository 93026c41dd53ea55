import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/**
 * A process that cannot be mistaken for a later one with the same number: pids are reused, in
 * containers within seconds.
 */
export interface ProcessIdentity {
  pid: number
  startedAt: string
}

const run = promisify(execFile)
const linux = process.platform === 'linux'
const windows = process.platform === 'win32'
let bootId: string | undefined
let self: Promise<ProcessIdentity> | undefined

async function output(command: string, args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run(
      command,
      args,
      windows ? { windowsHide: true } : { env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' } },
    )
    return stdout.trim() || undefined
  } catch {
    // `ps` ends with 1 where there is no such process: that is the answer.
    return undefined
  }
}

const powershell = (expression: string) =>
  output('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', expression])
const windowsProcess = (pid: number, field: string) =>
  powershell(`(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').${field}`)

/** State and start of a Linux process; its name, in brackets, may itself hold brackets and spaces. */
async function linuxStat(pid: number): Promise<{ state: string; start: string } | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0] ?? '', start: fields[19] ?? '' }
}

/** Alive and not a zombie: where a container has no init, a killed postmaster stays one for good. */
export async function isAlive(pid: number): Promise<boolean> {
  if (linux) {
    const stat = await linuxStat(pid)
    return stat !== undefined && stat.state !== 'Z' && stat.state !== 'X'
  }
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** When the process began, in the platform's own terms; undefined where it does not run. */
async function startOf(pid: number): Promise<string | undefined> {
  if (!(await isAlive(pid))) return undefined
  if (!linux)
    return windows ? windowsProcess(pid, 'CreationDate.Ticks') : output('ps', ['-o', 'lstart=', '-p', `${pid}`])
  bootId ??= (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => 'unknown')).trim()
  const stat = await linuxStat(pid)
  return stat && `${bootId}:${stat.start}`
}

export function ownIdentity(): Promise<ProcessIdentity> {
  self ??= startOf(process.pid).then((startedAt) => ({ pid: process.pid, startedAt: startedAt ?? 'unknown' }))
  return self
}

/** Whether the very process that `identity` describes still runs. */
export async function stillRuns(identity: ProcessIdentity): Promise<boolean> {
  return (await startOf(identity.pid)) === identity.startedAt
}

export async function commandLineOf(pid: number): Promise<string | undefined> {
  if (!(await isAlive(pid))) return undefined
  if (windows) return windowsProcess(pid, 'CommandLine')
  if (!linux) return output('ps', ['-ww', '-o', 'command=', '-p', `${pid}`])
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined)
  return text?.replaceAll('\0', ' ').trim() || undefined
}

/** The pids of all processes whose command line begins with `prefix`. None on Windows: it has no orphans to find. */
export async function processesTitled(prefix: string): Promise<number[]> {
  if (windows) return []
  if (!linux) {
    const lines = (await output('ps', ['-axww', '-o', 'pid=,command=']))?.split('\n') ?? []
    return lines
      .filter((line) => line.replace(/^\s*\d+\s+/, '').startsWith(prefix))
      .map((line) => Number.parseInt(line, 10))
  }
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const titles = await Promise.all(pids.map(async (pid) => ({ pid, title: await commandLineOf(pid) })))
  return titles.filter(({ title }) => title?.startsWith(prefix)).map(({ pid }) => pid)
}

/** Sends a signal to a process that may have ended in the meantime. */
export function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
