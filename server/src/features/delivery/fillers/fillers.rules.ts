import type { Filler } from '@candor/contracts/delivery/measures.ts'
import type { TimedWord } from '@candor/contracts/timed-word.ts'
import { timesOf, tokensOf } from '../tokens.rules.ts'
import { phraseAt } from './phrases.rules.ts'
import { repeatAt } from './repeats.rules.ts'
import { isSound } from './sounds.rules.ts'

/**
 * The fillers of an English text in their order, each with its place and, where the words have times, its time.
 * They do not overlap. `words`: how many words the text has besides sounds.
 */
export const fillersOf = (text: string, timed: readonly TimedWord[]): { places: Filler[]; words: number } => {
  const tokens = tokensOf(text)
  const times = timesOf(tokens, timed)
  const words = tokens.map(({ word }) => word)
  const places: Filler[] = []
  const add = (kind: Filler['kind'], at: number, length: number): void => {
    const [first, last] = [tokens[at], tokens[at + length - 1]]
    if (!first || !last) return
    const [began, ended] = [times[at], times[at + length - 1]]
    const stretch = began && ended ? { startMs: began.startMs, endMs: Math.max(began.endMs, ended.endMs) } : null
    const { start } = first
    places.push({ kind, text: text.slice(start, last.end), start, end: last.end, at: stretch })
  }
  let sounds = 0
  for (let at = 0; at < tokens.length; ) {
    if (isSound(text, tokens, at)) {
      add('sound', at, 1)
      sounds += 1
      at += 1
      continue
    }
    const phrase = phraseAt(tokens, words, at)
    const repeat = phrase > 0 ? 0 : repeatAt(tokens, words, at)
    if (phrase > 0) add('phrase', at, phrase)
    else if (repeat > 0) add('repeat', at, repeat)
    at += Math.max(1, phrase, repeat)
  }
  return { places, words: tokens.length - sounds }
}
