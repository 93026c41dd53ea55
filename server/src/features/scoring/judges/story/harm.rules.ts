import { acts, type HarmKind, isSound } from '../harm/acts.ts'
import { gateOf } from '../text/gate.rules.ts'
import type { Sentence } from '../text/reading.ts'
import { type Action, actionsIn } from './actions.rules.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { AskedKind } from './valence.rules.ts'

/** A deed of the teller's own that did or risked harm, and how much it weighs. */
export interface Harm {
  kind: HarmKind
  sentence: Sentence
  /** 1; half where it was put right afterwards; 0 where a failure was asked for and it was put right. */
  weight: number
}

const person =
  '(him|her|them|patients?|residents?|customers?|clients?|guests?|child(ren)?|pupils?|students?|kids?|boys?|girls?|colleagues?|coworkers?|interns?|trainees?|apprentices?|juniors?|staff|team|callers?|parents?|persons?|man|woman|lady|mother|nurses?|waiters?|somebody|someone|employees?|drivers?)'
const near = '[^.;!?]{0,45}?\\b'
const record =
  '(records?|logs?|reports?|figures?|numbers?|results?|signatures?|data|time ?sheets?|entr(y|ies)|readings?|receipts?|invoices?|certificates?|charts?|sheets?|books|documents?|minutes|temperatures?|measurements?|expenses?|references?|reviews?)'
const safeguard =
  '(lock[- ]?outs?|lockout|guards?|interlocks?|alarms?|safety|checks?|checklists?|inspections?|procedures?|protocols?|rules?|polic(y|ies)|approvals?|consent|sensors?|emergency stops?|risk assessment|permits?|harness|gloves|masks?|hand hygiene|brakes?|smoke detectors?|regulations?|rest (breaks?|hours?)|limits?)'
const secret =
  '(passwords?|log[- ]?ins?|credentials?|access (cards?|codes?|keys?)|badges?|pins?|patient (data|records?|details|files?)|customer (data|lists?|details)|client lists?|confidential|exam (questions|papers)|trade secrets?|personal (data|details)|medical (data|records?|files?)|salar(y|ies) of)'

/** What a deed must begin with; matched from its verb on, in lower case. */
const deeds: readonly (readonly [HarmKind, RegExp])[] = [
  [
    'records',
    new RegExp(
      `^(falsif\\w*|forg(e|ed|ing)|fak(e|ed|ing)|backdat\\w*|fabricat\\w*|doctor(ed|ing)?|tamper\\w*|manipulat\\w*|cook(ed)? the books|(made|make|making) up\\b${near}${record}|invent(ed|ing)?\\b${near}${record}|(filled|fill|filling|wrote|write|put) (in|down)?\\b${near}(missing|invented|made[- ]up|false|fake|fictitious|not (done|taken|measured|checked))|(altered|changed|adjusted|rounded|massaged|edited|inflated)\\b${near}${record}\\b[^.;!?]{0,50}\\b(look|looked|so (that )?(it|they|nobody|no one|we)|before the (audit|inspection|visit)|to (pass|hide|reach|hit))|(signed|sign|initialled|ticked|tick|approved)\\b${near}(without (checking|reading|seeing|looking|testing|doing|having|any)|(had|have) (not|never)|never (did|done|saw|checked)|(for|as) (him|her|them|my (colleague|boss|manager))\\b|unread|unchecked|unseen))`,
    ),
  ],
  [
    'hiding',
    new RegExp(
      `^(hid\\b|hide\\b|hiding\\b|conceal\\w*|cover(ed|ing)? (it |this |that |the \\w+ )?up|swept\\b${near}under|kept (quiet|silent|it (quiet|secret|to myself))|(deleted|destroyed|shredded|threw away|erased|wiped)\\b${near}(evidence|footage|recordings?|complaints?|proof|incident|so (that )?(nobody|no one)|before (anyone|anybody|the (audit|inspection|manager|boss)))|(said|told) nothing\\b|buried\\b${near}(report|complaint|incident))`,
    ),
  ],
  [
    'abuse',
    new RegExp(
      `^((shout|yell|scream|swear|swore|curs|snapp?|rant)\\w* (back )?at\\b${near}${person}(?!\\b[^.;!?]{0,12}\\bto (get|stop|leave|run|move|stand|come|hold|stay|duck|jump|let go|watch))|(hit|slap\\w*|punch\\w*|kick\\w*|shov\\w*|humiliat\\w*|insult\\w*|mock\\w*|bull(y|ied)\\w*|ridicul\\w*|threaten\\w*|intimidat\\w*|harass\\w*|pinched|spat at|push(ed|ing)?|grabb(ed|ing)) (the |a |an |my |our |that |one |this )?(\\w+ )?${person}(?![^.;!?]{0,25}\\b(before|out of|away|aside|clear|to safety|back from|in time))|(held|hold|pressed|pinned|pushed|forced|dragged)\\b${near}(down|against (his|her|their) will|by (force|the (arm|hair|collar)))|called (him|her|them) (an? )?(\\w+ )?(idiot|stupid|moron|lazy|useless|fool)|force[- ]?fed)`,
    ),
  ],
  [
    'safety',
    new RegExp(
      `^((skip|bypass|ignor|disabl|overr|circumvent|defeat|disregard|neglect|flout|violat|br[eo]k)\\w*\\b${near}${safeguard}|(taped|tied|propped|wedged|jumped|switched off|turned off)\\b${near}(interlocks?|guards?|safety|smoke (alarm|detector)|emergency|fire door|light curtain)|(removed|took off)\\b${near}(guards?|interlocks?|safety \\w+)\\b[^.;!?]{0,40}\\b(while|so that|because|to (be|go|work|get)|faster|quicker|running)|(reached|put my hand|climbed|crawled) (in|into|under|over)\\b[^.;!?]{0,60}\\b(running|moving|live|energi[sz]ed)|work(ed|ing)? (on|under)\\b${near}(live|without)|(drove|operated|drive|used)\\b${near}(drunk|without (a |my |the )?(licen[cs]e|seat ?belt|training)|after (a few |two |three )?(beers|drinks))|(gave|give|administered)\\b${near}without (checking|a prescription|asking|consent)|(did|carried out|opened|started|cleaned|entered|fixed|repaired)\\b[^.;!?]{0,60}\\bwithout (the |a |any |waiting for )?(lock[- ]?out|locking|permit|harness|consent|isolat\\w+|safety|protective))`,
    ),
  ],
  [
    'secrets',
    new RegExp(
      `^((shared?|sharing|gave|give|sent|send|lent|lend|posted|post|copied|copy|sold|sell|leak(ed)?|passed|pass|showed|told|wrote|forwarded|published|took|looked (up|into|at))\\b${near}${secret}(?![^.;!?]{0,30}\\b(to|with) (the )?(police|compliance|security|auditor|court|data protection))|used\\b[^.;!?]{0,20}\\b(his|her|their|colleague\\S*|manager\\S*|somebody else's|someone else's) (password|log[- ]?in|account|badge|credentials))`,
    ),
  ],
  [
    'blame',
    new RegExp(
      `^(blam(e|ed|ing)\\b${near}${person}|(put|pinned|shifted|pushed|laid)\\b${near}(blame|it|fault|responsibility) (up)?on(to)? (?!(me|myself))|(said|told|claimed|wrote)\\b[^.;!?]{0,40}\\bit (was|had been) (?!(my|our|me)\\b)[^.;!?]{0,25}(fault|mistake|error)\\b|(took|take|claimed|taking)( all| the| full)* credit (for|of)\\b${near}(his|her|their|colleague|else|idea|work)|presented (his|her|their|a colleague's)\\b${near}as (mine|my own)|(badmouthed|gossip\\w*|spread rumou?rs))`,
    ),
  ],
  [
    'dishonesty',
    /^(lied|lie|lying|deceiv\w*|misled|mislead\w*|trick(ed|ing)?\b|cheat(ed|ing)?\b|stole|steal(ing)?|embezzl\w*|pocketed|brib(e|ed|ing)|overcharg\w*|blackmail\w*|pretend(ed|ing)? (to|that|i|we|it)\b|(accept(ed)?|took|take|paid|pay|offered)\b[^.;!?]{0,20}\b(bribes?|kickbacks?|backhanders?|envelopes? (of|with) (cash|money))|took (money|cash|stock|goods)\b[^.;!?]{0,20}\b(from|out of) (the|my|our)\b[^.;!?]{0,10}\b(till|company|shop|register|safe|employer)|(told|gave)\b[^.;!?]{0,25}\b(a lie|lies|false|wrong on purpose)|promised\b[^.;!?]{0,60}\b(knew|knowing)\b[^.;!?]{0,20}\b(not|never|impossible|false)|claimed\b[^.;!?]{0,40}\b(falsely|although (it|this|that) was not))/,
  ],
]

/** What was left undone on purpose. */
const omission =
  /\b(did(n't| not)|never|have(n't| not)|decided not to|chose not to|rather not)\b \w{0,10}? ?(report|tell|told|mention|mentioned|disclose|disclosed|record|recorded|reported|inform|informed)\b[^.;!?]{0,40}\b(incident|mistake|error|accident|injury|damage|fall|breach|leak|spill|anyone|anybody|supervisor|inspector|auditor|about it)\b/

/** A guard may be taken off a machine that stands still. */
const madeSafe = /\b(locked|isolated|tagged) (it |the \w+ |everything )?(out|off|down)\b|\bafter isolating\b/

/** What puts a deed right. */
export const redress =
  /\b(apologi[sz]\w*|owned up|admitt\w*|confess\w*|reported (it|this|that|myself|what|the)|told (\w+ ){1,3}(the truth|what (i|had)|that (i|it was (me|my)))|put (it|this|that) right|corrected|took (the )?(blame|responsibility)|should not have|it was wrong|i was wrong|regret\w*|turned myself in|never (again|done it again)|not done it (again|since))\b/

/** The gravest of what the teller did that no employer would want done; null where there is nothing of the kind. */
export const findHarm = (
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
  actions: readonly Action[],
  asked: AskedKind,
): Harm | null => {
  const possible = possibleIn(sentences)
  const found = inDeeds(actions, possible) ?? inOmissions(clauses, possible)
  if (!found) return null
  const righted = sentences.some(({ index, lower }) => index >= found.sentence.index && redress.test(lower))
  return { ...found, weight: righted ? (asked === 'failure' ? 0 : 0.5) : 1 }
}

/**
 * The same for an answer that is no story: its statements are taken apart only where it has words that harm is
 * told in, which hardly any explanation has.
 */
export const harmInDeeds = (sentences: readonly Sentence[], asked: AskedKind): Harm | null => {
  const { begun, known, omitted } = possibleIn(sentences)
  if (begun.length + known.length === 0 && !omitted) return null
  const clauses = clausesOf(sentences)
  return findHarm(sentences, clauses, actionsIn(clauses), asked)
}

/** The patterns that can have a match in some sentences. */
interface Possible {
  begun: readonly (readonly [HarmKind, RegExp])[]
  known: typeof acts
  omitted: boolean
}

const possibleIn = (sentences: readonly Sentence[]): Possible => {
  const possible = gateOf(sentences.map(({ lower }) => lower).join('\n'))
  return {
    begun: deeds.filter(([, pattern]) => possible(pattern)),
    known: acts.filter(({ begins }) => possible(begins)),
    omitted: possible(omission),
  }
}

const inDeeds = (actions: readonly Action[], { begun, known }: Possible): Omit<Harm, 'weight'> | null => {
  if (begun.length + known.length === 0) return null
  for (const { sentence, verb, clause } of actions) {
    if (clause.time === 'due' || clause.opener === 'if') continue
    const text = sentence.lower.slice(verb.start - sentence.start)
    const kind =
      begun.find(([, pattern]) => pattern.test(text))?.[0] ?? known.find(({ begins }) => begins.test(text))?.kind
    if (kind && !isSound(kind, text) && !(kind === 'safety' && madeSafe.test(sentence.lower))) return { kind, sentence }
  }
  return null
}

const inOmissions = (clauses: readonly Clause[], { known, omitted }: Possible): Omit<Harm, 'weight'> | null => {
  const quietly = known.filter(({ kind }) => quiet.has(kind))
  if (quietly.length === 0 && !omitted) return null
  const left = clauses.find(
    ({ subject, time, opener, lower, negated, verb, sentence }) =>
      (subject === 'I' || subject === 'we') &&
      time === 'past' &&
      opener !== 'if' &&
      ((omitted && omission.test(lower)) ||
        (!negated && isAnyOf(quietly, sentence.lower.slice(verb.start - sentence.start)))),
  )
  return left ? { kind: 'hiding', sentence: left.sentence } : null
}

/** Keeping quiet and looking into what is not one's business are no deeds by their verbs, and harm all the same. */
const isAnyOf = (quietly: typeof acts, text: string): boolean =>
  quietly.some(({ kind, begins }) => begins.test(text) && !isSound(kind, text))
const quiet: ReadonlySet<HarmKind> = new Set(['hiding', 'secrets'])
