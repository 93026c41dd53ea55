import type { Gap } from '../../interview/index.ts'
import {
  anchorPattern,
  circumstancePattern,
  consequencePattern,
  outcomePattern,
  vagueOutcomePattern,
} from '../judges/story/cues.ts'
import { weakClosing } from './closing.rules.ts'
import { changeDelivery } from './delivery.ts'
import { askOutcome, askSteps } from './people.rules.ts'
import type { CoachInput } from './seen.ts'
import { choose, cited, citeFrom, fill } from './voice.rules.ts'

/** The one change that would raise a story most, and how to make it. */
export const changeStory = (seen: CoachInput): string => {
  const gap = seen.gaps[0]
  const delivery = changeDelivery(seen)
  if (delivery && (gap === undefined || gap === 'learning' || gap === 'task')) return delivery
  const closing = weakClosing(seen.findings.sentences)
  if (closing && (gap === undefined || gap === 'learning' || gap === 'task'))
    return `One change: ${cited(citeFrom(seen.answer, closing))} takes weight off what you did. Leave it out and stop at the outcome before it, or say what somebody said or did that showed it.`
  return gap ? (changes[gap]?.(seen) ?? '') : nothingMissing(seen)
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
          'What is missing most is you. {q} speaks of all of you together, and the listener wants to know about one person. Take the two steps that were yours and tell them as your own.',
        ],
        seen.answer,
      ),
      { q },
    )
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
  const ending = result.shownBy.toSorted((a, b) => b.index - a.index)[0]
  if (ending && result.strength > 0) {
    const about = vagueOutcomePattern.test(ending.lower)
      ? vagueOutcomePattern
      : outcomePattern.test(ending.lower)
        ? outcomePattern
        : consequencePattern
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
        'What is missing most is the outcome: after {q} one hears nothing of what came of it.',
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
    ? fill('The one change that matters most: after {q}, tell two or three things that you yourself did.', {
        q: cited(citeFrom(answer, scene)),
      })
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
