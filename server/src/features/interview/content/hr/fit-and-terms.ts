import type { Competency } from '../schema.ts'

export const workPreferences: Competency = {
  id: 'work-preferences',
  name: 'Work preferences',
  group: 'hr',
  keywords: [
    'work preference',
    'working style',
    'work style',
    'work environment',
    'working environment',
    'remote work',
    'hybrid',
    'office-based',
    'independent',
    'autonomous',
    'management style',
    'shift work',
  ],
  questions: [
    {
      id: 'work-preferences-good-day',
      text: 'Describe a working day that leaves you content. What is in it, and what is not?',
      difficulty: 'easy',
    },
    {
      id: 'work-preferences-from-a-manager',
      text: 'What do you need from the person you report to in order to do good work?',
      difficulty: 'easy',
    },
    {
      id: 'work-preferences-alone-or-together',
      text: 'How much of your work do you like to do with others, and how much alone? Say when each served you well.',
      difficulty: 'medium',
    },
    {
      id: 'work-preferences-rules-or-freedom',
      text: 'Some places have a rule for everything, others hardly any. Where do you do your best work, and how do you know?',
      difficulty: 'medium',
    },
    {
      id: 'work-preferences-unsuitable',
      text: "Think of working conditions that didn't suit you at all. How did you still do your job properly?",
      difficulty: 'hard',
    },
    {
      id: 'work-preferences-opposite-manager',
      text: 'Suppose you were managed in just the way you like least. How would you go about making that work?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Says that any way of working is fine, or names conditions without which nothing is possible; neither comes from something experienced.',
    'States likes and dislikes such as a nice team or flexible hours, but not what these do for the quality of their work.',
    'Explains in which conditions they work well, with a time when that was so, and what they ask of a manager or team.',
    'Distinguishes what they need from what is merely pleasant, has worked decently in the opposite setting, and tells how they arranged that.',
    'Knows their own rhythm from experience, raises needs early and without fuss, sees what those mean for colleagues, and proposes arrangements good for both.',
  ],
  probes: {
    situation: ['Where have you worked in that way, and for how long?', 'What did an ordinary day there look like?'],
    task: [
      'Which of those conditions could you not do without?',
      'What was asked of you there that suited you, or did not?',
    ],
    action: [
      'What do you do yourself to get the conditions you need?',
      'How did you raise it with your manager or teacher?',
    ],
    result: [
      'What difference did it make to the quality of your work?',
      'How did the arrangement work out for your colleagues?',
    ],
    ownership: [
      'Which of those conditions can you create for yourself?',
      'Was that way of working chosen by you or given?',
    ],
    learning: [
      'Which of your preferences has changed with experience?',
      'What have you learned to get on with that you once disliked?',
    ],
  },
}

export const companyFit: Competency = {
  id: 'company-fit',
  name: 'Values and company fit',
  group: 'hr',
  keywords: [
    'company culture',
    'culture fit',
    'cultural fit',
    'our values',
    'core value',
    'company values',
    'mission',
    'mission-driven',
    'corporate culture',
    'shared values',
    'ethos',
    'team spirit',
  ],
  questions: [
    {
      id: 'company-fit-know-of-us',
      text: 'From what you know of us, why do you think you would fit in, and where are you unsure?',
      difficulty: 'easy',
    },
    {
      id: 'company-fit-ask-us',
      text: 'What would you want to find out about us before you said yes? Why does that matter to you?',
      difficulty: 'easy',
    },
    {
      id: 'company-fit-good-colleague',
      text: "What makes a good colleague, in your eyes? Tell me about one you've had.",
      difficulty: 'medium',
    },
    {
      id: 'company-fit-principle',
      text: 'Which principle do you stick to at work even when nobody would notice? When did it last count?',
      difficulty: 'medium',
    },
    {
      id: 'company-fit-custom',
      text: "What habit from a place you've worked or studied at would you like to bring along, and why that one?",
      difficulty: 'medium',
    },
    {
      id: 'company-fit-against-the-grain',
      text: 'When did the way a place was run go against what you think is right? How did you deal with it?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Praises the organisation in phrases from its own website; what they themselves hold to in their work cannot be heard.',
    'Names values that everyone shares, such as respect or honesty, and declares a good match without a case in which they were put to use.',
    'Sets out one thing that matters to them in how people work together, with an occasion on which it guided what they did.',
    'Has looked at how this organisation goes about its work, finds both agreement and a point of doubt, and asks about the latter openly.',
    'Tells of a time when their convictions about good work clashed with a workplace, how they handled that with fairness, and what they look for and contribute since.',
  ],
  probes: {
    situation: [
      'Where have you met that at work, or missed it?',
      'What do you know about how we work, and from where?',
    ],
    task: [
      'Which of your principles would you not give up for a job?',
      'What do you expect of your colleagues in return?',
    ],
    action: [
      'What have you done yourself to make a workplace like that?',
      'How would someone watching you notice that it matters to you?',
    ],
    result: ["What difference has that made where you've worked or studied?", 'How did others there come to see it?'],
    ownership: [
      'Was that how the whole place did it, or was it your way?',
      'What would you yourself add to a team such as ours?',
    ],
    learning: [
      'How do you find out these days whether a place suits you?',
      'On which point have you changed your view since then?',
    ],
  },
}

export const availabilityAndExpectations: Competency = {
  id: 'availability-and-expectations',
  name: 'Availability and expectations',
  group: 'hr',
  keywords: [
    'availability',
    'notice period',
    'start date',
    'salary expectation',
    'pay expectation',
    'compensation',
    'pay and benefits',
    'working hours',
    'full-time',
    'part-time',
    'on-site',
    'commute',
    'contract type',
    'willing to travel',
  ],
  questions: [
    {
      id: 'availability-and-expectations-start',
      text: 'If we agreed today, when could you start, and what would you have to finish first?',
      difficulty: 'easy',
    },
    {
      id: 'availability-and-expectations-place-and-hours',
      text: 'Which place and pattern of work would let you do this job well? There is no need for private reasons.',
      difficulty: 'easy',
    },
    {
      id: 'availability-and-expectations-pay',
      text: "What pay would you expect for this role, and how did you arrive at it? I don't need to hear about past pay.",
      difficulty: 'medium',
    },
    {
      id: 'availability-and-expectations-handover',
      text: 'How would you hand over your present work or studies so that nobody is left stranded?',
      difficulty: 'medium',
    },
    {
      id: 'availability-and-expectations-beyond-pay',
      text: 'Apart from money, what counts most for you in an offer, and what could you do without?',
      difficulty: 'medium',
    },
    {
      id: 'availability-and-expectations-turn-down',
      text: 'What would make you decline an offer for work that you actually liked?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Evades with "whatever is usual" or makes demands without a reason; dates, hours and pay stay open even when asked directly.',
    'Gives a date or a figure but cannot say what it rests on, has not checked notice or duties still owed, and contradicts earlier statements.',
    'States clearly when they can begin, what pay they have in mind and which arrangements suit them, with a plausible reason for each.',
    'Has compared the figure with the duties and the market, knows notice terms, separates wishes from conditions, and offers a workable handover.',
    'Treats it as something to be solved by both: frank about what would rule the job out, flexible elsewhere, keeps faith with the present employer, and asks precise questions.',
  ],
  probes: {
    situation: ['What are you still committed to, and until when?', 'What is that based on, as things stand today?'],
    task: [
      'Which of those points is a condition for you, and which a wish?',
      'What do you need to know from us before you can decide?',
    ],
    action: [
      'How would you settle the open points with your present employer or school?',
      'What have you compared, to arrive at that figure or date?',
    ],
    result: [
      'What would an arrangement look like that is good for both sides?',
      'When you last agreed terms, how well did they work out?',
    ],
    ownership: [
      'What can you decide here yourself, and what depends on others?',
      'How firm is that date, as far as it lies with you?',
    ],
    learning: [
      'What have you learned to clear up before you sign a contract?',
      'Which of these points would you have overlooked a few years ago?',
    ],
  },
}
