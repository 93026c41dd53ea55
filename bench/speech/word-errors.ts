/** How a hypothesis differs from what was said: the fewest words to change, leave out and put in. */
export interface WordErrors {
  /** Words that were said. */
  words: number
  substitutions: number
  deletions: number
  insertions: number
}

/** Small letters, without marks; apostrophes belong to their words. */
const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}' ]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')

interface Cell {
  cost: number
  errors: Omit<WordErrors, 'words'>
}

const plus = ({ cost, errors }: Cell, what: keyof Cell['errors'] | null): Cell =>
  what === null ? { cost, errors } : { cost: cost + 1, errors: { ...errors, [what]: errors[what] + 1 } }

const best = (...cells: readonly Cell[]): Cell => cells.reduce((least, cell) => (cell.cost < least.cost ? cell : least))

/** The word errors of a hypothesis, by the least edit distance over words. */
export const wordErrors = (said: string, heard: string): WordErrors => {
  const reference = plainWords(said)
  const hypothesis = plainWords(heard)
  const start: Cell = { cost: 0, errors: { substitutions: 0, deletions: 0, insertions: 0 } }
  let row: Cell[] = [start]
  for (let at = 1; at <= hypothesis.length; at += 1) row.push(plus(row[at - 1] ?? start, 'insertions'))
  for (const word of reference) {
    const next: Cell[] = [plus(row[0] ?? start, 'deletions')]
    for (const [at, other] of hypothesis.entries()) {
      const diagonal = plus(row[at] ?? start, word === other ? null : 'substitutions')
      next.push(best(diagonal, plus(row[at + 1] ?? start, 'deletions'), plus(next[at] ?? start, 'insertions')))
    }
    row = next
  }
  return { words: reference.length, ...(row.at(-1) ?? start).errors }
}

/** Errors for each word that was said; over 1 where more was put in than said. Without any word: 0, or 1 if something was heard. */
export const wordErrorRate = ({ words, substitutions, deletions, insertions }: WordErrors): number =>
  words === 0 ? Math.min(1, insertions) : (substitutions + deletions + insertions) / words
