import { actionsOf } from '../story/actions.rules.ts'
import { anchorPattern, measurePattern } from '../story/cues.ts'
import type { Found } from '../story/elements.rules.ts'
import type { Sentence } from '../text/reading.ts'
import { specificStems } from '../text/reading.ts'
import { clichePattern } from '../text/words.ts'

const reasonPattern =
  /\b(because|since|so that|due to|thanks to|which means|this means|that means|meaning|therefore|thus|hence|in order to|as a consequence|the reason|that way|that's why|which is why|otherwise|allows?|lets|enables?|prevents?|avoids?|ensures?|causes?|leads to|results in|makes (it|sure|them|the)|helps?|to (avoid|prevent|ensure|keep|reduce|protect|make sure|stop|save|find|see)|if .{3,80}(then|,|will|would|can)|so (the|it|that|you|they|we|i|a)|when .{3,80},|in case|for fear|without .{3,60} (would|will|can|could|cannot))\b/
const examplePattern =
  /\b(for example|for instance|e\.g|such as|say,? (you|a|we)|let's say|imagine|suppose|like (a|an|the|when|if)|an example|once,? (i|we)|in (our|my) (last|current|previous|old|team|project|ward|shop|kitchen|store|class|case)|at my|i (used|once|had|saw|remember|built|worked)|we (used|had|once|saw|built|ran)|in practice|think of|picture|(is|it's|works?|bit|just) like|take (a|the|an))\b/
const tradeOffPattern =
  /\b(but|however|although|though|on the other hand|downsides?|drawbacks?|disadvantages?|trade-?offs?|depends|depending|unless|at the (cost|expense|price)|the cost|costs?|risks?|whereas|while|instead of|rather than|versus|vs|compared (to|with)|in contrast|unlike|only (if|when|works)|except|not (always|suitable|ideal|enough)|too (many|much|long|slow|big|small)|slower|faster|cheaper|harder|easier|more \w+ than|less \w+ than|limits?|limitation|the price|in exchange|balance|pros|cons)\b/
const positionPattern =
  /\b((i|we)('m| am| was)? ?(really |also |most |mainly |mostly |particularly |especially )?(want|would|'d|like|love|enjoy|prefer|am looking|looking|hope|plan|see|believe|think|value|care|feel|expect|need|know|good|strong|best|interested|drawn|motivated|proud|learned|learnt|work|struggle|tend|aim|left|'ve|bring|can|look|applied|chose|always|try)|my (greatest|biggest|main|strongest|best|goal|plan|ideal|weakness|strength|motivation|expectation|range|style|approach|manager|colleagues|team|last|current|notice)|what (drives|motivates|matters|attracts|draws|interests|i)|for me|in my (view|opinion|experience))\b/

/** The parts of an explanation or of a view that were found. */
export interface ExplanationElements {
  /** The statement itself. */
  claim: Found
  reason: Found
  example: Found
  tradeOff: Found
}

export interface ViewElements {
  /** What the person wants, is or thinks. */
  position: Found
  reason: Found
  /** Something of their own that shows it. */
  evidence: Found
}

const substance = (sentence: Sentence): number => specificStems(sentence.words).size

const matching = (sentences: readonly Sentence[], pattern: RegExp, least: number, full: number): Found => {
  const shownBy = sentences.filter((sentence) => pattern.test(sentence.lower) && substance(sentence) >= least)
  return {
    strength: Math.min(1, shownBy.length / full),
    shownBy: shownBy.toSorted((a, b) => substance(b) - substance(a)),
  }
}

/** Specific words from which a statement counts as fully made. */
const fullClaim = 8

const notFound: Found = { strength: 0, shownBy: [] }

/** Where no explanation is asked for, none is looked for; the same for a view. */
export const noExplanation: ExplanationElements = {
  claim: notFound,
  reason: notFound,
  example: notFound,
  tradeOff: notFound,
}
export const noView: ViewElements = { position: notFound, reason: notFound, evidence: notFound }

/** Finds statement, reasons, example and trade-off in an explanation. */
export const explanationElements = (sentences: readonly Sentence[]): ExplanationElements => {
  const stating = sentences.filter((sentence) => substance(sentence) >= 2 && hasVerb(sentence))
  const said = new Set(stating.flatMap(({ words }) => [...specificStems(words)])).size
  const claim: Found = { strength: Math.min(1, said / fullClaim), shownBy: stating }
  return {
    claim,
    reason: scaled(eased(matching(sentences, reasonPattern, 2, 2)), claim),
    example: matching(sentences, examplePattern, 2, 1),
    tradeOff: matching(sentences, tradeOffPattern, 3, 1),
  }
}

/** Finds position, reasons and evidence from the person's own life in a view. */
export const viewElements = (sentences: readonly Sentence[]): ViewElements => {
  const said = new Set(sentences.flatMap(({ words }) => [...specificStems(words)])).size
  const position = matching(sentences, positionPattern, 2, 1)
  const lived = sentences.filter(
    (sentence) =>
      substance(sentence) >= 3 &&
      (actionsOf(sentence).some(({ owner, weight, verb }) => owner !== 'we' && weight >= 0.6 && verb.past) ||
        (anchorPattern.test(sentence.lower) && /\b(i|my|we|our)\b/.test(sentence.lower))),
  )
  const worn = sentences.filter(({ lower }) => lower.search(clichePattern) >= 0).length / Math.max(1, sentences.length)
  const figure = lived.some(({ lower }) => measurePattern.test(lower))
  return {
    position: { ...position, strength: Math.min(position.strength, said / 12) * (1 - 0.5 * worn) },
    reason: eased(matching(sentences, reasonPattern, 2, 2)),
    evidence: {
      strength: lived.length === 0 ? 0 : 0.6 + (lived.length > 1 ? 0.2 : 0) + (figure ? 0.2 : 0),
      shownBy: lived,
    },
  }
}

const hasVerb = ({ words }: Sentence): boolean => words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')

/** One reason is most of what there is to give. */
const eased = (found: Found): Found => ({ ...found, strength: found.strength === 0.5 ? 0.7 : found.strength })

const scaled = (found: Found, by: Found): Found => ({
  ...found,
  strength: found.strength * Math.min(1, by.strength * 1.5),
})
