import type { Endpoint } from './endpoint.ts'

/** The role the app works as: owner of its database, no superuser, so an injected COPY … PROGRAM is refused. */
export const role = 'candor'
export const database = 'candor'

/**
 * The server's settings, given on the command line at each start, so that a new release's settings
 * reach an old data directory, and nothing in it can turn durability off.
 *
 * Sized for one small machine that it shares with the app: 60 connections are two apps with pools
 * of 20 and room for jobs; parallel queries would need more /dev/shm than the 64 MB of a container.
 */
export function serverSettings(endpoint: Endpoint, clusterName: string): string[] {
  const settings: Record<string, string | number> = {
    cluster_name: clusterName,
    listen_addresses: endpoint.socketDir ? '' : endpoint.host,
    port: endpoint.port,
    ...(endpoint.socketDir ? { unix_socket_directories: endpoint.socketDir, unix_socket_permissions: '0700' } : {}),

    // A row that was acknowledged is there after a power cut. macOS alone needs to be told to empty the drive's cache.
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    ...(process.platform === 'darwin' ? { wal_sync_method: 'fsync_writethrough' } : {}),

    max_connections: 60,
    shared_buffers: '64MB',
    effective_cache_size: '512MB',
    max_wal_size: '256MB',
    random_page_cost: 1.1,
    jit: 'off',
    io_method: 'sync',
    max_worker_processes: 4,
    max_parallel_workers_per_gather: 0,
    autovacuum_max_workers: 2,
    timezone: 'UTC',
    log_timezone: 'UTC',

    // A person's words never enter a log: neither the statement nor the DETAIL line, which quotes values.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/**
 * Two locks on one door: on Unix nobody but the server's account and root reaches the socket
 * (0700), and whoever does has to know the password, which is kept in a 0600 file of ours. The
 * second one matters where the server runs as `nobody`, whom others may be too. The superuser of
 * initdb has no password and so cannot connect at all.
 */
export function accessRules(endpoint: Endpoint): string {
  const who = endpoint.socketDir ? `local all ${role}` : `host all ${role} 127.0.0.1/32`
  return `# Written by Candor.\n${who} scram-sha-256\n`
}

/** The password is 256 random bits: stretching it would cost each connection time and add nothing. */
export const scramIterations = ['-c', 'scram_iterations=1']
