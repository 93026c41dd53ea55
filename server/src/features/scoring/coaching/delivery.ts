import { countWords } from '../judges/text/reading.ts'
import { hedgePattern, spokenFillerPattern, vaguePattern, wordyPattern } from '../judges/text/words.ts'
import type { CoachInput } from './seen.ts'
import { cited, citeFrom } from './voice.rules.ts'

/** What to change in how an answer is said, where that costs more than any missing part; null otherwise. */
export const changeDelivery = ({ answer, findings }: CoachInput): string | null => {
  const { clarity, sentences, words } = findings
  if (clarity.score >= 0.7 || clarity.weakest === null || clarity.weakest === 'length') return null
  if (clarity.weakest === 'directness') return fewerWords(sentences.map(({ lower }) => lower).join(' '), words)
  if (clarity.weakest === 'sentences') {
    const longest = sentences.toSorted((a, b) => countWords(b.words) - countWords(a.words))[0]
    if (!longest || countWords(longest.words) < 28) return null
    return `What would help most is shorter sentences. The one that begins ${cited(citeFrom(answer, longest))} runs on; end it there and start a new one.`
  }
  if (clarity.weakest === 'concreteness') {
    const vague = sentences.find(({ lower }) => lower.search(vaguePattern) >= 0)
    if (!vague) return null
    return `What would help most is to be more exact: in ${cited(citeFrom(answer, vague, new RegExp(vaguePattern.source)))}, say which, how many and who.`
  }
  return null
}

const fewerWords = (text: string, words: number): string | null => {
  const found = [spokenFillerPattern, wordyPattern, hedgePattern]
    .flatMap((pattern) => text.match(pattern) ?? [])
    .map((match) => match.replace(/[,\s]+/g, ' ').trim())
  if (found.length < 3) return null
  const commonest = [...new Set(found)].slice(0, 3).map((word) => cited(word))
  return `What would help most is to leave out the words that only hold the floor: ${commonest.join(', ')} and the like come up ${found.length} times in ${words} words. A short pause sounds surer.`
}
