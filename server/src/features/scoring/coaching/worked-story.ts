import {
  circumstancePattern,
  habitPattern,
  lastingPattern,
  measurePattern,
  proofPattern,
} from '../judges/story/cues.ts'
import type { Sentence } from '../judges/text/reading.ts'
import type { CoachInput } from './seen.ts'
import { choose, cited, citeFrom, fill, thinBelow } from './voice.rules.ts'

/** What worked in a story; a thin one is called thin. */
export const workedStory = (seen: CoachInput): string => {
  const { answer, findings, overall } = seen
  const { result, action, situation, measure, proof } = findings.story
  const ownWords = /\b(i|my)\b/
  const say = (variants: readonly string[], sentence: Sentence, about?: RegExp): string =>
    fill(choose(variants, answer), { q: cited(citeFrom(answer, sentence, about)) })
  if ((overall ?? 0) < thinBelow) return thinStory(seen)
  const deed = bestDeed(seen)
  const figure = measure.shownBy.find((sentence) => result.shownBy.includes(sentence))
  if (figure && result.strength >= 0.75) {
    const first = deed && deed !== figure ? `${say((overall ?? 0) >= 65 ? deeds : modestDeeds, deed, ownWords)} ` : ''
    return `${first}${say(first ? figuresToo : figures, figure, measurePattern)}`
  }
  const shown = proof.shownBy.find((sentence) => result.shownBy.includes(sentence))
  if (shown && shown !== deed && result.strength >= 0.65)
    return `${deed ? `${say((overall ?? 0) >= 65 ? deeds : modestDeeds, deed, ownWords)} ` : ''}${lastingPattern.test(shown.lower) ? say(lastings, shown, lastingPattern) : say(proofs, shown, proofPattern)}`
  if (deed && action.strength >= 0.35) return say((overall ?? 0) >= 65 ? deeds : modestDeeds, deed, ownWords)
  const scene = situation.shownBy[0]
  return scene ? say(scenes, scene, circumstancePattern) : thinStory(seen)
}

/** What one would not hold up as good: the mishap itself, and what "we" did where the person did something too. */
const bestDeed = ({ findings }: CoachInput): Sentence | undefined => {
  const { action, actions } = findings.story
  const fit = action.shownBy.filter(({ lower }) => !mishap.test(lower))
  const own = fit.filter((sentence) =>
    actions.some((item) => item.sentence === sentence && item.owner !== 'we' && item.weight >= 0.6 && item.verb.past),
  )
  return own.find(({ index }) => index > 0) ?? own[0]
}
const mishap =
  /\b(mistakes?|wrong|errors?|fail\w*|forgot|missed|broke|lost|twice|unhappy|disappointed|did not get|didn't)\b/

const modestDeeds = [
  '{q} names a step of your own; that is the part to build on.',
  'There is something to build on in {q}.',
  'With {q} one begins to see what you did.',
]
const deeds = [
  '{q} works: it is a step that you took yourself, and one can picture it.',
  'You are at your best in {q}: a particular step, not a good intention.',
  'What carries this answer is {q}. It is concrete, and it is yours.',
  'In {q} one sees you at work.',
]
const figures = [
  '{q} is the strongest part: it says what changed and by how much.',
  'What convinces is {q}: an outcome that somebody could check.',
  '{q} does what an ending should: it shows the difference in figures.',
]
const figuresToo = [
  'And {q} tells what came of it, in figures.',
  'Then {q} shows the difference that it made, so that nobody has to take your word for it.',
  'It also ends on something that could be checked: {q}.',
]
const proofs = [
  'And {q} shows what it led to through what others did, which is easy to believe.',
  '{q} tells what came of it without any boasting.',
  'And one learns how it ended: {q}.',
]
const lastings = [
  'And {q} says that it held, which many leave out.',
  'The ending is plain and enough: {q}.',
  'And one learns that it stayed that way: {q}.',
]
const scenes = ['The start works: after {q} it is clear what was the matter.', '{q} sets the scene well.']

const thinStory = ({ answer, findings }: CoachInput): string => {
  const { sentences, story } = findings
  const general = sentences.find(({ lower, words }) => habitPattern.test(lower) && !words.some(({ past }) => past))
  if (story.action.strength < 0.3 && general) {
    return fill(
      choose(
        [
          'This says how you work in general, not what you did once: {q} could be said by anybody.',
          'The question asks for one occasion, and {q} describes every day.',
          'So far this is a principle rather than a story. {q} may well be true, but nothing here shows it.',
        ],
        answer,
      ),
      { q: cited(citeFrom(answer, general)) },
    )
  }
  const best = story.action.shownBy[0] ?? story.situation.shownBy[0] ?? story.result.shownBy[0]
  if (!best)
    return choose(
      ['There is too little here yet to say what worked.', 'This is too short for anything in it to be judged fairly.'],
      answer,
    )
  return fill(
    choose(
      [
        'This is thin so far. {q} is what one can build on.',
        'This is an outline rather than an answer. Start from {q}, which is something that really happened.',
        'There is little here yet to go by; {q} is the part worth telling in full.',
      ],
      answer,
    ),
    { q: cited(citeFrom(answer, best)) },
  )
}
