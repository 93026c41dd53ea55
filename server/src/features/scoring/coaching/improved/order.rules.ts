import { anchorPattern, vagueOutcomePattern } from '../../judges/story/cues.ts'
import type { StoryElements } from '../../judges/story/elements.rules.ts'
import type { Sentence } from '../../judges/text/reading.ts'

/** Sentences that stand together, and how they are said in the improved answer. */
export interface Told {
  group: readonly Sentence[]
  text: string
}

type Part = 'scene' | 'action' | 'result' | 'learning'

export interface Placed extends Told {
  part: Part
}

/** Words that the improved answer may put between a person's own sentences. */
export const joints = ['Then', 'In the end,'] as const

const ranks: Record<Part, number> = { scene: 0, action: 1, result: 2, learning: 3 }

/** What points back to the sentence before it and cannot stand without it. */
const pointsBack =
  /^(he|she|they|it|this|that|these|those|his|her|their|them|then|so|but|and|also|as a result|in the end|eventually|finally|afterwards|after that|which|because|same|there)\b/

/** A scene that is told afterwards: "this was in the stock room". */
const lateScene =
  /^((this|that|all this) (was|happened) (in|at|on|during|when|back|last|about)|it was (back )?(in (19|20)\d\d|last|during|when))\b/

/** The sentences in the order of situation, task, action, result; one that points back stays with the one before it. */
export const inOrder = (told: readonly Told[], story: StoryElements): Placed[] => {
  const placed = withParts(told, story)
  const blocks: Placed[][] = []
  for (const one of placed) {
    const first = one.group[0]
    const hangs =
      blocks.length > 0 && first !== undefined && pointsBack.test(first.lower) && !lateScene.test(first.lower)
    if (hangs) blocks.at(-1)?.push(one)
    else blocks.push([one])
  }
  const deeds = blocks.flatMap((block, at) => (block.some(({ part }) => part === 'action') ? [at] : []))
  const first = deeds[0] ?? -1
  const last = deeds.at(-1) ?? -1
  if (first < 0) return placed
  const rank = (block: readonly Placed[], at: number): number => {
    const part = block[0]?.part ?? 'action'
    if (block.some((one) => one.part === 'action')) return ranks.action
    // Before and after the deeds things may be put right; in the middle they stand where they happened.
    if (at < first) return part === 'result' || part === 'learning' ? ranks[part] : ranks.scene
    return at > last || block.some(({ group }) => group.some(({ lower }) => lateScene.test(lower)))
      ? ranks[part]
      : ranks.action
  }
  return blocks
    .map((block, at) => ({ block, rank: rank(block, at), at }))
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .flatMap(({ block }) => block)
}

const withParts = (told: readonly Told[], story: StoryElements): Placed[] => {
  let before: Part = 'scene'
  // An outcome in figures at the very start may be told as a deed: "we cut the returns from 40 to 12".
  const headline = story.result.shownBy[0]
  const deeds = story.action.shownBy.filter((sentence) => sentence.index > 0 || sentence !== headline)
  const firstDeed = Math.min(...(deeds.length > 0 ? deeds : story.action.shownBy).map(({ index }) => index))
  return told.map((one) => {
    before = partOf(one.group, story, before, firstDeed)
    return { ...one, part: before }
  })
}

const partOf = (group: readonly Sentence[], story: StoryElements, before: Part, firstDeed: number): Part => {
  const among = (sentences: readonly Sentence[]): boolean => group.some((sentence) => sentences.includes(sentence))
  const head = group[0]
  const shown = among(story.result.shownBy)
  const telling = shown && !group.every(({ lower }) => vagueOutcomePattern.test(lower))
  if (head && head.index < firstDeed) {
    const scene = among(story.situation.shownBy) || among(story.task.shownBy)
    return telling && story.result.shownBy[0] === head && !(scene && anchorPattern.test(head.lower))
      ? 'result'
      : 'scene'
  }
  if (group.some(({ lower }) => lateScene.test(lower))) return 'scene'
  if (among(story.action.shownBy)) return 'action'
  if (shown) return 'result'
  if (among(story.learning.shownBy)) return 'learning'
  if (among(story.situation.shownBy) || among(story.task.shownBy)) return 'scene'
  return before
}

/** First words that may be written small behind a joint. */
const smallWords = /^(The|We|He|She|They|It|My|Our|His|Her|Their|A|An|All|Nobody|Everybody|Everyone)\b/
/** What already says when or how it follows. */
const timed =
  /\b(then|after|afterwards|later|now|since|today|within|by|next|finally|eventually|in the end|as a result|so|still|until|before|first|when|once|because|while|ever)\b/

/** Puts a light joint before the second step and before the outcome, where none is yet. */
export const joined = (placed: readonly Placed[]): Placed[] => {
  const second = placed.flatMap(({ part }, at) => (part === 'action' ? [at] : []))[1]
  const lastDeed = placed.findLastIndex(({ part }) => part === 'action')
  const outcome = placed.findIndex(({ part }, at) => part === 'result' && at > lastDeed && lastDeed >= 0)
  return placed.map((one, at) => {
    if (timed.test(opening(one.text))) return one
    if (at === second && /^(I|We) /.test(placed[at - 1]?.text ?? '') && /^I [a-z]/.test(one.text))
      return { ...one, text: `${joints[0]} ${one.text}` }
    if (at === outcome && (smallWords.test(one.text) || /^I [a-z]/.test(one.text)))
      return { ...one, text: `${joints[1]} ${lowered(one.text)}` }
    return one
  })
}

const opening = (text: string): string => text.toLowerCase().split(/\s+/).slice(0, 12).join(' ')

const lowered = (text: string): string => (text.startsWith('I ') ? text : text.charAt(0).toLowerCase() + text.slice(1))
