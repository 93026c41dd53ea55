import type { Sentence } from '../../judges/text/reading.ts'

/** Sounds and phrases that can go without changing what is said. */
const empty =
  /(^|[\s,])(um+|uh+|er+m|hmm+|you know|i mean|sort of|kind of|kinda|basically|literally|actually|honestly|to be honest|like i said|and stuff( like that)?|or whatever|needless to say|so yeah|yeah|okay so)(?=$|[\s,.;!?])/gi
const floating = /(^|[\s,]),? ?\blike,(?=\s)|, like(?=,)/gi
/** What takes back or puffs up what is said; without it the same is said more surely. */
const soft =
  /(^|[\s,])(i (?:think|guess|suppose|believe|feel like|would say|mean)(?: that)?(?=,? (?:i|we|he|she|they|it|the|this|that|my|our)\b)|pretty much|a little bit|more or less|or something(?: like that)?|if i remember (?:right|correctly))(?=$|[\s,.;!?])/gi
/** A word said twice in a row, as speech has it. */
const doubled = /\b(\w+)( \1\b)+/gi
const openers = /^(?:(?:and then|and|so|well|okay|ok|anyway|yeah)\b[\s,]+)+/i
const dependent = /^(because|which|while|until|whereas|who|that|when|after|where|if|but|or|as|so)\b/i

/** Says a sentence again without its fillers: nothing is added, and no word that carries content is lost. */
export const tidySentence = (raw: string): string => {
  const bare = raw
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/^\s*(?:[-*•·–—]|\d{1,2}[.)])\s+/, '')
    .replace(floating, '$1')
    .replace(empty, '$1')
    .replace(soft, '$1')
    .replace(doubled, (words, word: string) => (/^(had|that|very|\d+)$/i.test(word) ? words : word))
    .replace(/\s+([,.;!?])/g, '$1')
    .replace(/([,;])(?:\s*[,;])+/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .trim()
    .replace(/^[,;.\s]+/, '')
  const opened = bare.replace(openers, (found) => (/then/i.test(found) ? 'then ' : ''))
  const said = (opened === '' ? bare : opened).replace(/\bi\b(?=['’ ])/g, 'I').replace(/[,;:\s–—-]+$/, '')
  if (!/[\p{L}\d]/u.test(said)) return ''
  const capital = said.charAt(0).toUpperCase() + said.slice(1)
  return /[.!?…]["”’')]?$/.test(capital) ? capital : `${capital}.`
}

/**
 * Sentences as they can stand in an improved answer: pieces of a sentence too long for one breath
 * become sentences of their own where they can stand alone, and go back to where they came from where
 * they cannot.
 */
export const standingSentences = (answer: string, sentences: readonly Sentence[]): Sentence[][] => {
  const groups: Sentence[][] = []
  for (const sentence of sentences) {
    const last = groups.at(-1)?.at(-1)
    const joined =
      last !== undefined &&
      !/[.!?\n]/.test(answer.slice(last.end - 1, sentence.start + 1)) &&
      last.index === sentence.index - 1
    if (joined && dependent.test(sentence.lower)) groups.at(-1)?.push(sentence)
    else groups.push([sentence])
  }
  return groups
}
