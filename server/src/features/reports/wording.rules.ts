const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

/** A turn's label as one says it: `Q1 follow-up 1` → "the follow-up to Q1", `Resume Q2` → "the second resume question". */
export const spokenLabel = (label: string): string => {
  const followUp = /^(.+) follow-up (\d+)$/.exec(label)
  if (followUp?.[1] && followUp[2]) {
    const which = Number(followUp[2]) === 1 ? '' : `${ordinals[Number(followUp[2]) - 1] ?? 'last'} `
    return `the ${which}follow-up to ${spokenLabel(followUp[1])}`
  }
  const resume = /^Resume Q(\d+)$/.exec(label)
  if (resume?.[1]) return `the ${ordinals[Number(resume[1]) - 1] ?? 'last'} resume question`
  return label
}

/** Names that are not the name of a subject, as a sentence about one needs it. */
const subjects: Readonly<Record<string, string>> = { 'Something you achieved': 'a result of your own' }

/** A competency within a sentence: "Conflict resolution" → "conflict resolution", "DevOps and reliability" stays. */
export const subjectOf = (competency: string): string => subjects[competency] ?? lowered(competency)

/** Whether a competency can be practised by its name; the opening question's is no skill of its own. */
export const isSkill = (competency: string): boolean => !(competency in subjects)

const lowered = (competency: string): string =>
  /^\p{Lu}[\p{Ll}-]*(?![\p{L}\d.])/u.test(competency)
    ? competency.charAt(0).toLowerCase() + competency.slice(1)
    : competency

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "Q1", "Q1 and Q2", "Q1, Q2 and Q3". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

const numbers =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** "three", and figures above twenty. */
export const inWords = (count: number): string => numbers[count] ?? String(count)

/** "one core question", "three core questions". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`

/** Cuts at a word, with an ellipsis, never inside a character. */
export const shortened = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  const atWord = cut.replace(/\s+\S*$/, '')
  return `${[...atWord]
    .filter((sign) => !/\p{Surrogate}/u.test(sign))
    .join('')
    .replace(/[\s,;:.–-]+$/, '')}…`
}

/** A stable number from a text (FNV-1a, 32 bit): the same interview gets the same choice. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash
}
