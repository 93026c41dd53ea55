// Preloaded into the server under test: whoever asks for another host is named on standard error,
// which fails the test, and gets no answer.
import net from 'node:net'

const own = new Set(['localhost', '127.0.0.1', '::1', ''])
const connect = net.Socket.prototype.connect

net.Socket.prototype.connect = function guarded(...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args
  const host = typeof first === 'object' && first !== null ? (first.path ? '' : (first.host ?? '')) : ''
  if (!own.has(host)) {
    process.stderr.write(`FOREIGN HOST ${host}\n`)
    throw new Error(`the server asked for another host: ${host}`)
  }
  return connect.apply(this, args)
}
