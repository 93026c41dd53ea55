import type { Token } from '../tokens.rules.ts'

/** Sounds that hold the floor, however long they are written. "Ah" and "oh" say something, "mhm" and "uh-huh" mean yes. */
const sound = /^(?:u+m+|u+h+|e+r+m+|e+rr+|er|h+m+|mm+)$/

const determiners = new Set('a an the this that our their my your his her its each every any no local same'.split(' '))
/** What follows a place: "in the ER we …". */
const afterPlace = new Set(
  'i we you he she they it and but so or because when where at in on for with to from by is was were are had has have did'.split(
    ' ',
  ),
)

/** A hospital's ER, which recognisers write small. */
const isEmergencyRoom = (text: string, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.word !== 'er') return false
  if (text.slice(token.start, token.end) === 'ER') return true
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!before || token.markBefore || !determiners.has(before.word)) return false
  return !after || token.markAfter || afterPlace.has(after.word)
}

const isMeasure = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'mm' && /\d$/.test(tokens[at - 1]?.word ?? '')

/** "uh huh", "mm hmm": yes, in two words. */
const isYes = (tokens: readonly Token[], at: number): boolean => {
  const pair = (first: Token | undefined, second: Token | undefined): boolean =>
    /^(?:uh|mm+|um) (?:huh|hm+)$/.test(`${first?.word} ${second?.word}`)
  return pair(tokens[at], tokens[at + 1]) || pair(tokens[at - 1], tokens[at])
}

/** Whether the word is a sound like "um". */
export const isSound = (text: string, tokens: readonly Token[], at: number): boolean =>
  sound.test(tokens[at]?.word ?? '') &&
  !isEmergencyRoom(text, tokens, at) &&
  !isMeasure(tokens, at) &&
  !isYes(tokens, at)
