import type { IncomingHttpHeaders } from 'node:http'

/** A request as every protocol can tell it. */
export interface ReceivedRequest {
  path: string
  headers: IncomingHttpHeaders
  body: Record<string, unknown>
  model: string
  key: string | undefined
  system: string
  /** What the person's side said, in order; one message unless a reply is being repaired. */
  input: readonly string[]
  /** null: plain text was asked for. */
  schema: unknown
  streams: boolean
}

export interface Usage {
  input: number
  output: number
}

/** The text of a reply as it is put on the wire. */
export interface WholeText {
  request: ReceivedRequest
  text: string
  usage: Usage
  /** It was cut at the length asked for. */
  tooLong: boolean
}

/** One vendor's protocol, as its reference describes it; every string is a body or a piece of one. */
export interface Protocol {
  /** undefined: there is nothing at this path. */
  read(path: string, headers: IncomingHttpHeaders, body: Record<string, unknown>): ReceivedRequest | undefined
  whole(reply: WholeText): unknown
  streamType: string
  opening(reply: WholeText): string
  piece(reply: WholeText, text: string): string
  ending(reply: WholeText): string
  failure(status: number, message: string): unknown
  /** An error within a stream that had begun: the service is overloaded. */
  breakdown(message: string): string
}

interface Message {
  role?: unknown
  content?: unknown
}

/** The text of a message's content: a string, or parts with a `text` each. */
export const textOf = (content: unknown): string => {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.map((part: { text?: unknown }) => (typeof part.text === 'string' ? part.text : '')).join('')
}

export const textsOf = (messages: unknown, role: string): string[] =>
  (Array.isArray(messages) ? (messages as Message[]) : [])
    .filter((message) => message.role === role)
    .map(({ content }) => textOf(content))

export const bearerOf = (headers: IncomingHttpHeaders): string | undefined =>
  headers.authorization?.replace(/^Bearer /, '')

/** One server-sent event. */
export const event = (data: unknown, name?: string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`
