import type { Sentence, Word } from '../text/reading.ts'

/** The same, as the last words of all. */
const closingDenial =
  /\b(that|this|it|which|all of (that|this|it)) is (false|untrue|wrong|incorrect|a lie|not (true|correct|the case))\W*$/

/** How far a negation reaches, in words: one on a verb takes the clause, one on a noun the noun's phrase. */
const reaches = new Map<string, number>([
  ...[
    'not',
    "n't",
    'nt',
    'never',
    'cannot',
    'neither',
    'nor',
    'nobody',
    'hardly',
    'barely',
    'scarcely',
    'fails',
    'refuses',
  ].map((word) => [word, 7] as const),
  ...['no', 'without', 'none', 'nothing', 'lack', 'lacks', 'lacking', 'zero'].map((word) => [word, 3] as const),
])
const stops = new Set([
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  '(',
  ')',
  '—',
  '-',
  'but',
  'because',
  'however',
  'so',
  'and',
  'instead',
])

/** Phrases that take back the whole sentence they open or follow. */
const denial =
  /\b(it is|it's|it was|that is|that's|this is) (not|never|hardly|by no means) (true|the case|correct|right|so|accurate)|\b(it is|it's|it would be|that is|that's|this is) (false|untrue|wrong|incorrect|inaccurate|a lie|a myth|nonsense|a mistake|a misconception|mistaken)\b|\b(contrary to|i (deny|doubt|disagree|reject|don't believe|do not believe|don't think|do not think)|nobody (says|claims)|far from|anything but|the opposite (is|of)|by no means|in no way|under no circumstances|wrongly|falsely|mistakenly)\b/

/**
 * The words that are negated. A negation reaches some words of its clause; a denial ("it is not true
 * that …", a closing "That is false.") turns every word of the sentence round, those already negated
 * too. A closing denial after several sentences takes them all back.
 */
export const negatedWords = (sentences: readonly Sentence[]): Set<Word> => {
  const last = sentences.at(-1)
  const opened = denial.test(sentences[0]?.lower ?? '')
  const allDenied =
    last !== undefined && ((sentences.length > 2 && deniesPrevious(last)) || (opened && closingDenial.test(last.lower)))
  const denied = new Set<number>()
  for (const [at, sentence] of sentences.entries()) {
    if (denial.test(sentence.lower)) denied.add(sentence.whole)
    const before = sentences[at - 1]
    if (before !== undefined && deniesPrevious(sentence)) denied.add(before.whole)
  }
  const found = new Set<Word>()
  for (const sentence of sentences) {
    const turned = allDenied || denied.has(sentence.whole)
    const local = locallyNegated(sentence)
    for (const word of sentence.words) if (local.has(word) !== turned) found.add(word)
  }
  return found
}

const locallyNegated = ({ words }: Sentence): Set<Word> => {
  const found = new Set<Word>()
  for (const [at, word] of words.entries()) {
    const reach = reaches.get(word.lower)
    if (reach === undefined || (word.lower === 'not' && /^(only|true)$/.test(words[at + 1]?.lower ?? ''))) continue
    for (const next of words.slice(at + 1, at + 1 + reach)) {
      if (stops.has(next.lower)) break
      found.add(next)
    }
  }
  return found
}

/** Whether a sentence takes back what stands before it ("That is false.", "None of this is true."). */
const deniesPrevious = ({ lower, words }: Sentence): boolean => {
  if (
    words.length > 10 ||
    !/^\W*(no,? )?(but )?(that|this|it|all of (that|this|it)|none of (that|this|it)|nothing of this|the above)\b/.test(
      lower,
    )
  )
    return false
  const negative = /\b(not|never|none|nothing)\b|n't/.test(lower)
  const wrong = /\b(false|untrue|wrong|incorrect|a lie|nonsense|a myth)\b/.test(lower)
  return wrong !== negative && (wrong || /\b(true|correct|right|the case)\b/.test(lower))
}
