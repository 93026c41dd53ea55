import type { Reading, Sentence } from '../text/reading.ts'
import { type Alignment, align } from './align.rules.ts'
import { contradictionIn } from './contradiction.rules.ts'
import { heapsIn } from './heaps.rules.ts'
import { doubtOf, nearCopy, type Prepared, preparedFor } from './prepared.rules.ts'
import { type Item, itemsOf } from './standard.rules.ts'

/** One key point and how far the answer shows it. */
export interface KeyPointFinding {
  point: string
  /** 0 to 1. */
  coverage: number
  shownBy: Sentence | null
  /** The words were there, but turned into their opposite. */
  contrary: boolean
}

/**
 * Share of a point's weighted words that an answer must have in neighbouring sentences: nothing is credited up
 * to `none`, all of it from `all` on. Interview answers paraphrase: answers written to hold a point share about
 * half of its words with it, answers to other questions a tenth.
 */
const scale = { none: 0.16, all: 0.5 }

/** Words that the question has already say little about the answer. */
const askedWeight = 0.25

/** What words of two neighbouring sentences are worth beside those of one. */
const acrossSentences = 0.92

/** How far the sentences of an answer show one key point. */
export const coverageOf = (answer: readonly Sentence[], point: Reading, question: Reading): KeyPointFinding => {
  const nothing = { point: point.text, coverage: 0, shownBy: null, contrary: false }
  const standard = preparedFor(point, question)
  if (standard.items.length === 0) return nothing
  const heaps = heapsIn(answer, standard)
  const said = itemsOf(answer, standard.asked).filter(({ word }) => !heaps.words.has(word))
  const bySentence = new Map<Sentence, Item[]>()
  for (const item of said) {
    const list = bySentence.get(item.sentence)
    if (list) list.push(item)
    else bySentence.set(item.sentence, [item])
  }
  let best: { share: number; window: readonly Sentence[]; alignment: Alignment } | null = null
  for (const [at, sentence] of answer.entries()) {
    const here = bySentence.get(sentence) ?? []
    if (!here.some(({ word }) => standard.akin(word).meaning !== null)) continue
    const next = answer[at + 1]
    for (const window of next ? [[sentence], [sentence, next]] : [[sentence]]) {
      const alignment = align(
        window.length === 1 ? here : [...here, ...(bySentence.get(window[1] ?? sentence) ?? [])],
        standard,
      )
      const share = shareOf(alignment, standard) * (window.length === 1 ? 1 : acrossSentences)
      if (share > (best?.share ?? 0)) best = { share, window, alignment }
    }
  }
  if (!best || best.share <= scale.none) return nothing
  const { share, window, alignment } = best
  const against = contradictionIn(answer, alignment, standard.items, standard.negated)
  const denied = against.denied && !standard.own.denied && share > nearCopy
  const contrary = denied || Math.max(0, against.share - standard.own.share) > 0.4
  const credited =
    Math.min(1, (share - scale.none) / (scale.all - scale.none)) *
    (heaps.all ? 0.4 : doubtOf(answer, standard, against, share))
  return {
    point: point.text,
    coverage: contrary ? credited * 0.1 : credited,
    shownBy: richest(window, alignment),
    contrary,
  }
}

const shareOf = ({ pairs }: Alignment, { items }: Prepared): number => {
  let total = 0
  let found = 0
  let telling = 0
  const seen = new Set<string>()
  for (const item of items) {
    if (seen.has(item.meaning)) continue
    seen.add(item.meaning)
    const weight = item.weight * (item.asked ? askedWeight : 1)
    total += weight
    const value = pairs.get(item)?.value ?? 0
    found += weight * value
    if (value >= 0.5) telling += 1
  }
  return telling < Math.min(2, seen.size - 1) ? 0 : found / Math.max(total, 1.2)
}

const richest = (window: readonly Sentence[], { pairs }: Alignment): Sentence | null => {
  const counts = new Map<Sentence, number>()
  for (const { said } of pairs.values()) counts.set(said.sentence, (counts.get(said.sentence) ?? 0) + 1)
  return window.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.index - b.index)[0] ?? null
}
