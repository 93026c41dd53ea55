import type { Gap } from '../../interview/index.ts'
import {
  anchorPattern,
  circumstancePattern,
  consequencePattern,
  habitPattern,
  measurePattern,
  outcomePattern,
  proofPattern,
  vagueOutcomePattern,
} from '../judges/story/cues.ts'
import type { Sentence } from '../judges/text/reading.ts'
import { changeDelivery } from './delivery.ts'
import type { CoachInput } from './coach.ts'
import { askOutcome, askSteps } from './people.rules.ts'
import { choose, cited, citeFrom, fill } from './voice.rules.ts'

const thinBelow = 40

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
  if (shown && shown !== deed && result.strength >= 0.65) return `${deed ? `${say((overall ?? 0) >= 65 ? deeds : modestDeeds, deed, ownWords)} ` : ''}${say(proofs, shown, proofPattern)}`
  if (deed && action.strength >= 0.35) return say((overall ?? 0) >= 65 ? deeds : modestDeeds, deed, ownWords)
  const scene = situation.shownBy[0]
  return scene ? say(scenes, scene, circumstancePattern) : thinStory(seen)
}

/** What one would not hold up as good: the mishap itself, and what "we" did where the person did something too. */
const bestDeed = ({ findings }: CoachInput): Sentence | undefined => {
  const { action, actions } = findings.story
  const fit = action.shownBy.filter(({ lower }) => !mishap.test(lower))
  const own = fit.filter((sentence) => actions.some((item) => item.sentence === sentence && item.owner !== 'we' && item.weight >= 0.6))
  return own.find(({ index }) => index > 0) ?? own[0]
}
const mishap = /\b(mistakes?|wrong|errors?|fail\w*|forgot|missed|broke|lost|twice|unhappy|disappointed|did not get|didn't)\b/

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
const scenes = [
  'The start works: after {q} it is clear what was the matter.',
  '{q} sets the scene well.',
]

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
  if (!best) return choose(['There is too little here yet to say what worked.', 'This is too short for anything in it to be judged fairly.'], answer)
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

/** The one change that would raise a story most, and how to make it. */
export const changeStory = (seen: CoachInput): string => {
  const gap = seen.gaps[0]
  const delivery = changeDelivery(seen)
  if (delivery && (gap === undefined || gap === 'learning' || gap === 'task')) return delivery
  return gap ? changes[gap]?.(seen) ?? '' : nothingMissing(seen)
}

const text = ({ findings, input }: CoachInput): string =>
  `${input.question.toLowerCase()} ${findings.sentences.map(({ lower }) => lower).join(' ')}`

/** Whom the steps were about shows in the question and the first half of the answer; later ones only look on. */
const opening = ({ findings, input }: CoachInput): string => {
  const half = findings.sentences.slice(0, Math.ceil(findings.sentences.length / 2))
  return `${input.question.toLowerCase()} ${half.map(({ lower }) => lower).join(' ')}`
}

const changes: Partial<Record<Gap, (seen: CoachInput) => string>> = {
  result: (seen) => `${missingResult(seen)} ${askOutcome(text(seen))}`,
  action: (seen) => `${missingAction(seen)} ${askSteps(opening(seen))}`,
  ownership: (seen) => {
    const shared = seen.findings.story.actions.find(({ owner }) => owner === 'we')?.sentence
    const q = shared ? cited(citeFrom(seen.answer, shared, /\bwe\b/)) : 'it'
    return fill(
      choose(
        [
          'The one change that matters most: say what you did. In {q} one cannot tell you from the others. Did you propose it, prepare it, decide it, or do it? Even a small part of your own says more than a large one of the team.',
          'What is missing most is you. {q} is told as “we”, and the listener wants to know about one person. Take the two steps that were yours and tell them with “I”.',
        ],
        seen.answer,
      ),
      { q },
    ).replaceAll('“we”', 'we').replaceAll('“I”', 'I')
  },
  situation: (seen) => {
    const first = seen.findings.story.action.shownBy.toSorted((a, b) => a.index - b.index)[0]
    return fill(
      choose(
        [
          'The change that would help most: set the scene before {q}. Where did you work, when was it, and what was the matter? Two sentences are enough.',
          'What a listener misses is the beginning. Before {q}, say in one or two sentences where this was, who was there and what was at stake.',
        ],
        seen.answer,
      ),
      { q: first ? cited(citeFrom(seen.answer, first)) : 'what you did' },
    )
  },
  task: (seen) => {
    const scene = seen.findings.story.situation.shownBy[0]
    return fill(
      choose(
        [
          'One sentence would help most, right after {q}: what was yours to achieve, by when, and what would have happened otherwise?',
          'After {q} say what exactly was expected of you. Who asked for it, and what hung on it?',
        ],
        seen.answer,
      ),
      { q: scene ? cited(citeFrom(seen.answer, scene, circumstancePattern)) : 'the beginning' },
    )
  },
  learning: (seen) =>
    choose(
      [
        'Little is missing. If you have ten seconds more, say what you do differently since then.',
        'The one thing to add: a last sentence on what you took from it. What would you do sooner, or leave out, the next time?',
        'To round it off, name one habit that you have kept from this, and where it helped again.',
      ],
      seen.answer,
    ),
}

const missingResult = ({ answer, findings }: CoachInput): string => {
  const { result, action } = findings.story
  const ending = result.shownBy.find(({ lower }) => vagueOutcomePattern.test(lower)) ?? result.shownBy[0]
  if (ending && result.strength > 0) {
    const about = vagueOutcomePattern.test(ending.lower) ? vagueOutcomePattern : outcomePattern.test(ending.lower) ? outcomePattern : consequencePattern
    return fill(
      choose(
        [
          'The one change that matters most is the ending. {q} closes the story, but hardly says what was different.',
          'What would raise this most is a fuller ending than {q}.',
          '{q} is where the listener wants to know more: this is the result, and it goes by too fast.',
        ],
        answer,
      ),
      { q: cited(citeFrom(answer, ending, about)) },
    )
  }
  const last = action.shownBy.toSorted((a, b) => b.index - a.index)[0] ?? findings.sentences.at(-1)
  return fill(
    choose(
      [
        'The one change that matters most: say how it ended. After {q} the story stops.',
        'What is missing most is the outcome. We hear {q}, and then nothing of what came of it.',
      ],
      answer,
    ),
    { q: last ? cited(citeFrom(answer, last)) : 'that' },
  )
}

const missingAction = ({ answer, findings }: CoachInput): string => {
  const { action, situation } = findings.story
  const summed = action.shownBy[0]
  if (summed) {
    return fill(
      choose(
        [
          'The one change that matters most: tell what you did step by step. {q} sums up in a few words what must have been several steps.',
          'What would raise this most is the middle. Behind {q} there is more to tell.',
          'Slow down at {q}: this is the part that the question is about.',
        ],
        answer,
      ),
      { q: cited(citeFrom(answer, summed)) },
    )
  }
  const scene = situation.shownBy.find(({ lower }) => anchorPattern.test(lower)) ?? situation.shownBy[0]
  return scene
    ? fill('The one change that matters most: after {q}, tell two or three things that you yourself did.', { q: cited(citeFrom(answer, scene)) })
    : choose(
        [
          'The one change that matters most: take a single day on which this happened and tell what you did on it.',
          'What is missing most is one real occasion with two or three things that you did.',
        ],
        answer,
      )
}

const nothingMissing = ({ answer, findings }: CoachInput): string =>
  findings.words > 230
    ? 'All the parts are there. It is long for a spoken answer: tell it aloud once and drop what you would not miss.'
    : choose(
        [
          'All the parts are there. Tell it aloud once or twice, so that it stays this clear when you are nervous.',
          'Nothing essential is missing. Keep it at this length and practise the first sentence, which decides how the rest is heard.',
        ],
        answer,
      )
