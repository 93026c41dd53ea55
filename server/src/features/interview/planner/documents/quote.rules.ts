import { baseVerbs, irregularPasts, notPasts, nounVerbs, pastsOrAdjectives } from './verbs.ts'

/** What a quoted phrase begins with, which decides how a sentence can lead up to it. */
export type Lead = 'past' | 'base' | 'third' | 'gerund' | 'noun'

/** Said aloud, a longer quotation is no longer heard as one. */
const mostWords = 16
const fewestWords = 3
const mostCharacters = 100

const nounFollowers =
  /^(?:of|for|in|and|&|with|at|on|is|was|to|or|skills?|record|experience|management|manager|engineer|analyst|assistant|generation|team|work|center|centre|level|time|line|lines|floor|room|desk|service|services|software|systems?|tools?)$/i
/** "work with", "report to": these verbs go with a preposition. */
const verbsWithParticles =
  /^(?:work (?:with|in|on|to|at|for)|report to|deal with|care for|help (?:with|to|in)|lead (?:and|on)|support (?:and|with|in)|plan (?:and|for)|design (?:and)|test and|run and|process and|review and|set (?:up|and)|record and|cover for|contact with|fill in|start (?:up|with)|help and|turn (?:around|into)|deal in|present (?:to|and)|order and|pick and|pack and|check (?:in|and|for)|stock and|research and|check|care)/i

/** "Promoted after a year": not something the person did. */
const passive =
  /^(?:promoted|awarded|selected|nominated|elected|recogni[sz]ed|hired|appointed|invited|chosen|trusted|entrusted|commended|rewarded|ranked|named|rated|employed|based|accredited|trained|known|given|asked)\b(?! (?:\w+ )?(?:new|other|staff|team|colleagues?|two|three|four|five|six|seven|eight|nine|ten|\d|up|over|juniors?|apprentices?|students?|members?|volunteers?|customers?|people|and|all|the|our|commis|nurses)\b)|^(?:given|awarded|entrusted|asked)\b/i

const describes =
  /^(?:and|or|with|to|in|for|by|as|person|professional|individual|worker|nurse|teacher|engineer|team|self|\w+ist|\w+or|\w+er)$|,$/i

const ends = ['ies', 'es', 's'] as const
/** "Assesses patients", but not "Sales of cars". */
const isThirdPerson = (word: string, second: string): boolean =>
  word.endsWith('s') &&
  second !== '' &&
  (second === 'with' || !nounFollowers.test(second)) &&
  ends.some((end) => {
    const base = word.endsWith(end) ? word.slice(0, -end.length) + (end === 'ies' ? 'y' : '') : ''
    return baseVerbs.has(base) && !nounVerbs.has(base)
  })

/** How a phrase begins. */
export const leadOf = (phrase: string): Lead => {
  if (passive.test(phrase)) return 'noun'
  const [first = '', second = ''] = phrase.toLowerCase().split(/\s+/)
  const isTitleCase = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(phrase)
  const word = first.replace(/[^\p{L}-]/gu, '')
  if (irregularPasts.has(word) && !nounVerbs.has(word)) return 'past'
  if (pastsOrAdjectives.has(word) && (second === '' || describes.test(second))) return 'noun'
  if (/[a-z]{2}ed$/.test(word) && !notPasts.has(word) && !baseVerbs.has(word)) return 'past'
  if (word === 'cut' || word === 'set' || word === 'read' || word === 'put') return second === '' ? 'noun' : 'past'
  if (baseVerbs.has(word)) {
    const looksLikeNoun =
      nounVerbs.has(word) &&
      (second === '' || isTitleCase || nounFollowers.test(second)) &&
      !verbsWithParticles.test(phrase)
    return looksLikeNoun ? 'noun' : 'base'
  }
  if (isThirdPerson(word, second)) return 'third'
  return /[a-z]{3}ing$/.test(word) ? 'gerund' : 'noun'
}

/** Where a long phrase may end, the best places first. */
const cuts: readonly RegExp[] = [
  /[;:]\s|\s[–—-]\s|\sin (?:19|20)\d\d\b|,?\s(?:which|who|while|whilst|whereby|resulting in|leading to|in order to|so that|ensuring|enabling|allowing|e\.g\.|i\.e\.|such as|as well as|including)\b|\s?\(/gi,
  /,?\s(?:by|through|using|via|thanks to|because|after|before|without|and (?=\w+(?:ed|ing)\b))\b|,\s/gi,
  /\s(?:across|within|throughout|for|with|at|in|on|from|under|and|to ensure)\b/gi,
]
const badEnd =
  /\b(?:the|a|an|and|or|of|to|for|with|by|in|on|at|from|as|is|are|was|were|be|such|including|closely|directly|both|their|our|your|its|my|that|which|who|new|all|any|other|various|between|up|out|not|more|than|per|also|will|can|has|have|had|e\.g|i\.e|etc)$/i

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const tidy = (text: string): string =>
  text
    .replace(/[\s.,;:!?*–—-]+$/u, '')
    .replace(/^[\s.,;:*–—-]+/u, '')
    .replace(/\setc$/i, '')
    .trim()

const isShort = (phrase: string): boolean =>
  countWords(phrase) <= mostWords && phrase.length <= mostCharacters && !/[()]|\b(?:e\.g|i\.e|etc)\b/i.test(phrase)

/** "various natural" of "various natural and synthetic materials": one of two adjectives. */
const lonelyAdjective = /\p{L}{3}(?:al|ic|ive|ous|ary|ful|ible|able)$/u
/** "processes, mechanics" of "processes, mechanics, and psychology": a list whose last item is missing. */
const openList = /,(?!.*\b(?:and|or)\b)[^,]*$/i

/** Whether a phrase that is cut in the middle of a list would sound cut. */
const soundsCut = (end: string, at: string): boolean =>
  /^,|^\s*(?:and|or)\b/i.test(at) && (lonelyAdjective.test(end) || openList.test(end))

const cutAt = (phrase: string, cut: RegExp): string | null => {
  const ends = [...phrase.matchAll(cut)]
    .map((match) => ({ end: tidy(phrase.slice(0, match.index)), at: match[0] }))
    .filter(({ end, at }) => !soundsCut(end, at))
    .map(({ end }) => end)
  return ends.filter((end) => isShort(end) && !badEnd.test(end) && countWords(end) >= fewestWords + 1).at(-1) ?? null
}

/** A phrase short enough to be said aloud, cut where a speaker would stop; null where there is no such place. */
export const speakable = (text: string, fewest = fewestWords): string | null => {
  const phrase = tidy(text)
  if (countWords(phrase) < fewest || !/\p{L}{3}/u.test(phrase)) return null
  if (isShort(phrase)) return phrase
  for (const cut of cuts) {
    const found = cutAt(phrase, cut)
    if (found !== null) return found
  }
  return null
}

const isShouted = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 8 && text.replace(/[^\p{Lu}]/gu, '').length > letters.length * 0.7
}

const commonFirst =
  /^(?:ability|able|experience|knowledge|strong|excellent|good|solid|proven|confident|basic|deep|sound|working|understanding|familiarity|responsibility|attention|willingness|fluent|proficient|proficiency|commitment|calm|highly|outstanding|effective|clear|hands-on|day-to-day|daily|weekly|monthly|a|an|the|team|at|great|first-class|demonstrated|demonstrable|previous|prior|skilled|comfortable|first|some|advanced|exceptional)$/i

/** As it sounds inside a sentence: no capital where the line's beginning was the only reason for it. */
export const insideSentence = (phrase: string): string => {
  if (isShouted(phrase))
    return phrase.toLowerCase().replace(/\b[bcdfghjklmnpqrstvwxz]{2,5}\b/g, (word) => word.toUpperCase())
  const first = phrase.split(/\s/)[0] ?? ''
  const lead = leadOf(phrase)
  const isOrdinary = (lead !== 'noun' && lead !== 'third') || commonFirst.test(first)
  return isOrdinary && /^\p{Lu}[\p{Ll}'’-]*$/u.test(first) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase
}
