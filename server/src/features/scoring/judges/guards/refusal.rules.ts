import type { Reading, Word } from '../text/reading.ts'

const refusals: readonly RegExp[] = [
  /\b(i )?(really |honestly |just )?(do ?n't|do not|dont|did ?n't|did not|ca ?n't|cannot|can not|could ?n't) (really |even )?(know|remember|recall|have|think|answer|say|tell|come up|understand|want)\b[^.,;!?]{0,80}/g,
  /(^|\. |, )\W*(i )?(have|had|'ve|haven't|hadn't) (never|not|no|yet|really|had|ever)\b[^.,;!?]{0,80}/g,
  /\b(i'm|i am|im|am) (really )?(not sure|unsure|not certain|unable|not familiar|not aware)\b[^.,;!?]{0,60}/g,
  /\b(no|not any) (idea|clue|answer|comment|submission|example|response|experience)\b[^.,;!?]{0,40}/g,
  /(^|[.,;!?] )\W*(nothing|none|nope|no|pass|skip( it| this)?( one)?|idk|dunno|n\/a|na|next( question)?( please)?|not applicable|blank|null|undefined)\s*(?=$|[.,;!?])/g,
  /\b(i'd|i would) (rather|prefer) not\b[^.,;!?]{0,60}/g,
  /\b(nothing|none|no one) (comes? to mind|like that)\b[^.,;!?]{0,40}/g,
  /\b(let's|can we|could we|please|i will|i'll|i want to|may i) (just )?(skip|pass|move on|go on)\b[^.,;!?]{0,40}/g,
  /\bthat('s| has| is| never)? (never )?(really )?happened to me\b/g,
]

const courtesies =
  /\b(sorry|unfortunately|i apologi[sz]e|to be honest|honestly|at the moment|right now|off the top of my head|thank you|thanks|please|well|um+|uh+|hmm+|yet|before|really|sure|there)\b/g

/**
 * Whether an answer declines to answer. Only what is left beside the refusing words counts: fewer than
 * three words of content that the question did not bring means there is no answer ("I'm not sure, but
 * two threads wait for each other" is one).
 */
export const isRefusal = (reading: Reading, question: readonly Word[]): boolean => {
  const lower = reading.sentences.map((sentence) => sentence.lower).join(' . ')
  if (lower.length > 400) return false
  let rest = lower
  for (const pattern of refusals) rest = rest.replace(pattern, (match) => clauseOnly(match))
  if (rest === lower) return false
  rest = rest.replace(courtesies, ' ')
  const asked = new Set(question.map(({ stem }) => stem))
  const left = reading.sentences
    .flatMap(({ words }) => words)
    .filter(
      ({ content, lower: word, stem }) =>
        content && !asked.has(stem) && new RegExp(`(^|[^\\p{L}])${literal(word)}($|[^\\p{L}])`, 'u').test(rest),
    )
  return new Set(left.map(({ stem }) => stem)).size < 3
}

/** A refusing clause ends where "but" or "so" opens another one; what follows is an attempt at an answer. */
const clauseOnly = (match: string): string => {
  const turn = match.search(/\b(but|because|although|however|so i)\b/)
  return turn < 0 ? ' ' : ` ${match.slice(turn)}`
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
