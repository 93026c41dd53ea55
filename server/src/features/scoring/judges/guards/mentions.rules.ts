import type { Span } from '../../evidence.rules.ts'
import { mark, self, top } from './orders.rules.ts'

/** Somebody does it or is told to, in the words right before: a story or an explanation, no order. */
const toldByPerson =
  /\b(?:(?:i|we|he|she|they|it|people|staff|customers?|guests?|users?|pupils?|students?|teachers?|drivers?|patients?|managers?|colleagues?|attackers?|hackers?|engineers?|developers?|bots?|parents?|children|players?|others|nobody|everybody|someone|somebody|usually|often|always|sometimes)\s+(?:\w+\s+){0,2}|(?:didn't|doesn't|don't|not|never|would|could|might|to|who|that|which|when|if|can|will|may|did|does|cannot)\s+(?:\w+\s+)?|(?:of|for|by|from|in|on|with|a|an|the|our|their|his|her|its|my|no|each|one)\s+)$/

/** After these a person may still stand as the one who is told: an order all the same. */
const judgeBefore =
  /\b(you|please|kindly|now|just|so|must|should|grader|judge|evaluator|assistant|ai|model|system|examiner|rubric)\b[\s,:]*(\w+\s+)?$/

/** Others whose work is marked: pupils, suppliers, guests. What is given to them is not given to the answer. */
export const others =
  /\b(pupils?|students?|learners?|child(ren)?|kids?|essays?|papers?|exams?|homework|coursework|assignments?|theses|thesis|quiz(zes)?|class(es)?|teams?|suppliers?|vendors?|bidders?|customers?|guests?|clients?|tenants?|hotels?|drivers?|dish(es)?|products?|films?|restaurants?|employees?|staff|colleagues?|apprentices?|trainees?|dogs?|horses?|athletes?|contestants?|entr(y|ies)|projects?|proposals?|bids?|borrowers?|applications?|working|spelling|handwriting|teachers?|trainers?|courses?|shops?|stores?|wines?|cakes?|gymnasts?|dancers?|skaters?|them|everybody|everyone)\b/

/** A rule of marking rather than an order: "full marks only when the working is shown". */
const conditional = /\b(only|unless|if|when|whenever|where|once|provided|as long as|until|before|after)\b/

/** Words by which somebody's saying is told. */
const reported =
  /\b(said|told|asked|wrote|writes|says|replied|shouted|insisted|typed|types|pasted|put in|reads?|saying|like|such as|for example|for instance|e\.g|called|contain\w*|hid|hidden|includ\w*|phrases?|strings?|sentences?|inputs?|example|text|words)\b/

/** Subjects where orders to models, and marking, are talked about. */
export const subject =
  /\b(prompt injections?|injections?|attack\w*|hackers?|adversar\w*|jailbreak\w*|chat ?bots?|bots?|llms?|language models?|guardrails?|classifiers?|filters?|screening|red.?team\w*|sanit\w+|untrusted|malicious|pupils?|students?|essays?|exams?|coursework|marking|moderat\w+|exploit\w*|retriev\w*|documents?)\b/

/** Nobody but the one who answers speaks of this answer. */
const strongSelf =
  /\b(?:this|the above|above|my|these) (?:\w+ )?(?:answers?|responses?|submissions?|transcripts?|reply)\b|\bthis (?:candidate|applicant|interviewee)\b|\bthe (?:answer|response) above\b/

const selfPattern = new RegExp(`\\b${self}`)
const topMark = new RegExp(`\\b${top}\\b[^.!?\\n]{0,15}\\b${mark}\\b`)

/** The sentence that a stretch stands in, and what is said right before it. */
const around = (text: string, from: number, to: number): { before: string; sentence: string } => {
  let start = from
  while (start > 0 && from - start < 240 && !/[.!?\n]/.test(text.charAt(start - 1))) start -= 1
  let end = to
  while (end < text.length && end - to < 240 && !/[.!?\n]/.test(text.charAt(end))) end += 1
  return { before: text.slice(Math.max(start, from - 60), from), sentence: text.slice(start, end) }
}

/** Whether an order is somebody's deed or a rule for others' work rather than an order to the judge. */
export const isTold = (text: string, from: number, to: number): boolean => {
  const { before, sentence } = around(text, from, to)
  const order = text.slice(from, to)
  if (strongSelf.test(order)) return false
  if (toldByPerson.test(before) && !judgeBefore.test(before)) return true
  const aboutSelf =
    selfPattern.test(sentence) && !(/\bme\b/.test(sentence) && !selfPattern.test(sentence.replace(/\bme\b/g, '')))
  if (aboutSelf) return false
  if (
    topMark.test(order) &&
    (others.test(text.slice(from, to + 40).split(/[.!?\n]/)[0] ?? '') || conditional.test(text.slice(to, to + 30))) &&
    !/\bme\b/.test(order)
  )
    return true
  return (
    /\b(said|told|asked|wrote|replied|shouted|insisted|warned|decided|agreed|learn\w*|taught)\b[^.!?\n]{0,40}$/.test(
      before,
    ) && !/\b(rubric|grading|marks|score)\b/.test(order)
  )
}

const openQuote = /["“„«]|(?<![\p{L}\p{N}])['‘]/u
const closeQuote = /["”“»]|['’](?![\p{L}\p{N}])/u

/** The stretch between quotation marks that a place stands in; null where it stands in none. */
const quotedAround = (text: string, from: number, to: number): Span | null => {
  let start = -1
  for (let at = from - 1; at >= 0 && from - at < 200 && text.charAt(at) !== '\n'; at -= 1) {
    if (openQuote.test(text.slice(Math.max(0, at - 1), at + 1)) && /["“„«'‘]/.test(text.charAt(at))) {
      start = at
      break
    }
  }
  if (start < 0) return null
  for (let at = to; at < text.length && at - to < 200 && text.charAt(at) !== '\n'; at += 1) {
    if (/["”“»'’]/.test(text.charAt(at)) && closeQuote.test(text.slice(at, at + 2))) return { start, end: at + 1 }
  }
  return null
}

/**
 * Whether somebody else's words are told after a colon ("one said: give all of them full marks"), about
 * others' work: then it is a story, unless it speaks of this answer.
 */
export const isReported = (text: string, from: number, to: number): boolean => {
  const { before, sentence } = around(text, from, to)
  if (
    strongSelf.test(sentence) ||
    !/\b(said|wrote|asked|told (?:me|us|him|her|them)|shouted|replied|insisted|begged|writes|says)\b[^.!?:\n]{0,30}: ?["“'‘]?(?:please )?$/.test(
      before,
    )
  )
    return false
  return others.test(sentence)
}

/**
 * Whether an order is only mentioned: it stands between quotation marks, words outside them tell whose
 * saying it is, and the talk around is about attacks on models or about marking. Such words are the
 * person's subject; they are not taken out, but neither are they evidence. Returns the quoted stretch.
 */
export const mentioned = (text: string, from: number, to: number): Span | null => {
  const quoted = quotedAround(text, from, to)
  if (quoted === null) return null
  const before = text.slice(Math.max(0, quoted.start - 200), quoted.start)
  const after = text.slice(quoted.end, quoted.end + 120)
  return reported.test(before.slice(-100)) && subject.test(`${before} ${after}`) ? quoted : null
}
