/** What a question is after, and the words by which an answer to it is known. Patterns are for lower case. */
export interface Intent {
  id: string
  asks: RegExp
  shows: RegExp
  /** A second family without which the first tells little. */
  both?: RegExp
  /** Different words of `shows` from which they tell something; one where it is not given. */
  least?: number
}
