import { actionsOf } from '../story/actions.rules.ts'
import type { Reading, Sentence } from '../text/reading.ts'
import { others, subject } from './mentions.rules.ts'

/** Words of marking. Alone they say nothing: teachers, buyers and engineers mark things too. */
const strong =
  /\b(rubrics?|graders?|grad(?:e|es|ing)|scor(?:e|es|ing|er)|marking|marks?|ratings?|evaluators?|evaluations?|examiners?|assessors?|candidates?|criteri(?:on|a)|points|credits?|prompts?|level (?:three|3)|(?:perfect|ideal|model|reference|flawless) (?:answer|response)s?)\b|(?:^|\b(?:and|or|to|please|now|must|should) )rate\b/

/** All parts of a story in one breath are a claim to have told them. */
const parts = /\bsituation\b.{1,20}\btask\b.{1,20}\baction\b/

/** It is said to somebody, of these words, or as how things are to be. */
const addressing =
  /\b(you|your|please|kindly|hereby|here|above|whoever|for me|must|shall|expected|required|permitted|allowed|valid|agreed|agree)\b|\bthis(?: (?:is|was|has|will|should|must|counts|deserves|the|a|as|far|session|form|text|answer|response|interview|test|candidate|low|down|well)\b|[.,;:!]|$)|^(?:\W*)(?:give|assume|consider|treat|let|note|skip|take|tick|score|mark|grade|rate|remember|imagine|accept|count|do|repeat|say|write|choose|select|go|be|make|add|translate)\b/

/** What a question or an answer as a whole is about where marking is its subject. */
const subjectOfMarking =
  /\b(grad(?:e|es|ed|ing)|scor(?:e|es|ed|ing)|mark(?:s|ed|ing)|ratings?|rubrics?|evaluat\w+|exams?|examin\w+|assess\w+|prompts?|candidates?|criteri(?:on|a)|points|credits?|models?|learning|loans?|leads?|quality)\b/

/** Tells whether a sentence of this answer talks of its own marks rather than answering. */
export const aboutMarksIn = (reading: Reading, question: Reading): ((sentence: Sentence) => boolean) => {
  const lower = reading.sentences.map((sentence) => sentence.lower).join(' ')
  const asked = question.text.toLowerCase()
  if (!strong.test(lower) && !parts.test(lower)) return () => false
  // Where pupils, suppliers or models are marked, the words belong to the story.
  const isSubject =
    subjectOfMarking.test(asked) ||
    others.test(lower.replace(/\b(customer|client|guest|team|everyone|everybody|them)s?\b/g, '')) ||
    subject.test(lower)
  return (sentence) => {
    if (
      parts.test(sentence.lower) &&
      /\b(this|above|my answer|evidence|shows?|contains?|covers?)\b/.test(sentence.lower)
    )
      return true
    if (isSubject || !strong.test(sentence.lower) || !addressing.test(sentence.lower)) return false
    return !actionsOf(sentence).some(({ verb, weight }) => verb.past && weight >= 0.5)
  }
}
