import type { Sentence } from '../judges/text/reading.ts'
import { clichePattern } from '../judges/text/words.ts'
import { changeDelivery } from './delivery.ts'
import type { CoachInput } from './seen.ts'
import { choose, cited, citeFrom, fill, thinBelow } from './voice.rules.ts'

const cite = (answer: string, sentence: Sentence, about?: RegExp): string => cited(citeFrom(answer, sentence, about))

/** What worked in an explanation: a point that was made, a reason, an example. Nothing is called right without a standard. */
export const workedExplanation = ({ answer, findings, overall }: CoachInput): string => {
  const { correctness, explanation } = findings
  const twisted = correctness?.keyPoints.filter(({ contrary }) => contrary).map(({ shownBy }) => shownBy) ?? []
  const made =
    correctness?.keyPoints
      .filter(({ coverage, contrary, shownBy }) => coverage >= 0.5 && !contrary && !twisted.includes(shownBy))
      .toSorted((a, b) => b.coverage - a.coverage) ?? []
  const best = made[0]?.shownBy ?? (correctness && correctness.score >= 0.5 ? correctness.shownBy[0] : undefined)
  if (best) {
    const counted =
      correctness && correctness.keyPoints.length > 1 ? ` ${coverage(made.length, correctness.keyPoints.length)}` : ''
    return fill(choose(points, answer), { q: cite(answer, best) }) + counted
  }
  if ((overall ?? 0) < thinBelow) return thin(answer, findings.sentences[0], correctness !== null)
  const reason = explanation.reason.shownBy[0]
  if (reason)
    return fill(choose(reasons, answer), { q: cite(answer, reason, /\b(because|since|so that|so|otherwise|means)\b/) })
  const example = explanation.example.shownBy[0]
  if (example)
    return fill('{q} helps: an example shows that you have met this and not only read about it.', {
      q: cite(answer, example),
    })
  const claim = explanation.claim.shownBy[0]
  return claim
    ? fill('{q} takes a clear stand, and one can ask on from there.', { q: cite(answer, claim) })
    : thin(answer, findings.sentences[0], false)
}

const points = [
  '{q} makes a point that a good answer needs.',
  'You have part of the core in {q}.',
  '{q} is to the point.',
]
const reasons = [
  '{q} gives the reason along with the rule, and that is what shows understanding.',
  'It helps that you say why: {q}.',
]

const coverage = (made: number, all: number): string =>
  made === all
    ? `All ${all} points that were looked for are there.`
    : `Of ${all} points that were looked for, ${made === 1 ? 'one was' : `${made} were`} found.`

const thin = (answer: string, first: Sentence | undefined, hasStandard: boolean): string => {
  const q = first ? cite(answer, first) : ''
  const wordings = hasStandard
    ? [
        'This is thin so far: {q} does not yet hold any of the points that were looked for.',
        'In {q} none of the points that a good answer makes could be found.',
      ]
    : [
        'This is thin so far: {q} names the matter, but explains little of it.',
        'After {q} the explanation would have to begin.',
      ]
  return first ? fill(choose(wordings, answer), { q }) : 'There is too little here to explain anything.'
}

/** The one change that would raise an explanation most: a contradiction to check, a point to add, a reason, an example. */
export const changeExplanation = (seen: CoachInput): string => {
  const { answer, findings, gaps } = seen
  const { correctness } = findings
  const contrary = correctness?.keyPoints.find((point) => point.contrary && point.shownBy)
  if (contrary?.shownBy) {
    return `Check ${cite(answer, contrary.shownBy)}: it seems to say the opposite of what holds. Compare: ${contrary.point}`
  }
  const absent = correctness?.keyPoints.filter(({ coverage }) => coverage < 0.35)[0]
  if (absent && (gaps[0] === 'depth' || (correctness?.score ?? 1) < 0.75)) {
    return fill(
      choose(
        [
          'One point did not come out clearly: {point} {how}',
          'Check your answer for this point, which was not heard plainly: {point} {how}',
          'A fuller answer would also say this, in so many words: {point} {how}',
        ],
        answer,
      ),
      {
        point: absent.point,
        how: gaps.includes('example')
          ? 'Say it in your own words, with a case in which you met it.'
          : 'Say it in your own words, and why it is so.',
      },
    )
  }
  const first = gaps.find((gap) => gap !== 'depth' || correctness === null)
  const claim = findings.explanation.claim.shownBy[0]
  const q = claim ? cite(answer, claim) : 'your statement'
  if (first === 'reason')
    return `What would help most is the reason: after ${q}, say why it is so, or what goes wrong otherwise.`
  if (first === 'example')
    return `What would help most is an example: where did you last meet this yourself, and what did you do there?`
  if (first === 'tradeOff')
    return `To show judgement, add when it does not hold: what does it cost, and when would you do it differently than in ${q}?`
  if (first === 'depth')
    return `It is short. Say one level deeper how it works: what happens first, what next, and what can go wrong.`
  return changeDelivery(seen) ?? 'Nothing essential is missing. Practise saying it in a minute and a half.'
}

/** What worked in a view: something lived that shows it, or a plain position. */
export const workedView = ({ answer, findings, overall }: CoachInput): string => {
  const { evidence, position, reason } = findings.view
  const worn = (sentence: Sentence): boolean => sentence.lower.search(clichePattern) >= 0
  const lived = evidence.shownBy.find((sentence) => !worn(sentence))
  if ((overall ?? 0) >= thinBelow && lived && evidence.strength >= 0.5) {
    return fill(
      choose(
        [
          '{q} is what makes this yours: it is something you did, and nobody else could say it.',
          'The answer rests on {q}, and that is a good thing to rest on: it happened.',
          'You do not only claim it; {q} shows it.',
        ],
        answer,
      ),
      { q: cite(answer, lived) },
    )
  }
  const stated =
    position.shownBy.find((sentence) => !worn(sentence)) ?? reason.shownBy.find((sentence) => !worn(sentence))
  if ((overall ?? 0) >= thinBelow && stated)
    return fill('{q} answers the question straight away, which is good.', { q: cite(answer, stated) })
  const common = findings.sentences.find(worn) ?? findings.sentences[0]
  if (!common) return 'There is too little here yet to say what worked.'
  return fill(
    worn(common)
      ? choose(
          [
            '{q} is heard in most interviews, so it tells a listener little about you.',
            'As it stands, {q} could come from anybody.',
          ],
          answer,
        )
      : choose(['This is thin so far: {q} is a start, but no more.', 'With {q} the answer has only begun.'], answer),
    { q: cite(answer, common, worn(common) ? new RegExp(clichePattern.source) : undefined) },
  )
}

/** The one change that would raise a view most. */
export const changeView = (seen: CoachInput): string => {
  const { answer, gaps, findings, input } = seen
  const stated = findings.view.position.shownBy[0] ?? findings.sentences[0]
  const q = stated ? cite(answer, stated) : 'it'
  if (findings.words < 15) {
    return 'It ends before it says anything about you. Say in two or three sentences more what exactly you mean, why, and what you have done that fits it.'
  }
  if (gaps[0] === 'example') {
    return fill(
      choose(
        [
          'The one change that matters most: show {q} with something you did. Where was it, when, and what came of it?',
          'What would raise this most is one moment from your own work behind {q}. Pick a particular week and tell what you did in it.',
        ],
        answer,
      ),
      { q },
    )
  }
  if (gaps[0] === 'reason') {
    return fill(
      choose(
        [
          'The one change that matters most: say why. What in your work so far led you to {q}?',
          'After {q} a listener asks why. Give the reason in one sentence, as you would to a friend.',
        ],
        answer,
      ),
      { q },
    )
  }
  if (gaps[0] === 'depth')
    return `It ends too soon. Say one thing more about ${q}: what exactly, since when, and what it has to do with this job.`
  const delivery = changeDelivery(seen)
  if (delivery) return delivery
  return /\b(weakness|improve|struggle)\b/i.test(input.question)
    ? 'Little is missing. End on what is better today than a year ago, so that the last thing one hears is the progress.'
    : 'Little is missing. End on what it means for this job, in one sentence.'
}
