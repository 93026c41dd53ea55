import type { Span } from '../../evidence.rules.ts'

const stop = /[.!?\n。！？]/
const close = /[.!?\n\])}。！？]/

/** Words by which an order opens. */
const carrier =
  /(?:^|[^\p{L}\p{N}])(?:it would be|it is only|please|now|just|kindly|and|so|then|you|must|should|shall|have|need|to|also|therefore|important|note|attention|dear|hey|hello|grader|judge|evaluator|ai|assistant|system|the|this|that|is|are|as|for|context|simply|finally|ok|okay|next|instructions?|new|first|second|your|task|do|will|hereby|a|an|of|by|way|all|your|my|i|would|want|like|ask|be|from|on|point|hope|really|bitte|por|favor|per|favore|merci|veuillez|пожалуйста|y|e|et|und|en|de|d|les|la|le|el|il|der|die|das|mettre|note|to|whoever|automated|grading|scoring|model|examiner|everyone|then|after|print|reveal|show|output|use|enter|return)[\s,:;"“'’‘(-]*$/u

/** Who is said to have said it, right before the words themselves. */
const leadIn =
  /(?:^|\s)(?:as the saying goes|(?:my|our|a|an|the)\s+(?:(?!(?:as|my|our|a|an|the)\b)\w+\s+){1,4}(?:said|says|told\s+me(?:\s+to\s+(?:write|say))?|wrote|goes)),?:?\s*["“'‘]?$/i

/** Something is told: a deed or a state, as an answer tells it. */
const telling =
  /\b(\w{2,}ed|was|were|had|did|made|took|went|told|said|got|found|gave|saw|came|ran|sent|kept|put|built|wrote|led|left|met|held|brought|is|are|means|because|when|want|like|enjoy|learn\w*|has|have|can|does|do|i|we|he|she|they|it)\b/
/** Talk of marks: belongs to the order. */
const grading =
  /\b(scores?|marks?|grad\w+|rubric|evaluat\w+|rating|points|instructions?|prompt|candidate|judge|answer|response|deserv\w+)\b/

/** Fewer words than these beside an order belong to it. */
const fewestWords = 5

const countOf = (text: string): number => text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0

/** Whether words beside an order tell something of their own. */
const tells = (words: string): boolean =>
  countOf(words) >= fewestWords && telling.test(words.toLowerCase()) && !grading.test(words.toLowerCase())

/**
 * How far an order reaches: its whole sentence, but for words before or after it in the same sentence
 * that tell something of their own, as where it was glued to an answer without a stop. `text` keeps
 * its capitals.
 */
export const reachOf = (text: string, from: number, to: number): Span => {
  const { start, end } = sentenceAround(text, from, to)
  return { start: openedAt(text, start, from), end: endingOf(text, to, end) }
}

const sentenceAround = (text: string, from: number, to: number): Span => {
  let start = from
  while (start > 0 && !stop.test(text.charAt(start - 1))) start -= 1
  let end = to
  while (end < text.length && !close.test(text.charAt(end - 1))) end += 1
  return { start, end }
}

/** From the last clause before the order that tells something of its own, or from the sentence's beginning. */
const openedAt = (text: string, floor: number, from: number): number => {
  const talk = grading.exec(text.slice(floor, from).toLowerCase())
  const opened = openingOf(text, floor, talk === null ? from : floor + talk.index)
  return tells(text.slice(floor, opened)) ? opened : floor
}

/** Where the order itself opens: before the words that lead over to it. */
const openingOf = (text: string, floor: number, from: number): number => {
  let start = from
  const lead = leadIn.exec(text.slice(Math.max(floor, start - 60), start))
  if (lead) start -= lead[0].trimStart().length
  for (;;) {
    const carried = carrier.exec(text.slice(Math.max(floor, start - 24), start).toLowerCase())
    if (carried === null || carried[0] === '') return start
    const next = start - carried[0].length + (/^[^\p{L}\p{N}]/u.test(carried[0]) ? 1 : 0)
    if (next >= start || next < floor) return start
    start = next
  }
}

/** A new statement behind an order: a capital where none is due, or somebody who does something, not led over to. */
const opening =
  /(?<=[\p{L}\p{N},%;] )(?:(?:I|We|My|Our|The|In|At|When|Then|After|He|She|They|It|A|An|So|As|One|Last|On|During|There|This)(?=['’ ])|(?:i|we|he|she|they) (?=\p{Ll}))/gu
const leading = /\b(because|since|that|if|as|for|which|who|so|and|but|when|what|how|why|where|while|than)[, ]*$/i

const endingOf = (text: string, to: number, end: number): number => {
  const rest = text.slice(to, end)
  // A new statement may open right behind the order, and is known by the letter before the space.
  const lookBack = Math.min(2, to)
  for (const match of text.slice(to - lookBack, end).matchAll(opening)) {
    const at = match.index - lookBack
    if (at < 0 || leading.test(rest.slice(0, at))) continue
    if (tells(rest.slice(at))) return to + at
  }
  const comma = /^[^,]{0,40}, /.exec(rest)
  return comma && tells(rest.slice(comma[0].length)) ? to + comma[0].length : end
}
