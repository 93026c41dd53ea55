import type { Opener } from './schema.ts'

/** The first question of an interview: one of these, whatever the profession. */
export const openers: readonly Opener[] = [
  {
    id: 'opener-proud-result',
    text: "What's a result from the past year or two that you're proud of, and what was your part in it?",
  },
  {
    id: 'opener-works-better',
    text: 'Think of something that works better today because you got involved. How did that come about?',
  },
  {
    id: 'opener-hard-won',
    text: 'Pick a success you really had to work for. What stood in the way, and how did you get past it?',
  },
  {
    id: 'opener-one-piece',
    text: 'If you could show me a single piece of your work, which would it be? Tell me how you made it happen.',
  },
  {
    id: 'opener-thanked',
    text: 'When did somebody last thank you for work that truly mattered to them? Walk me through what you had done.',
  },
  {
    id: 'opener-start-to-finish',
    text: 'Choose one thing you carried from its first day to its last. How did it begin, and how did it turn out?',
  },
  {
    id: 'opener-surprised-yourself',
    text: "Tell me about something you achieved that you weren't sure you could. How did you manage it?",
  },
  {
    id: 'opener-without-you',
    text: "What's something good that wouldn't have happened if you hadn't been there? Start at the beginning.",
  },
  { id: 'opener-goal-reached', text: 'Describe a goal that you set yourself and reached. What steps took you there?' },
  {
    id: 'opener-turned-round',
    text: 'Take me to a situation that was going badly until you stepped in. What did you change?',
  },
  {
    id: 'opener-measured',
    text: 'Which of your results could you put a number on? Give me the number, and then the story behind it.',
  },
  {
    id: 'opener-at-your-best',
    text: "Let's begin with you at your best, at work or in your studies. What were you doing, and what came of it?",
  },
  {
    id: 'opener-remembered-for',
    text: "Which piece of work should your last team or class remember you for? I'd love to hear how it went.",
  },
  {
    id: 'opener-someone-better-off',
    text: 'Who is better off because of something you did in a job, a course or a volunteer post? What did you do for them?',
  },
  {
    id: 'opener-i-did-that',
    text: "Which moment in your work or training made you think 'I did that'? Tell me what led up to it.",
  },
  {
    id: 'opener-last-months',
    text: 'Looking back over the last few months, what have you finished that pleased you? How did you go about it?',
  },
]
