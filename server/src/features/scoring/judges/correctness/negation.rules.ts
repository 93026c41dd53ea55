import type { Sentence, Word } from '../text/reading.ts'

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

/** The words of a sentence that stand under a negation; two of them cancel out. */
export const negatedWords = (sentence: Sentence): Set<Word> => {
  const found = new Set<Word>()
  if (denial.test(sentence.lower)) for (const word of sentence.words) found.add(word)
  for (const [at, word] of sentence.words.entries()) {
    const reach = reaches.get(word.lower)
    if (reach === undefined || (word.lower === 'not' && sentence.words[at + 1]?.lower === 'only')) continue
    for (const next of sentence.words.slice(at + 1, at + 1 + reach)) {
      if (stops.has(next.lower)) break
      found.add(next)
    }
  }
  return found
}

/** Whether a sentence takes back what stands before it ("That is false.", "None of this is true."). */
export const deniesPrevious = ({ lower, words }: Sentence): boolean => {
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
