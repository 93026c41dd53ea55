import type { Span } from '../evidence.rules.ts'
import { maxQuoteLength, quoteOf } from '../evidence.rules.ts'
import { negatedWords } from '../judges/correctness/negation.rules.ts'
import { aboutMarksIn } from '../judges/guards/about-marks.rules.ts'
import { isEcho, isRepeat } from '../judges/guards/echo.rules.ts'
import { findInjections } from '../judges/guards/injection.rules.ts'
import { asksForList, isKeywordList } from '../judges/guards/keywords.rules.ts'
import { isOtherLanguage } from '../judges/guards/nothing/foreign.rules.ts'
import { isGibberish } from '../judges/guards/nothing/gibberish.rules.ts'
import { countWords, type Sentence, type Word } from '../judges/text/reading.ts'
import { pointIn, sharesWords, shows } from './carries.rules.ts'
import type { Criterion } from './criterion.ts'
import { type Examined, speaksToJudge } from './examine.ts'
import { locate, type Plain } from './locate.rules.ts'

/** Why a quote was not accepted. */
export type WhyDropped =
  /** These words do not stand in the answer. */
  | 'not-verbatim'
  /** Invisible characters stand among them. */
  | 'hidden-text'
  | 'addressed-to-judge'
  | 'question-words'
  /** The rubric's, the key points' or the reference's own words. */
  | 'rubric-words'
  | 'keyword-list'
  | 'repetition'
  | 'gibberish'
  | 'other-language'
  /** Too little for a statement. */
  | 'no-statement'
  /** Says the opposite, or is taken back. */
  | 'negates'
  /** The criterion's own rule does not see it in these words. */
  | 'does-not-show'

/** A quote that was accepted: an exact stretch of the blinded answer, and the sentences that it quotes. */
export interface Verified {
  span: Span
  sentences: readonly Sentence[]
}

/** What all quotes of one judgement are checked against. */
export interface VerifyAgainst {
  seen: Examined
  /** The blinded answer, as it is compared. */
  plain: Plain
  /** Competency levels, criteria, key points, reference: runs of five words in lower case. */
  rubric: ReadonlySet<string>
  /** What has been looked at already. */
  looked: Map<string, readonly Candidate[]>
}

/** A place where a quote stands, with what is wrong about its words whatever they are to show. */
interface Candidate extends Verified {
  said: readonly Word[]
  fault: WhyDropped | null
}

/**
 * Checks one quote for one criterion; pure. The first place where the words stand and everything holds
 * counts. What is longer than two sentences or 240 characters is cut, never stretched.
 */
export const verifyQuote = (
  quote: string,
  criterion: Criterion,
  against: VerifyAgainst,
): Verified | { why: WhyDropped } => {
  let first: WhyDropped | null = null
  for (const { span, sentences, said, fault } of candidatesOf(quote, against)) {
    const why = fault ?? statementFault(said, criterion) ?? meaningFault(sentences, said, criterion, against.seen)
    if (why === null) return { span, sentences }
    first ??= why
  }
  return { why: first ?? 'not-verbatim' }
}

/** Looked at once: a model quotes the same words for several criteria. */
const candidatesOf = (quote: string, against: VerifyAgainst): readonly Candidate[] => {
  const known = against.looked.get(quote)
  if (known !== undefined) return known
  const found = locate(against.plain, quote).map((place) => candidateAt(place, against))
  const missing = found.length === 0 && findInjections(quote).instructions
  const candidates = missing ? [faulty({ start: 0, end: 0 }, 'addressed-to-judge')] : found
  against.looked.set(quote, candidates)
  return candidates
}

const faulty = (span: Span, fault: WhyDropped): Candidate => ({ span, sentences: [], said: [], fault })

const candidateAt = (place: Span, against: VerifyAgainst): Candidate => {
  const { seen } = against
  if (speaksToJudge(place, seen)) return faulty(place, 'addressed-to-judge')
  const span = shortened(place, seen)
  if (span === null) return faulty(place, 'no-statement')
  const { start, end } = seen.toOriginal(span)
  if (hiding.test(seen.original.slice(start, end))) return faulty(span, 'hidden-text')
  if (findInjections(seen.answer.slice(span.start, span.end)).instructions) return faulty(span, 'addressed-to-judge')
  const sentences = quotedSentences(span, seen.sentences)
  const said = sentences.flatMap(({ words }) =>
    words.filter((word) => word.start >= span.start && word.end <= span.end),
  )
  return { span, sentences: keptOf(sentences, seen), said, fault: wordsFault(said, sentences, against) }
}

const hiding = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\udb40[\udc00-\udc7f]/

/** At most two sentences as they were written, at most 240 code units, cut at a clause. */
const shortened = (place: Span, { answer, sentences }: Examined): Span | null => {
  const over = sentences.filter(({ start, end }) => place.start < end && start < place.end)
  const wholes = [...new Set(over.map(({ whole }) => whole))]
  const last = over.findLast(({ whole }) => whole === wholes[Math.min(1, wholes.length - 1)])
  const end = wholes.length > 2 && last ? Math.min(place.end, last.end) : place.end
  const quote = quoteOf(answer, { start: place.start, end })
  return quote && quote.quote.length <= maxQuoteLength ? { start: quote.start, end: quote.end } : null
}

/** Words of a sentence that a quote must hold to quote it: three, or all there are. */
const enoughWords = 3

const quotedSentences = (span: Span, sentences: readonly Sentence[]): Sentence[] =>
  sentences.filter((sentence) => {
    const inside = sentence.words.filter(({ start, end }) => start >= span.start && end <= span.end)
    return countWords(inside) >= Math.min(enoughWords, Math.max(1, countWords(sentence.words)))
  })

const keptOf = (sentences: readonly Sentence[], { kept }: Examined): Sentence[] =>
  kept.filter(({ start }) => sentences.some((sentence) => sentence.start === start))

const plainWords = (words: readonly Word[]): string[] =>
  words.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ lower }) => lower)

/** Faults of the words themselves, whatever they are to show. */
const wordsFault = (
  said: readonly Word[],
  sentences: readonly Sentence[],
  { seen, rubric }: VerifyAgainst,
): WhyDropped | null => {
  if (sentences.length === 0) return 'no-statement'
  const quoted = { index: 0, whole: 0, start: 0, end: 0, lower: plainWords(said).join(' '), words: said }
  const asked = seen.question.sentences.flatMap(({ words }) => words)
  if (isEcho(quoted, asked)) return 'question-words'
  if (isRubric(plainWords(said), rubric)) return 'rubric-words'
  const listAsked = asksForList(seen.question.text)
  for (const sentence of sentences) {
    if (seen.kept.some(({ start }) => start === sentence.start)) continue
    if (isEcho(sentence, asked)) return 'question-words'
    if (isKeywordList(sentence, listAsked)) return 'keyword-list'
    if (isOtherLanguage(sentence.words)) return 'other-language'
    if (isGibberish(sentence.words)) return 'gibberish'
    if (isRepeat(sentence, seen.kept)) return 'repetition'
    if (aboutMarksIn({ text: '', sentences: [sentence] }, seen.question)(sentence)) return 'addressed-to-judge'
    return 'no-statement'
  }
  return isKeywordList(quoted, listAsked) ? 'keyword-list' : null
}

/** A fact of a few words ("port 443") answers a point; all else needs a verb. */
const statementFault = (said: readonly Word[], { rule }: Criterion): WhyDropped | null => {
  if (!said.some((word) => word.content)) return 'no-statement'
  const states = rule === 'point' || rule === 'concrete' || said.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return states ? null : 'no-statement'
}

const taken =
  /\b(it|this|that|none of (this|that|it)|nothing of (this|that)|all of (this|that|it)) (is|was|'s) (not (true|real|what happened)|untrue|false|a lie|invented|made up)\b|\bi (made|have made) (this|that|it|all of (this|that|it)) up\b|\bnone of (this|that|it) (ever )?happened\b|\bit is not true that\b/

/** Faults of what is said: taken back, turned round, or not what the criterion is about. */
const meaningFault = (
  kept: readonly Sentence[],
  said: readonly Word[],
  criterion: Criterion,
  seen: Examined,
): WhyDropped | null => {
  if (kept.some((sentence) => taken.test(sentence.lower))) return 'negates'
  const after = seen.kept.find(({ start }) => start >= (kept.at(-1)?.end ?? 0))
  if (after && after.words.length <= 8 && taken.test(after.lower)) return 'negates'
  if (isTurned(kept, criterion, seen)) return 'negates'
  if (
    criterion.rule === 'figure' &&
    !/\d|\b(half|twice|double[ds]?|tripled?|halved|third|quarter|none|zero|no|all|every|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)\b/.test(
      plainWords(said).join(' '),
    )
  )
    return 'does-not-show'
  if (criterion.rule === 'point' && !sharesWords(criterion, said, seen)) return 'does-not-show'
  return kept.some((sentence) => shows(criterion, sentence, seen)) ? null : 'does-not-show'
}

/**
 * Whether what an explanation states is turned round: a denial takes the whole sentence back (its first
 * word counts as negated, which no negation inside the sentence can reach), or a point's words stand
 * there with the opposite polarity.
 */
const isTurned = (kept: readonly Sentence[], criterion: Criterion, seen: Examined): boolean => {
  if (seen.input.expects !== 'knowledge' && criterion.rule !== 'point') return false
  if (criterion.rule === 'point') {
    if (pointIn(criterion, kept, seen).contrary) return true
    const whole = pointIn(criterion, seen.kept, seen)
    if (whole.contrary && kept.some(({ start }) => start === whole.shownBy?.start)) return true
    return false
  }
  const negated = negatedWords(seen.kept)
  return kept.length > 0 && kept.every(({ words }) => words[0] !== undefined && negated.has(words[0]))
}

const run = 5
/** From this many words on, a quote that runs as the rubric runs was not said by chance. */
const longEcho = 10
const echoed = 0.85

/** Runs of five words of texts whose own words are no evidence. */
export const rubricRuns = (texts: readonly string[]): Set<string> => {
  const runs = new Set<string>()
  for (const text of texts) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []
    for (let at = 0; at + run <= words.length; at += 1) runs.add(words.slice(at, at + run).join(' '))
  }
  return runs
}

const isRubric = (words: readonly string[], rubric: ReadonlySet<string>): boolean => {
  const said = words.join(' ').match(/[\p{L}\p{N}'-]+/gu) ?? []
  if (said.length < longEcho) return false
  const covered = new Set<number>()
  for (let at = 0; at + run <= said.length; at += 1) {
    if (rubric.has(said.slice(at, at + run).join(' '))) for (let to = at; to < at + run; to += 1) covered.add(to)
  }
  return covered.size / said.length >= echoed
}
