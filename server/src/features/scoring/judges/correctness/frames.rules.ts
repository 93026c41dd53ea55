import type { Sentence, Word } from '../text/reading.ts'
import { affirmations, contraries, denials, hedges, knowings, negators, neutral, sayings } from './polarity.ts'

/** How a sentence puts the statement that it holds. */
export interface Frame {
  /** It is taken back: "it would be wrong to say that …", "… That is a myth." */
  denied: boolean
  /** Somebody else says so: "the book says …". */
  attributed: boolean
  /** It is put forward as no more than possible: "maybe …", "I would guess that …". */
  hedged: boolean
  /** It is led in by words that are neither of the matter nor harmless ("it is true that"): "only a fool holds that …". */
  led: boolean
  /** Words that were read as putting the statement, not as part of it. */
  around: ReadonlySet<Word>
}

/** Whether a word belongs to the statement that is looked for; what frames it stands around those words. */
export type Known = (word: Word) => boolean

/** A sentence of so few words can be about the sentences beside it rather than about the matter. */
const shortRemark = 14

/** Finds how the sentences of an answer put what they hold. Parts of one long sentence share its frame. */
export const framesIn = (sentences: readonly Sentence[], known: Known): ReadonlyMap<Sentence, Frame> => {
  const wholes = grouped(sentences)
  const frames = wholes.map((group) => {
    const [head, tail] = around(group, known)
    return {
      denied: takesBack(head.slice(-20), known) || (isComment(tail) && takesBack(tail.slice(0, 14), known)),
      attributed: isAttributed(head),
      hedged: head.slice(-14).some(({ lower, lemma }) => hedges.has(lower) || hedges.has(lemma)),
      led: isLed(head, known),
      around: new Set([...head, ...tail]),
    }
  })
  wholes.forEach((group, at) => {
    if (group.length > 1) return
    const words = group[0]?.words ?? []
    if (words.length > shortRemark || words.filter(known).length > 2) return
    if (!takesBack(words, known)) return
    const forward = words.at(-1)?.lower === ':'
    const back = pointsBack(words)
    if (!forward && !back) return
    const all = at === wholes.length - 1
    frames.forEach((frame, other) => {
      if (forward ? other > at : all ? other < at : other === at - 1) frame.denied = true
    })
  })
  const found = new Map<Sentence, Frame>()
  wholes.forEach((group, at) => {
    for (const sentence of group) found.set(sentence, frames[at] ?? plainly)
  })
  return found
}

/** A statement that is simply made. */
export const plainly: Frame = { denied: false, attributed: false, hedged: false, led: false, around: new Set() }

const grouped = (sentences: readonly Sentence[]): Sentence[][] => {
  const groups: Sentence[][] = []
  for (const sentence of sentences) {
    const last = groups.at(-1)
    if (last && last[0]?.whole === sentence.whole) last.push(sentence)
    else groups.push([sentence])
  }
  return groups
}

const pointsBack = (words: readonly Word[]): boolean =>
  /^(no|but|that|this|it|all|none|nothing|which|those|these|quite|on|just|i|they|wrong|false|not|the)$/.test(
    words[0]?.lower ?? '',
  )

/** Words before the statement begins and after it ends. */
const around = (group: readonly Sentence[], known: Known): readonly [Word[], Word[]] => {
  const words = group.flatMap((sentence) => [...sentence.words])
  const first = words.findIndex(known)
  if (first < 0) return opening(words)
  const last = words.findLastIndex(known)
  return [words.slice(0, first), words.slice(last + 1)]
}

/** Where nothing is known of the statement, it begins at a complement's opening and ends at the last comma. */
const opening = (words: Word[]): readonly [Word[], Word[]] => {
  const at = words.findIndex(({ lower }, place) => place < 14 && (lower === 'that' || lower === ':') && place > 0)
  const end = words.findLastIndex(({ lower }) => lower === ',' || lower === '?')
  const tail = end > 0 && words.length - end <= 10 && /^(which|but|that|this)$/.test(words[end + 1]?.lower ?? '')
  return [at > 0 ? words.slice(0, at) : [], tail ? words.slice(end + 1) : []]
}

const comments = new Set(
  'which but this that they it he she not no quite is are was were does do did has have would could can will lied lies on the nothing none all i we'.split(
    ' ',
  ),
)

/** What follows a statement is about it where it goes on like this: ", which is a myth", "? Quite the reverse." */
const isComment = (tail: readonly Word[]): boolean => {
  const stop = tail.findIndex(({ lower }) => lower === ',' || lower === '?' || lower === '—')
  const opens = [tail, ...(stop < 0 ? [] : [tail.slice(stop)])]
  return opens.some((words) => comments.has(words.find(({ kind }) => kind === 'word')?.lower ?? ''))
}

/** Whether some words take a statement back: a denial that is not denied, or a negated affirmation. */
const takesBack = (words: readonly Word[], known: Known): boolean => {
  let count = 0
  let pending = -9
  for (const [at, word] of words.entries()) {
    if (known(word)) continue
    const name = word.lower
    if (negators.has(name)) {
      if (name === 'no' && words[at + 1]?.lower === 'doubt') return false
      pending = at
      continue
    }
    const is = (list: ReadonlySet<string>): boolean => list.has(name) || list.has(word.lemma)
    if (is(denials) || is(contraries)) {
      if (at - pending <= 3) pending = -9
      else count += 1
    } else if (is(affirmations) && at - pending <= 8 && pending >= 0) {
      count += 1
      pending = -9
    } else if (name === 'other' && words[at + 1]?.lower === 'way') count += 1
    else if (name === 'far' && words[at + 1]?.lower === 'from') count += 1
  }
  return count > 0
}

const isLed = (head: readonly Word[], known: Known): boolean => {
  const at = head.findLastIndex(({ lower }) => lower === 'that' || lower === ':')
  if (at < 1 || head.length - at > 4) return false
  return head
    .slice(0, at)
    .some((word) => word.content && !known(word) && !neutral.has(word.lemma) && !neutral.has(word.lower))
}

const isAttributed = (head: readonly Word[]): boolean => {
  const words = head.slice(-14)
  if (words.some(({ lower }, at) => lower === 'according' && words[at + 1]?.lower === 'to')) return true
  const at = words.findIndex((word) => sayings.has(word.lower) || sayings.has(word.lemma))
  if (at < 0) return false
  const subject = words.slice(0, at).map(({ lower }) => lower)
  const own = subject.includes('i') || subject.includes('you')
  return own
    ? /^(read|heard|told|was|hear)$/.test(words[at]?.lower ?? '')
    : subject.some((word) => /^[a-z]{2,}$/.test(word))
}

/** Whether the person says that they do not know what they are saying. */
export const isDisclaimed = (sentences: readonly Sentence[], known: Known): boolean =>
  sentences.some(({ words, lower }) => {
    if (disclaimers.test(lower)) return true
    return words.some((word, at) => {
      if (!knowings.has(word.lower) && !knowings.has(word.lemma)) return false
      if (known(word)) return false
      const before = words.slice(Math.max(0, at - 9), at).map(({ lower }) => lower)
      return (
        before.slice(-5).some((other) => negators.has(other)) &&
        (before.some((other) => /^(i|me|my|i'm)$/.test(other)) || /^(idea|clue)$/.test(word.lower))
      )
    })
  })

const disclaimers =
  /\b(whatever (that|this|it) (means|is|may)|don't quote me|(only|just|merely) (a )?guess(ing)?|i'?m guessing|(might|may|could) be (completely |totally |entirely )?(wrong|mistaken)|made? no sense|makes no sense|vague(ly)? (memory|recall|remember)|or the other way (a?round)|beyond me|over my head|rings a bell|wild guess|guess(ing)? here|unsure)\b/
const maybes = /\b(maybe|perhaps|possibly|might be|could be|i guess|i suppose|presumably)\b/

/** Whether the statement is only put forward as a possibility. */
export const isGuessed = (sentences: readonly Sentence[]): boolean => {
  const first = sentences[0]
  return (
    first !== undefined &&
    maybes.test(first.lower.slice(0, 60)) &&
    /\b(not (really |quite |entirely )?(sure|certain)|guess|no (idea|clue)|don't (really )?know|unsure|maybe|perhaps)\b/.test(
      first.lower,
    )
  )
}
