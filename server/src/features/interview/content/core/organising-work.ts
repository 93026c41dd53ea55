import type { Competency } from '../schema.ts'

export const timeManagement: Competency = {
  id: 'time-management',
  name: 'Time management',
  group: 'core',
  keywords: [
    'time management',
    'deadline',
    'prioritise',
    'prioritize',
    'punctual',
    'punctuality',
    'multitask',
    'multi-task',
    'workload',
    'schedule',
    'organised',
    'organized',
    'timely',
    'juggle',
  ],
  questions: [
    {
      id: 'time-management-ordinary-day',
      text: 'Take an ordinary busy day that you remember well. How did you divide up your hours?',
      difficulty: 'easy',
    },
    {
      id: 'time-management-all-at-once',
      text: 'Think of a week when everything was due at once. How did you decide what came first?',
      difficulty: 'medium',
    },
    {
      id: 'time-management-no-time-for-it',
      text: 'How did you last tell somebody that you had no time for their request? What did they say?',
      difficulty: 'medium',
    },
    {
      id: 'time-management-interruptions',
      text: 'Describe a day that was torn apart by interruptions. How did the important work still get done?',
      difficulty: 'medium',
    },
    {
      id: 'time-management-late',
      text: 'Which deadline did you miss, or very nearly miss? Tell me what happened and what you did.',
      difficulty: 'hard',
    },
    {
      id: 'time-management-alongside',
      text: 'How did you once fit a long project around your daily duties? Tell me how you found and guarded the time.',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Describes being busy and working late; tasks are done in the order they shout, and lateness is explained by how much there was.',
    'Keeps a list or calendar and mentions priorities, yet cannot say why one thing went before another; something important slipped without warning.',
    'Sorted tasks by urgency and weight with a stated reason, set aside time for them, and delivered the main ones when they were due.',
    'Estimated effort, agreed new dates early with whoever was affected, guarded time for demanding work, and reshuffled calmly when the day went another way.',
    'Found where the hours were really going, cut or moved work rather than squeezing harder, broke no promise without warning, and has kept the gain since.',
  ],
  probes: {
    situation: [
      'What was on your list at that moment, and when was each thing due?',
      'Where had all the time been going?',
    ],
    task: [
      'Which of those things could not slip, and why?',
      'Who was waiting for your work, and how long could they wait?',
    ],
    action: ['What did you put off, and how did you decide on that?', 'How did you guard the hours you needed?'],
    result: ['What was finished on time, and what was not?', 'How did those who had to wait take it?'],
    ownership: ['Was the timetable set for you, or did you set it?', 'Which change to the schedule was your doing?'],
    learning: ['What do you estimate differently now?', 'Which habit from that time have you kept?'],
  },
}

export const planning: Competency = {
  id: 'planning',
  name: 'Planning',
  group: 'core',
  keywords: [
    'planning',
    'project plan',
    'organisation skills',
    'organizational',
    'organisational',
    'coordination',
    'coordinate',
    'scheduling',
    'logistics',
    'milestone',
    'event management',
    'project management',
    'forecast',
    'contingency',
  ],
  questions: [
    {
      id: 'planning-several-steps',
      text: 'What have you organised lately, however small, that took several steps? Talk me through your plan.',
      difficulty: 'easy',
    },
    {
      id: 'planning-empty-page',
      text: 'Go back to a project or event you planned from an empty page. What did you pin down first, and what followed?',
      difficulty: 'medium',
    },
    {
      id: 'planning-torn-up',
      text: 'Which plan of yours had to be torn up halfway? How did you rebuild it?',
      difficulty: 'medium',
    },
    {
      id: 'planning-took-longer',
      text: "Tell me about something that took far longer than you'd planned. What had you left out, and how did you catch up?",
      difficulty: 'medium',
    },
    {
      id: 'planning-prepared-for-trouble',
      text: 'Describe a plan in which you had prepared for trouble, and the trouble came. How well did your preparation work?',
      difficulty: 'hard',
    },
    {
      id: 'planning-not-yours-to-direct',
      text: "When did a plan of yours depend on people you couldn't direct? How did you keep it on schedule?",
      difficulty: 'hard',
    },
  ],
  levels: [
    'Begins and sees how it goes; steps, dates and needs come to light as they are missed, and the account is one of surprises.',
    'Had an aim and an end date with a rough idea of the order; materials, people or checks in between were not thought through.',
    'Broke the undertaking into steps with dates and persons responsible, watched whether they were met, and reached the aim close to plan.',
    'Worked backwards from the goal, marked what depended on what, kept reserve for the riskiest piece, and revised the schedule openly when a step moved.',
    'Planned across people or places beyond their control, had a fallback ready that was in fact used, and compares forecast with outcome to plan better the next time.',
  ],
  probes: {
    situation: ['What was fixed from the start, and what was open?', 'Which people and means did you have for it?'],
    task: ['What did success look like, and by what date?', 'Which part of the planning was in your hands?'],
    action: [
      'How did you break it into steps, and which came first?',
      'What did you do to follow whether it was on track?',
    ],
    result: [
      'How close did the outcome come to the plan?',
      "How did the time or money it took compare with what you'd allowed?",
    ],
    ownership: [
      'Did you draw up that plan yourself, or carry it out?',
      'Which problem did you see in the plan before others did?',
    ],
    learning: ['For what would you allow more room another time?', 'What do you always put into a plan since then?'],
  },
}

export const attentionToDetail: Competency = {
  id: 'attention-to-detail',
  name: 'Attention to detail',
  group: 'core',
  keywords: [
    'attention to detail',
    'detail-oriented',
    'detail oriented',
    'accuracy',
    'accurate',
    'thorough',
    'precision',
    'precise',
    'meticulous',
    'quality control',
    'proofread',
    'double-check',
    'error-free',
    'diligent',
  ],
  questions: [
    {
      id: 'attention-to-detail-caught-it',
      text: 'What error did you catch that others had overlooked? How did you come to notice it?',
      difficulty: 'easy',
    },
    {
      id: 'attention-to-detail-repetitive',
      text: 'Choose a long, repetitive task you did well to the last item. How did you stay careful?',
      difficulty: 'easy',
    },
    {
      id: 'attention-to-detail-big-consequences',
      text: 'Describe work in which a tiny slip would have had big consequences. How did you make sure it was right?',
      difficulty: 'medium',
    },
    {
      id: 'attention-to-detail-escaped-you',
      text: 'When did a detail escape you? Tell me what followed and how you check such things now.',
      difficulty: 'medium',
    },
    {
      id: 'attention-to-detail-fast-and-exact',
      text: 'Think of a job that had to be both fast and exact. How did you keep the errors out?',
      difficulty: 'hard',
    },
    {
      id: 'attention-to-detail-trusted-source',
      text: 'How did you find out that a list, record or instruction everybody trusted was wrong? Tell me what followed.',
      difficulty: 'hard',
    },
  ],
  levels: [
    "Says they are careful and relies on that; no way of checking is described, and slips come out through somebody else's complaint.",
    'Looks work over once more at the end, without a list or comparison; can name a mistake found but not how the next one would be.',
    'Uses a definite check such as a count, a checklist or reading aloud, points to an error it caught, and hands over work that needed no repair.',
    'Knows where slips are most likely and most costly, checks there twice or by another route, and keeps that up through tiring or hurried work.',
    'Traced a small discrepancy to its origin, judged which details mattered and which did not, and built in a check that now brings errors to light early for everyone.',
  ],
  probes: {
    situation: [
      'What kind of work was it, and where do slips usually happen in it?',
      'Who else had worked on it before it reached you?',
    ],
    task: ['How exact did it have to be, and who said so?', 'What would a single slip have caused?'],
    action: ['How exactly did you check it? Describe the steps.', 'What did you compare it with to be sure?'],
    result: ['How many errors got through in the end?', 'What was avoided because you looked closely?'],
    ownership: [
      'Who checked the work besides you, and what did you find that they had not?',
      'Was that way of checking laid down, or did you devise it?',
    ],
    learning: ['What check have you made a habit since then?', 'Which details have you learned you can safely leave?'],
  },
}
