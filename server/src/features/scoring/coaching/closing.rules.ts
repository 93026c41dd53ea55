import { measurePattern } from '../judges/story/cues.ts'
import { type Sentence, specificStems } from '../judges/text/reading.ts'
import { hedgePattern } from '../judges/text/words.ts'

const pleased = /\b(happy|satisfied|pleased|glad|good|fine|well|okay|ok|better|great|success\w*|worked out|liked it)\b/

/** The last sentence, where it takes the ending back: hedged, and without anything in particular. */
export const weakClosing = (sentences: readonly Sentence[]): Sentence | null => {
  const last = sentences.at(-1)
  if (last === undefined || sentences.length < 3) return null
  const empty = specificStems(last.words).size <= 3 && !measurePattern.test(last.lower) && pleased.test(last.lower)
  return empty && last.lower.search(hedgePattern) >= 0 ? last : null
}

/** Whether these sentences are nothing but a closing that is better left out. */
export const isWeakClosing = (group: readonly Sentence[], sentences: readonly Sentence[]): boolean =>
  group.length === 1 && group[0] !== undefined && group[0] === weakClosing(sentences)
