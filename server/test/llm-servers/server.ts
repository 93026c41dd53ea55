import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { anthropic } from './anthropic.ts'
import { gemini } from './gemini.ts'
import { ollama } from './ollama.ts'
import { openai } from './openai.ts'
import type { Protocol, ReceivedRequest, Usage, WholeText } from './protocol.ts'

const protocols = { openai, anthropic, gemini, ollama } satisfies Record<string, Protocol>
export type ProtocolName = keyof typeof protocols

/** What a server does with one request. */
export type ServerReply =
  /** Says a text: whole, or in these pieces where it is asked to stream. */
  | {
      text: string | readonly string[]
      usage?: Usage
      /** The reply was cut at the length asked for. */
      tooLong?: boolean
      /** Breaks the connection after so many pieces of a stream. */
      breaksAfter?: number
      /** Ends the stream politely after so many pieces, without its last message. */
      endsAfter?: number
      /** Reports an error within the stream after so many pieces. */
      failsAfter?: number
      /** Awaited before each piece: a test lets the stream go on by settling it. */
      before?: (piece: number) => Promise<unknown> | undefined
    }
  /** Says an object as JSON. */
  | { object: unknown; usage?: Usage }
  /** Refuses, in the vendor's words. */
  | { status: number; headers?: Record<string, string>; message?: string }
  /** 200 with this body, whatever the protocol is. */
  | { body: string }
  /** Never answers. */
  | { hangs: true }

export type Handler = (request: ReceivedRequest) => ServerReply | Promise<ServerReply>

export interface LlmServerOptions {
  /** Any other key is refused as the vendor refuses it. */
  key?: string
  /** Any other model is unknown. */
  models?: readonly string[]
}

const readBody = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}

const defaultUsage: Usage = { input: 12, output: 34 }

/** A server on this machine that speaks a vendor's protocol and says what a test has it say. */
export class LlmServer {
  readonly requests: ReceivedRequest[] = []
  readonly #protocol: Protocol
  readonly #options: LlmServerOptions
  readonly #queue: ServerReply[] = []
  #handler: Handler = () => ({ status: 500, message: 'nothing is scripted' })
  #server: Server | undefined
  #port = 0
  #silent = false
  readonly #open = new Set<ServerResponse>()
  #closed: (() => void)[] = []

  constructor(protocol: ProtocolName, options: LlmServerOptions = {}) {
    this.#protocol = protocols[protocol]
    this.#options = options
  }

  /** `http://127.0.0.1:PORT`, the same after `die` and `recover`. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** Queues replies for the requests to come, one each; then the handler is asked. */
  next(...replies: ServerReply[]): void {
    this.#queue.push(...replies)
  }

  /** Answers every request for which nothing is queued. */
  handle(handler: Handler): void {
    this.#handler = handler
  }

  /** Breaks every connection and refuses new ones. */
  async die(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server) return
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }

  /** Settles when no reply is under way: those that waited for one have left. */
  async idle(): Promise<void> {
    while (this.#open.size > 0) await new Promise<void>((resolve) => this.#closed.push(resolve))
  }

  /** Takes requests and answers none, those under way not affected. */
  hang(): void {
    this.#silent = true
  }

  /** After `die` or `hang`: as before. */
  async recover(): Promise<void> {
    this.#silent = false
    if (this.#server) return
    const server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        // A handler's fault is the test's: seen in what the client gets.
        response.destroy(error instanceof Error ? error : undefined)
      })
    })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.#port, '127.0.0.1', resolve)
    })
    this.#port = (server.address() as AddressInfo).port
    this.#server = server
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#open.add(response)
    response.once('close', () => {
      this.#open.delete(response)
      for (const closed of this.#closed.splice(0)) closed()
    })
    const path = incoming.url ?? '/'
    const request = this.#protocol.read(path, incoming.headers, await readBody(incoming))
    if (!request) return this.#refuse(response, 404, { message: `nothing at ${path}` })
    this.requests.push(request)
    if (this.#silent) return
    const { key, models } = this.#options
    if (key !== undefined && request.key !== key) return this.#refuse(response, 401, { message: 'wrong key' })
    if (models && !models.includes(request.model)) return this.#refuse(response, 404, { message: 'no such model' })
    const reply = this.#queue.shift() ?? (await this.#handler(request))
    if ('hangs' in reply) return
    if ('status' in reply) return this.#refuse(response, reply.status, reply)
    if ('body' in reply) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(reply.body)
      return
    }
    await this.#say(request, response, 'object' in reply ? { ...reply, text: JSON.stringify(reply.object) } : reply)
  }

  #refuse(
    response: ServerResponse,
    status: number,
    { headers, message = 'refused' }: { headers?: Record<string, string>; message?: string },
  ): void {
    const body = this.#protocol.failure(status, message) as { error?: { code?: unknown } }
    // Google's body says which status it comes with.
    const sent = this.#protocol === gemini && typeof body.error?.code === 'number' ? body.error.code : status
    response.writeHead(sent, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }

  async #say(
    request: ReceivedRequest,
    response: ServerResponse,
    reply: Extract<ServerReply, { text: unknown }>,
  ): Promise<void> {
    const pieces = typeof reply.text === 'string' ? [reply.text] : reply.text
    const { usage = defaultUsage, tooLong = false } = reply
    const whole: WholeText = { request, text: pieces.join(''), usage, tooLong }
    if (!request.streams) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(this.#protocol.whole(whole)))
      return
    }
    response.writeHead(200, { 'content-type': this.#protocol.streamType }).flushHeaders()
    response.write(this.#protocol.opening(whole))
    for (const [index, piece] of pieces.entries()) {
      if (index === reply.failsAfter) return void response.end(this.#protocol.breakdown(whole.text))
      if (index === reply.endsAfter) return void response.end()
      if (index === reply.breaksAfter) return void response.destroy()
      await reply.before?.(index)
      if (response.destroyed) return
      await new Promise((resolve) => response.write(this.#protocol.piece(whole, piece), resolve))
    }
    response.end(this.#protocol.ending(whole))
  }
}

/** Starts a server on a free port; `die` ends it. */
export const startLlmServer = async (protocol: ProtocolName, options: LlmServerOptions = {}): Promise<LlmServer> => {
  const server = new LlmServer(protocol, options)
  await server.recover()
  return server
}
