import type { CoachInput } from '../seen.ts'
import { choose } from '../voice.rules.ts'

/** A part that the person is asked to fill in. */
export type Detail =
  | 'situation'
  | 'task'
  | 'action'
  | 'moreAction'
  | 'ownership'
  | 'result'
  | 'fullerResult'
  | 'figure'
  | 'learning'
  | 'reason'
  | 'lived'
  | 'example'
  | 'tradeOff'
  | 'depth'
  | 'point'
  | 'points'

const prompts: Record<Detail, readonly string[]> = {
  situation: [
    '[Where and when was this, and what was the matter?]',
    '[Begin with the place, the time and the trouble.]',
  ],
  task: ['[What was yours to achieve, and by when?]', '[What was expected of you?]'],
  action: ['[What did you do first, and what next?]', '[Two or three things that you did or said.]'],
  moreAction: ['[What did you do first, and what next?]', '[One or two more steps of your own.]'],
  ownership: ['[Which part of this was yours?]'],
  result: ['[What changed in the end, in a number or in what somebody said?]', '[How did it end, and for whom?]'],
  fullerResult: ['[What exactly was different: how many, how long, how much?]'],
  figure: ['[A figure, if you have one.]'],
  learning: ['[What have you done differently since?]'],
  reason: ['[Why, in one sentence?]'],
  lived: ['[One thing you did that shows it: where, when, what came of it?]'],
  example: ['[An example from your own practice.]'],
  tradeOff: ['[When does this not hold, or what does it cost?]'],
  depth: ['[One level deeper: how does it work?]', '[One step further into the detail.]'],
  point: ['[One more point, the one that the note names.]'],
  points: ['[More points, the one that the note names first.]'],
}

/** A prompt in square brackets for the person to fill in. */
export const askedDetail = (detail: Detail, { answer }: CoachInput): string => choose(prompts[detail], answer)
