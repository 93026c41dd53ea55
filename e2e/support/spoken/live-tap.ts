import {
  type ClientMessage,
  clientMessageSchema,
  type ServerMessage,
  serverMessageSchema,
} from '@candor/contracts/live-messages.ts'
import { expect, type Page } from '@playwright/test'

/** What page and server say to each other, as it goes over the wire. */
export interface Conversation {
  readonly sent: readonly ClientMessage[]
  ofType<Type extends ServerMessage['type']>(type: Type): Extract<ServerMessage, { type: Type }>[]
  /** Resolves once the server has said so, this often. */
  until(type: ServerMessage['type'], times?: number): Promise<void>
  /** Resolves once an utterance was played to its end. */
  untilAsked(): Promise<void>
  /** All of it, a line each, with the time in ms: what to read when a test fails. */
  log(): string
}

const parsed = (payload: string | Buffer): unknown => (typeof payload === 'string' ? JSON.parse(payload) : null)

/** Listens along from the next page on that is opened. `patienceMs`: for the longest answer of a test. */
export const tapConversation = (page: Page, patienceMs = 60_000): Conversation => {
  const sent: ClientMessage[] = []
  const received: ServerMessage[] = []
  const lines: string[] = []
  const note = (who: string, message: object) =>
    lines.push(`${Math.round(performance.now())} ${who} ${JSON.stringify(message).slice(0, 300)}`)
  page.on('websocket', (socket) => {
    if (!socket.url().endsWith('/live')) return
    note('opened', {})
    socket.on('close', () => note('closed', {}))
    socket.on('framesent', ({ payload }) => {
      const message = clientMessageSchema.safeParse(parsed(payload))
      if (!message.success) return
      sent.push(message.data)
      note('page:  ', message.data)
    })
    socket.on('framereceived', ({ payload }) => {
      const message = serverMessageSchema.safeParse(parsed(payload))
      if (!message.success) return
      received.push(message.data)
      note('server:', message.data)
    })
  })
  const ofType = <Type extends ServerMessage['type']>(type: Type) =>
    received.filter(
      (message): message is Extract<ServerMessage, { type: Type }> & { seq: number } => message.type === type,
    )
  const patience = (message: string) => ({ message, timeout: patienceMs })
  return {
    sent,
    ofType,
    until: (type, times = 1) =>
      expect.poll(() => ofType(type).length, patience(`the server says ${type}`)).toBeGreaterThanOrEqual(times),
    untilAsked: () =>
      expect
        .poll(() => sent.some((one) => one.type === 'played' && one.state === 'ended'), patience('a question is asked'))
        .toBe(true),
    log: () => lines.join('\n'),
  }
}
