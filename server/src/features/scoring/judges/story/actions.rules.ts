import type { Sentence, Word } from '../text/reading.ts'
import { lightVerbs, stateVerbs } from '../text/words.ts'

/** Something that the teller did. */
export interface Action {
  sentence: Sentence
  verb: Word
  /** `I`: the person alone; `we`: with others; `none`: told without a subject, as in notes. */
  owner: 'I' | 'we' | 'none'
  /** 1 for a plain deed in the past, less where it is light, hypothetical or in the present. */
  weight: number
}

const pronouns = new Map<string, Action['owner'] | 'other'>(
  Object.entries({
    i: 'I',
    we: 'we',
    he: 'other',
    she: 'other',
    they: 'other',
    it: 'other',
    you: 'other',
    who: 'other',
    that: 'other',
    which: 'other',
    there: 'other',
  }),
)
const auxiliaries = new Set([
  'had',
  'have',
  "'ve",
  'did',
  "'d",
  'also',
  'to',
  'able',
  'managed',
  'started',
  'began',
  'decided',
  'went',
  'got',
  'was',
  'were',
  'ended',
  'offered',
  'chose',
  'up',
])
const passives = new Set(['was', 'were', 'been', 'being', 'be', 'am', 'is', 'are', "'m", "'re", 'got'])
const hypothetical = new Set(['would', 'will', 'could', 'should', 'might', "'ll", 'can', 'may', 'shall'])
const joiners = new Set(['and', ',', 'then', ';', 'or', '—', '-', '–'])

/** Deeds told in one sentence, in order: verbs that an "I" or "we" governs, also along a chain of "and". */
export const actionsOf = (sentence: Sentence): Action[] => {
  const found: Action[] = []
  let owner: Action['owner'] | 'other' = opensWithDeed(sentence) ? 'none' : 'other'
  let ready = owner === 'none'
  let negated = false
  let supposed = false
  let passive = false
  for (const [at, word] of sentence.words.entries()) {
    const pronoun = pronouns.get(word.lower)
    const had = word.lower === 'had' && ready && owner === 'I' && !negated ? arranged(sentence.words, at) : undefined
    if (pronoun !== undefined) {
      if (!(pronoun === 'other' && ready === false && owner === 'none')) owner = pronoun
      ready = pronoun !== 'other'
      negated = false
      supposed = false
      passive = false
    } else if (had) {
      found.push({ sentence, verb: had, owner: 'I', weight: 0.8 })
      ready = false
    } else if (passives.has(word.lower)) passive = true
    else if (joiners.has(word.lower)) {
      ready = owner !== 'other'
      passive = false
    } else if (word.lower === "n't" || word.lower === 'not' || word.lower === 'never') negated = true
    else if (hypothetical.has(word.lower)) supposed = true
    else if (ready && isDeed(word, sentence.words[at - 1])) {
      const next = sentence.words.slice(at + 1, at + 9)
      if (!negated && !(passive && word.past) && owner !== 'other')
        found.push({ sentence, verb: word, owner, weight: weigh(word, next, supposed) })
      ready = false
      negated = false
    } else if (ready && !auxiliaries.has(word.lower) && word.pos !== 'ADV' && word.pos !== 'AUX') ready = false
  }
  return found.filter(({ weight }) => weight > 0)
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

const isDeed = (word: Word, before: Word | undefined): boolean => {
  if (stateVerbs.has(word.lemma) && word.lemma !== 'say') return false
  if (auxiliaries.has(word.lower) && !['decided', 'managed', 'offered'].includes(word.lower)) return false
  if (word.pos === 'VERB') return true
  return word.lower.endsWith('ed') && word.kind === 'word' && before !== undefined && pronouns.has(before.lower)
}

const weigh = (verb: Word, next: readonly Word[], supposed: boolean): number => {
  const object = next.filter(({ specific }) => specific).length
  if (object === 0) return verb.past && !lightVerbs.has(verb.lemma) ? 0.3 : 0
  const light = lightVerbs.has(verb.lemma) && object < 2
  const told = verb.past ? 1 : 0.6
  return told * (light ? 0.5 : 1) * (supposed ? 0.4 : 1)
}

/** "Called the supplier, rebooked the van": a deed in the past at the very start, as people write in notes. */
const opensWithDeed = ({ words }: Sentence): boolean => {
  const first = words.find(({ kind, pos }) => kind === 'word' && pos !== 'ADV')
  if (first === undefined || words.length < 3) return false
  return first.past && first.pos === 'VERB' && !stateVerbs.has(first.lemma)
}
