import type { CoachInput } from './seen.ts'
import { choose } from './voice.rules.ts'

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
    '[Say where and when this was, and what was the matter.]',
    '[Begin with the place, the time and the trouble, in one or two sentences.]',
  ],
  task: ['[Say what was yours to achieve here, and by when.]', '[Say what was expected of you.]'],
  action: [
    '[Say what you did that day, step by step: first, next, and what you decided against.]',
    '[Tell two or three things that you yourself did or said.]',
  ],
  moreAction: [
    '[Say this step by step: what did you do first, and what next?]',
    '[Tell two or three more things that you did or said.]',
  ],
  ownership: ['[Say which part of this was yours.]'],
  result: [
    '[Say here what changed, with a number or with what somebody said or did.]',
    '[Say how it ended: what was different afterwards, and for whom?]',
  ],
  fullerResult: [
    '[Say more exactly what was different afterwards: how many, how long, how much, or what somebody said.]',
  ],
  figure: ['[Add a figure if you have one: how many, how long, how much?]'],
  learning: ['[Add one sentence: what have you done differently since then?]'],
  reason: ['[Say why, in one sentence.]'],
  lived: ['[Add one thing that you did that shows it: where, when, and what came of it.]'],
  example: ['[Add an example from your own practice.]'],
  tradeOff: ['[Say when this does not hold, or what it costs.]'],
  depth: ['[Say one level deeper how it works.]', '[Go one step further into the detail here.]'],
  point: ['[One more point belongs here; the note names it.]'],
  points: ['[More points belong here; start with the one that the note names.]'],
}

/** A prompt in square brackets for the person to fill in. */
export const askedDetail = (detail: Detail, { answer }: CoachInput): string => choose(prompts[detail], answer)
