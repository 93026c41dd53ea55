import { isDelicate, mayBeTakenUp } from '../documents/allowed.rules.ts'
import { isRankWord } from './match-title.rules.ts'

/** Names that keep their capital inside a sentence. */
const properNames =
  /^(?:java|javascript|typescript|python|react|angular|vue|ruby|rails|php|go|golang|rust|scala|kotlin|swift|android|linux|windows|oracle|sap|salesforce|excel|unity|azure|english|french|german|spanish|montessori|x-ray)$/i
const mostWords = 4

const cased = (word: string): string =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && !properNames.test(word) ? word.toLowerCase() : word

/** "an" before a vowel that is heard: "an HGV driver", "a UX designer". */
const article = (title: string): string => {
  const first = title.split(/[\s-]/)[0] ?? ''
  if (/^[A-Z]{2,4}s?$/.test(first)) return /^[AEFHILMNORSX]/.test(first) ? 'an' : 'a'
  return /^(?:[aeio]|u(?!n[ai]|s(?!h)|rin|ti|k))/i.test(first) && !/^(?:one|eu)/i.test(first) ? 'an' : 'a'
}

/**
 * A job's title as one says it in a sentence, with its article and without words of rank: "a staff
 * nurse"; null where it is too long or too odd to be said.
 */
export const titleInSentence = (jobTitle: string): string | null => {
  const words = jobTitle
    .trim()
    .split(/\s+/)
    .filter((word, index, all) => index === all.length - 1 || !isRankWord(word))
  const title = words.map(cased).join(' ')
  const isPlain =
    /^[\p{L}][\p{L}'’ -]{2,45}$/u.test(title) &&
    words.length <= mostWords &&
    !/s$/.test(title.replace(/(?:ss|us|is|'s)$/, ''))
  const isShouted = title === title.toUpperCase() && title.length > 4
  if (!isPlain || isShouted || isRankWord(words.at(-1) ?? '') || !mayBeTakenUp(title) || isDelicate(title)) return null
  return `${article(title)} ${title}`
}
