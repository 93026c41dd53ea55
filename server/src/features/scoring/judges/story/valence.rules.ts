import type { Clause } from './clauses.ts'

/** Endings that nobody would hold up as a success; with a negation they are one ("nobody complained"). */
const bad =
  /\b(lost|lose|losing|fail(ed|s|ing)?|failure|broken?|broke down|crash\w*|collaps\w*|ruined|damaged|spoiled|spoilt|wasted|went (wrong|bankrupt|under|badly)|went (over )?to (a|an|another|the|our) ?\w* ?(competitor|competition|rival|other|office|firm|company|agency|supplier)|fell (through|apart|behind)|(was|were|got|been|is|are) \w* ?(fired|sacked|dismissed|cancelled|canceled|rejected|sued|fined|injured|hurt|angry|furious|unhappy|disappointed|closed down|shut down|late|upset|dropped|scrapped)|missed|quit|resign\w*|walked out|left us|left the (company|team|firm)|complain\w*|(had|have) to (pay|close|cancel|redo|repay|withdraw|start again|apologi[sz]e to everyone)|cost (us|me|him|her|them) (the|a|our|my|\W?\d)|turned (us|it|me|them) down|gave up|(got|was|were|became|made (it|things)) (even |much |only )?worse|disaster|in vain|for nothing|died|killed|sued|too late|out of business|accidents?|injur(y|ies)|warning|disciplinary|never (spoke|talked) (to|with)|stopped (talking|speaking)|not (talked|spoken)|angry|furious|refund(ed)? (everything|everyone|all)|chaos|mess)\b/

/** What was not reached: the negation belongs to it. */
const unreached =
  /\b((did|could|was|were|have|has|had|do|does|is|are)( not|n't) (\w+ )?(work|works|worked|get|got|make|made|pass|passed|win|won|succeed|succeeded|arrive|arrived|recover|recovered|survive|survived|reach|reached|finish|finished|meet|met|happy|satisfied|accept|accepted|help|helped|change|changed|solve|solved|manage|managed|able|forgive|forgiven|talk(ed)? (about|to|with)|spoken|ready|enough|used|adopted)|never (worked|recovered|happened because|came to|got|made it|forgave|used)|nothing (changed|came of|happened)|without success|no (effect|success|improvement|difference))\b/

/** Small losses and what was put right again. */
const softened =
  /\b(only|just|no (more|longer)|any ?more|instead of|rather than|less|fewer|down (to|from)|fell to|dropped|was (repaired|fixed|replaced)|since then no|not .{0,30} (ever )?since|again(st)?|stopped (complaining|failing|crashing|breaking|losing))\b/

const denied = /\b(no|not|n't|never|nobody|no one|none|nothing|neither|without|zero|avoid\w*|prevent\w*|instead of)\b/

/** Whether a statement, told as an ending, is one that went badly. */
export const isBadEnding = ({ lower, negated }: Pick<Clause, 'lower' | 'negated'>): boolean => {
  if (/\bno one (could|would) (be )?(be )?(hurt|blame)/.test(lower)) return false
  if (unreached.test(lower)) return true
  return bad.test(lower) && !negated && !denied.test(lower) && !softened.test(lower)
}

/** What a question asks for, as far as the worth of an ending depends on it. */
export type AskedKind = 'achievement' | 'failure' | 'other'

const failureAsked =
  /\b(mistakes?|fail\w*|errors?|went wrong|go(ing)? wrong|gone wrong|regret\w*|setbacks?|did not (work|go|succeed)|didn't (work|go|succeed)|disappoint\w*|missed|weakness|misjudg\w*|got (it )?wrong|below (your|expectations)|not proud|unsuccessful\w*|let (somebody|someone|people) down|do differently)\b/
const achievementAsked =
  /\b(proud\w*|achiev\w*|success(?!ion)\w*|accomplish\w*|improv\w*|better|results?|goal|best|reached|better off|pleased|thank(ed)?|number on|difference|impact|solved|resolved|won|delivered)\b/

/** Reads from a question whether it asks for a failure, for an achievement, or for neither in particular. */
export const askedKindOf = (question: string): AskedKind => {
  const lower = question.toLowerCase()
  if (failureAsked.test(lower)) return 'failure'
  return achievementAsked.test(lower) ? 'achievement' : 'other'
}
