import { negatedWords } from '../judges/correctness/negation.rules.ts'
import { findInjections } from '../judges/guards/injection.rules.ts'
import { actionsOf } from '../judges/story/actions.rules.ts'
import type { Reading, Word } from '../judges/text/reading.ts'
import { wordsOf } from '../judges/text/reading.ts'
import { functionWords } from '../judges/text/words.ts'
import { locate, plainOf } from './locate.rules.ts'

/** Lengths that a note may have, in UTF-16 code units. */
const noteLength = { least: 15, most: 500 }

/** Nobody is coached on who they are. */
const protectedMatters =
  /\b(ages?|aged|elderly|too (old|young)|gender|sex|sexual\w*|male|female|pregnan\w*|maternity|married|marriage|husband|wife|religio\w*|christian|muslim|jewish|hindu|church|mosque|rac(e|ial)|ethnic\w*|nationalit\w*|immigrant|foreign(er)?|accents?|native speaker|disab\w*|handicap\w*|illness|mental health|union member|political|skin|appearance|attractive)\b/i

/** A note speaks of words, never of marks or of what becomes of the person. */
const verdicts =
  /\b(scores?|marks?|marked|graded?|grades|ratings?|rated|points?|\d{1,3}\s?(%|percent|\/\s?\d+)|hired?|hiring|reject(ed)?|recommend(ed)? (to|for)|recommendation|passed|candidate)\b/i

/**
 * Whether a model's note may be shown: of a sensible length, without verdicts, protected matters,
 * markup or orders, and with every stretch between quotation marks standing in the answer.
 */
export const isFitNote = (note: string, answer: string): boolean => {
  const text = note.trim()
  if (text.length < noteLength.least || text.length > noteLength.most) return false
  if (protectedMatters.test(text) || verdicts.test(text) || /[<>{}[\]\\`|]|https?:|\n/.test(text)) return false
  if (findInjections(text).spans.length > 0) return false
  const plain = plainOf(answer)
  return [...text.matchAll(/[“"]([^”"]{2,})[”"]/g)].every(([, quoted]) => locate(plain, quoted ?? '').length > 0)
}

/** Words that put facts in order without being any; lemmas. */
const craftWords = new Set(
  'first second third next then finally later afterwards result outcome end lead reason example instance situation task action role responsibility goal challenge learn realise realize decide happen mean make take give get keep start begin help show ensure allow need want able work become use try'.split(
    ' ',
  ),
)

/** An improved answer longer than the answer by more than this tells something new. */
const mostGrowth = 1.5
const roomForRequests = 400

/**
 * Whether an improved answer says nothing that the person did not say: every number, name and word of
 * content is theirs or the question's, nothing that they denied is asserted or the other way round, and
 * no deed of others or of a group has become their own. Requests in square brackets are left aside;
 * they hold no figures. Readings are of the improved text without its requests, the answer, the question.
 */
export const addsNothing = (improved: Reading, answer: Reading, question: Reading): boolean => {
  if (improved.text.trim().length < 20) return false
  if (improved.text.length > answer.text.length * mostGrowth + roomForRequests) return false
  const theirs = new Set([...wordsOf(answer.sentences), ...wordsOf(question.sentences)].flatMap(formsOf))
  const fresh = wordsOf(improved.sentences).filter(
    (word) => (word.kind === 'number' || isContent(word)) && !formsOf(word).some((form) => theirs.has(form)),
  )
  if (fresh.length > 0) return false
  return keepsPolarity(improved, answer) && keepsOwners(improved, answer)
}

const isContent = ({ content, named, lower, lemma }: Word): boolean =>
  named || (content && !functionWords.has(lower) && !craftWords.has(lemma) && !craftWords.has(lower))

/** A number counts as it is written; a word also by its stem and concept. */
const formsOf = ({ kind, lower, stem, concept, lemma }: Word): string[] =>
  kind === 'number' || /\d/.test(lower) ? [lower.replace(/[.,](?=\d{3}\b)/g, '')] : [lower, stem, concept, lemma]

const keepsPolarity = (improved: Reading, answer: Reading): boolean => {
  const before = polarities(answer)
  return [...polarities(improved)].every(([stem, signs]) => {
    const known = before.get(stem)
    return known === undefined || [...signs].every((sign) => known.has(sign))
  })
}

const polarities = ({ sentences }: Reading): Map<string, Set<boolean>> => {
  const negated = negatedWords(sentences)
  const found = new Map<string, Set<boolean>>()
  for (const word of wordsOf(sentences)) {
    if (!word.content) continue
    const signs = found.get(word.stem) ?? new Set()
    found.set(word.stem, signs.add(negated.has(word)))
  }
  return found
}

const keepsOwners = (improved: Reading, answer: Reading): boolean => {
  const own = new Set(
    deedsOf(answer).flatMap(({ owner, verb }) => (owner === 'I' || owner === 'none' ? [verb.stem] : [])),
  )
  return deedsOf(improved).every(({ owner, verb }) => owner !== 'I' || own.has(verb.stem) || craftWords.has(verb.lemma))
}

const deedsOf = ({ sentences }: Reading) => sentences.flatMap(actionsOf)

/** The improved text without its requests; null where a request is too long, unfinished or holds a figure. */
export const withoutRequests = (improved: string): string | null => {
  const requests = improved.match(/\[[^[\]]*\]/g) ?? []
  if (requests.some((request) => request.length > 200 || /\d/.test(request))) return null
  const rest = improved.replace(/\[[^[\]]*\]/g, ' ')
  return /[[\]<>{}|\\`]/.test(rest) ? null : rest
}
