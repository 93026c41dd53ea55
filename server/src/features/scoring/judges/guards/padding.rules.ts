import { meaningOf, weightOf } from '../correctness/kin.rules.ts'
import type { Reading, Sentence, Word } from '../text/reading.ts'
import { once, wordsOf } from '../text/reading.ts'

/** Words that say something of a matter; common ones turn up in any text. */
const telling = (words: readonly Word[]): Word[] =>
  words.filter((word) => word.content && word.specific && weightOf(word) >= leastWeight)

/** What the telling words stand for. */
const meaningsTold = once((words: readonly Word[]): ReadonlySet<string> => new Set(telling(words).map(meaningOf)))

/** Weight from which a word is rare enough to tie a sentence to a matter: half of all dictionary words reach it. */
const leastWeight = 0.55

/** Talk of oneself and of work at large, true of any question: it explains nothing. */
const atLarge =
  /\b(i am (a |an |very |really |always |also |highly |truly )*(\w+ )?(passionate|motivated|dedicated|committed|hard[- ]?working|reliable|team player|learner|curious|eager|organi[sz]ed|detail|flexible|driven|enthusiastic|professional|person|perfectionist|excited|happy|grateful|confident)|(i|we) (always|constantly|truly|strongly|firmly|really|deeply|genuinely) (\w+ )?(believe|strive|try|do my best|give|enjoy|love|care|value|aim|work)|i (enjoy|love|like|believe|pride|strive|value|look forward|thrive|would love|am sure|am convinced|have always)\b|my (colleagues|friends|manager|passion|strengths?|attitude|career|experience|motivation|team|personality|studies|teachers?|family)\b|team ?player|hard ?work\b|attention to detail|best practices?|in (today's|the modern|our modern|a modern|this day)|nowadays|fast[- ](paced|moving|changing)|(is|are) (very |extremely |really |so |absolutely |of )*(important|crucial|essential|key|vital|great importance|fundamental|interesting|complex|broad) (topic|subject|field|question|aspect|to (understand|know|consider|note|remember|keep in mind))|there (are|is) (many|a lot|several|various|lots|different|countless|much) (\w+ )?(aspects?|ways?|things?|factors?|opinions?|reasons?|points?|approaches|to (say|discuss|consider|learn))|at the end of the day|all things considered|in (conclusion|summary|general)|(one|you|we) (should|must|has to|have to|need to|can) (always |never )?(keep in mind|remember|consider|think about|be aware)|experts (agree|say)|(since|over) the (dawn|years)|throughout history|continuous(ly)? (improv\w+|learn\w+)|i would (approach|handle|tackle|deal with) (it|this|that|everything)|step by step|(highest|high) standards|best possible|better (outcomes|results) for|(structured|careful|systematic|holistic) (and \w+ )?approach|(as )?we all know|stay ahead|key to (success|\w+ success)|(reach|achieve) (the|our|their|my|all) goals|look at all the|(make|making) sure (that )?(the quality|everything|everyone|everybody)|(stay|keep|be) up to date|thank you|good communication|open communication)\b/

/** Sentences that may take back, doubt or point at what was said: they are never left out. */
const takesBack =
  /^\W*(but |and |so |yet |well,? )?(that|this|it|these|those|they|which|none|all|everything|nothing|neither|the (above|opposite|contrary|reverse|same|former|latter|statement|claim|idea|whole))\b|\b(false|true|myth|wrong|untrue|nonsense|opposite|contrary|reverse|incorrect|mistaken|lie|rumou?r|claim\w*|statement|supposedly|allegedly|sentence|answer|textbook|above|not|n't|never|no|guess|sure|know|understand|heard|told|said|says|reject\w*|den(y|ies|ied)|doubt\w*|disagree\w*|forget|ignore|false\w*)\b/

/**
 * The sentences that an explanation consists of: those that take up the question or what a right answer says,
 * and those tied to one of them by a word of their own. The others are there for length. Where none takes up
 * anything, only talk at large is left out: the answer may be put in wholly other words.
 */
export const withoutPadding = (sentences: readonly Sentence[], standard: readonly Reading[]): readonly Sentence[] => {
  if (sentences.length < 2 || standard.length === 0) return sentences
  const wanted = standard.map((reading) => meaningsTold(wordsOf(reading.sentences)))
  const meanings = new Map(sentences.map((sentence) => [sentence, meaningsTold(sentence.words)]))
  const hits = (sentence: Sentence): number =>
    [...(meanings.get(sentence) ?? [])].filter((one) => wanted.some((told) => told.has(one))).length
  const meets = sentences.filter((sentence) => {
    const met = hits(sentence)
    return met > 1 || (met === 1 && !atLarge.test(sentence.lower))
  })
  const speaksOf = (sentence: Sentence): boolean => !atLarge.test(sentence.lower) && takesBack.test(sentence.lower)
  if (meets.length === sentences.length) return sentences
  if (meets.length === 0)
    return someOf(
      sentences.filter(({ lower }) => !atLarge.test(lower)),
      sentences,
    )
  const kept = new Set(meets)
  const tied = new Set(meets.flatMap((sentence) => [...(meanings.get(sentence) ?? [])]))
  for (const sentence of sentences) {
    if (kept.has(sentence)) continue
    if (speaksOf(sentence)) kept.add(sentence)
    else if (!atLarge.test(sentence.lower) && [...(meanings.get(sentence) ?? [])].some((one) => tied.has(one)))
      kept.add(sentence)
  }
  return sentences.filter((sentence) => kept.has(sentence))
}

const someOf = (kept: readonly Sentence[], all: readonly Sentence[]): readonly Sentence[] =>
  kept.length > 0 ? kept : all
