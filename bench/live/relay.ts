import type { AddressInfo } from 'node:net'
import { audioFrame, type ClientMessage } from '@candor/contracts/live-messages.ts'
import { type WebSocket, WebSocketServer } from 'ws'
import { serveJobs } from './child.ts'
import { frameOfWords } from './engines.ts'
import type { Tape, Taped } from './tape.ts'

/**
 * The bare relay: `ws` and nothing else. Takes the same frames and messages as the product and answers with
 * the same bytes, off a tape; parses what it must to know which, stores nothing, decides nothing.
 */
interface Loaded {
  begin: (string | Buffer)[]
  hello: (string | Buffer)[]
  ended: (string | Buffer)[]
  done: (string | Buffer)[]
  bySeq: Map<number, string>
}

const empty: Loaded = { hello: [], begin: [], ended: [], done: [], bySeq: new Map() }
let tape = empty

const load = (of: readonly Taped[]): (string | Buffer)[] =>
  of.map(({ text, sound }) => text ?? Buffer.from(sound ?? '', 'base64'))

const answersTo = (message: ClientMessage): (string | Buffer)[] => {
  switch (message.type) {
    case 'hello':
    case 'begin':
    case 'done':
      return tape[message.type]
    case 'played':
      return message.state === 'ended' ? tape.ended : []
    default:
      return []
  }
}

const relay = (socket: WebSocket): void => {
  socket.on('message', (data: Buffer, isBinary) => {
    if (!isBinary) {
      for (const answer of answersTo(JSON.parse(data.toString()) as ClientMessage)) socket.send(answer)
      return
    }
    const frame = audioFrame.read(data)
    const transcript = frame && tape.bySeq.get(frame.seq)
    if (transcript !== undefined && transcript !== null) socket.send(transcript)
  })
}

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('connection', relay)
await new Promise((resolve) => server.once('listening', resolve))
const { port } = server.address() as AddressInfo

serveJobs<Tape>({ address: `ws://127.0.0.1:${port}` }, async ({ hello, begin, ended, done, transcripts }) => {
  const bySeq = new Map(transcripts.flatMap((text, words) => (text ? [[frameOfWords(words), text] as const] : [])))
  tape = { hello: load(hello), begin: load(begin), ended: load(ended), done: load(done), bySeq }
  return {}
})
