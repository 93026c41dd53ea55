import type { Finding } from '@candor/contracts/reports.ts'
import type { Quote } from '@candor/contracts/scoring.ts'
import { onlyWhenAsked, sameElsewhere, weaknessWords } from '../content/weakness-words.ts'
import { partNames } from '../content/words.ts'
import type { JudgedTurn } from '../material.ts'
import { hashOf, listed, spokenLabel } from '../wording.rules.ts'
import type { Fault, FaultGroup } from './faults.rules.ts'
import { createPhrasebook, fill, turnSlots } from './fill.rules.ts'
import { isExact, sentencesOf } from './quotes.rules.ts'

const most = 4

/** Kinds that are seen at the end of an answer; the others are seen at its opening. */
const atTheEnd = new Set(['result', 'learning', 'checkable', 'tradeOff'])

/** The sentence that a fault is said beside: where what is missing would belong. */
export const placeOf = (fault: Fault): Quote | null => {
  if (fault.quote) return fault.quote
  const sentences = sentencesOf(fault.turn.answer)
  const saying = (pattern: RegExp) => sentences.find(({ quote }) => pattern.test(quote))
  if (fault.kind === 'ownership') return saying(/\bwe\b/i) ?? saying(/\bour\b/i) ?? sentences[0] ?? null
  if (fault.kind === 'action') return sentences[Math.floor(sentences.length / 2)] ?? null
  return (atTheEnd.has(fault.kind) ? sentences.at(-1) : sentences[0]) ?? null
}

type Phrase = ReturnType<typeof createPhrasebook>

const sayings = ({ kind, turn }: Fault): readonly string[] => {
  const words = weaknessWords[kind]
  return words[turn.planned.expects] ?? words.any ?? words.story ?? []
}

const lateFinding = (fault: Fault, followUp: JudgedTurn, phrase: Phrase): Finding | null => {
  const [quote] = sentencesOf(followUp.answer)
  const template = phrase(onlyWhenAsked)
  if (!quote || template === undefined) return null
  const part = partNames[fault.kind as keyof typeof partNames]
  return { text: fill(template, { ...turnSlots(fault.turn), Part: part }), turnId: followUp.id, ...quote }
}

const findingOf = (fault: Fault, others: readonly string[], phrase: Phrase): Finding | null => {
  if (fault.suppliedBy) return lateFinding(fault, fault.suppliedBy, phrase)
  const quote = placeOf(fault)
  const template = phrase(sayings(fault))
  if (!quote || template === undefined || !isExact(fault.turn.answer, quote)) return null
  const text = fill(template, { ...turnSlots(fault.turn), ...fault.slots })
  const same = others.length > 0 ? phrase(sameElsewhere) : undefined
  const rest = same === undefined ? '' : ` ${fill(same, { others: listed(others) })}`
  return { text: text + rest, turnId: fault.turn.id, ...quote }
}

/** One sentence carries one finding; a second one beside the same words would read as scolding. */
const sameWords = (a: Finding, b: Finding): boolean => a.turnId === b.turnId && a.start < b.end && b.start < a.end

/** A thing to change, and the fault that it speaks of: the plan's exercise for it stands at the same place. */
export interface Weakness {
  finding: Finding
  fault: Fault
}

/**
 * At most four things to change, the one that would bring most first: one for each kind of fault, said
 * beside the answer that shows it best and that no other finding is about, naming the others.
 */
export const weaknessesOf = (groups: readonly FaultGroup[], seed: string): Weakness[] => {
  const phrase = createPhrasebook(hashOf(`${seed} weaknesses`))
  const found: Weakness[] = []
  const quoted = new Map<string, number>()
  for (const { faults } of groups) {
    if (found.length === most) break
    const shown =
      faults.find(({ turn }) => !quoted.has(turn.id)) ?? faults.find(({ turn }) => (quoted.get(turn.id) ?? 0) < 2)
    if (!shown) continue
    const others = faults.filter((fault) => fault !== shown && !fault.suppliedBy)
    const labels = others.toSorted((a, b) => a.turn.index - b.turn.index).map(({ turn }) => spokenLabel(turn.label))
    const finding = findingOf(shown, labels, phrase)
    if (!finding || found.some((other) => sameWords(other.finding, finding))) continue
    found.push({ finding, fault: shown })
    quoted.set(shown.turn.id, (quoted.get(shown.turn.id) ?? 0) + 1)
  }
  return found
}
