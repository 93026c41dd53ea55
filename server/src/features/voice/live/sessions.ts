import type { LiveHandle } from '../live-handle.ts'
import { Session, type SessionParts } from '../session.ts'
import type { Connection, Hello } from './connection.ts'

/** After this without a connection an instance forgets a conversation; it is taken up again from what is stored. */
const graceMs = 120_000

/** The spoken conversations that this instance holds, at most one session each. */
export class Sessions {
  readonly #parts: Omit<SessionParts, 'handle'>
  readonly #sessions = new Map<string, Session>()
  /** One connection of a conversation is let in at a time. */
  readonly #doors = new Map<string, Promise<unknown>>()

  constructor(parts: Omit<SessionParts, 'handle'>) {
    this.#parts = parts
  }

  /** Lets a connection in: on to a session that is here and current, else from what is stored. */
  async attach(handle: LiveHandle, connection: Connection, hello: Hello): Promise<Session> {
    const id = handle.conversationId
    const before = this.#doors.get(id) ?? Promise.resolve()
    const mine = before.catch(() => undefined).then(() => this.#enter(handle, connection, hello))
    this.#doors.set(id, mine)
    try {
      return await mine
    } finally {
      if (this.#doors.get(id) === mine) this.#doors.delete(id)
    }
  }

  async #enter(handle: LiveHandle, connection: Connection, hello: Hello): Promise<Session> {
    const id = handle.conversationId
    const holder = await this.#parts.audio.takeOver(id, connection.id)
    const known = this.#sessions.get(id)
    if (known && !known.hasEnded && known.connectionId === holder) {
      await known.attach(connection, hello)
      return known
    }
    // Meanwhile another instance went on with it.
    await known?.end('live.taken-over')
    const session = new Session({ ...this.#parts, handle }, connection)
    await session.load(hello)
    this.#sessions.set(id, session)
    await session.attach(connection, hello)
    return session
  }

  /** A socket is closed. The session waits for another one, but not for ever. */
  leave(conversationId: string, session: Session, connectionId: string): void {
    session.detach(connectionId)
    this.#parts.timers.after(graceMs, () => {
      if (session.isAttached || session.connectionId !== connectionId) return
      if (this.#sessions.get(conversationId) === session) this.#sessions.delete(conversationId)
      void session.end('live.taken-over')
    })
  }

  /** With each beat: ends the session where another instance took its conversation over, catches up where one only answered. */
  async check(conversationId: string, session: Session): Promise<void> {
    const { connectionId } = session
    if (await this.#parts.audio.holds(conversationId, connectionId)) return session.catchUp()
    // Meanwhile this instance itself let a newer connection in.
    if (session.connectionId !== connectionId) return
    if (this.#sessions.get(conversationId) === session) this.#sessions.delete(conversationId)
    await session.end('live.taken-over')
  }

  /** Somebody changed the conversation past its session: an answer was typed, say. */
  async changed(conversationId: string): Promise<void> {
    await this.#sessions.get(conversationId)?.refresh()
  }

  /** The server stops: everything taken is stored, and everybody is told to come back. */
  async close(): Promise<void> {
    const all = [...this.#sessions.values()]
    this.#sessions.clear()
    await Promise.all(all.map((session) => session.end('service.stopping')))
  }
}
