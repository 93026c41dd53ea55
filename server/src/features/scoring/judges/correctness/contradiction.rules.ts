import { once, type Sentence, type Word } from '../text/reading.ts'
import type { Alignment } from './align.rules.ts'
import { type Clause, clauseNumbers, clausesOf } from './clauses.rules.ts'
import { framesIn, plainly } from './frames.rules.ts'
import { leadApart } from './kin.rules.ts'
import { locallyNegated, negationsIn } from './negation.rules.ts'
import type { Item } from './standard.rules.ts'

/** What an answer says against its reference; shares of the words that both have, by weight, 0 to 1. */
export interface Contradiction {
  /** Share in clauses that say the opposite. */
  share: number
  /** Share in clauses of the reference's own words in which one word was put in the place of another. */
  changed: number
  /** Share in what others are said to have said. */
  attributed: number
  /** Share in what is put forward as no more than possible. */
  hedged: number
  /** A sentence that holds some of it is led in by words that put it in question or in another's mouth. */
  led: boolean
  /** The first or the last sentence takes back what it holds. */
  denied: boolean
}

/**
 * A clause that follows the reference less closely than this says something of its own: in free words a
 * negation on one side comes about by chance (SAF: such answers are as good as others).
 */
const followsFrom = 0.5

/** From here on a clause is a copy, in which one negation more or less decides. */
const copyFrom = 0.8

/** Share of a looser clause's aligned words negated on one side only, from which it says the opposite. */
const turnedShare = 0.4

/** Where a text negates. */
export interface Negations {
  /** The words that negations reach. */
  words: ReadonlySet<Word>
  clauses: ReadonlyMap<Word, number>
  /** How many negations a clause has. */
  counts: ReadonlyMap<number, number>
}

/** Where sentences negate; `framing` are words that put a statement, which are counted apart. */
export const negationsOf = (sentences: readonly Sentence[], framing: ReadonlySet<Word>): Negations => {
  const clauses = clauseNumbers(sentences)
  const counts = new Map<number, number>()
  const reached = new Set<Word>()
  for (const { words } of sentences) {
    for (const word of locallyNegated(words, framing)) reached.add(word)
    for (const word of negationsIn(words, framing)) {
      const number = clauses.get(word) ?? -1
      counts.set(number, (counts.get(number) ?? 0) + 1)
    }
  }
  return { words: reached, clauses, counts }
}

/** Lays each clause of the answer against the reference: negations, opposites, exchanged places, denials around it. */
export const contradictionIn = (
  sentences: readonly Sentence[],
  alignment: Alignment,
  held: readonly Item[],
  reference: Negations,
): Contradiction => {
  const paired = new Set([...alignment.pairs.values()].map(({ said }) => said.word))
  const frames = framesIn(sentences, (word) => paired.has(word))
  const framing = new Set<Word>()
  for (const { denied, around } of frames.values()) if (denied) for (const word of around) framing.add(word)
  const answer = negationsOf(sentences, framing)
  const both: Both = { answer, reference, alignment, held, places: placesOf(held) }
  const sums = { total: 0, against: 0, changed: 0, attributed: 0, hedged: 0 }
  for (const clause of clausesOf(alignment, held, framing, answer.clauses, both.places)) {
    const weight = clause.pairs.reduce((sum, { wanted }) => sum + worthOf(wanted), 0)
    const { denied, attributed, hedged } = frames.get(clause.sentence) ?? plainly
    sums.total += weight
    if (attributed) sums.attributed += weight
    if (hedged) sums.hedged += weight
    if (clause.fidelity < followsFrom && !exchanged(clause, both)) continue
    if (saysOpposite(clause, weight, both) !== denied) sums.against += weight
    else if (substituted(clause, both)) sums.changed += weight
  }
  const share = (part: number): number => (sums.total === 0 ? 0 : part / sums.total)
  const ends = [sentences[0], sentences.at(-1)]
  return {
    share: share(sums.against),
    changed: share(sums.changed),
    attributed: share(sums.attributed),
    hedged: share(sums.hedged),
    led: sentences.some(
      (sentence) => frames.get(sentence)?.led === true && sentence.words.filter((word) => paired.has(word)).length > 1,
    ),
    denied: ends.some((sentence) => sentence !== undefined && frames.get(sentence)?.denied === true),
  }
}

/** A reference is held to answer after answer. */
const placesOf = once((held: readonly Item[]): Places => new Map(held.map((item, at) => [item, at])))

const worthOf = ({ weight, asked }: Item): number => (asked ? weight / 2 : weight)

type Places = ReadonlyMap<Item, number>

interface Both {
  answer: Negations
  reference: Negations
  alignment: Alignment
  held: readonly Item[]
  places: Places
}

const saysOpposite = (clause: Clause, weight: number, both: Both): boolean => {
  const { answer, reference } = both
  let turned = 0
  const places = exchanged(clause, both)
  let flips = places !== hasOpposite(clause, both, places)
  for (const pair of clause.pairs) {
    if (pair.opposite) continue
    if (reference.words.has(pair.wanted.word) !== answer.words.has(pair.said.word)) turned += worthOf(pair.wanted)
    if (leadApart(pair.wanted.lead, pair.said.lead)) flips = !flips
  }
  const enough = turned / Math.max(weight, 1e-9) >= (clause.fidelity >= copyFrom ? 0.01 : turnedShare)
  return flips !== (enough && oddOneOut(clause, both))
}

/** Whether the clause has a negation more or less than the clauses of the reference that its words are from. */
const oddOneOut = ({ number, pairs }: Clause, { answer, reference }: Both): boolean => {
  const from = new Map<number, number>()
  for (const { wanted } of pairs) {
    const clause = reference.clauses.get(wanted.word) ?? -1
    from.set(clause, (from.get(clause) ?? 0) + 1)
  }
  const least = pairs.length / 3
  const wanted = [...from].reduce(
    (sum, [clause, count]) => (count >= least ? sum + (reference.counts.get(clause) ?? 0) : sum),
    0,
  )
  return ((answer.counts.get(number) ?? 0) - wanted) % 2 !== 0
}

/**
 * Whether a word stands where the reference has its opposite: beside the same neighbours. Where words have been
 * exchanged, opposites that are both the reference's own stand in each other's place by that.
 */
const hasOpposite = ({ said, pairs }: Clause, { alignment, held, places }: Both, swapped: boolean): boolean => {
  const taken = new Map(pairs.map((pair) => [pair.said, places.get(pair.wanted) ?? -9]))
  const own = new Set(pairs.flatMap((pair) => (pair.opposite ? [] : [pair.said])))
  return said.some((item, at) => {
    const against = alignment.against.get(item)
    if (against === undefined || (swapped && own.has(item))) return false
    return [-2, -1, 1, 2].some((step) => {
      const beside = said[at + step]
      const place = beside === undefined ? undefined : taken.get(beside)
      return place !== undefined && held[place - step]?.meaning === against
    })
  })
}

/**
 * Whether what stood before the verb (or the comparison) now stands after it and the other way round: "the
 * harder scratches the softer". A passive voice on one side exchanges them rightly.
 */
const exchanged = ({ pairs, said, sentence }: Clause, { places, reference }: Both): boolean => {
  if (pairs.length < 3 || pairs.length < said.length * 0.75) return false
  const first = pairs[0]
  const last = pairs.at(-1)
  if (!first || !last || reference.clauses.get(first.wanted.word) !== reference.clauses.get(last.wanted.word))
    return false
  if ((places.get(last.wanted) ?? 0) - (places.get(first.wanted) ?? 0) > pairs.length) return false
  const crossed = pairs.slice(1, -1).some(({ at }) => at < first.at && at > last.at)
  return crossed !== (hasAgent(sentence.words) !== hasAgent(first.wanted.sentence.words))
}

/** A passive voice with its agent: "is scratched by the other". */
const hasAgent = (words: readonly Word[]): boolean =>
  words.some(({ lower }, at) => lower === 'by' && words[at - 1]?.past === true && !words[at + 1]?.lower.endsWith('ing'))

/** Whether one content word of the reference was replaced by a stranger that stands between the same neighbours. */
const substituted = ({ pairs, said }: Clause, { alignment, places, held }: Both): boolean => {
  const taken = new Map(pairs.map((pair) => [pair.said, places.get(pair.wanted) ?? -9]))
  if (pairs.length < 2) return false
  return said.some((item, at) => {
    if (taken.has(item) || item.asked) return false
    const before = taken.get(said[at - 1] ?? item)
    const after = taken.get(said[at + 1] ?? item)
    if (before !== undefined && after !== undefined && after !== before + 2) return false
    const missing = held[before === undefined ? (after ?? -9) - 1 : before + 1]
    return missing !== undefined && !alignment.pairs.has(missing) && missing.word.pos === item.word.pos
  })
}
