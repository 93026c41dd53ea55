import { gateOf } from '../../text/gate.rules.ts'
import type { Reading, Word } from '../../text/reading.ts'
import { contentStems, countWords, wordsOf } from '../../text/reading.ts'
import { plainlySpelt } from './typos.rules.ts'

const pattern = (source: string): RegExp => new RegExp(source, 'g')
const rest = (most: number): string => `[^.,;:!?]{0,${most}}`
const verbs =
  '(know|remember|recall|have|think|answer|(?:say|tell)(?! no\\b)|come up|recollect|feel (?:comfortable|able|like)|wish|prepare|study|revise|figure|get (?:round|around))'
const others =
  '(?:understand|want|hear|get|catch|follow|find|care|see|do|expect|manage|read|try|say|tell)(?: (?:to (?:answer|say|talk|share|tell|discuss|go into|respond|comment)|what|which|the question|the point|you|it|that|this|anything|any|one|me|an? (?:example|answer|question))\\b|\\s*(?=$|[.,;:!?]))'
/** What others do not know is no refusal. */
const notOthers =
  "(?<!\\b(?:you|they|we|he|she|it|who|which|that|people|one|nobody|[a-z]{2,}s)(?:'d|'ll)?(?: do| does| did| ca| can| could| would| will| wo| must)? ?)"
const nots =
  "(do ?n't|do not|did ?n't|did not|does ?n't|does not|ca ?n't|can ?not|could ?n't|could not|would ?n't|would not|will not|wo ?n't|must not|never|not)"

/** Ways to say that there will be no answer; what they cover is no content. Over plain lower-case text. */
const refusals: readonly RegExp[] = [
  pattern(
    `${notOthers}\\b(i )?(really |honestly |just |simply |still )?${nots} (really |even |quite |ever |just )?${others}${rest(80)}`,
  ),
  pattern(
    `${notOthers}\\b(i )?(really |honestly |just |simply |still )?${nots} (really |even |quite |ever |just )?${verbs}\\b${rest(80)}`,
  ),
  pattern(
    `(^|[.,;!?] ?|\\bbut )\\W*(i )?(have|had|'ve|haven't|hadn't|have ?n't) (honestly |really )?(never|not|no|yet|n't|nothing|nil|really|had|ever)\\b${rest(80)}`,
  ),
  pattern(
    `\\bi ?(have|'ve) (never|not (yet|ever)?|n't) (had|been|experienced|faced|met|come across|encountered|done|seen|dealt)\\b${rest(80)}`,
  ),
  pattern(
    `\\b(i )?(have|has|had|'ve)? ?(n't|not) (come up|happened|occurred|experienced|got|had|a clue|an? (idea|notion))\\b${rest(60)}`,
  ),
  pattern(`\\bthere (has|have|had)( ?n't| not| never) been (an?|any|such|one)\\b${rest(60)}`),
  pattern(`\\bthere( is|'s| was) nothing (i|to|that i|for me|like)\\b${rest(60)}`),
  pattern(
    `(\\b(i'm|i am|im|am|still|really|honestly|just) |^|[.!?] )(really |honestly |just |still )?(not (really |entirely |quite |too |so )?(sure|certain|familiar|aware|able|comfortable|willing|allowed|prepared|ready|answering|going to)|unsure|unable|uncertain|stumped|lost|clueless|blank(ing)?|drawing a blank|out of ideas|afraid not)\\b${rest(60)}`,
  ),
  pattern(
    `\\b(no|not any|not an?|not the) (real |good |single |slightest |earthly )?(idea|clue|answer|comment|submission|example|response|experience|notion|opinion|thoughts?|memory|recollection)\\b${rest(40)}`,
  ),
  pattern(
    `(^|[.,;!?] )\\W*(nothing|none|nope|no|nah|pass|skip|next|skip( it| this| that)?( one| question)?|i'll skip|idk|dunno|n\\/a|n\\.a\\.?|na|next( question| one)?|not applicable|blank|null|undefined|nil|maybe (later|another time)|ditto|not now)( pls| plz| please| thanks| thank you| sorry| lol| tbh)*\\s*(?=$|[.,;!?])`,
  ),
  pattern(
    `\\b(i'd|i would|id|i|we'd|would) (rather|prefer|choose|chose|like|want|wish|need) (it )?(not|to (pass|skip|leave|move|go (on|to)|come back|decline|keep (it|that|this) (private|to myself)))\\b${rest(60)}`,
  ),
  pattern(
    `\\b(nothing|none|no one|no example|no case)( \\w+)? (comes?|springs?|like that|(in|on|to) (my )?(mind|say|add|tell|offer|share|report|declare))\\b${rest(40)}`,
  ),
  pattern(`\\bnothing (i|that i|which i) (can|could|would|want)\\b${rest(50)}`),
  pattern(
    `\\b(let's|let us|lets|can we|can i|could we|could i|shall we|please|pls|i will|i'll|i want to|may i|may we|might i|i must|i have to|just|we can) (just |please |maybe )?(skip|pass|move on|go on|go to|leave|come back|take the next|decline|do the next|get back|have the next|try another)\\b${rest(50)}`,
  ),
  pattern(
    `\\b(i )(skip|pass|decline|give up|refuse to (answer|say|respond)|abstain|forgot|forget|have forgotten|wish i knew|used to know)\\b${rest(40)}`,
  ),
  pattern(`\\bask (me )?(something|anything|somebody|someone) else\\b${rest(40)}`),
  pattern(
    `\\b(that|this|it)('s| has| is| was)? ?(never|not)? ?(ever |really |yet |actually )?(happened to me|private|personal|confidential|none of your business|beyond me|over my head|above my head|before my time|escapes me|slipped my mind|hard to say|too (hard|difficult) for me)\\b${rest(40)}`,
  ),
  pattern(`(^|[.,;!?] )\\W*(it |that |this )?(has )?never (ever )?(happened|occurred|came up|come up)\\b${rest(40)}`),
  pattern(
    `\\b(beats me|search me|you (have )?got me( there)?|your guess is as good|tip of my tongue|mind (has |is |was )?(gone |went |going )?(completely |totally |just )?blank|none of your business|hard to say|the (faintest|foggiest|slightest)|haven't a|know nothing|knew nothing)\\b${rest(60)}`,
  ),
  pattern(`\\b(does|did|do) ?(n't| not) (really )?(apply|concern|fit|ring|cover|learn|study)\\b${rest(60)}`),
  pattern(`\\b(this|that) one is (over|above|beyond|before|too)\\b${rest(40)}`),
  pattern(
    `\\bi never (had|was in|was|been|experienced|faced|met|came across|encountered|saw|dealt|learn\\w*|did|studied|heard|needed|worked)\\b${rest(60)}`,
  ),
  // Holding the floor.
  pattern(
    `\\b(let me|i need to|i have to|i must|give me|i'll|i will|i'm|still) (just )?(think\\w*|see|a (moment|second|minute)|consider)\\b${rest(40)}`,
  ),
  pattern(`^\\W*(well|so|yeah|ok|okay|right|oh|ah|and)?\\W*i see\\W*$`),
  // Asking back.
  pattern(
    `\\b(can|could|would|will|may|do|did|is|are|was|what|which|how|who|where|hello|sorry|pardon|why)\\b[^.!?]{0,60}\\b(mean|meant|repeat|repeating|rephrase|explain|clarify|say (it|that|this) again|again|asking|ask me|hear me|the question|this (thing )?on|looking for|answer this)\\b[^.!?]{0,50}\\?`,
  ),
  pattern(
    `\\b(can|could|would) you (please |kindly |maybe )?(repeat|rephrase|explain|clarify|say that again|reword|ask)\\b[^.!?]{0,60}`,
  ),
  // Pointing elsewhere.
  pattern(
    `\\b(please )?(see|refer to|check|look at|read|find (it|that|this|everything)( (in|on|at))?|as (in|stated|said|mentioned|described|written|per)|it's (all )?(in|on)|is (all )?(in|on)) (\\w+ )?(my |the |your |our )?(\\w+ )?(resume|résumé|cv|application|above|before|cover letter|linkedin|profile|portfolio|website|previous|earlier|last (question|answer))\\b${rest(40)}`,
  ),
  pattern(
    `\\b(the )?same( answer| thing| reply| response)? (as|like) (before|above|previous\\w*|earlier|last|the (last|previous|first|other)|question|number|in)\\b${rest(40)}`,
  ),
  pattern(
    `\\b(i |i've |i have )?(already|just) (answered|mentioned|said|told|explained|covered|described)\\b${rest(40)}`,
  ),
  pattern(
    `\\b(as i (have )?(said|mentioned|told)|i (have )?(said|told you|mentioned) (this|that|it|so)|mentioned) (already|before|earlier|above)\\b${rest(40)}`,
  ),
]

/** Whole texts that stand where an answer is to come, or keep the floor until then. */
const placeholder =
  /^(\W|\b(test(ing|s)?|tests?|tbd|tbc|tba|todo|to be (added|done|defined|determined|confirmed|continued|written|completed|filled( in)?|decided|announced|provided|updated)|fill(ed)? (this )?in( later)?|coming soon|later|pending|in progress|work in progress|wip|draft|left blank|blank|empty|no (text|content|input|data|entry|value|title)|n ?\/ ?a|n\.? ?a\.?|x{2,}|a?sdf\w*|qwert\w*|abc(def)?|foo|bar|baz|lorem|ipsum|dolor|sit|amet|placeholder|dummy|sample|insert|type|write|enter|put|goes|text|string|answer|response|reply|here|i|we|my|your|an?|the|this|is|some|see|null|nil|none|undefined|void|empty|ok(ay)?|lol|haha+|hehe+|rofl|wow|oh|ah|aha|eh|er+|err+|uh+|um+|hm+|mm+|well|so|yeah|right|fine|cool|nice|hi|hello|hey|there|thanks?|thank|you|bye|goodbye|wait|moment|minute|second|please|pls|just|one|(123|1234|12345|123456|1|0|42069)(?=\W*$))\b)*$/

/** Words of talk about being asked and answering, of thanks and of holding the floor; beginnings up to an ending. */
const talk =
  /^(question|answer|respon[sd]|repl(y|ies)|ask|comment|example|instance|mind|moment|second|minute|greet|hello|hi|hey|morning|evening|afternoon|thank|sorry|apolog|pardon|excuse|afraid|unfortunate|honest|interest|wow|hmm|lol|haha|tbh|pls|plz|please|idea|clue|skip|tell|talk|start|begin|remember|recall|forgot|forget|repeat|rephras|clarif|wish|hold|wonder|pass$|tricky|tough|welcome|yeah|yep|okay|nice|meet|appreciat)(s|e|es|ed|ing|d|t|ion|ly|te|fy|fied|ten|al|ize|ise|ies)?$/

/** Words that refusals bring with them; where nothing refuses, they are content. */
const refusingTalk =
  /^(next|leave|left|move|position|case|occasion|situation|scenario|experience|relevant|apply|applies|applicable|fit|fits|suitable|help|love|time|think|thought|topic|subject|field|area|today|school|business|private|personal|comfortable|blank|mean|hear|sure|unsure|tongue|faint\w*|fogg\w*|knowledge|explain|find|look\w*|term|word|guess|beat\w*|search|back|respond|point|clear\w*|mention\w*|stated?|cv|resume|application|profile|linkedin|previous|earlier|event|kind|similar|such|learn\w*|cover\w*|wait|want|wished|far|career|life|yet|anything|something|nothing|maybe|happen\w*|occur\w*|come|comes|came|got|get|honest\w*|completely|totally|absolutely|particular|specific|special|precise\w*|exact\w*|share|offer|add|give|gave|problem|issue|thing|notion|head|unanswered|later|else|differ\w*|care|lot|bit|letter|number|last|ago|present|currently)$/

/** What turns from declining to an attempt at an answer. */
const attempt =
  /\b(but|because|although|however|though|i (would|'d|think|guess|suppose|believe)|maybe|perhaps|probably|so i|instead|it|they|once|not in|except)\b/

const longestRefusal = 90

/** A key point of so few words is a term; one of talk's own words can be it. */
const longestTerm = 4

/** A question that one word answers. */
const asksForTerm =
  /\b(which|what) (\w+ )?(statement|keyword|command|word|term|method|function|instruction|value|type|name|verb|option|key)\b|\bname (the|a|an|one)\b|\bcalled\b/

/** Words of the model answer, beside the question's, from which something was said. */
const enoughMet = 2

const stemsOf = (sentences: Reading['sentences']): string[] =>
  wordsOf(sentences)
    .filter(({ content }) => content)
    .map(({ stem }) => stem)

/**
 * Whether an answer declines to answer, asks back, points elsewhere or only holds the floor. Only what is
 * left beside such words counts: "I'm not sure, but two threads wait for each other" is an answer, and so is
 * "I haven't, but I would …". `right` are the model answer and key points: "pass" may be what is asked for.
 */
export const isRefusal = (reading: Reading, question: readonly Word[], right: readonly Reading[] = []): boolean => {
  const spoken = wordsOf(reading.sentences)
  if (countWords(spoken) > longestRefusal) return false
  const asked = new Set(question.map(({ stem }) => stem))
  const wanted = new Set(
    right.flatMap(({ sentences }) => (wordsOf(sentences).length <= longestTerm ? stemsOf(sentences) : [])),
  )
  const lower = reading.sentences.map((sentence) => plainlySpelt(sentence.lower, sentence.words)).join(' . ')
  const content = spoken.filter((word) => word.content && !word.lower.includes("'"))
  const isWanted =
    asksForTerm.test(question.map((word) => word.lower).join(' ')) &&
    content.length <= 2 &&
    content.some(({ stem }) => wanted.has(stem) && !asked.has(stem))
  const shared = right.map(({ sentences }) => contentStems(wordsOf(sentences)))
  const met = content.filter(
    ({ stem, specific }) => specific && !asked.has(stem) && shared.some((stems) => stems.has(stem)),
  )
  if (isWanted || new Set(met.map(({ stem }) => stem)).size >= enoughMet) return false
  if (placeholder.test(lower.trim())) return true
  const left = withoutRefusals(lower)
  const refuses = left !== lower
  const holdsTheFloor = content.some(({ lower: said }) => talk.test(said)) || filler.test(lower)
  const carried = content.filter((word) => {
    const said = plainlySpelt(word.lower, [word])
    if (talk.test(said) && !(wanted.has(word.stem) && !refuses)) return false
    if (!refuses) return word.specific || !holdsTheFloor
    return !asked.has(word.stem) && word.specific && !refusingTalk.test(said) && standsIn(said, left)
  })
  const count = new Set(carried.map(({ stem }) => stem)).size
  if (count === 0) return refuses || (holdsTheFloor && !closed.test(lower.replace(/\byeah\b/g, '')))
  return refuses && count < 3 && !attempt.test(left)
}

/** The text without its refusing clauses, one pattern after the other. */
const withoutRefusals = (lower: string): string => {
  let text = lower
  let possible = gateOf(text)
  for (const pattern of refusals) {
    if (!possible(pattern)) continue
    const left = text.replace(pattern, clauseOnly)
    if (left !== text) possible = gateOf(left)
    text = left
  }
  return text
}

const filler = /\b(um+|uh+|er+m*|hm+|well|you know|i mean)\b/

/** A plain yes or no is an answer, if a poor one. */
const closed = /\b(yes|no|true|false|yeah|yep|correct|always|never)\b/

const standsIn = (word: string, text: string): boolean =>
  ascii.test(word) && ascii.test(text)
    ? standsInPlain(word, text)
    : new RegExp(`(^|[^\\p{L}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[^\\p{L}])`, 'u').test(text)

const ascii = /^[\0-\x7f]*$/

const standsInPlain = (word: string, text: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[a-z]/i.test(text.charAt(at - 1)) && !/[a-z]/i.test(text.charAt(at + word.length))) return true
  }
  return false
}

/** A refusing clause ends where "but" or "so" opens another one; what follows is an attempt at an answer. */
const clauseOnly = (match: string): string => {
  const turn = match.search(/\b(but|because|although|however|so i)\b/)
  return turn < 0 ? ' ' : ` ${match.slice(turn)}`
}
