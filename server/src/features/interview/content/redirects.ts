import type { Expects } from '../judgement.ts'

/** For somebody who could not think of an answer: the same ground, a smaller step. */
export const encouragements: Record<Expects, readonly string[]> = {
  story: [
    'That is all right. Think smaller: an ordinary week, a school project, a job you did for a neighbour. What comes to mind?',
    'No hurry. If nothing fits exactly, which moment comes nearest, and what did you do in it?',
    'Let us start at an easier place: who was there, and what needed doing?',
  ],
  knowledge: [
    'That is fine. How would you go about finding it out, and where would you look first?',
    'Say what you do know about it, even if it is only a part. Where does your certainty end?',
    'Suppose a colleague asked you this tomorrow. What would your first step be?',
  ],
  view: [
    'Take your time. Which one thing would matter to you most here, and why that one?',
    'There is no right answer to this. What would you say to a friend who asked you?',
    'Put it the other way round: what would make you say no?',
  ],
}

/** For an answer that went somewhere else: the question put another way. */
export const redirects: Record<Expects, readonly string[]> = {
  story: [
    'I would like to hear about you in one real situation. Where were you, and what did you do first?',
    'Let me put it differently: which day at work shows this best, and what happened on it?',
    'Could you bring that back to something you lived through yourself? Start with what was going on.',
  ],
  knowledge: [
    'Let me put it differently: if this landed on your desk today, what would you do, and for what reason?',
    'Could you explain the core of it to me in two or three sentences, as you would to a new colleague?',
    'Stay with the question itself for a moment: what is the main thing that decides it?',
  ],
  view: [
    'I am after your own view here. What do you want from this, and what makes it matter to you?',
    'Let me ask it more plainly: what would a good year in this job look like for you?',
    'Could you tie that to the job we are talking about? What draws you, or gives you pause?',
  ],
}

/** For an answer that says what somebody always does, where a question asked for one time. */
export const particulars: readonly string[] = [
  'Take me to one time when that was so. What happened, and what did you do?',
  'Which single occasion comes to mind there? Tell me that one from the start.',
  'When did that last matter? Walk me through that day.',
]

/** For an explanation that has hardly begun: what decides how it holds up at scale would come too early. */
export const firstSteps: readonly string[] = [
  'Take me through it step by step: what comes first, and what follows from that?',
  'How would you explain the core of it to a new colleague, in two or three sentences?',
  'What is the main thing that decides it, and what makes you say so?',
]

/**
 * Follow-ups to a view of one's own: the parts of a view are not those of a story, and these fit any
 * question on plans, wishes and habits.
 */
export const viewProbes: Readonly<Record<'reason' | 'example' | 'depth', readonly string[]>> = {
  reason: ['What makes that matter to you?', 'Why that, rather than something else?', 'Where does that come from?'],
  example: [
    'Which moment in your work or studies so far shows that best?',
    'Can you make that concrete with something that happened?',
    'What have you seen or done that tells you so?',
  ],
  depth: [
    'What would that look like on an ordinary day?',
    'Could you say a little more about the part of it that counts most?',
    'What would have to be true for that to work out well?',
  ],
}
