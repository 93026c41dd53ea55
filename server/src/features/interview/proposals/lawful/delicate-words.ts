import type { ProtectedTopic } from './topics.ts'

/**
 * Words that, said to a person in a sentence in which nobody else occurs, can hardly be about anything
 * but that person: "how do you manage your diabetes at work".
 */
const words: readonly [topic: ProtectedTopic, words: string][] = [
  [
    'family',
    String.raw`maiden|marital|boyfriends?|girlfriends?|spouses?|husbands?|wi(?:fe|ves)|fiance\w*|breadwinner|little ones|kids|pregnan\w+|maternity|paternity|motherhood|fatherhood|parenthood|(?:being|as) an? (?:\w+ )?(?:mother|father|mum|mom|dad|parent)|child ?care|child-care|babysitter|nanny|(?:plans? for|planning|start) a family|widow\w*|divorce\w*|dating|romance|married`,
  ],
  [
    'health',
    String.raw`disabilit\w+|disabled|illness\w*|diseases?|diabetes|epilepsy|cancer|hiv|asthma|adhd|autism|autistic|dyslexi\w+|depression|anxiety|bipolar|mental (?:health(?! (?:training|first aid|work|practice|nurs\w+|awareness|campaigns?|support|law|degree|studies|placement))|problems?|issues?|illness)|limp|wheelchair|medical (?:history|conditions?|problems?)|operations? on your|sick (?:days|leave)|(?:illegal|recreational|prescription) drugs|drink socially|disorders?|hearing aid`,
  ],
  [
    'religion',
    'religious (?:holidays?|beliefs?|views|practices?|services?)|(?:person|man|woman) of faith|(?:attend|go to|belong to|member of) (?:a |an |any |the )?(?:church|mosque|synagogue)|christian|muslim|jewish|hindu|sabbath|ramadan|believer|(?:your|personal) faith|religion',
  ],
  [
    'origin',
    String.raw`nationalit(?:y|ies)|citizenship|(?:mother|native) tongue|birthplace|immigrants?|foreigner|from (?:around )?here|sound like you are from|accent(?! (?:colou?rs?|light|wall|piece))|(?:while|where|when) (?:\w+ )*growing up|country are you|green card|homeland(?! security)|ancest\w+|visa status`,
  ],
  [
    'race',
    'ethnicit(?:y|ies)|ethnic (?:background|origin)|(?:another|other|different) race|skin colou?r|racial (?:background|identity)',
  ],
  [
    'sex',
    String.raw`gay|lesbian|bisexual|transgender|queer|sexual orientation|sexuality|(?:supervis|manag|lead)\w* (?:both )?(?:men and women|women and men)`,
  ],
  [
    'politics',
    'political (?:party|views?|opinions?|beliefs?|affiliation)|(?:democrat|republican)s?|left-wing|right-wing',
  ],
  ['union', String.raw`(?:favou?r|like|dislike|against|oppose|for) (?:trade |labou?r )?unions?\s*[?.,]`],
  [
    'record',
    'criminal record|felon(?:y|ies)|misdemeanou?rs?|jail|been arrested|(?:prior|past|previous|unspent) convictions?',
  ],
  [
    'finances',
    String.raw`(?:outstanding|personal|private|student|any) debts?|rent or own|own or rent|credit card debt|have a car\s*\?`,
  ],
  ['age', String.raw`(?:your|what) age|in the (?:fifties|sixties|seventies|eighties)\s*\?`],
  ['belonging', 'social (?:organi[sz]ations?|clubs?)'],
]

/** Somebody or something else that the sentence may be about. */
const others =
  /\b(?:patient|client|customer|consumer|resident|guest|visitor|tourist|caller|diner|shopper|buyer|passenger|tenant|borrower|colleague|co-?worker|employee|applicant|candidate|staff|worker|team|manager|student|pupil|learner|class|child(?! ?-?care)|children|toddler|(?<!(?:for|start|planning) a )famil(?:y|ies)|(?<!\b(?:being|as) an? (?:\w+ )?)(?:parent|mother|father)|user|reader|viewer|audience|person(?! of faith)|people|someone|somebody|anybody|member|offender|suspect|defendant|prisoner|inmate|victim|witness|citizen|voter|refugee|diagnos\w*|conditions resulting|teach(?:ing|es)?|courses?|treat(?:ment|ing)?|laborator(?:y|ie)|research|product|website|site|page|app|system|service|policy|law|campaign|company|organi[sz]ation|market|community|animal|pet|dog|horse|crop|centre|center|ward|clinic|hospital|school|museum|case|building)(?:s|es)?(?:'s)?\b/

const asked = words.map(([topic, pattern]) => ({
  topic,
  pattern: new RegExp(String.raw`\b(?:${pattern})(?:\b|(?<=[?.,]))`),
}))

/** The protected matter of a folded text's sentences that speak to the person alone; null: there is none. */
export const delicateTopicOf = (said: string): ProtectedTopic | null => {
  for (const sentence of said.split(/(?<=[.?!])\s+/)) {
    if (!/\b(?:you|your|yours|yourself)\b|\byou'|\bthis your\b/.test(sentence) || others.test(sentence)) continue
    const found = asked.find(({ pattern }) => pattern.test(sentence))
    if (found) return found.topic
  }
  return null
}
