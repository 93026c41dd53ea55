import { genderedThings, neutral } from '../facts/gendered.ts'
import { follows, gap, type Match, type Scan, word } from './scan.rules.ts'

/** Words that tell a gender or a family status. */
export const genderWords: ReadonlySet<string> = new Set([...neutral.keys(), 'mother'])

/** "Husband" and "wife" are a partner, "chairman" a chair; "man hours" and "a sister company" stay. */
export const matchGender = (scan: Scan, at: number): Match | null => {
  const here = word(scan, at)
  const by = neutral.get(here)
  const next = word(scan, at + 1)
  if (by === undefined || scan.keep.has(here)) return null
  if (here === 'mother' && next === 'tongue') return { to: at + 2, kind: 'gender', by: 'first language' }
  if (genderedThings.has(next) && /^[ -]$/.test(gap(scan, at + 1))) return null
  if (/^(man|men)$/.test(here) && word(scan, at + 1) === 'in' && /^(the|middle)$/.test(word(scan, at + 2))) return null
  if (here === 'man' && word(scan, at - 1) === 'to' && /^(the|our|a)$/.test(next) && follows(scan, at)) return null
  return by === here ? null : { to: at + 1, kind: 'gender', by }
}
