import type { Sentence } from '../text/reading.ts'
import { specificStems } from '../text/reading.ts'
import type { Action } from './actions.rules.ts'
import type { Clause } from './clauses.ts'
import {
  consequencePattern,
  lastingPattern,
  learningPattern,
  measurePattern,
  outcomePattern,
  proofPattern,
  vagueOutcomePattern,
} from './cues.ts'
import { isBadEnding } from './valence.rules.ts'

/** A statement of what came of it. */
export interface Ending {
  clause: Clause
  /** 0 to 1: how far it says what was different. */
  strength: number
  bad: boolean
}

/** Verbs by which somebody gets somewhere: of "I" and "we" they tell an outcome as well as a deed; lemmas. */
export const attaining = new Set(
  'pass win reach finish complete deliver achieve save keep earn receive gain hit meet exceed beat recover avoid cut reduce halve double triple increase improve stay hold sell close ship launch succeed lower raise graduate qualify retain secure shorten prevent lose stop manage make catch end find discover open serve run'.split(
    ' ',
  ),
)
/** Of these, the ones that are mostly plain deeds: they need a figure or a cue to be an outcome. */
const mostlyDeeds = new Set('make keep run find stop open raise serve close manage sell discover'.split(' '))
const minds = new Set(
  'think feel hope know like believe want wish guess suppose see need say tell remember understand realise realize learn love enjoy prefer mean decide plan intend try expect'.split(
    ' ',
  ),
)
/** What depends on these is a reason, a condition or a time, not what came of it. */
const aside = new Set(
  'because if although though while since unless before as why whether how once when where what'.split(' '),
)
const holding =
  /\b(now|today|still|since|ever|every|until|to this day|these days|any ?more|already|nowadays|meanwhile|again)\b/
const turnOfFate =
  /\b(at first|to begin with|for a (moment|second)|in the meantime|initially)\b|^((this|that|all this) (was|happened) (in|at|on|during|when|back|last|about)|it was (back )?(in (19|20)\d\d|last|during|when))\b/

/** What one comes upon: the situation, no step yet. */
const noticing = new Set(
  'notice smell hear discover realise realize meet receive join spot overhear inherit'.split(' '),
)

/** Where the deeds of a story begin and end, as places in its list of clauses. */
export interface DeedSpan {
  first: number
  last: number
  /** Clauses that tell a deed of the teller's. */
  deeds: ReadonlySet<number>
}

/** Finds the span of deeds; `first` is the number of clauses where there is none. */
export const deedSpan = (clauses: readonly Clause[], actions: readonly Action[]): DeedSpan => {
  const told = new Map(actions.map((action) => [action.clause, action]))
  const deeds = new Set<number>()
  clauses.forEach((clause, at) => {
    const action = told.get(clause)
    if (!action || action.weight < 0.3 || ['supposed', 'due', 'earlier'].includes(clause.time)) return
    if (noticing.has(clause.verb.lemma) || (clause.time !== 'past' && holding.test(clause.lower))) return
    if (/\b(now|ever since|since then|these days|nowadays)\b/.test(clause.lower)) return
    const reached = attaining.has(clause.verb.lemma) && !mostlyDeeds.has(clause.verb.lemma)
    if (!reached || at < clauses.length * 0.4) deeds.add(at)
  })
  return { first: Math.min(clauses.length, ...deeds), last: Math.max(-1, ...deeds), deeds }
}

const substanceOf = (clause: Clause): number => specificStems(clause.sentence.words.slice(clause.from, clause.to)).size

/** The endings of a story, strongest first; of equal ones the later. */
export const endingsOf = (clauses: readonly Clause[], span: DeedSpan, isHabit: (of: Sentence) => boolean): Ending[] => {
  const found: { ending: Ending; at: number }[] = []
  clauses.forEach((clause, at) => {
    if (clause.time === 'supposed' || clause.time === 'due' || aside.has(clause.opener)) return
    if (clause.time === 'present' && isHabit(clause.sentence) && !lastingPattern.test(clause.sentence.lower)) return
    const strength = strengthOf(clause, at, clauses, span)
    if (strength > 0) found.push({ ending: { clause, strength, bad: isBadEnding(clause) }, at })
  })
  return found.toSorted((a, b) => b.ending.strength - a.ending.strength || b.at - a.at).map(({ ending }) => ending)
}

const strengthOf = (clause: Clause, at: number, clauses: readonly Clause[], span: DeedSpan): number => {
  if (span.deeds.size === 0) return withoutDeeds(clause)
  if (at < span.first) return at <= 2 && clause.sentence.index === 0 ? headline(clause) : 0
  const lasting = lastingPattern.test(clause.sentence.lower)
  if (span.deeds.has(at)) return lasting ? 0.75 : deedWithOutcome(clause, at === clauses.length - 1)
  if (learningPattern.test(clause.lower) && clause.subject === 'I') return 0
  const final = at > span.last
  const base = final ? afterTheDeeds(clause, at, clauses) : late(clause, at, span)
  return raised(clause, base, lasting, final)
}

/** After the last deed nearly all that is told of others, of things and of how it stands now is what came of it. */
const afterTheDeeds = (clause: Clause, at: number, clauses: readonly Clause[]): number => {
  const { subject, verb, time, lower } = clause
  if (turnOfFate.test(lower) || (clause.opener === 'that' && time === 'earlier')) return 0
  if (minds.has(verb.lemma) && subject !== 'other') return 0
  if (subject === 'other') {
    if (time === 'earlier') return 0
    if (time !== 'present') return 0.6
    return holding.test(lower) || at >= clauses.length - 2 ? 0.6 : 0.3
  }
  if (mostlyDeeds.has(verb.lemma) || ['begin', 'start', 'go'].includes(verb.lemma))
    return holding.test(lower) || measurePattern.test(lower) ? 0.55 : 0
  if (attaining.has(verb.lemma) || clause.passive || time === 'able') return 0.6
  return ['be', 'have', 'get', 'own', 'arrive', 'return'].includes(verb.lemma) || verb.lower === "'m" ? 0.55 : 0
}

/** What is told of others with a figure when most of the deeds are done; what follows may only secure it. */
const late = (clause: Clause, at: number, { deeds }: DeedSpan): number => {
  const before = [...deeds].filter((deed) => deed < at).length
  const enough = before >= 2 && before >= deeds.size * 0.5
  const told = clause.subject === 'other' && (clause.time === 'past' || clause.time === 'able') && clause.opener === ''
  return enough && told && measurePattern.test(clause.lower) ? 0.5 : 0
}

/** What the words say: a change, a figure, a reaction. */
const raised = (clause: Clause, base: number, lasting: boolean, final: boolean): number => {
  const { lower, subject, sentence } = clause
  const said = substanceOf(clause)
  const changed = lasting || consequencePattern.test(lower)
  const announced = outcomePattern.test(lower)
  const vague = vagueOutcomePattern.test(lower)
  const measured = measurePattern.test(lower)
  const shown = measured || proofPattern.test(lower) || lasting
  if (lasting && said >= 1) return Math.max(0.75, base)
  if (vague && said < 3) return base > 0 || announced ? 0.3 : 0
  if (base > 0) {
    if (said === 0 && !shown) return changed || sentence.index > 0 ? 0.3 : 0
    return Math.min(1, base + (changed ? 0.12 : 0) + (shown ? 0.2 : 0) + (measured && said >= 2 ? 0.08 : 0))
  }
  if (subject === 'none' || said < 1) return 0
  if (changed && shown && (announced || said >= 2)) return final ? 0.85 : subject === 'other' ? 0.7 : 0.5
  return changed && announced ? 0.55 : changed && subject === 'other' && sentence.index > 0 ? 0.4 : 0
}

/** "I cut the returns from 40 to 12": a deed and its outcome in one. */
const deedWithOutcome = ({ lower, verb, sentence }: Clause, last: boolean): number => {
  if (sentence.index === 0 && !/\bfrom\b.{1,40}\bto\b|\bby \S+ ?(%|percent|per cent)/.test(lower)) return 0
  const figures = measurePattern.test(lower)
  if (figures && mostlyDeeds.has(verb.lemma) && sentence.index > 0 && last) return 0.55
  if (attaining.has(verb.lemma) && consequencePattern.test(lower)) return figures ? 0.75 : 0.45
  return outcomePattern.test(lower) && consequencePattern.test(lower) ? (figures ? 0.7 : 0.45) : 0
}

/** An outcome in figures that is told first, with the deeds that led to it behind. */
const headline = ({ lower, sentence, time, subject }: Clause): number => {
  if (time === 'earlier' || time === 'present') return 0
  const text = sentence.lower
  if (!consequencePattern.test(lower)) return 0
  if (/\bfrom\b.{1,40}\bto\b|\bby \S+ ?(%|percent|per cent|third|half|quarter)/.test(text)) return 0.85
  return (subject !== 'other' || /\bwithout\b/.test(text)) &&
    measurePattern.test(lower) &&
    /\b(without|proud)\b/.test(text)
    ? 0.7
    : 0
}

/** With no deed told, only a plain outcome counts: a change with its figure, or one that is announced. */
const withoutDeeds = (clause: Clause): number => {
  const { lower, time } = clause
  if (time === 'present' || time === 'earlier') return 0
  if (/\b(he|she|they)\b/.test(clause.sentence.lower) && clause.subject === 'other') return 0
  const changed = consequencePattern.test(lower)
  const announced = /\b(as a result|in the end|eventually|finally|led to|resulted in)\b/.test(clause.sentence.lower)
  const quantity = /\bfrom\b.{1,40}\bto\b|\bby (a|an|half|about|around|\S+ ?(%|percent|per cent))/.test(lower)
  if (!changed || substanceOf(clause) < (quantity ? 1 : 2)) return 0
  if (quantity) return 0.75
  return announced ? 0.6 : 0
}
