import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compared in a time that tells nothing about how much of it was right. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(hashOf(a), hashOf(b))

export const isKey = (key: string, shown: string): boolean => isSame(key, shown)

/** Long enough for an evening's work; a forgotten browser is no operator the next morning. */
export const sessionMs = 12 * 3600 * 1000

const signed = (key: string, untilMs: number): string =>
  `${untilMs}.${createHmac('sha256', key).update(`candor operator until ${untilMs}`).digest('base64url')}`

/** What the cookie holds. It is signed with the operator key itself, so that another key ends all sessions of the old one. */
export const openSession = (key: string, nowMs: number): string => signed(key, nowMs + sessionMs)

export const isSession = (key: string, token: string, nowMs: number): boolean => {
  const untilMs = Number(/^(\d{1,15})\./.exec(token)?.[1])
  return nowMs < untilMs && isSame(token, signed(key, untilMs))
}
