import { once, type Sentence, type Word } from '../text/reading.ts'
import { framesIn, plainly } from './frames.rules.ts'
import { negators } from './polarity.ts'

/** Words that a negation reaches: one on a verb takes the clause, one on a noun the noun's phrase. */
const verbReach = 7
const nounReach = 3

const onNouns = new Set(['no', 'without', 'none', 'nothing', 'zero', 'nowhere'])

/** Verbs and adjectives that negate what they govern. */
const governing = new Map(
  ['lack', 'lacking', 'devoid', 'unable', 'incapable', 'impossible'].map((word) => [word, 4] as const),
)
/** Verbs that negate what they are said not "to" do. */
const fallsShort = new Set(['fail', 'refuse', 'neglect', 'cease', 'decline', 'omit', 'forget'])

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

/** The words that are negated: by a negation in their clause, by what the sentence says of its own statement, or by a later denial; two cancel each other. */
export const negatedWords = (sentences: readonly Sentence[]): Set<Word> => {
  const frames = framesIn(sentences, noneKnown)
  const found = new Set<Word>()
  for (const sentence of sentences) {
    const { denied: turned, around } = frames.get(sentence) ?? plainly
    const local = locallyNegated(sentence.words, turned ? around : plainly.around)
    for (const word of sentence.words) if (local.has(word) !== turned) found.add(word)
  }
  return found
}

const noneKnown = (): boolean => false

/** The words that a negation in their own clause reaches; negations among `spent` have been counted already. */
export const locallyNegated = (words: readonly Word[], spent: ReadonlySet<Word>): ReadonlySet<Word> =>
  spent.size === 0 ? unspent(words) : negatedIn(words, spent)

const negatedIn = (words: readonly Word[], spent: ReadonlySet<Word>): Set<Word> => {
  const found = new Set<Word>()
  for (const [at, word] of words.entries()) {
    const reach = spent.has(word) ? 0 : reachOf(words, at)
    if (reach === 0) continue
    for (const next of words.slice(at + 1, at + 1 + reach)) {
      if (stops.has(next.lower)) break
      if (found.has(next)) found.delete(next)
      else found.add(next)
    }
  }
  return found
}

const unspent = once((words: readonly Word[]): ReadonlySet<Word> => negatedIn(words, new Set()))

/** Words that negate something in their clause; those among `spent` have been counted already. */
export const negationsIn = (words: readonly Word[], spent: ReadonlySet<Word>): Word[] =>
  words.filter((word, at) => !spent.has(word) && reachOf(words, at) > 0)

const reachOf = (words: readonly Word[], at: number): number => {
  const word = words[at]
  if (word === undefined) return 0
  const next = words[at + 1]?.lower ?? ''
  const two = `${word.lower} ${next}`
  if (two === 'far from' || two === 'anything but' || two === 'rather than' || two === 'instead of') return verbReach
  if (word.lower === 'no' && (next === ',' || next === '.' || next === 'longer' || next === 'matter'))
    return next === 'longer' ? verbReach : 0
  if (word.lower === 'not' && /^(only|just|true|necessarily)$/.test(next)) return 0
  if (negators.has(word.lower)) return onNouns.has(word.lower) ? nounReach : verbReach
  if (fallsShort.has(word.lemma)) return next === 'to' ? verbReach : 0
  return governing.get(word.lemma) ?? governing.get(word.lower) ?? 0
}
