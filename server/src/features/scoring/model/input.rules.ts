import type { Examined } from './examine.ts'

/**
 * The material of one call as JSON, so that no word of the answer can end its own text: quotation marks
 * and line breaks are escaped by JSON itself; angle brackets, which some servers read as marks of a
 * role, and characters that nobody sees are written as escapes.
 */
export const modelInput = ({ input, asked, answer, criteria }: Examined): string => {
  const { followsUp, competency } = input
  return JSON.stringify({
    question: asked,
    ...(followsUp === undefined ? {} : { followsUp }),
    answer: answer.replace(/\n{3,}/g, '\n'),
    ...(competency === undefined ? {} : { competency }),
    criteria: criteria.map(({ id, asks, levels, point }) => ({
      id,
      asks,
      levels,
      ...(point === undefined ? {} : { point }),
    })),
  }).replace(escaped, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const escaped = /[<>\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g
