import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A network between a browser and a server that can be taken away. */
export interface Network {
  /** Where the browser finds the server. */
  readonly address: string
  /** Nothing arrives any more, in either direction, and nobody is told: as where a phone leaves its cell. */
  drop(): void
  /** There is a network again; what was under way is gone. */
  restore(): void
  close(): Promise<void>
}

/** A network to a server on this machine. */
export const startNetwork = async (server: string): Promise<Network> => {
  const target = new URL(server)
  const sockets = new Set<Socket>()
  let isDown = false
  const keep = (socket: Socket): Socket => {
    sockets.add(socket)
    // Either end may go away at any moment here.
    return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
  }
  const listener = createServer((browser) => {
    keep(browser)
    if (isDown) return void browser.pause()
    const onwards = keep(connect(Number(target.port), target.hostname))
    browser.pipe(onwards)
    onwards.pipe(browser)
    browser.on('close', () => onwards.destroy())
    onwards.on('close', () => browser.destroy())
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const end = () => {
    for (const socket of sockets) socket.destroy()
  }
  const address = listener.address()
  return {
    address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    drop() {
      isDown = true
      for (const socket of sockets) {
        socket.unpipe()
        socket.pause()
      }
    },
    restore() {
      isDown = false
      end()
    },
    async close() {
      end()
      listener.close()
      await once(listener, 'close')
    },
  }
}
