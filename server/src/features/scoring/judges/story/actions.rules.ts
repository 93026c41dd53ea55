import type { Sentence, Word } from '../text/reading.ts'
import { lightVerbs, stateVerbs } from '../text/words.ts'
import { type Clause, clausesOf } from './clauses.ts'

/** Something that the teller did. */
export interface Action {
  sentence: Sentence
  verb: Word
  clause: Clause
  /** `I`: the person alone; `we`: with others; `none`: told without a subject, as in notes. */
  owner: 'I' | 'we' | 'none'
  /** 1 for a plain deed in the past, less where it is light, hypothetical or in the present. */
  weight: number
}

/** Verbs that only lead to the deed, which follows as "to …" or "…ing"; lemmas. */
const leading = new Set(
  'manage decide start begin offer choose end go try continue keep get volunteer agree arrange come help able proceed rush hurry stay sit set'.split(
    ' ',
  ),
)
/** Movements and turns that are a deed with the right word behind them: "went through", "got hold of". */
const phrasalDeeds =
  /^(went|go|got|get|came|come|kept|keep|began|started|let|was|were)( \w+)? (through|over to|round|around|back to|to (see|the|her|his|their|each|every)|hold of|in touch|on the phone|together with|down to)\b/

/** Deeds told in one sentence, in order. */
export const actionsOf = (sentence: Sentence): Action[] => actionsIn(clausesOf([sentence]))

/** Deeds among the statements of an answer, in order: what "I" or "we" did, or what notes tell without a subject. */
export const actionsIn = (clauses: readonly Clause[]): Action[] =>
  clauses.flatMap((clause): Action[] => {
    const { subject, sentence, negated, passive } = clause
    if (subject === 'other' || negated || passive) return []
    // Notes are in a certain past: "beat the eggs" is an order.
    if (subject === 'none' && (clause.time !== 'past' || clause.verb.lower === clause.verb.lemma)) return []
    const found = deedIn(clause)
    if (!found) return []
    const weight = found.weight * worth[clause.time]
    return weight > 0 ? [{ sentence, verb: found.verb, clause, owner: subject, weight }] : []
  })

/** What a deed counts by its time: one that was due or supposed hardly happened. */
const worth: Record<Clause['time'], number> = {
  past: 1,
  perfect: 1,
  able: 0.6,
  earlier: 0.6,
  present: 0.6,
  due: 0.3,
  supposed: 0.24,
}

const deedIn = (clause: Clause): { verb: Word; weight: number } | null => {
  const { words } = clause.sentence
  const { verb } = clause
  const at = words.indexOf(verb)
  const had = verb.lower === 'had' && clause.subject === 'I' ? arranged(words, at) : undefined
  if (had) return { verb: had, weight: 0.8 }
  const next = leading.has(verb.lemma) ? ledTo(words, at) : undefined
  if (next !== undefined) {
    const deed = words[next] as Word
    if (!stateVerbs.has(deed.lemma)) return { verb: deed, weight: weigh(deed, objectOf(words, next)) }
  }
  if (verb.pos === 'AUX') return verb.lower === 'did' ? { verb, weight: weigh(verb, objectOf(words, at)) } : null
  const behind = words
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ')
  if (phrasalDeeds.test(behind)) return { verb, weight: weigh(verb, objectOf(words, at)) }
  if (stateVerbs.has(verb.lemma) && verb.lemma !== 'say') return null
  return { verb, weight: weigh(verb, objectOf(words, at)) }
}

/** Where the verb stands that another one leads to: "decided to call", "ended up rewriting". */
const ledTo = (words: readonly Word[], at: number): number | undefined => {
  for (let next = at + 1; next < Math.min(words.length, at + 5); next += 1) {
    const word = words[next]
    if (word === undefined || word.kind === 'punctuation') return undefined
    if (word.pos === 'VERB' && (words[next - 1]?.lower === 'to' || word.lower.endsWith('ing'))) return next
    if (
      !['to', 'up', 'by', 'on', 'out', 'and', 'in', 'me', 'them', 'him', 'her'].includes(word.lower) &&
      word.pos !== 'ADV'
    )
      return undefined
  }
  return undefined
}

/** The words behind a verb, up to the next comma or eight. */
const objectOf = (words: readonly Word[], at: number): readonly Word[] => {
  const next = words.slice(at + 1, at + 9)
  const stop = next.findIndex(({ lower }) => lower === ',' || lower === ';')
  return stop < 1 ? next : next.slice(0, stop)
}

/** "I had a hood fitted": what somebody had done is theirs. */
const arranged = (words: readonly Word[], at: number): Word | undefined => {
  if (!/^(a|an|the|it|them|him|her|two|three|all|new)$/.test(words[at + 1]?.lower ?? '')) return undefined
  const verb = words
    .slice(at + 2, at + 6)
    .find(({ pos, past, lower }) => (pos === 'VERB' && past) || /^[a-z]{4,}ed$/.test(lower))
  const before = verb && words[words.indexOf(verb) - 1]
  return before && ['NOUN', 'PRON'].includes(before.pos) && !mishaps.has(verb.lemma) ? verb : undefined
}
const mishaps = new Set('steal break book cancel burn lose damage leave call come tell hurt send'.split(' '))

const weigh = (verb: Word, next: readonly Word[]): number => {
  const object = next.filter(({ specific, pos }) => specific || pos === 'NUM').length
  const light = lightVerbs.has(verb.lemma)
  if (object === 0) return light && verb.lemma !== 'work' && verb.lemma !== 'help' ? 0 : 0.3
  return light && object < 2 ? 0.5 : 1
}
