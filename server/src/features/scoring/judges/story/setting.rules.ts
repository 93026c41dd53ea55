import type { Sentence } from '../text/reading.ts'
import { specificStems } from '../text/reading.ts'
import type { Clause } from './clauses.ts'
import { anchorPattern, circumstancePattern } from './cues.ts'
import type { DeedSpan } from './endings.rules.ts'
import { type Found, notFound } from './found.ts'
import type { AskedKind } from './valence.rules.ts'

type IsHabit = (of: Sentence) => boolean

const substance = (sentence: Sentence): number => specificStems(sentence.words).size

/** What the teller was, had or met with: no deed yet; lemmas. */
const standing = new Set(
  "be 'm have work get see notice hear find join start come live study train run lose discover realise realize smell meet become serve take".split(
    ' ',
  ),
)
/** What somebody does by mistake: for a question about a failure that is the situation. */
const blunder =
  /\b(forgot|forgotten|mixed up|mistak\w*|wrong\w*|missed|overlooked|misread|misjudged|mis\w+ed|broke|dropped|deleted|lost|spilt|spilled|left (the|out|it|a)|sent .{1,40} to|promised|failed|error|by accident|without (checking|asking|telling)|too (late|early|much|little|many|few)|instead of|did not|didn't|never|double-booked|late|twice|in front of)\b/

/** Where it was and what was the matter: what is told before the first deed, of one occasion. */
export const findSituation = (
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  span: DeedSpan,
  kind: AskedKind,
  isHabit: IsHabit,
  endings: readonly Clause[],
): Found => {
  const told = clauses.filter(
    (clause, at) =>
      !(span.deeds.size === 0 && endings.includes(clause)) &&
      !isHabit(clause.sentence) &&
      (at < span.first || clause.opener === 'because' || (kind === 'failure' && at <= span.first + 1)) &&
      (span.deeds.size > 0 || at <= clauses.length * 0.7),
  )
  const scene = told.find((clause) => setsScene(clause, kind))
  const opening = sentences.filter(
    (sentence) => !isHabit(sentence) && told.some((clause) => clause.sentence === sentence),
  )
  const first = clauses[span.first]?.sentence
  const near = first && !opening.includes(first) ? [...opening, first] : opening
  const anchored = near.find((sentence) => anchorPattern.test(sentence.lower) && substance(sentence) >= 2)
  const matter = opening.find((sentence) => circumstancePattern.test(sentence.lower) && substance(sentence) >= 2)
  const strength = (scene ? 0.5 : 0) + (anchored ? 0.25 : 0) + (matter ? 0.25 : 0)
  const shownBy = [...new Set([scene?.sentence, matter, anchored])].filter((sentence) => sentence !== undefined)
  return strength === 0 ? notFound : { strength, shownBy }
}

const setsScene = (clause: Clause, kind: AskedKind): boolean => {
  if (clause.time === 'supposed' || clause.opener === 'if') return false
  if (substance(clause.sentence) < 2) return false
  const present = clause.time === 'present'
  if (present && !anchorPattern.test(clause.sentence.lower)) return false
  if (clause.time === 'due') return false
  if (clause.subject === 'other' || clause.time === 'earlier' || clause.passive) return true
  if (kind === 'failure' && blunder.test(clause.lower)) return true
  return standing.has(clause.verb.lemma)
}

const taskWords =
  /\b((was|were|been|got) (asked|told|tasked|expected|meant|supposed|assigned|given|chosen|required|instructed) to\b|(wanted|needed|wished|hoped)$|(my|our|the) (job|task|role|goal|aim|target|objective|responsibility|responsibilities|challenge|brief|assignment|priority|orders|mission|part) (was|were|is|are)|responsible (for|to)|in charge of|(down|fell|up) to (me|us)|(was|lay|is) (on me|my (job|task|responsibility|duty|turn)|(mine|ours) to)|that was me|answered for|answerable for|charged with|entrusted|tasked|assigned (me|us|to)|put in charge|(asked|told|wanted|needed|expected|instructed|ordered|begged|required) (me|us) |gave (me|us) (a|an|one|two|three|four|five|six|\d+|until|till) |(i|we) (\w+ )?(wanted|aimed|set out|hoped|meant|intended|planned|needed|sought|promised) (to|that|him|her|them|us|it|the|somebody|someone|every|a)\b|the (goal|aim|target|objective|challenge|task|idea|plan) (was|of)|had to be|needed to be|(someone|somebody) had to|(i|we) had (only |just )?(\w+|\w+ \w+) (minutes?|hours?|days?|weeks?|months?|nights?) (to|for)|i was the only|i (led|owned(?! up)|took over|took on|headed)|as the (lead|only)|due (on|by)|there had to be|was meant to|were meant to|supposed to|must \w+|trying to|get a grip)/

/** What had to be achieved, by whom: told before the deeds are over. */
export const findTask = (
  openings: readonly Sentence[],
  clauses: readonly Clause[],
  span: DeedSpan,
  isHabit: IsHabit,
): Found => {
  const early = clauses.filter(
    (clause, at) => (span.deeds.size === 0 || at < Math.max(span.first + 2, span.last)) && !isHabit(clause.sentence),
  )
  const told = early.filter((clause) => isTask(clause) && substance(clause.sentence) >= 1)
  // Notes may have no verb: "Responsible for ladder checks in the depot."
  const noted = openings
    .slice(0, 2)
    .find((sentence) => taskWords.test(sentence.lower) && !clauses.some((clause) => clause.sentence === sentence))
  if (told.length === 0) return noted ? { strength: 0.6, shownBy: [noted] } : notFound
  const sentences = [...new Set(told.map(({ sentence }) => sentence))]
  const own = told.find(({ lower }) => /\b(i|me|my|mine)\b/.test(lower))?.sentence
  const strength = own ? (sentences.length > 1 || substance(own) >= 4 ? 1 : 0.8) : 0.6
  return { strength, shownBy: [...new Set([...(own ? [own] : []), ...sentences])] }
}

const isTask = (clause: Clause): boolean => {
  const { lower, time, subject, negated, verb } = clause
  if (time === 'supposed' || clause.opener === 'if' || clause.opener === 'because') return false
  if (time === 'due' && !negated && !/\b(he|she|they|you|people)\b/.test(lower)) return true
  if (taskWords.test(lower) && !(negated && /\bnot\b/.test(lower))) return true
  // Of somebody who wants it done, not of one who wants to do it: "the council wanted the avenue pruned".
  return (
    subject === 'other' &&
    !negated &&
    ['want', 'expect', 'need', 'demand', 'require'].includes(verb.lemma) &&
    verb.past &&
    !/\b(wanted|expected|needed|demanded|required) (to|more|money|a refund|his|her)\b/.test(lower)
  )
}
