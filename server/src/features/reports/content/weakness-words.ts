import type { FaultKind, Sayings } from './words.ts'

/**
 * What to change, said beside a quote ("this sentence"). Slots: {q} and {Q} the turn as one says it,
 * {subject} the competency, {question}, and what was counted or found: {words}, {we}, {i}, {found}, {points}.
 */
export const weaknessWords: Record<FaultKind, Sayings> = {
  situation: {
    any: [
      'Your answer to {q} on {subject} starts in the middle of things. Before this sentence, say in one breath where you were and what was going on.',
      'Somebody who was not there cannot place what you tell in {q}. Let this sentence be the second; let the first say where, when and what was the matter.',
    ],
  },
  task: {
    any: [
      'In your answer to {q} it is not clear what exactly was yours to do. After this sentence, say what you had to achieve and by when.',
      'On {subject} ({q}) you tell what happened, but not what was expected of you. Add it here, in one line: “I had to …”.',
    ],
  },
  action: {
    any: [
      'What you did yourself takes up little room in your answer to {q}. Around this sentence, tell two or three of your steps in order, each with its own verb.',
      'An interviewer who asks about {subject} wants to see you at it. This sentence of your answer to {q} passes over that: say what you did first, what next, and why.',
    ],
  },
  result: {
    any: [
      'Your answer to {q} on {subject} ends here, before it says what came of it. Add one sentence: what was different afterwards, and how you know.',
      'This is where your answer to {q} stops, and where an interviewer would ask “and then?”. Say how it ended and who noticed.',
    ],
  },
  ownership: {
    story: [
      'Your answer to {q} says “we” {we} and “I” {i}, so it is hard to tell which part was yours. Say this sentence again with “I”, and name what the others did.',
      'In this sentence on {subject} ({q}) the whole team acts. Say which of it you did: in the answer “we” stands {we}, “I” {i}.',
    ],
    any: ['Your answer to {q} does not show which part was yours. Say this sentence again so that it does.'],
  },
  learning: {
    any: [
      'Your answer to {q} closes when the matter is settled. After this sentence, say what you have done differently since: that is what shows {subject} is yours for good.',
      'Your answer to {q} ends here, and one line more would round it off: what it taught you, with the next occasion on which you used it.',
    ],
  },
  reason: {
    knowledge: [
      'Your answer to {q} says what, and seldom why. Take this sentence and go on with “because”.',
      'On {subject} ({q}) you state this without its reason. An interviewer learns more from one “because” than from two further statements.',
    ],
    any: [
      'Your answer to {q} takes a position and leaves its reason to be guessed. Go on after this sentence with “because”, and something that happened to you.',
      'This sentence of your answer to {q} would be easier to believe if it said what made you think so. Add that.',
    ],
  },
  example: {
    knowledge: [
      'What you say on {subject} in {q} stays general. After this sentence, add one case that you have worked on or seen.',
      'This sentence of your answer to {q} holds for anybody. Put the case beside it in which you met it yourself.',
    ],
    any: [
      'You say this in {q}, and so far the listener has to take your word for it. Add one moment from your work in which somebody could have seen it.',
      'You say this of yourself in {q}; let an event say it too. One short scene after this sentence is enough.',
    ],
  },
  tradeOff: {
    any: [
      'Your answer to {q} names no drawback. After this sentence, say what this way costs, or when you would not take it.',
      'On {subject} ({q}) one more sentence would show judgement: when would you do otherwise than you say here, and why?',
    ],
  },
  depth: {
    view: [
      'Your answer to {q} is over before it gives an idea of you. After this sentence, say what exactly you mean, and since when it has been so.',
      'One more step in {q} would make this yours and nobody else’s: what do you mean by it, seen on an ordinary working day?',
    ],
    any: [
      'Your answer to {q} stays on the surface of {subject}. Take this sentence and say what happens underneath: what exactly, in which order, and where it can fail.',
      'This sentence of your answer to {q} names the thing; the next one should open it. How does it work, and how would you notice that it does not?',
    ],
  },
  occasion: {
    any: [
      'Your answer to {q} speaks of {subject} in general. The question wanted one occasion: after this sentence, say when and where it was, what you did, and how it ended.',
      'What you say in {q} may well be so, and no event shows it. Choose one day on which it mattered, and put that in the place of this sentence.',
    ],
  },
  short: {
    story: [
      'Your answer to {q} has {words} words. That is a headline: an interviewer who asks about {subject} expects a minute or two, with where it was, what you did and what came of it.',
      'With {words} words there is little in your answer to {q} to know you by. Go on from here: one occasion, what was needed, what you did, how it ended.',
    ],
    knowledge: [
      'Your answer to {q} has {words} words. Take this as the first of four sentences: what it is, why it is so, one example, and one case in which it does not hold.',
      'In {words} words little of {subject} can be shown. Go on from here in {q}: the reason, an example, and a limit.',
    ],
    view: [
      'Your answer to {q} has {words} words. Go on from here with the reason, and one event from your work that shows it.',
      'In {q} you give a position in {words} words and stop. Say next why you see it so, and when that last mattered.',
    ],
  },
  clarity: {
    any: [
      'This sentence of your answer to {q} {found}. Say it again so that somebody who hears it once can repeat it.',
      'In your answer to {q} this sentence {found}. Say one thing in it, and give the rest a sentence of its own.',
    ],
  },
  checkable: {
    any: [
      'Your answer to {q} says how it went, and gives nothing to check it by. Add to this sentence how much, how many or how long, or what somebody said about it.',
      'The outcome of your answer to {q} is in your words only. A figure, even a careful estimate, or another person’s reaction would carry this sentence.',
    ],
  },
  relevance: {
    any: [
      'The question of {q} was: “{question}” Your answer touches it from the side. Begin with one sentence that answers just that, then go on with this.',
      'This start of your answer to {q} leaves the listener waiting for the answer to “{question}” Put that first.',
    ],
  },
  correctness: {
    any: [
      'Some of what a full answer to {q} says was found in yours, and some was not. Compare it with these points: {points}',
      'On {subject} ({q}) your answer is on the way. Here is what else an interviewer listens for; check which of it yours has: {points}',
    ],
  },
  refusal: {
    any: [
      'You passed on {q} with these words. What comes nearest can be marked, a pass cannot: “I have not met this; the closest was …”.',
      '{Q} went by with these words. If the case is new to you, say so and tell how you would go about it; that is an answer.',
    ],
  },
  echo: {
    any: [
      'This gives the question of {q} back. Keep it as a start if you like, and go on with something that only you can tell.',
    ],
  },
  gibberish: {
    any: [
      'This could not be read as an answer to {q}. Two or three plain sentences on {subject} would have been marked.',
    ],
  },
  'off-topic': {
    any: [
      'The question of {q} was: “{question}” This answer is about something else, so there was nothing to mark. Read the question once more and answer it in one sentence first.',
    ],
  },
  instructions: {
    any: [
      'This speaks to whoever marks the answer. Such words change no mark; only what you say about {subject} in {q} can.',
    ],
  },
  'keyword-list': {
    any: [
      'In {q} these are names of things, without anything you did with them. Take one, and say when you used it, for what, and what came of it.',
    ],
  },
  repetition: {
    any: [
      'Your answer to {q} says the same again and again, beginning here. Once is enough; use the room for the next step.',
    ],
  },
  'other-language': {
    any: [
      'This interview was in English, and your answer to {q} is not, so it could not be marked. Say this again in English; simple sentences will do.',
    ],
  },
}

/** Where the same is wanting in other answers too; {others} is a list of turns. */
export const sameElsewhere = [
  'The same goes for {others}.',
  'You will find the same in {others}.',
  'The same change would help {others}.',
  'This applies to {others} too.',
]

/** Where the part came out in a follow-up: the quote is from there. {Part} names it, {q} is the question before. */
export const onlyWhenAsked = [
  '{Part} came out only when the interviewer asked again after {q}. You have it; put this into the answer itself, next time unasked.',
  '{Part} was missing from your answer to {q}, and here it is, in the follow-up. Tell it the first time: not every interviewer asks again.',
  'It took a follow-up to {q} to hear this. {Part} belongs in the first answer.',
]
