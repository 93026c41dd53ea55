import type { Sentence, Word } from '../text/reading.ts'
import { contentStems } from '../text/reading.ts'

/** Share of a sentence's words that must come from runs of the question for it to be an echo. */
const echoShare = 0.75

/** Jaccard overlap of content from which a sentence repeats an earlier one. */
const repeatOverlap = 0.85

const plain = (words: readonly Word[]): string[] =>
  words.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ lower }) => lower)

/** Whether a sentence only gives the question back: its words run as the question's do, and nothing new is in it. */
export const isEcho = (sentence: Sentence, question: readonly Word[]): boolean => {
  const said = plain(sentence.words)
  const asked = plain(question)
  if (said.length < 3) return isShortQuestion(sentence, said, asked)
  if (asked.length < 3) return false
  const askedStems = contentStems(question)
  const fresh = new Set(
    sentence.words
      .filter(({ content, stem, lower }) => content && !askedStems.has(stem) && !framing.test(lower))
      .map(({ stem }) => stem),
  ).size
  if (fresh > Math.floor(said.length / 12)) return false
  const size = Math.min(4, said.length, asked.length)
  const runs = new Set<string>()
  for (let at = 0; at + size <= asked.length; at += 1) runs.add(asked.slice(at, at + size).join(' '))
  const covered = new Set<number>()
  for (let at = 0; at + size <= said.length; at += 1) {
    if (runs.has(said.slice(at, at + size).join(' '))) for (let to = at; to < at + size; to += 1) covered.add(to)
  }
  const frame = said.filter((word, at) => !covered.has(at) && (framing.test(word) || framed.has(word))).length
  const opening = covered.size > 0 ? Math.min(frame, longestFrame) : 0
  return covered.size / (said.length - opening) >= echoShare
}

/** Words by which a question is announced rather than answered. */
const framing =
  /^(ask(s|ed|ing)?|questions?|answer(s|ed|ing)?|want(s|ed)?|know|wonder(s|ed|ing)?|topic|subject|repeat|mean|said|say(s|ing)?|read(s|ing)?|goes|follow(s|ing)|interested|curious|hear|good|great|nice|interesting|tough|hard|tricky|excellent|really|hmm+|wow|thank(s|ing)?|think|thinking|okay|yeah|right|sure|guess|tell|talk|describe|explain|about|here|task|understand|correctly|basically|actually|word)$/
const framed: ReadonlySet<string> = new Set(
  'you are were is was so that this it the a me i my to of if whether what about do did does be am would like let us see in other words ok well um uh and then now how why when which yes no because'.split(
    ' ',
  ),
)
/** Words of a frame; what is longer is a sentence of its own. */
const longestFrame = 8

/** Whether a sentence holds nothing but the question's own content and words of asking and praise. */
export const addsNothing = ({ words }: Sentence, question: readonly Word[]): boolean => {
  const asked = contentStems(question)
  if (!words.some(({ content }) => content)) return false
  return words.every(
    ({ content, stem, lower }) => !content || asked.has(stem) || framing.test(lower) || lower.includes("'"),
  )
}

/** Questions that their own words can answer: one thing or the other, or whether something is so. */
export const answersItself = (question: string): boolean =>
  /\bor\b|\bversus\b|\bvs\b|\bwhich\b|\btrue\b/.test(question.toLowerCase()) ||
  /(^|[.:,;] )(is|are|was|were|do|does|did|can|could|will|would|should|has|have|may)\b[^.?]*\?/.test(
    question.toLowerCase(),
  )

/** "What happened?": too short for a run, but nobody answers with the question's own question. */
const isShortQuestion = ({ words }: Sentence, said: readonly string[], asked: readonly string[]): boolean =>
  said.length > 0 && words.at(-1)?.lower === '?' && ` ${asked.join(' ')} `.includes(` ${said.join(' ')} `)

/** Whether a sentence says what an earlier one has said, word for word or nearly so. */
export const isRepeat = (sentence: Sentence, earlier: readonly Sentence[]): boolean => {
  const stems = contentStems(sentence.words)
  if (sentence.words.length < 5 || stems.size < 2) {
    return plain(sentence.words).length >= 3 && earlier.some(({ lower }) => lower === sentence.lower)
  }
  return earlier.some(({ words }) => {
    const others = contentStems(words)
    let shared = 0
    for (const stem of stems) if (others.has(stem)) shared += 1
    return shared / (stems.size + others.size - shared) >= repeatOverlap
  })
}
