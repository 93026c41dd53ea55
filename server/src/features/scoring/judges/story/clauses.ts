import type { Sentence, Word } from '../text/reading.ts'

/** One statement: who did or was something, and when. */
export interface Clause {
  sentence: Sentence
  /** Whose statement it is: `none` where it is told without a subject, as in notes. */
  subject: 'I' | 'we' | 'other' | 'none'
  /** The verb that carries it: the full verb, or the auxiliary where it stands alone. */
  verb: Word
  /** `able`: could, was able to; `due`: had to, was to; `supposed`: would, will, might. */
  time: 'past' | 'perfect' | 'earlier' | 'present' | 'able' | 'due' | 'supposed'
  negated: boolean
  passive: boolean
  /** The word that makes it depend on another statement (`because`, `if`, `that`), or an empty string. */
  opener: string
  /** Place among the words of the sentence, from `from` up to but without `to`. */
  from: number
  to: number
  /** Lower case, names blanked out. */
  lower: string
}

const owners = new Map<string, Clause['subject']>([
  ['i', 'I'],
  ['we', 'we'],
  ...(
    'he she they it you who which there this these those nobody everybody everyone someone somebody anybody anyone nothing everything all both neither none each another others most few several half'.split(
      ' ',
    ) as string[]
  ).map((word): [string, Clause['subject']] => [word, 'other']),
])
const joiners = new Set(['and', ',', ';', ':', '—', '–', '-', 'but', 'then', 'or', '(', ')', 'so', 'yet'])
const dependents = new Set(
  'because if when while although though since unless until before after as that which who where whose why how than once whether'.split(
    ' ',
  ),
)
const embedding = new Set('that which who where whose why how whether if until when because'.split(' '))
const modals = new Set(['would', 'will', "'ll", 'might', 'may', 'should', 'shall', 'must', 'ca', 'can', 'wo'])
const beForms = new Set(['am', 'is', 'are', 'was', 'were', 'been', 'being', "'m", "'re", 'be'])
const haveForms = new Set(['have', 'has', 'had', "'ve", 'having'])
const doForms = new Set(['do', 'does', 'did'])
const negations = new Set(['not', "n't", 'never', 'no', 'nobody', 'nothing', 'none', 'neither', 'hardly', 'without'])
/** Words that open a time or a circumstance: what follows is no subject. */
const beforeNouns = new Set(
  'in on at by with from for of to into onto over under up down out off about between among through during without within against across along around behind beside near per via toward towards above below like'.split(
    ' ',
  ),
)

const among = new Set(['all', 'both', 'each'])

/** Pronouns that are a subject wherever they stand. */
const subjective = new Set(['i', 'we', 'he', 'she', 'they', 'there', 'who', 'nobody', 'everybody', 'everyone'])

/** What has been read of the statement that is being built. */
interface State {
  subject: Clause['subject'] | undefined
  /** Where the statement's own subject began; -1 where it has none yet. */
  began: number
  last: Clause['subject'] | undefined
  opener: string
  boundary: number
  aux: Word[]
  negated: boolean
  /** Inside what a preposition opened. */
  inside: boolean
  /** The noun of what a preposition opened has been met: a new article or pronoun begins something else. */
  filled: boolean
}

/** The statements of an answer, in order; a subject is carried on along "and" and commas. */
export const clausesOf = (sentences: readonly Sentence[]): Clause[] => {
  const found: Clause[] = []
  let carried: Clause['subject'] | undefined
  let whole = -1
  for (const sentence of sentences) {
    const inSentence = scan(sentence, sentence.whole === whole ? carried : undefined)
    found.push(...inSentence)
    carried = inSentence.at(-1)?.subject ?? carried
    whole = sentence.whole
  }
  return found
}

const scan = (sentence: Sentence, carried: Clause['subject'] | undefined): Clause[] => {
  const { words } = sentence
  const found: Clause[] = []
  const state: State = {
    subject: undefined,
    began: -1,
    last: carried,
    opener: '',
    boundary: 0,
    aux: [],
    negated: false,
    inside: false,
    filled: false,
  }
  for (const [at, word] of words.entries()) {
    if (opensAnew(word, words, at)) {
      reset(state, dependents.has(word.lower) ? word.lower : '', at)
      // A pronoun that joins ("who", "which") is the subject as well.
      if (word.lower !== 'who' && word.lower !== 'which') continue
    }
    // "We all", "they both": the second word only says how many.
    const owner = owners.has(words[at - 1]?.lower ?? '') && among.has(word.lower) ? undefined : owners.get(word.lower)
    if (negations.has(word.lower)) state.negated = true
    if (state.inside && (subjective.has(word.lower) || (state.filled && ['DET', 'PRON', 'NUM'].includes(word.pos))))
      state.inside = false
    if (owner !== undefined && state.inside) state.filled = true
    if (owner !== undefined && !(state.inside && owner === 'other')) {
      // A new pronoun after a verb begins a new statement, as speech without stops runs on.
      if (state.began >= 0 && state.aux.length === 0 && found.at(-1) && owner !== 'other') state.negated = false
      state.subject = owner
      state.began = at
      state.aux = []
      state.inside = false
    } else if (isAuxiliary(word)) {
      if (standsAlone(words, at)) finish(found, state, sentence, at)
      else state.aux.push(word)
      state.inside = false
    } else if (word.pos === 'VERB' || looksLikeDeed(word, words[at - 1])) {
      if (makesStatement(word, words, at, state)) finish(found, state, sentence, at)
      state.inside = false
    } else if (beforeNouns.has(word.lower) && word.pos !== 'PART') {
      state.inside = true
      state.filled = false
    } else if (isNominal(word) && state.inside) state.filled = true
    else if (isNominal(word) && state.aux.length === 0) {
      state.subject = 'other'
      if (state.began < 0) state.began = at
    }
  }
  return found.map((clause, at) => closed(clause, found[at + 1]?.from ?? words.length, (found[at - 1]?.to ?? -1) + 1))
}

const reset = (state: State, opener: string, at: number): void => {
  state.subject = undefined
  state.began = -1
  state.opener = opener
  state.boundary = at
  state.aux = []
  state.negated = false
  state.inside = false
}

const opensAnew = (word: Word, words: readonly Word[], at: number): boolean => {
  if (joiners.has(word.lower)) return !(word.lower === '-' && words[at - 1]?.end === word.start)
  if (!dependents.has(word.lower)) return false
  if (word.lower === 'that') return word.pos === 'SCONJ' || ['PRON', 'DET'].includes(words[at + 1]?.pos ?? '')
  return !(word.lower === 'as' && (words[at + 1]?.pos === 'ADJ' || words[at + 1]?.pos === 'ADV'))
}

const isNominal = ({ pos, kind }: Word): boolean =>
  (kind === 'word' || kind === 'number') && (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM')

const auxiliaries = new Set([...beForms, ...haveForms, ...doForms, ...modals, "'d", 'could'])

const isAuxiliary = ({ lower, pos }: Word): boolean => auxiliaries.has(lower) && (lower !== 'may' || pos === 'AUX')

/** The next word but adverbs, "not" and the like. */
const after = (words: readonly Word[], at: number): Word | undefined =>
  words
    .slice(at + 1, at + 5)
    .find(({ pos, lower }) => pos !== 'ADV' && !negations.has(lower) && !['all', 'both', 'also', 'i'].includes(lower))

/** Whether an auxiliary is the verb itself: "we had eleven bakers", "the hall is ours". */
const standsAlone = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  const next = after(words, at)
  if (word === undefined || modals.has(word.lower) || word.lower === 'could' || word.lower === "'d") return false
  if (next === undefined) return true
  if (beForms.has(word.lower)) {
    if (word.lower === 'be' || word.lower === 'been' || word.lower === 'being')
      return !(next.pos === 'VERB' && (next.past || next.lower.endsWith('ing')))
    return !(next.lower === 'to' || beForms.has(next.lower) || (next.pos === 'VERB' && !isPlain(next)))
  }
  if (haveForms.has(word.lower))
    return !(next.lower === 'to' || isAuxiliary(next) || (next.pos === 'VERB' && (next.past || isPlain(next))))
  return !(next.pos === 'VERB' || isAuxiliary(next))
}

/** The dictionary form. */
const isPlain = ({ lower, lemma, past }: Word): boolean => lower === lemma && !past

/** Past forms that the tagger takes for an adjective or a noun: "i patched the", "and stapled". */
const looksLikeDeed = (word: Word, before: Word | undefined): boolean =>
  word.lower.endsWith('ed') &&
  word.lower.length > 3 &&
  word.kind === 'word' &&
  before !== undefined &&
  (before.lower === 'i' || before.lower === 'we' || (before.lower === ',' && word.pos === 'ADJ'))

/** Whether a verb makes a statement: no infinitive, no bare "-ing", no "the records scanned in May". */
const makesStatement = (word: Word, words: readonly Word[], at: number, state: State): boolean => {
  if (state.aux.length > 0) return true
  const before = words[at - 1]
  const second = before?.pos === 'ADV' ? words[at - 2] : before
  if (second?.lower === 'to' || word.lower.endsWith('ing')) return false
  if ((before?.pos === 'DET' && !among.has(before.lower)) || before?.pos === 'ADJ') return false
  // "arrived broken": it says how, and is no statement of its own.
  if (before?.pos === 'VERB' && before.past && state.subject === undefined) return false
  if (!word.past) return state.subject !== undefined || (state.last !== undefined && joiners.has(second?.lower ?? ''))
  const reduced =
    state.last !== undefined &&
    state.subject === 'other' &&
    state.boundary <= 0 &&
    before !== undefined &&
    isNominal(before) &&
    /(ed|en|wn|ne)$/.test(word.lower)
  return !reduced
}

const finish = (found: Clause[], state: State, sentence: Sentence, at: number): void => {
  const word = sentence.words[at]
  if (word === undefined) return
  const fresh = state.subject
  const subject = fresh ?? state.last ?? (at <= 2 ? 'none' : 'other')
  const before = found.at(-1)
  // "I would call her, ask and write it down": all of it is supposed, as all of "I had to call and book" was due.
  const shared =
    fresh === undefined &&
    state.aux.length === 0 &&
    isPlain(word) &&
    before?.sentence === sentence &&
    ['supposed', 'due', 'able'].includes(before.time)
      ? before.time
      : undefined
  const contact = before !== undefined && state.boundary <= before.to
  const afterNoun = state.began > 0 && isNominal(sentence.words[state.began - 1] as Word)
  const embedded =
    fresh !== undefined &&
    before?.sentence === sentence &&
    (contact ? before.subject !== 'other' && (fresh === 'other' || afterNoun) : embedding.has(state.opener))
  const from = fresh === undefined || state.boundary > (found.at(-1)?.to ?? 0) ? state.boundary : state.began
  found.push({
    sentence,
    subject,
    verb: word,
    time: shared ?? timeOf(word, state.aux, sentence.words, at),
    negated: state.negated || /^(n't|not)$/.test(sentence.words[at + 1]?.lower ?? ''),
    passive: word.past && !isAuxiliary(word) && state.aux.some(({ lower }) => beForms.has(lower) || lower === 'got'),
    opener: state.opener,
    from: Math.max(from, found.at(-1) ? (found.at(-1)?.to ?? 0) + 1 : 0),
    to: at,
    lower: '',
  })
  // What hangs inside a statement ("the roses that they had") does not take over its subject.
  if (!embedded || state.last === undefined) state.last = subject
  state.subject = undefined
  state.began = -1
  state.aux = []
  state.negated = false
  state.opener = ''
  state.boundary = 0
}

const timeOf = (verb: Word, aux: readonly Word[], words: readonly Word[], at: number): Clause['time'] => {
  const has = (set: ReadonlySet<string>): boolean => aux.some(({ lower }) => set.has(lower))
  if (has(modals) || (aux.some(({ lower }) => lower === "'d") && isPlain(verb))) return 'supposed'
  if (aux.some(({ lower }) => lower === 'could')) return 'able'
  const before = words.slice(Math.max(0, at - 3), at)
  if (before.some(({ lower }) => lower === 'to') && aux.length > 0)
    return /\bable to\b/.test(before.map(({ lower }) => lower).join(' ')) ? 'able' : 'due'
  if (aux.some(({ lower }) => lower === 'had' || lower === "'d")) return 'earlier'
  if (has(haveForms)) return 'perfect'
  if (aux.some(({ past, lower }) => past || lower === 'were' || lower === 'did')) return 'past'
  if (verb.past || /^(were|had|did)$/.test(verb.lower) || (verb.lower !== verb.lemma && verb.lower.endsWith('ed')))
    return 'past'
  if (verb.pos !== 'VERB' && verb.lower.endsWith('ed')) return 'past'
  return 'present'
}

const phrasal = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'ADP', 'ADV', 'PART'])
const premodifiers = new Set(['DET', 'ADJ', 'NUM', 'PRON'])

/** Where a statement begins: with what stands before its subject as time or place, back to the last joint. */
const startOf = ({ sentence: { words }, from }: Clause, floor: number): number => {
  const joint = (at: number): boolean => joiners.has(words[at]?.lower ?? '') || dependents.has(words[at]?.lower ?? '')
  if (joint(from)) return from
  let back = from
  while (back > floor && !joint(back - 1) && phrasal.has(words[back - 1]?.pos ?? '')) back -= 1
  if (back === 0 || joint(back - 1)) return back
  back = from
  while (back > floor && premodifiers.has(words[back - 1]?.pos ?? '')) back -= 1
  return back
}

const closed = (clause: Clause, to: number, floor: number): Clause => {
  const { sentence } = clause
  const from = startOf(clause, floor)
  const first = sentence.words[from]
  const last = sentence.words[to - 1]
  const opening = sentence.words[0]?.readStart ?? 0
  const lower = first && last ? sentence.lower.slice(first.readStart - opening, last.readEnd - opening) : clause.lower
  return { ...clause, from, to, lower }
}
