import type { Word } from '../../text/reading.ts'
import { functionWords } from '../../text/words.ts'
import { hasLetter } from './gibberish.rules.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Grammar words of languages in Latin letters that English does not have. */
const foreignGrammar = list(
  'el los las una que y en por para con del es fue pero como mi su al le les des et est dans pour avec nous je tu il elle ' +
    'pas une du ce cette der das und ist nicht ich wir mit auf ein eine zu den dem von für war hat het een de van ik wij niet ' +
    'che di il lo gli sono per non ho della um uma os não com eu nós foi w z na się jest nie och att det som jag vi inte',
)

const latinGrammar = list(
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua',
)

/** Whether the words are in another script or language than English: the built-in judge cannot read them. */
export const isOtherLanguage = (words: readonly Word[]): boolean => {
  const letters = words.filter(({ kind, lower }) => kind === 'word' && hasLetter(lower))
  if (letters.length === 0) return false
  const otherScript = letters.filter(
    ({ lower }) => !/^[a-z'.-]*$/.test(lower) && /[^\p{Script=Latin}\p{M}'’.-]/u.test(lower),
  ).length
  if (otherScript / letters.length > 0.5) return true
  if (letters.length < 5) return false
  const foreign = letters.filter(({ lower }) => foreignGrammar.has(lower)).length / letters.length
  if (foreign < 0.2) return false
  const english = letters.filter(({ lower }) => functionWords.has(lower)).length / letters.length
  return foreign > english * 1.5 && !isFillerLatin(words)
}

/** Typesetters' filler text is no language that anybody answers in. */
export const isFillerLatin = (words: readonly Word[]): boolean => {
  const spoken = words.filter(({ kind }) => kind === 'word')
  return spoken.length >= 4 && spoken.filter(({ lower }) => latinGrammar.has(lower)).length / spoken.length >= 0.3
}
