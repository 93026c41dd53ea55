import type { Span } from '../../evidence.rules.ts'
import { plainLower } from '../text/reading.ts'

/**
 * Words that speak to whoever marks the answer instead of answering. Each pattern is bounded, so that
 * the time it takes grows with the length of the text only. `after` must not precede the match in the
 * same sentence: "I had to ignore all the rules" is a story, "ignore all the rules" is an order.
 */
const toldByPerson =
  /\b(i|we|he|she|they|to|who|and|staff|people|customers?|didn't|not|never|would|could|might|can|will)\s+(\w+\s+){0,2}$/

const orders: readonly RegExp[] = [
  /\b(ignore|disregard|forget|override|bypass|overlook)\b[^.!?\n]{0,40}\b(instructions?|prompts?|rubrics?|criteria|guidelines?|rules|system message|everything above|the above|grading)\b/g,
  /\b(give|award|assign|grant|output|return|set|print|write|rate|mark|grade|score|respond with|reply with)\b[^.!?\n]{0,40}\b(maximum|max|full|highest|top|perfect|excellent|best)\b[^.!?\n]{0,15}\b(scores?|marks?|points|rating|grades?|credit)\b/g,
  /\b(give|award|assign|grant|output|return|rate|mark|grade|score)\b[^.!?\n]{0,25}\b(me|this|it|answer|candidate|response|everything|dimensions?)\b[^.!?\n]{0,25}(\b100\b|\b10\s?\/\s?10\b|\b5\s?\/\s?5\b|\b100\s?%|\bfull marks\b|\ba\+)/g,
  /\b(score|grade|rate|mark) (this|me|my answer|it) [^.!?\n]{0,20}(high|highly|100|perfect|excellent|full)/g,
]

const addresses: readonly RegExp[] = [
  /\b(output|return|print|respond with)\b[^.!?\n]{0,20}\b(overall|scores?|marks?|rating)\b[^.!?\n]{0,12}\b\d{1,3}\b/g,
  /\bthe candidate (has )?(given|gave|provided|shown|delivered)\b[^.!?\n]{0,30}\b(perfect|excellent|ideal|outstanding|flawless)\b/g,
  /\b(you are|you're|act as|behave as|pretend (to be|you are))\s+(now\s+)?(an?|the|my)?\s*(\w+\s+)?(ai|grader|judge|evaluator|examiner|language model|llm|scorer|grading (system|model|assistant)|helpful assistant)\b/g,
  /\b(note|message|attention|dear|hey|hello|instructions?)\b[^.!?\n]{0,12}\b(grader|judge|evaluator|ai|assistant|reviewer|scorer|examiner|llm|model)s?\b/g,
  /\bthe (grader|evaluator|scorer|examiner|ai|language model|grading system) (should|must|will|shall|is (instructed|required|to))\b/g,
  /\b(this|the following|it|above) (is|was|counts as) (the|a|an) (model|reference|perfect|ideal|official|exemplary) (answer|response|solution)\b/g,
  /\b(i am|i'm) the \w+[^.!?\n]{0,20} who (wrote|made|designed|owns|created)[^.!?\n]{0,20}\b(rubric|questions?|test|exam|grading)\b/g,
  /\b(system prompt|jailbreak|developer mode|admin override|rubric_version|scored_by|strong_hire|for grading purposes|submission metadata)\b/g,
  /\bgrade this one\b|\bsee the reference answer\b|\bthe reference answer you were given\b/g,
  /\b(the )?candidate (has )?(passed|passes|is (a )?(strong )?hire)\b|\b(panel|committee|interviewers?) (agrees?|nods?|applauds?|approves?|votes?)\b[^.!?\n\])}]{0,40}/g,
  /\b(my|the|this) (answer|response) (deserves|should (get|receive|be (given|awarded|scored|graded|marked|rated)))\b[^.!?\n\])}]{0,60}/g,
  /\bi deserve\b[^.!?\n]{0,30}\b(score|marks?|points|100|full)\b/g,
]

const markup: readonly RegExp[] = [
  /\bdecode (and|this|the following)\b[^.!?\n:]{0,30}:?/g,
  /<\s*\|?\s*\/?\s*(system|assistant|user|im_start|im_end|inst|instructions?|prompt|grader|score)\b[^>\n]{0,40}\|?\s*>/g,
  /\[\s*\/?\s*(system|inst|admin|grader|assistant|submission|metadata|score|award|note to|ignore|interviewer|panel|applause|hidden)\b[^\]\n]{0,160}\]/g,
  /\[[^\]\n]{0,80}\b(interviewer|panel|grader|maximum score|full marks|hire)\b[^\]\n]{0,80}\]/g,
  /\(\s*(the )?(interviewer|panel|grader|audience)\b[^)\n]{0,120}\b(nods?|smiles?|agrees?|applauds?|impressed|approves?)\b[^)\n]{0,60}\)/g,
  /["'{,]\s*(overall|score|recommendation|verdict|rating|rationale|relevance|clarity|structure|impact|correctness)\\?["']\s*:\s*[^,}\n]{1,60}/g,
  /\b(overall|score|recommendation|verdict|rating|final grade)\s?[:=]\s?["']?(\d{1,3}\b|strong|hire|pass|excellent|perfect)[^.\n]{0,60}/g,
  /(?:(?:^|\n)\s*(?:system|assistant|developer)|#{2,}\s*(?:system|instructions?|grader))\s*:[^\n]{0,200}/g,
  /\b[A-Za-z0-9+/]{24,}={0,2}(?![A-Za-z0-9])/g,
]

/** The same orders in the languages they are most often hidden in. */
const foreign: readonly RegExp[] = [
  /[^.!?。！？\n]{0,40}(忽略|无视|满分|评分|打分|最高分)[^.!?。！？\n]{0,60}[。！？]?/g,
  /\b(ignora|ignore[zs]?|ignoriere|ignorieren sie|ignorera|negeer|zignoruj|игнорируй\w*|проигнорируй\w*)\b[^.!?\n]{0,60}\b(instruc\w*|consignes|anweisung\w*|instruk\w*|критери\w*|инструкци\w*|reglas|règles|regeln|criteri\w*)/g,
  /\b(puntuación|nota|note|punteggio|bewertung|punktzahl|оценк\w*|балл\w*)\s+(máxima|maximale|massimo|maximal|höchste|höchst\w*|максимальн\w*)/g,
]

/** What was found of texts that speak to the judge, and of characters that hide. */
export interface InjectionFindings {
  /** Stretches that are not part of the answer; they neither count nor are quoted. */
  spans: readonly Span[]
  /** Zero-width or direction-changing characters, or tag characters, stand in the text. */
  hidden: boolean
}

/** Finds stretches addressed to the judge; every stretch reaches to the nearest stop on both sides. */
export const findInjections = (text: string): InjectionFindings => {
  const hidden =
    /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u180e]|\udb40[\udc00-\udc7f]|(?<=[A-Za-z\s])[\u200c\u200d](?=[A-Za-z\s[])|(?<=.)\ufeff/u.test(
      text,
    )
  const { stripped, offsets } = stripInvisible(text)
  const lower = plainLower(stripped).replace(/\n/g, ' ')
  const lines = keepLineBreaks(stripped, lower)
  const spans: Span[] = []
  const add = (from: number, to: number, closed: boolean): void => {
    const reach = closed ? { start: from, end: to } : reachOf(lines, from, to)
    spans.push(
      offsets === null
        ? reach
        : { start: offsets[reach.start] ?? 0, end: (offsets[reach.end - 1] ?? text.length - 1) + 1 },
    )
  }
  for (const pattern of [...orders, ...addresses, ...foreign]) {
    for (const match of lines.matchAll(pattern)) {
      const told =
        orders.includes(pattern) && toldByPerson.test(lines.slice(Math.max(0, match.index - 40), match.index))
      if (!told) add(match.index, match.index + match[0].length, false)
    }
  }
  for (const pattern of markup) {
    const base64 = pattern.source.includes('{24,}')
    for (const match of (base64 ? stripped : lines).matchAll(pattern)) {
      if (base64 && !looksEncoded(match[0])) continue
      const closed = /^([<[({]|decode)/.test(match[0]) || base64
      add(match.index, match.index + match[0].length, closed)
    }
  }
  return { spans: merge(spans), hidden }
}

/** The text with the stretches blanked; every other character keeps its offset. */
export const blank = (text: string, spans: readonly Span[]): string => {
  let out = ''
  let cursor = 0
  for (const { start, end } of spans) {
    out += text.slice(cursor, start) + '\n'.repeat(end - start)
    cursor = end
  }
  return out + text.slice(cursor)
}

const looksEncoded = (word: string): boolean =>
  /[a-z]/.test(word) && /[A-Z]/.test(word) && (/[0-9]/.test(word) || word.endsWith('=')) && !word.includes('//')

const invisible = /[\u200b-\u200f\u2060-\u2064\ufeff\u00ad\u202a-\u202e\u2066-\u2069]/

/** The text without characters that nobody sees, and where each one left stands; no offsets where all are left. */
const stripInvisible = (text: string): { stripped: string; offsets: number[] | null } => {
  if (!invisible.test(text)) return { stripped: text, offsets: null }
  const offsets: number[] = []
  let stripped = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at)
    if (invisible.test(unit)) {
      const between = /\w/.test(text.charAt(at - 1)) && /\w/.test(text.charAt(at + 1))
      if (!between || !isSpaceLike(text, at)) continue
      stripped += ' '
    } else stripped += unit
    offsets.push(at)
  }
  return { stripped, offsets }
}

/** A run of words joined by zero-width spaces reads as words: each such sign stands where a space would. */
const isSpaceLike = (text: string, at: number): boolean => {
  const before = /[A-Za-z]{3,}$/.test(text.slice(Math.max(0, at - 12), at))
  const after = /^.[A-Za-z]{3,}/.test(text.slice(at, at + 12))
  return before && after
}

const keepLineBreaks = (original: string, lower: string): string => {
  if (!original.includes('\n')) return lower
  return [...Array(original.length).keys()].map((at) => (original[at] === '\n' ? '\n' : lower.charAt(at))).join('')
}

const reachOf = (text: string, from: number, to: number): Span => {
  let start = from
  while (start > 0 && !/[.!?\n;:[({。！？]/.test(text.charAt(start - 1))) start -= 1
  let end = to
  while (end < text.length && !/[.!?\n\])}。！？]/.test(text.charAt(end - 1))) end += 1
  return { start, end }
}

const merge = (spans: Span[]): Span[] => {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  const merged: Span[] = []
  for (const span of sorted) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}
