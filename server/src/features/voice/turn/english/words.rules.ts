/** Words in lower case without punctuation: "It's 20%, I think…" → it's, 20, i, think. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

/** Sounds of thinking. */
export const fillers = setOf('um uh er erm uhm hm hmm mm ah eh oh umm uhh mmm hmmm')

/** Said by a listener without wanting to speak (Yngve, 1970, "back channel"). */
const backchannels =
  setOf(`mhm mm mmm mmhm mm-hmm mm-hm uh-huh uhuh uh huh hm hmm um ah aha oh okay ok k right yeah yep yup
  yes sure great good nice cool alright see i got it wow really exactly true indeed thanks interesting fine of course
  understood`)

/** Taken alone, "i", "it", "of", "see" and the like are no backchannel: "I see", "got it", "of course" are. */
const onlyTogether = setOf('i it of course see got good')
const together = ['i see', 'i got it', 'got it', 'of course', 'very good', 'all good']

/** Nothing but "mhm", "okay", "I see", "uh": no wish to speak. True of no words at all. */
export const isBackchannel = (words: readonly string[]): boolean => {
  if (!words.every((word) => backchannels.has(word) || word === 'all' || word === 'very')) return false
  const rest = words.filter((word) => onlyTogether.has(word) || word === 'all' || word === 'very').join(' ')
  return rest === '' || rest === 'good' || together.some((phrase) => rest === phrase || rest === `${phrase} ${phrase}`)
}

const preambles = setOf(`okay ok sure right alright well so great hmm hm um uh er erm ah oh mm mmm mhm hmmm and now then
  basically actually yeah`)
const preamblePhrases =
  /\b(?:(?:that's|that is|it's) (?:a |an )?)?(?:really |very )?(?:good|great|nice|tough|hard|interesting) (?:question|one)\b|\blet me (?:just )?(?:think|see)(?: about (?:it|that))?(?: for a (?:moment|second|minute))?\b|\bthank you for (?:the|your|that) question\b/g

/** What people say before they answer ("okay, um, good question, let me think"). No answer by itself. */
export const isPreamble = (words: readonly string[]): boolean => {
  const text = words.join(' ')
  return text !== 'yeah' && wordsOf(text.replaceAll(preamblePhrases, '')).every((word) => preambles.has(word))
}

/** The words of `text` after those it shares with `before` from its beginning. */
export const newWords = (text: string, before: string): string[] => {
  const known = wordsOf(before)
  const words = wordsOf(text)
  const differs = words.findIndex((word, index) => word !== known[index])
  return differs === -1 ? [] : words.slice(differs)
}
