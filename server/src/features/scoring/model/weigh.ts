import type { Quote } from '@candor/contracts/scoring.ts'
import type { Judgement } from '../../interview/index.ts'
import { quoteOf, type Span } from '../evidence.rules.ts'
import { mostCarried, ruleSentences, ruleStrength } from './carries.rules.ts'
import type { Criterion } from './criterion.ts'
import type { Examined } from './examine.ts'
import { plainOf } from './locate.rules.ts'
import type { Weighed } from './marks.rules.ts'
import type { JudgeReply } from './reply.ts'
import { rubricRuns, type Verified, type VerifyAgainst, verifyQuote } from './verify.rules.ts'

/** A quote that was dropped, without its words. */
export type DroppedQuote = NonNullable<Judgement['dropped']>[number]

/** More quotes than these for one criterion add nothing and are not looked at. */
const mostQuotes = 12

/** One sample after verification. */
export interface WeighedSample {
  weighed: readonly Weighed[]
  dropped: readonly DroppedQuote[]
}

/** What the quotes of an examined answer are checked against. */
export const againstOf = (seen: Examined): VerifyAgainst => ({
  seen,
  plain: plainOf(seen.answer),
  looked: new Map(),
  rubric: rubricRuns([
    ...(seen.input.competency?.levels ?? []),
    ...seen.criteria.flatMap(({ asks, levels }) => [asks, ...levels]),
    ...seen.points.map(({ text }) => text),
    ...(seen.input.reference ? [seen.input.reference] : []),
  ]),
})

/**
 * What a reply is worth once code has looked at it. A criterion's strength is its level in thirds, but
 * never more than its quotes carry (`carries.rules.ts`); where none of them holds, never more than the
 * built-in rule finds by itself.
 */
export const weigh = (reply: JudgeReply, against: VerifyAgainst): WeighedSample => {
  const { seen } = against
  const dropped: DroppedQuote[] = []
  const weighed = seen.criteria.map((criterion): Weighed => {
    const said = reply.criteria[criterion.id]
    if (said === undefined || said.level === 0) return { criterion, strength: 0, quotes: [] }
    const verified: Verified[] = []
    for (const quote of said.quotes.slice(0, mostQuotes)) {
      const checked = verifyQuote(quote, criterion, against)
      if ('why' in checked) dropped.push({ dimension: criterion.dimension, criterion: criterion.id, why: checked.why })
      else verified.push(checked)
    }
    const own = ruleStrength(criterion, seen.kept, seen)
    const quoted = [...new Set(verified.flatMap(({ sentences }) => sentences))]
    const most = Math.max(own, quoted.length === 0 ? 0 : mostCarried(criterion, quoted, seen))
    const quotes = quotesOf(criterion, verified, own, seen)
    return { criterion, strength: quotes.length === 0 ? 0 : Math.min(said.level / 3, most), quotes }
  })
  return { weighed, dropped }
}

/** The accepted quotes in the original's words, then the sentences that the built-in rule rests on. */
const quotesOf = (criterion: Criterion, verified: readonly Verified[], own: number, seen: Examined): Quote[] => {
  const spans: Span[] = [
    ...verified.map(({ span }) => span),
    ...(own > 0 ? ruleSentences(criterion, seen).slice(0, 3) : []),
  ]
  return spans.flatMap((span) => {
    const quote = quoteOf(seen.original, seen.toOriginal({ start: span.start, end: span.end }))
    return quote === null ? [] : [quote]
  })
}
