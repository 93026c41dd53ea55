import { createRequire } from 'node:module'
import { Socket } from 'node:net'

/** Nothing that reads a stranger's file has a reason to ask anybody for anything. */
const refuse = (): never => {
  throw new Error('This process has no network')
}

/**
 * Takes the network away from this process and everything it loads later: TCP and TLS end in `Socket.connect`, names
 * in `dns`, datagrams in `dgram`. Node's permissions, where they are on, see to files and programs.
 */
export function lockDown(): void {
  const require = createRequire(import.meta.url)
  Socket.prototype.connect = refuse
  for (const name of ['dns', 'dgram', 'http', 'https', 'http2', 'tls', 'net']) {
    const module = require(`node:${name}`) as Record<string, unknown>
    for (const key of [
      'lookup',
      'resolve',
      'createSocket',
      'request',
      'get',
      'connect',
      'createConnection',
      'createServer',
    ]) {
      if (key in module) module[key] = refuse
    }
  }
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
    Object.defineProperty(globalThis, name, { value: undefined, configurable: false })
  }
}
