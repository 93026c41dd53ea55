import { createHash } from 'node:crypto'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg'

/** Statements known by name; our own number well below this, and a query built of a list's length is not worth a name. */
const mostNames = 300

/**
 * Gives statements with parameters a name, so that each connection has them parsed and planned once:
 * planning costs more than running our short ones (an answer's share of the database: 0.4×).
 */
const createNames = (): ((text: string) => string | undefined) => {
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= mostNames) return known
    // By content: another pool on the same connections, after a restart in tests, means the same by it.
    const name = `candor_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
    names.set(text, name)
    return name
  }
}

type Ask = (query: QueryConfig) => Promise<QueryResult>

/** A migration by a newer instance changed what the statement returns: ask once more without the plan. */
const isOutdatedPlan = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '0A000' && error.message.includes('cached plan')

const withNames = (client: PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient => {
  const ask: Ask = (query) => client.query(query)
  // The other signature takes a cursor; Kysely uses it only where one is configured.
  const query = async (text: string, parameters: readonly unknown[] = []): Promise<QueryResult> => {
    const plain = { text, values: [...parameters] }
    const name = parameters.length > 0 ? nameOf(text) : undefined
    if (name === undefined) return ask(plain)
    try {
      return await ask({ ...plain, name })
    } catch (error) {
      if (isOutdatedPlan(error)) return ask(plain)
      throw error
    }
  }
  return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release() }
}

/** A pool for Kysely whose statements are prepared; a proxy that shares sessions (PgBouncer) has to support that (1.21 does). */
export const preparingPool = (pool: Pool): PostgresPool => {
  const nameOf = createNames()
  // Kysely keeps what it knows of a connection by its identity.
  const clients = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    async connect() {
      const client = await pool.connect()
      const known = clients.get(client) ?? withNames(client, nameOf)
      clients.set(client, known)
      return known
    },
    end: () => pool.end(),
  }
}
