import type { Quote } from '@candor/contracts/scoring.ts'
import { mainWordsOf, sharedMainWords, shareOf } from '../content/main-words.rules.ts'
import { encouragements, firstSteps, particulars, redirects } from '../content/redirects.ts'
import type { Gap, Judgement } from '../judgement.ts'
import type { PlannedQuestion } from '../plan.ts'
import type { FollowUpProposal } from './next-question.rules.ts'

/** A gap is worth a follow-up below this; above, the answer stands on its own. */
const goodEnough = 88
/** Said aloud, a longer quotation is no longer heard as one. */
const mostHookWords = 14
const mostHookCharacters = 120
/** A probe that shares this much with the answer asks for what was just said. */
const saidShare = 0.6
/** Below this an explanation has hardly begun. */
const hardlyBegun = 30
const followUpSeconds = 75

/** A stable choice from a list: the same answer gets the same follow-up, different answers different ones. */
const choose = <T>(items: readonly T[], key: string): T | undefined => {
  let hash = 0
  for (let index = 0; index < key.length; index += 1) hash = (hash * 31 + key.charCodeAt(index)) >>> 0
  return items.length === 0 ? undefined : items[hash % items.length]
}

const withHook = (hook: Quote | null, probe: string): string => {
  const quote = hook?.quote.trim().replace(/[.,;:!?]+$/, '') ?? ''
  const isHeard = quote !== '' && quote.length <= mostHookCharacters && quote.split(/\s+/).length <= mostHookWords
  return isHeard ? `You said “${quote}”. ${probe}` : probe
}

const followUpOn = (planned: PlannedQuestion, text: string, hook: Quote | null): PlannedQuestion => ({
  ...planned,
  text,
  suggestedSeconds: followUpSeconds,
  basis:
    hook && text.includes(hook.quote.trim().replace(/[.,;:!?]+$/, '')) ? { source: 'answer', words: hook.quote } : null,
})

const figure =
  /\d|\b(?:half|twice|double|third|quarter|dozens?|hundreds?|thousands?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an hour|a week|a month)\b/i
const asksForFigure = /\b(?:numbers?|figures?|how (?:much|many|long|often)|by how|measur\w+)\b/i
const countable =
  /\b(?:more|less|fewer|better|faster|quicker|easier|cheaper|higher|lower|longer|shorter|improv\w*|increas\w*|reduc\w*|grew|sales|costs?|sav\w+|time|late|orders?|customers?|complaints?)\b/i

/** An answer, read once for all the probes that are held against it. */
interface Said {
  answer: string
  words: ReadonlySet<string>
  hasFigure: boolean
  isCountable: boolean
}

/** What comes after the first minutes of an answer changes no follow-up, and costs the same again. */
const mostCharacters = 4_000

const saidIn = (answer: string): Said => {
  const text = answer.slice(0, mostCharacters)
  return { answer, words: mainWordsOf(text), hasFigure: figure.test(text), isCountable: countable.test(text) }
}

/** Whether the answer has said already what a probe asks for. */
const wasSaid = (probe: string, { words, hasFigure }: Said): boolean =>
  (asksForFigure.test(probe) && hasFigure) || (mainWordsOf(probe).size > 1 && shareOf(probe, words) >= saidShare)

/** How well a probe takes up an answer: by what both speak of, and no figure asked where nothing was to be counted. */
const fitOf = (probe: string, { words, isCountable }: Said): number =>
  shareOf(probe, words) - (asksForFigure.test(probe) && !isCountable ? 1 : 0)

const bestOf = (probes: readonly string[], said: Said): string | undefined => {
  if (probes.length < 2) return probes[0]
  const ranked = probes.map((probe) => ({ probe, fit: fitOf(probe, said) }))
  const most = Math.max(...ranked.map(({ fit }) => fit))
  return choose(
    ranked.filter(({ fit }) => fit === most),
    said.answer,
  )?.probe
}

/** What somebody does in general, or thinks ought to be done: no one time comes into view. */
const general =
  /\b(?:always|usually|often|generally|normally|never|sometimes|typically|every ?(?:day|time)|should|ought|(?:try|tend|like) to|is (?:very )?important|can be|(?:I am|I'm) (?:a|an|very|not)|(?:work|worked) hard)\b/i

/** These ask about the whole case: words on something done in it lead up to them badly. */
const ofTheWholeCase: ReadonlySet<Gap> = new Set(['situation', 'task'])

const hookFor = (gap: Gap, probe: string, hook: Quote | null): Quote | null =>
  hook && (!ofTheWholeCase.has(gap) || sharedMainWords(probe, hook.quote) > 0) ? hook : null

/** What to ask for first where an answer is no example, or no explanation, yet; empty: its gaps decide. */
const beforeAnyGap = ({ planned, answer, judgement }: FollowUpInput): readonly string[] => {
  const { gaps, assessment, hook } = judgement
  const overall = assessment.overall ?? 100
  if (planned.expects === 'story' && gaps.includes('situation') && gaps.includes('action')) {
    return general.test(hook?.quote ?? answer) ? particulars : []
  }
  return planned.expects === 'knowledge' && overall < hardlyBegun && gaps[0] === 'depth' ? firstSteps : []
}

/** A question put another way, for an answer that did not answer it. */
const secondChance = ({ planned, answer, judgement, asked }: FollowUpInput): FollowUpProposal => {
  const gaveUp = judgement.assessment.flags.some((flag) => flag === 'empty' || flag === 'refusal')
  const open = (gaveUp ? encouragements : redirects)[planned.expects].filter((text) => !asked.includes(text))
  const text = choose(open, answer + planned.text)
  return text === undefined ? null : { ...planned, text, suggestedSeconds: followUpSeconds, basis: null }
}

interface FollowUpInput {
  /** The question that was answered. */
  planned: PlannedQuestion
  answer: string
  judgement: Judgement
  /** Every question asked so far. */
  asked: readonly string[]
}

/**
 * The follow-up that an answer calls for: the most valuable missing part that has a probe not yet
 * asked, taking up the person's own words; null where the answer stands on its own.
 */
export const proposeFollowUp = (input: FollowUpInput): FollowUpProposal => {
  const { planned, answer, judgement, asked } = input
  const { overall } = judgement.assessment
  if (overall === 0) return secondChance(input)
  if (overall !== null && overall >= goodEnough) return null
  const said = saidIn(answer)
  const isNew = (probe: string): boolean => !asked.some((question) => question.endsWith(probe))
  const first = bestOf(beforeAnyGap(input).filter(isNew), said)
  if (first !== undefined) return followUpOn(planned, withHook(judgement.hook, first), judgement.hook)
  const probesFor = (gap: Gap): readonly string[] =>
    (planned.probes[gap] ?? []).filter((probe) => isNew(probe) && !wasSaid(probe, said))
  for (const gap of judgement.gaps) {
    const probe = bestOf(probesFor(gap), said)
    if (probe === undefined) continue
    const hook = hookFor(gap, probe, judgement.hook)
    return followUpOn(planned, withHook(hook, probe), hook)
  }
  return null
}
