import type { Competency } from '../schema.ts'

export const strengthsAndLimits: Competency = {
  id: 'strengths-and-limits',
  name: 'Strengths and limits',
  group: 'hr',
  keywords: [
    'strength',
    'weakness',
    'strengths and weaknesses',
    'key skill',
    'core skill',
    'personal strength',
    'area for improvement',
    'development area',
    'limitation',
    'what you bring',
    'best at',
  ],
  questions: [
    {
      id: 'strengths-and-limits-better-than-most',
      text: "What do you do better than most people you've worked or studied with? Show me with an example.",
      difficulty: 'easy',
    },
    {
      id: 'strengths-and-limits-come-to-you',
      text: 'What do people come to you for? Tell me about the last time somebody did.',
      difficulty: 'easy',
    },
    {
      id: 'strengths-and-limits-hardest-part',
      text: 'Which part of your work do you find hardest, and how do you make up for it?',
      difficulty: 'medium',
    },
    {
      id: 'strengths-and-limits-most-to-learn',
      text: 'Compare yourself with what this position asks for. Where would you have the most to learn?',
      difficulty: 'medium',
    },
    {
      id: 'strengths-and-limits-got-in-the-way',
      text: 'When has one of your strengths got in your own way? What did you do about it?',
      difficulty: 'hard',
    },
    {
      id: 'strengths-and-limits-not-for-you',
      text: 'What kind of task are you the wrong person for? Explain how you found that out.',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Lists flattering adjectives without a case to prove them; the only weakness is a virtue in disguise, such as working too hard.',
    'Names one ability with a loose illustration and one shortcoming in general words; nothing is said of how the latter shows or is dealt with.',
    'Proves a strength with a piece of work and its outcome, and admits a real limit together with something done to keep it in check.',
    'Knows when the strength helps and when it does harm, describes the cost a limit has had, and a remedy that is already showing.',
    'Sets both against the demands of this very job, backs them with what others have said or measured, and arranges work so that neither gap nor zeal does damage.',
  ],
  probes: {
    situation: ['In what kind of work does that show most clearly?', 'When did it first become plain to you?'],
    task: [
      'How important would that be in the job you are applying for?',
      'What does the job need from you that does not come easily?',
    ],
    action: ['What do you actually do that others do not?', 'What have you tried, to get better at it?'],
    result: [
      'What has that strength brought about, in a case you can name?',
      'What has that limit cost you or others so far?',
    ],
    ownership: [
      'How do you know? Who has told you, or what have you measured?',
      'How much of that is practice, and how much comes naturally?',
    ],
    learning: [
      'How much better are you at it than a year ago?',
      'What helps you notice in time when it gets in the way?',
    ],
  },
}

export const selfAwareness: Competency = {
  id: 'self-awareness',
  name: 'Self-awareness',
  group: 'hr',
  keywords: [
    'self-awareness',
    'self-aware',
    'self-reflection',
    'reflective',
    'emotional intelligence',
    'empathy',
    'empathetic',
    'maturity',
    'self-knowledge',
    'self-assessment',
    'introspection',
  ],
  questions: [
    {
      id: 'self-awareness-described-by-others',
      text: 'How would the people you work or study with describe you, and what would they base that on?',
      difficulty: 'easy',
    },
    {
      id: 'self-awareness-first-impression',
      text: 'What do people often get wrong about you at first? How do you put that right?',
      difficulty: 'medium',
    },
    {
      id: 'self-awareness-tested-patience',
      text: 'Which behaviour at work tries your patience, and what do you do when you meet it?',
      difficulty: 'medium',
    },
    {
      id: 'self-awareness-work-differently',
      text: 'In what way do you work differently from two or three years ago? What brought that about?',
      difficulty: 'medium',
    },
    {
      id: 'self-awareness-difficult-to-work-with',
      text: 'What might a colleague find hard about working with you? Tell me what you do to make it easier.',
      difficulty: 'hard',
    },
    {
      id: 'self-awareness-two-pictures',
      text: "When did somebody's picture of you turn out very different from your own? What did you make of that?",
      difficulty: 'hard',
    },
  ],
  levels: [
    'Describes a wished-for self that nobody could object to; that others might see it differently has not been considered, even when asked.',
    "Repeats what friends or colleagues have kindly said, with no incident behind it, and takes any less pleasant view for the other person's error.",
    'Gives one trait that others would confirm and one that can annoy them, each tied to something that really happened at work.',
    'Tells how their manner affected a certain person, how they came to know of it, and what they now do in such moments.',
    'Compares their own picture with what others report, stays curious where the two differ, names what sets them off, and points to behaviour changed for good.',
  ],
  probes: {
    situation: [
      'Who would say that of you, and from which occasion?',
      'In what sort of moment does that side of you come out?',
    ],
    task: [
      'What do you need to watch in yourself when others rely on you?',
      'How would you like to come across instead?',
    ],
    action: [
      'What do you do when you notice it happening?',
      'How have you gone about finding out what others think of you?',
    ],
    result: ['How have people responded since you changed that?', 'What effect did it have on the people around you?'],
    ownership: [
      'Where do you agree with that picture, and where not?',
      'How much of that comes from you, and how much from where you worked?',
    ],
    learning: [
      'What have you found out about yourself in the last year?',
      'Whose honest opinion would you ask for today, and on what?',
    ],
  },
}
