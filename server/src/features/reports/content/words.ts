import type { Expects, Gap } from '../material.ts'

/** What may be wanting in an answer: a part that the judge missed, or something seen in its words. */
export type FaultKind =
  | Gap
  | 'short'
  | 'occasion'
  | 'clarity'
  | 'checkable'
  | 'relevance'
  | 'correctness'
  | 'refusal'
  | 'echo'
  | 'gibberish'
  | 'off-topic'
  | 'instructions'
  | 'keyword-list'
  | 'repetition'
  | 'other-language'

/** Sentences with slots in braces; `any` where what the question asks for makes no difference. */
export type Sayings = Partial<Record<Expects | 'any', readonly string[]>>

/** What the summary names first; ends a sentence that begins "What would help most is to". */
export const firstChange: Record<FaultKind, string> = {
  situation: 'begin with where you were and what was going on',
  task: 'say early what was yours to do',
  action: 'give more room to what you did yourself, step by step',
  result: 'give the answers an end that says what changed and how you know',
  ownership: 'tell your own part apart from that of the others',
  learning: 'end on what you have done differently since',
  reason: 'say why, not only what',
  example: 'put a real case beside what you say in general',
  tradeOff: 'say what your way costs and when you would take another',
  depth: 'go one layer deeper into how it works',
  short: 'say more where an answer was only a sentence or two',
  occasion: 'tell of one occasion instead of speaking in general',
  clarity: 'say it in shorter, plainer sentences',
  checkable: 'put a number, a date or somebody’s reaction to the outcome',
  relevance: 'answer the question first, then tell the rest',
  correctness: 'read up on the points named below',
  refusal: 'say what comes nearest instead of passing',
  echo: 'answer the question instead of giving it back',
  gibberish: 'write answers that a person can read',
  'off-topic': 'stay with what the question asks',
  instructions: 'speak to the interviewer, since words meant for whoever marks the answer earn nothing',
  'keyword-list': 'turn the key words into sentences about something you did',
  repetition: 'say each thing once and go on from there',
  'other-language': 'answer in English, the language of this interview',
}

/** How a part that only came out when asked is named: "… came out only when you were asked". */
export const partNames: Record<Gap, string> = {
  situation: 'What was going on',
  task: 'What was yours to do',
  action: 'What you did',
  result: 'What came of it',
  ownership: 'Your own part',
  learning: 'What you took from it',
  reason: 'The reason',
  example: 'The example',
  tradeOff: 'What it costs',
  depth: 'The detail',
}
