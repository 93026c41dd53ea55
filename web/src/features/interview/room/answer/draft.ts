import { z } from 'zod'
import { readStored, writeStored } from '../../../../lib/stored.ts'

const prefix = 'candor.draft.'
const draftSchema = z.object({ text: z.string(), savedAt: z.number() })
/** A draft nobody came back to is forgotten after this long. */
const keptForMs = 60 * 24 * 60 * 60 * 1000

const keyOf = (interviewId: string, turnId: string): string => `${prefix}${interviewId}.${turnId}`

/** What was typed and not acknowledged yet; '' where there is nothing. */
export const readDraft = (interviewId: string, turnId: string): string =>
  readStored(keyOf(interviewId, turnId), draftSchema)?.text ?? ''

/** Keeps what was typed; false where the browser refuses to keep anything. */
export const keepDraft = (interviewId: string, turnId: string, text: string, savedAt: number): boolean =>
  writeStored(keyOf(interviewId, turnId), text === '' ? null : { text, savedAt })

/** Only after the server acknowledged the answer, or where the person says so. */
export const forgetDraft = (interviewId: string, turnId: string): void => {
  writeStored(keyOf(interviewId, turnId), null)
}

/** With an interview that is deleted, its drafts go; without one, those that are too old. */
export function forgetDrafts(which: { interviewId: string } | { now: number }): void {
  for (const key of storedKeys().filter((name) => name.startsWith(prefix))) {
    if ('interviewId' in which) {
      if (key.startsWith(`${prefix}${which.interviewId}.`)) writeStored(key, null)
    } else if (which.now - (readStored(key, draftSchema)?.savedAt ?? 0) > keptForMs) writeStored(key, null)
  }
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}
