/**
 * Why the embedded database could not be launched. Every code but `start_failed` and
 * `initialise_failed` names one known situation.
 */
export type LaunchErrorCode =
  | 'no_binaries'
  | 'cannot_execute'
  | 'missing_library'
  | 'no_unprivileged_account'
  | 'cannot_drop_privileges'
  | 'no_passwd_entry'
  | 'elevated_shell'
  | 'unusable_data_directory'
  | 'data_missing'
  | 'copied_data_directory'
  | 'incompatible_version'
  | 'in_use_elsewhere'
  | 'initialise_failed'
  | 'start_failed'
  | 'start_timeout'
  | 'stop_failed'

const wayOut = 'Or set DATABASE_URL to any PostgreSQL 15 or newer: then none is launched here.'

/** `message` is one paragraph for a person at a terminal: what is wrong, what to do, and the way out. */
export class DatabaseLaunchError extends Error {
  override readonly name = 'DatabaseLaunchError'
  readonly code: LaunchErrorCode

  constructor(code: LaunchErrorCode, problem: string, options?: { cause?: unknown }) {
    super(`The embedded database could not be used: ${problem} ${wayOut}`, options)
    this.code = code
  }
}

/** The `code` of a Node system error (`ENOENT`), or undefined. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** For `.catch`: the system errors named are an expected answer (undefined), others are thrown. */
export function unless(...codes: string[]): (error: unknown) => undefined {
  return (error) => {
    if (codes.includes(systemCode(error) ?? '')) return undefined
    throw error
  }
}
