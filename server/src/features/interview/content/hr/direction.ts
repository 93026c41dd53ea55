import type { Competency } from '../schema.ts'

export const motivationForRole: Competency = {
  id: 'motivation-for-role',
  name: 'Motivation for the role',
  group: 'hr',
  keywords: [
    'motivation',
    'motivated',
    'interest in the role',
    'why this role',
    'why this job',
    'enthusiasm',
    'enthusiastic',
    'passion',
    'passionate',
    'cover letter',
    'interest in the field',
  ],
  questions: [
    {
      id: 'motivation-for-role-drawn-in',
      text: 'What draws you to this kind of work? Give me a moment that made you sure of it.',
      difficulty: 'easy',
    },
    {
      id: 'motivation-for-role-most-interesting',
      text: 'Of everything in the description of this role, which part interests you most, and why?',
      difficulty: 'easy',
    },
    {
      id: 'motivation-for-role-first-months',
      text: 'What would you bring in your first few months here that we might otherwise have to do without?',
      difficulty: 'medium',
    },
    {
      id: 'motivation-for-role-found-out',
      text: 'How have you found out what this job is really like from day to day, and what did you learn?',
      difficulty: 'medium',
    },
    {
      id: 'motivation-for-role-dull-side',
      text: 'Every job has its dull side. What do you expect it to be here, and how will you cope with it?',
      difficulty: 'hard',
    },
    {
      id: 'motivation-for-role-other-offer',
      text: 'Suppose another offer came in tomorrow on the same terms. What would decide it for you?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Gives reasons that would fit any vacancy, such as needing work or a good reputation; not one duty of this role is mentioned.',
    'Picks out a feature of the job from the advertisement and calls it exciting, but no past experience shows that such work has held their interest.',
    'Names a particular duty that appeals, links it to something they have done and liked, and has a fair idea of the daily work.',
    'Has found out about the job from people or sources beyond the advertisement, speaks soberly of its tedious side, and matches definite skills to definite needs.',
    'Shows by choices already made, such as time, training or a forgone alternative, that this work is what they want, and sketches a first useful contribution that fits.',
  ],
  probes: {
    situation: [
      'When did you first come into contact with this sort of work?',
      'Where did you look to find out more about the role?',
    ],
    task: [
      'What do you think you would be judged on in this job?',
      'Which need of ours do you believe you could meet?',
    ],
    action: ['What have you already done that shows your interest in it?', 'How would you spend your first week here?'],
    result: ['When you did something similar before, what came of it?', 'How do you know that the interest will last?'],
    ownership: [
      'Many people like this field. What is it for you personally?',
      'Did the idea of applying come from you, or did someone suggest it?',
    ],
    learning: [
      'What surprised you when you read up on the job?',
      'Which question about the role is still open for you?',
    ],
  },
}

export const reasonsForChange: Competency = {
  id: 'reasons-for-change',
  name: 'Reasons for change',
  group: 'hr',
  keywords: [
    'reason for leaving',
    'reasons for change',
    'job change',
    'career change',
    'career changer',
    'new challenge',
    'reason to leave',
    'resignation',
    'career transition',
    'redundancy',
    'changing jobs',
    'looking for a change',
  ],
  questions: [
    {
      id: 'reasons-for-change-why-now',
      text: 'Why are you looking for something new just now, as far as your work or studies are concerned?',
      difficulty: 'easy',
    },
    {
      id: 'reasons-for-change-miss',
      text: "What will you miss about your present or latest position, and what won't you miss?",
      difficulty: 'easy',
    },
    {
      id: 'reasons-for-change-tried-first',
      text: 'Before you chose to look elsewhere, what did you do to improve things where you were?',
      difficulty: 'medium',
    },
    {
      id: 'reasons-for-change-last-move',
      text: 'Go back to the last time you changed job, course or direction. How did you decide, and were you right?',
      difficulty: 'medium',
    },
    {
      id: 'reasons-for-change-their-version',
      text: 'How would your manager or teacher explain why you are moving on? Where would you differ?',
      difficulty: 'hard',
    },
    {
      id: 'reasons-for-change-same-again',
      text: 'What would have to be different here so that the same reasons would not drive you away again?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Only complains about a boss, colleagues or conditions, or says it is simply time; what they are moving towards cannot be made out.',
    'Offers a smooth reason such as wanting a new challenge, without an event or a fact behind it, and grows vague when asked for detail.',
    'Gives a plain and plausible reason for the change, speaks fairly of the place being left, and says what the new one should offer.',
    'Explains what they tried to alter before going, sees the part they played themselves, and ties the wish to leave to definite features of this position.',
    'Lays out the whole weighing, including what is lost by going and what an earlier move taught, in words the former employer could sign.',
  ],
  probes: {
    situation: [
      'What was happening at work when you first thought of leaving?',
      'How long have you been considering it?',
    ],
    task: [
      'What would the next place have to give you that this one does not?',
      'Which condition for staying was not met?',
    ],
    action: [
      'Who have you talked to about it where you are, and what did you say?',
      'What did you try before you started to look around?',
    ],
    result: ['What came of your attempts to change things there?', 'How have you left things with the people there?'],
    ownership: ['What was your own share in how things went?', 'How far was leaving your own choice?'],
    learning: [
      'What do you look at more closely now before you accept a position?',
      'Which warning sign would you heed earlier another time?',
    ],
  },
}

export const careerGoals: Competency = {
  id: 'career-goals',
  name: 'Career goals',
  group: 'hr',
  keywords: [
    'career goal',
    'career path',
    'career development',
    'ambition',
    'ambitious',
    'aspiration',
    'advancement',
    'career progression',
    'personal development',
    'development plan',
    'future plan',
    'growth opportunity',
  ],
  questions: [
    {
      id: 'career-goals-two-years',
      text: "What would you like to be able to do in two years' time that you can't do yet?",
      difficulty: 'easy',
    },
    {
      id: 'career-goals-good-first-year',
      text: 'Imagine the end of a good first year in this job. What would you have got done?',
      difficulty: 'easy',
    },
    {
      id: 'career-goals-where-this-leads',
      text: 'How does this role fit in with where you would like your work to take you?',
      difficulty: 'medium',
    },
    {
      id: 'career-goals-step-taken',
      text: 'Which step have you taken in the past year towards something you want in your working life?',
      difficulty: 'medium',
    },
    {
      id: 'career-goals-road-not-taken',
      text: 'Which direction stood open to you that you decided against? What tipped the balance?',
      difficulty: 'hard',
    },
    {
      id: 'career-goals-expert-or-lead',
      text: 'Would you sooner become an expert in your craft, lead other people, or something else again? What speaks for it?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Has no aim beyond getting a position, or names a grand title without any idea of what people who hold it do.',
    'Wishes to grow or move up in general; no skill, step or time is attached, and this job appears only as a way in.',
    'Says what they want to learn or take on in the next year or two, and how this post could help with it.',
    'Has begun already: a course, a task taken on, advice sought; knows which ability is still lacking and what a sensible order of steps would be.',
    'Chose a direction after weighing others, can say what was given up for it, measures progress honestly, and shows what an employer gains from it as well.',
  ],
  probes: {
    situation: ['How did that goal come to matter to you?', 'Where do you stand today, measured against it?'],
    task: ['Which skill are you still missing to get there?', 'How would you know that you had arrived?'],
    action: [
      'What was the last thing you did that took you closer?',
      'What do you plan to do about it in the coming six months?',
    ],
    result: [
      'What has come of the steps you have taken so far?',
      'Which of your earlier goals did you reach, and which not?',
    ],
    ownership: [
      'Who or what gave you that goal, and what made it your own?',
      'How much of it depends on you, and how much on your employer?',
    ],
    learning: ['How have your goals changed over the last few years?', 'What would make you choose another direction?'],
  },
}
