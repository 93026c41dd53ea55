import type { Assessment } from '@candor/contracts/scoring.ts'
import { quoteOf } from '../evidence.rules.ts'
import { findInjections } from '../judges/guards/injection.rules.ts'
import type { Reading } from '../judges/text/reading.ts'
import { type Examined, speaksToJudge } from './examine.ts'
import { locate, plainOf } from './locate.rules.ts'
import { addsNothing, isFitNote, withoutRequests } from './notes.rules.ts'
import type { JudgeReply } from './reply.ts'

type CoachWords = Pick<Assessment, 'coachNotes' | 'improvedAnswer'>

/**
 * A model's notes and improved answer where code can stand by them, the built-in judge's otherwise;
 * each of the two by itself. `read` reads a text.
 */
export const coachWords = (
  reply: JudgeReply,
  builtin: CoachWords,
  seen: Examined,
  read: (text: string) => Reading,
): CoachWords => ({
  coachNotes: notesOf(reply, seen) ?? builtin.coachNotes,
  improvedAnswer: improvedOf(reply, seen, read) ?? builtin.improvedAnswer,
})

const notesOf = ({ notes }: JudgeReply, seen: Examined): string | null => {
  if (!isFitNote(notes.worked, seen.answer) || !isFitNote(notes.change, seen.answer)) return null
  const place = locate(plainOf(seen.answer), notes.quote).find((span) => !speaksToJudge(span, seen))
  const original = place && seen.toOriginal(place)
  const quote = original && quoteOf(seen.original, original)
  const words = restored(`${notes.worked.trim()} ${notes.change.trim()}`, seen)
  return quote && words !== null ? `“${quote.quote}”: ${words}` : null
}

const improvedOf = ({ improvedAnswer }: JudgeReply, seen: Examined, read: (text: string) => Reading): string | null => {
  if (improvedAnswer === null) return null
  const told = withoutRequests(improvedAnswer)
  if (told === null || findInjections(improvedAnswer).spans.length > 0) return null
  // What speaks to the judge is not the person's to build on: it is blanked in what the model was shown.
  const said = read(seen.answer)
  return addsNothing(read(told), { ...said, text: seen.original }, seen.question)
    ? restored(improvedAnswer.trim(), seen)
    : null
}

/** What stands in for a name, a place or a date: `PersonA`. */
const standIn = /\b(?:Person|Place|Date|School|Contact|Age|Detail)[A-Z]{1,2}\b/g

/** The person's own names and dates in the place of what stood in for them; null where one is not from the answer. */
const restored = (text: string, seen: Examined): string | null => {
  let strange = false
  const whole = text.replace(standIn, (name) => {
    const at = seen.answer.search(new RegExp(`\\b${name}\\b`))
    if (at < 0) strange = true
    const { start, end } = seen.toOriginal({ start: Math.max(0, at), end: Math.max(0, at) + name.length })
    return seen.original.slice(start, end)
  })
  return strange ? null : whole
}
