import type { Sentence, Word } from '../text/reading.ts'

const negators = new Set(['not', "n't", 'nt', 'no', 'never', 'neither', 'nor', 'without', 'cannot', 'none', 'nobody', 'nothing', 'hardly', 'barely', 'scarcely', 'lacks', 'lack', 'fails', 'instead'])
const stops = new Set(['.', ',', ';', ':', '!', '?', '(', ')', '—', '-', 'but', 'because', 'however', 'so', 'and'])

/** Phrases that take back the whole sentence they open or follow. */
const denial =
  /\b(it is|it's|it was|that is|that's|this is) (not|never|hardly|by no means) (true|the case|correct|right|so|accurate)|\b(it is|it's|that is|that's|this is|is|are) (false|untrue|wrong|incorrect|a lie|a myth|nonsense|a mistake|a misconception)\b|\b(contrary to|i (deny|doubt|disagree|reject|don't believe|do not believe)|nobody (says|claims)|far from|anything but|the opposite (is|of)|by no means|in no way|under no circumstances|wrongly|falsely|mistakenly)\b/

/** How far a negation reaches, in words. */
const reach = 7

/** The words of a sentence that stand under a negation. */
export const negatedWords = (sentence: Sentence): Set<Word> => {
  const found = new Set<Word>()
  if (denial.test(sentence.lower)) for (const word of sentence.words) found.add(word)
  for (const [at, word] of sentence.words.entries()) {
    if (!negators.has(word.lower)) continue
    for (const next of sentence.words.slice(at + 1, at + 1 + reach)) {
      if (stops.has(next.lower)) break
      if (found.has(next)) found.delete(next)
      else found.add(next)
    }
  }
  return found
}

/** Whether a sentence takes back what the sentence before it said ("That is false."). */
export const deniesPrevious = ({ lower, words }: Sentence): boolean =>
  words.length <= 9 && /^(no,? )?(that|this|it|all of that|none of (that|this|it))('s| is| was|)? ?(not |never )?(true|false|untrue|wrong|incorrect|correct|the case|a lie|nonsense|is)/.test(lower) &&
  (/\b(not|never|none|n't)\b|n't/.test(lower) !== /\b(false|untrue|wrong|incorrect|a lie|nonsense)\b/.test(lower))
