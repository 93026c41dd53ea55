import type { IdentityKind } from '../blinded.ts'
import type { Token } from './tokens.rules.ts'

/** A text on its way through the matchers. */
export interface Scan {
  text: string
  tokens: readonly Token[]
  /** Somebody used capitals in it, so that a missing one says something. */
  cased: boolean
  /** Words that the question itself names: subject matter, not identity. Lower case. */
  keep: ReadonlySet<string>
  /** Names that showed themselves as a person's somewhere in this text; lower case. */
  people: ReadonlySet<string>
}

/** What a matcher found: the tokens `from` up to `to` are identity. */
export interface Match {
  to: number
  kind: IdentityKind
  /** What is said instead; without it a lettered stand-in for `key`. */
  by?: string
  /** The same key gets the same letter; a person has one for each part of the name. */
  keys?: readonly string[]
  /** UTF-16 code unit where the match ends, where that is not the end of its last token. */
  end?: number
}

/** The lower-case word at a position, empty beyond the ends. */
export const word = ({ tokens }: Scan, at: number): string => tokens[at]?.lower ?? ''

/** What stands before a token. */
export const gap = ({ tokens }: Scan, at: number): string => tokens[at]?.gap ?? '\n'

/** Whether a token follows the one before with nothing but a space in between. */
export const follows = (scan: Scan, at: number): boolean => at < scan.tokens.length && gap(scan, at) === ' '

/** Whether a statement ends in front of this position: stop, comma, line or the end of the text. */
export const breaks = (scan: Scan, at: number): boolean =>
  at >= scan.tokens.length || /[.,;:!?\n\r()"”–—]/.test(gap(scan, at))

/** A capital where no sentence begins. */
export const capitalInside = ({ tokens }: Scan, at: number): boolean =>
  (tokens[at]?.capital ?? false) && !tokens[at]?.opens
