import type { Run } from './spoken-text.rules.ts'

/** A stretch of the text that is spoken in one go. */
export interface Part {
  runs: readonly Run[]
  /** What the voice gets. */
  spoken: string
}

/**
 * Characters. From the first on, a part ends with its sentence: about ten seconds of sound, which take
 * Flite some 150 ms, so that nobody waits long behind a long text. At the second it ends wherever it is.
 */
const lengths = { enough: 160, most: 400 } as const

const endsSentence = (spoken: string): boolean =>
  /[.!?]["')\]]*$/.test(spoken) && !/(^|[^a-z])([a-z]|mr|mrs|ms|dr|prof|st|vs|no|etc|e\.g|i\.e)\.$/i.test(spoken)

const endsPhrase = (spoken: string): boolean => /[,;:]["')\]]*$/.test(spoken)

const partOf = (runs: readonly Run[]): Part => ({
  runs,
  spoken: runs
    .map(({ spoken }) => spoken)
    .filter(Boolean)
    .join(' '),
})

/** Cuts the words of a text into parts; no part is without something to say, unless the whole text is. */
export const partsOf = (runs: readonly Run[]): Part[] => {
  const parts: Run[][] = []
  let current: Run[] = []
  let length = 0
  for (const run of runs) {
    const over = length + run.spoken.length > lengths.most
    if (over && current.some(({ spoken }) => spoken !== '')) {
      // Better after a comma of its second half than in the middle of a phrase.
      const comma = current.findLastIndex(({ spoken }) => endsPhrase(spoken)) + 1
      const cut = comma > current.length / 2 ? comma : current.length
      parts.push(current.slice(0, cut))
      current = current.slice(cut)
      length = current.reduce((sum, { spoken }) => sum + spoken.length + 1, 0)
    }
    current.push(run)
    length += run.spoken.length + 1
    if (length >= lengths.enough && endsSentence(run.spoken)) {
      parts.push(current)
      current = []
      length = 0
    }
  }
  const last = parts.at(-1)
  if (last && current.every(({ spoken }) => spoken === '')) last.push(...current)
  else if (current.length > 0) parts.push(current)
  return parts.map(partOf)
}
