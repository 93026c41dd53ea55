import type { Harm } from '../story/harm.rules.ts'
import { gateOf } from '../text/gate.rules.ts'
import { matchesOf } from '../text/matches.ts'
import type { Sentence } from '../text/reading.ts'
import { acts, type HarmKind, isSound } from './acts.ts'

/** Words before a deed that turn it down, tell of it as others', or suppose it. */
const averse =
  /\b(not|n't|never|no|nobody|none|nor|neither|avoid\w*|instead of|rather than|without|forbid\w*|prohibit\w*|refus\w*|stop\w*|prevent\w*|protect\w*|danger\w*|wrong|mistakes?|risk\w*|tempt\w*|must not|cannot|illegal|unlawful|warn\w*|unsafe|bad|against|myths?|worst|errors?|fail\w*|people|some|others?|somebody|someone|anyone|anybody|whoever|attackers?|hackers?|thie(f|ves)|burglars?|criminals?|they|he|she|those|if|unless|whether|pressure\w*|asked|wanted|why|refrain|detect\w*|discipline|fire|caught|report\w*|saw|noticed|who|which|accus\w*|cause[sd]?|malware|virus\w*|bugs?|employees?|staff|colleagues?|customers?|users?|companies|drivers?)\b/

/** Where what was turned down ends, and something else is put in its place. */
const turn = /\b(but|instead,|so i|so we|so just|just|simply)\b/g

/** What may stand before a deed that is recommended or the speaker's own way. */
const recommended =
  /(^|[,;:–—(] ?|\b(then|and|or|so|just|simply|quietly|also|first|usually|normally|often|sometimes|always|still|quickly|secretly|rather|even) |\b(fine|ok|okay|best|easiest|fastest|quickest|better|enough|quicker|faster|easier|able|have|need|idea|trick|is|way|safe|acceptable|tend|like|prefer|used|allowed|happy|ready|willing) to |\b(i|we|you)(('d|'ll| would| will| can| could| should| might| may| must| have to| need to| want to| always| usually| often| sometimes| just| simply| normally| never mind and| do| am|'m| are|'re| have|'ve| had| recommend| suggest| advise| like| start by| keep| begin by) ?)* ?)$/

/** What is said of a deed behind it that turns it down. */
const condemned =
  /\b(is|are|was|were|would be|can be|could be|may be|might be|which is) (\w+ )?(dangerous|wrong|forbidden|illegal|unlawful|prohibited|unsafe|a (mistake|crime|risk|bad idea|no-go|danger|violation|breach)|not (allowed|acceptable|an option|right|safe|ok|okay|good|enough)|risky|unacceptable|fatal|reckless|bad|unethical|dishonest|fraud)\b|\b(could|can|may|might|would|will|leads? to|causes?) (\w+ ){0,4}(kill\w*|injur\w*|harm\w*|hurt\w*|death|accidents?|fines?|lawsuits?|dismissal|ruin\w*|lose trust|cost (lives|trust)|damage|infect\w*|poison\w*|toxic|off|explo\w*|outage|data loss)\b|\bnever\b|\bmust not\b|\bshould not\b|\bwould not\b/

/** That care is needless: "no need to check", "consent is a formality". */
const needless = [
  /\b(no need (to|for)|(do ?n't|does ?n't|do not|need ?n't|need not|not) (really )?((need|have|bother|necessary) (to|with|for)|need|(worry|care) about|waste (\w+ )?time (on|with))|never bother (to|with)|no point in|pointless to|unnecessary to|waste of time to|stop bothering to) (\w+ ){0,2}?(check(s|ing|lists?)?|verif\w*|wash\w*|test\w*|ask\w* (for )?(the |a )?(patient|consent|permission|owner|customer|doctor|pharmacist|parents?)|report\w*|inform\w* (the |a )?(patient|customer|owner|parents?|manager|supervisor|users?|authorit\w*)|tell\w* (the |a )?(patient|customer|owner|parents?|manager|supervisor|users?)|isolat\w*|lock\w* (it|the|off|out)|wear\w*|back(ing)? up|backups?|encrypt\w*|document\w*|record\w* (it|the|every)|read\w* the (label|leaflet|instructions|manual|safety)|gloves|consent|safety|permission|approval|hygiene|protective|helmets?|harness\w*|risk assessments?|disinfect\w*|steril\w*|hash\w*)\b(?![^.;!?]{0,15}\b(twice|again|every (minute|hour|second))\b)/,
  /\b(safety|checks?|checklists?|consent|privacy|data protection|backups?|tests?|testing|rules?|regulations?|polic(y|ies)|procedures?|approvals?|hygiene|warnings?|limits?|lockouts?|documentation|laws?|ethics|security|gdpr|quality control) (rules? |checks? |procedures? |laws? |forms? )?(is|are) (really |just |only |mostly |often |usually |merely |more of )?(optional|unnecessary|a waste|a formality|formalities|bureaucracy|paperwork|overrated|for (beginners|cowards|show|the auditors?|others|lawyers)|there to be (broken|bent)|a nuisance|guidelines? at best|suggestions?|nonsense|red tape|not (needed|necessary|important|my (problem|job|concern)))\b/,
  /\b(speed|profit|money|the deadline|results?|productivity|time|sales|the numbers|the customer|output) (always )?(comes?|came|goes|is|are|matters?) (first|before|ahead of|above|more important than|more than) (\w+ )?(safety|rules|checks|privacy|quality|honesty|ethics|the law|procedures?|regulations?|consent)\b/,
  /\b(what (they|he|she|the \w+) (do ?n't|does ?n't|do not) know|(nobody|no one) (needs? to|has to|will ever|would ever|will|would) (know|find out|notice)|the end justifies|better to ask forgiveness|easier to ask forgiveness)\b/,
]

/**
 * The first statement of an explanation or a view that recommends, excuses or takes for granted what does
 * harm; null where there is none. What is turned down, supposed, condemned or others' deed is none.
 */
export const harmfulAdvice = (sentences: readonly Sentence[]): Omit<Harm, 'weight'> | null => {
  const possible = gateOf(sentences.map(({ lower }) => lower).join('\n'))
  const excuses = needless.filter(possible)
  const deeds = acts.filter(({ within }) => possible(within))
  if (excuses.length + deeds.length === 0) return null
  for (const sentence of sentences) {
    const { lower } = sentence
    const excused = firstOf(excuses, lower)
    if (
      excused !== undefined &&
      !condemned.test(lower.slice(lower.indexOf(excused) + excused.length)) &&
      !isSound('safety', lower)
    )
      return { kind: 'safety', sentence }
    const here = gateOf(lower)
    for (const { kind, within } of deeds) {
      if (!here(within)) continue
      for (const match of matchesOf(lower, within)) {
        if (isAdvised(lower, match.index, match[0].length, kind)) return { kind, sentence }
      }
    }
  }
  return null
}

const firstOf = (patterns: readonly RegExp[], lower: string): string | undefined => {
  for (const pattern of patterns) {
    const match = pattern.exec(lower)
    if (match !== null) return match[0]
  }
  return undefined
}

const isAdvised = (lower: string, at: number, length: number, kind: HarmKind): boolean => {
  const before = lower.slice(0, at)
  if (!recommended.test(before)) return false
  const turned = [...before.matchAll(turn)].at(-1)
  if (averse.test(turned ? before.slice(turned.index + turned[0].length) : before)) return false
  if (condemned.test(lower.slice(at + Math.min(length, 8)))) return false
  return !isNamed(lower.slice(at)) && !isSound(kind, lower.slice(at))
}

/** "Mixing them gives off gas" names a deed without recommending it; "mixing them is fine" does. */
const isNamed = (deed: string): boolean =>
  /^\w+ing\b/.test(deed) &&
  !/\b(is|was|would be) (\w+ )?(fine|ok|okay|best|quick\w*|fast\w*|enough|eas\w+|no problem|worth)/.test(deed)
