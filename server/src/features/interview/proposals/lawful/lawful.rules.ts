import { delicateTopicOf } from './delicate-words.ts'
import { type ProtectedTopic, protectedPatterns } from './topics.ts'

/**
 * Phrases of work that hold a protected word and mean something else: "family medicine", "race
 * condition". They are taken out before anything is looked for.
 */
const phrasesOfWork = new RegExp(
  [
    String.raw`\bfamil(?:y|ies)(?:'s)? (?:medicine|law|lawyers?|court|practice|doctors?|physicians?|therap\w+|nurs\w+|support|services|liaison|centre|center|hotel|resort|restaurant|tree of|of (?:products|tools|fonts|protocols|instruments))\b`,
    String.raw`\bparent (?:compan(?:y|ies)|organi[sz]ations?|class(?:es)?|process(?:es)?|nodes?|components?|tickets?|elements?|tables?|evenings?|groups?|meetings?)\b|\bparents'? (?:evenings?|meetings?)\b|\bchild (?:process(?:es)?|nodes?|components?|class(?:es)?|tables?|elements?|protection|safeguarding|welfare|psycholog\w+|development)\b`,
    String.raw`\b(?:occupational |public |mental |animal |population |community |digital |dental |women's )?health(?: and |, )safety\b|\b(?:public|occupational|community|digital|animal|dental|population) health\b|\bhealth ?care\b|\bhealth (?:checks?|endpoints?|visitors?|records?|insurers?|insurance|inform\w+|policy|inspect\w+)\b`,
    String.raw`\brace conditions?\b|\bdata races?\b|\btechnical debt\b|\btech debt\b|\bcredit unions?\b|\bstudents?'? unions?\b|\beuropean union\b|\bunion (?:types?|quer\w+|operators?|all)\b|\bnative (?:mobile |android |ios |cloud |desktop )*(?:apps?|applications?|code|modules?|plants?|species|development|libraries|advertising)\b|\bcloud[- ]native\b`,
    String.raw`\bage (?:groups?|ranges?|bands?|brackets?)\b|\bage[- ]appropriate\b|\bpolitical (?:risks?|science|scientists?|journalis\w+|campaigns?|history|analysts?|economy|theory)\b|\bcriminal (?:law|justice|investigat\w+|defen[cs]e|courts?|cases?|proceedings?)\b`,
  ].join('|'),
  'gu',
)

/** Lower case, straight apostrophes, single spaces, nothing invisible: what is hidden from the eye is not hidden from the rule. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Cf}|\u034f/gu, '')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[“”„«»"]/g, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/** The protected matter that a text asks a person about; null: it may be asked. */
export const protectedTopicOf = (text: string): ProtectedTopic | null => {
  const said = fold(text).replace(phrasesOfWork, 'work')
  return protectedPatterns.find(({ pattern }) => pattern.test(said))?.topic ?? delicateTopicOf(said)
}

/** Whether a question may be asked of anybody who looks for work. */
export const isLawful = (text: string): boolean => protectedTopicOf(text) === null
