/**
 * What worked, said beside a quote ("this sentence"). Slots: {q} and {Q} the turn as one says it,
 * {subject} the competency, and what was found: {figure}, {parts}, {words}.
 */
export const strengthWords = {
  impactWithFigure: [
    'Your answer to {q} says what came of it, and “{figure}” is something an interviewer can take up and check.',
    '{Q} has an outcome with a figure to it: “{figure}”. On {subject}, that says more than any adjective.',
    'With “{figure}” you show in {q} what your work changed, where many would only claim it.',
    'Here your story on {subject} ({q}) is measured: “{figure}”.',
  ],
  impact: [
    'Your answer to {q} does not stop at what you did: here it says what came of it.',
    'In {q}, on {subject}, you finish the story: this sentence says plainly what came of it.',
    'This sentence of your answer to {q} tells what your work led to.',
  ],
  story: [
    'Your story on {subject} ({q}) is complete: it gives {parts}. This sentence is your own part in it.',
    'In your answer to {q} nothing has to be guessed: {parts} are all there, and this sentence shows you at work.',
    'Your answer to {q} is easy to retell after one hearing, because it gives {parts}.',
  ],
  explanation: [
    'Your answer to {q} does more than state: on {subject} you give {parts}.',
    'What you say in {q} is backed by {parts}, as here.',
    'On {subject} ({q}) you give {parts}, which makes it easier to believe.',
  ],
  relevance: [
    'Your answer to {q} stays with what was asked, and takes up {subject} directly, as here.',
    'You answer {q} without a detour: this sentence is already part of it.',
    'You kept to what {q} asked about {subject}; this sentence shows it.',
  ],
  clarity: [
    'This is plainly said, one thought in {words} words. Sentences like it make your answer to {q} easy to follow.',
    '{Words} words, and the point is clear: your answer to {q} on {subject} is clear because it is built of such sentences.',
    'This sentence of your answer to {q} is clear at first hearing: short, concrete, one thing at a time.',
  ],
  correctness: [
    'On {subject} ({q}) this is one of the points that a full answer needs, and you give it in your own words.',
    'What you say here in {q} is right and to the point; it is what an interviewer listens for in a question on {subject}.',
    'This sentence of your answer to {q} shows that you have met {subject} in practice or thought it through.',
  ],
  start: [
    'Build on this sentence of your answer to {q}: it is the most telling thing you said on {subject}.',
    'Your firmest ground in this interview is here, in your answer to {q}. Start from it when you try {subject} again.',
  ],
} as const satisfies Record<string, readonly string[]>

export type StrengthKind = keyof typeof strengthWords
