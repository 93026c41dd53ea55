import type { Competency } from '../schema.ts'

export const adaptability: Competency = {
  id: 'adaptability',
  name: 'Adaptability',
  group: 'core',
  keywords: [
    'adaptability',
    'adaptable',
    'adapt',
    'flexibility',
    'flexible',
    'versatile',
    'changing environment',
    'fast-changing',
    'ambiguity',
    'dynamic environment',
    'open-minded',
    'agile mindset',
    'shifting priorities',
  ],
  questions: [
    {
      id: 'adaptability-day-upended',
      text: 'When was your day turned upside down without warning? How did you rearrange it?',
      difficulty: 'easy',
    },
    {
      id: 'adaptability-replaced-routine',
      text: 'Which tool or routine that you were good at was taken away from you? How did you get used to its replacement?',
      difficulty: 'medium',
    },
    {
      id: 'adaptability-different-place',
      text: 'Tell me about starting somewhere that did things very differently from what you knew. How did you settle in?',
      difficulty: 'medium',
    },
    {
      id: 'adaptability-usual-approach-failed',
      text: 'When did your usual approach get you nowhere with somebody? What did you do instead?',
      difficulty: 'medium',
    },
    {
      id: 'adaptability-not-as-promised',
      text: "Describe an assignment that turned out quite unlike what you'd been told. How did you make it work?",
      difficulty: 'hard',
    },
    {
      id: 'adaptability-moving-goal',
      text: 'What goal kept moving while you were working towards it? Tell me how you kept up.',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Dwells on how disruptive the change was and waits for the old way to return; their own behaviour stays the same from beginning to end.',
    'Goes along once told to, following the new instructions to the letter; adjusting is slow, and what it took is left unexplored.',
    'Took in what had changed, altered a particular habit or order of work, and kept the essential things going through the switch.',
    'Quickly sorted what still held from what no longer did, tried out a new approach, asked for what was missing, and steadied others meanwhile.',
    'Moved more than once as conditions shifted, let go of methods they were good at, found an advantage in the new situation, and can say when holding firm is wiser.',
  ],
  probes: {
    situation: ['What changed, and how much warning did you have?', 'What had you been counting on until then?'],
    task: ['What still had to be done in spite of the change?', 'Which of your usual ways no longer worked?'],
    action: [
      'What did you change right away, and what only later?',
      'What did you have to let go of, and how did you manage that?',
    ],
    result: ['How long did it take until things ran well again?', 'What turned out better than it had been before?'],
    ownership: [
      'Which adjustments did you make yourself, rather than being told to?',
      'Others had to adapt too. What did you do that was your own?',
    ],
    learning: [
      'How do you recognise now that it is time to change course?',
      'What helped you most to adjust, and where has it helped since?',
    ],
  },
}

export const learning: Competency = {
  id: 'learning',
  name: 'Learning',
  group: 'core',
  keywords: [
    'willingness to learn',
    'continuous learning',
    'fast learner',
    'quick learner',
    'lifelong learning',
    'curiosity',
    'curious',
    'self-taught',
    'growth mindset',
    'professional development',
    'upskill',
    'eager to learn',
    'keen to learn',
  ],
  questions: [
    {
      id: 'learning-self-taught',
      text: "What's the most recent skill you taught yourself for work or study? Take me through how you learned it.",
      difficulty: 'easy',
    },
    {
      id: 'learning-watched-someone',
      text: 'Who have you learned something useful from just by watching? What was it, and where have you used it?',
      difficulty: 'easy',
    },
    {
      id: 'learning-within-days',
      text: 'When did you have to become useful in an unfamiliar subject within days? How did you do it?',
      difficulty: 'medium',
    },
    {
      id: 'learning-from-failure',
      text: 'Which failure has taught you the most? Describe what you do differently because of it.',
      difficulty: 'medium',
    },
    {
      id: 'learning-near-giving-up',
      text: 'What have you found really difficult to learn? Tell me what got you past the point of giving up.',
      difficulty: 'hard',
    },
    {
      id: 'learning-sure-but-wrong',
      text: 'What were you once sure of in your work that you had to unlearn? How did you find out that you were wrong?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Mentions courses attended or says that one learns every day; what was learned and where it has been used cannot be heard.',
    'Picked up a skill by being shown and repeating it; needed others to steer, and names no use outside the original occasion.',
    'Had a reason to learn something definite, used two or more sources such as practice and asking around, and put it to work successfully.',
    'Set their own learning goal, tested early what had been misunderstood, sought out people who knew more, and applied the skill where it made a difference.',
    'Gave up a firm belief in the face of evidence, drew from it a rule that holds beyond the one case, used that in another setting, and passed it on.',
  ],
  probes: {
    situation: ['What made you want, or have, to learn that?', 'How much did you know about it when you began?'],
    task: ['How good did you need to become, and how soon?', 'What would you not have been able to do without it?'],
    action: ['How did you practise, and how often?', 'Who or what did you turn to when you got stuck?'],
    result: ['Where have you used it since, and how did that go?', "What proved to you that you'd got the hang of it?"],
    ownership: [
      'How much of that did you work out for yourself?',
      'Who chose what you should learn, you or somebody else?',
    ],
    learning: [
      'What did it show you about the way you learn best?',
      'If a friend wanted to learn the same thing, what would you advise?',
    ],
  },
}

export const resilience: Competency = {
  id: 'resilience',
  name: 'Resilience',
  group: 'core',
  keywords: [
    'resilience',
    'resilient',
    'perseverance',
    'persevere',
    'persistence',
    'persistent',
    'tenacity',
    'tenacious',
    'determination',
    'determined',
    'setback',
    'stamina',
    'grit',
  ],
  questions: [
    {
      id: 'resilience-disappointing-no',
      text: "Which 'no' really disappointed you? Tell me what you did in the days that followed.",
      difficulty: 'easy',
    },
    {
      id: 'resilience-bad-day',
      text: 'Describe a day at work or in training that went wrong from the start. How did you get through it?',
      difficulty: 'easy',
    },
    {
      id: 'resilience-fell-through',
      text: "Think of something you'd put months into that fell through. What did your next week look like?",
      difficulty: 'medium',
    },
    {
      id: 'resilience-mistake-in-public',
      text: 'Tell me about recovering from a mistake that everyone saw. How did you win back their trust?',
      difficulty: 'medium',
    },
    {
      id: 'resilience-failed-twice',
      text: 'What have you failed at more than once? Why did you try again, and what did you change?',
      difficulty: 'hard',
    },
    {
      id: 'resilience-long-stretch',
      text: "What's the longest stretch of hard, thankless work you've had to see through? How did you keep at it?",
      difficulty: 'hard',
    },
  ],
  levels: [
    'Gives up or turns bitter after the setback; the story ends with the blow, and what happened in the days after is not told.',
    'Carried on because there was no choice; gets through by waiting or gritting teeth, with little sign of new strength or another course.',
    'Admits the disappointment, describes what helped them to start again, and tells of a next attempt that went at least some way.',
    'Took a sober look at what could and could not be influenced, asked for support, set smaller steps, and regained the ground that had been lost.',
    'Stayed steady through repeated failure or a long strain, kept spirits up around them, used the loss to choose a better route, and speaks of it without bitterness.',
  ],
  probes: {
    situation: ['What made this so hard for you, in your work at that time?', 'What was the worst of it, at the time?'],
    task: ['What did you still want, once the first disappointment was over?', 'What kept you from dropping it?'],
    action: ['What did you do to pick yourself up? Name one thing.', 'Who helped you, and what had you asked of them?'],
    result: ['Where did carrying on get you in the end?', 'How do things stand today with what you were trying to do?'],
    ownership: [
      'What kept you yourself going, apart from the encouragement of others?',
      'What was the first step you took entirely on your own?',
    ],
    learning: [
      'How do you take a setback now, compared with then?',
      'What would you tell somebody facing that same blow?',
    ],
  },
}

export const workingUnderPressure: Competency = {
  id: 'working-under-pressure',
  name: 'Working under pressure',
  group: 'core',
  keywords: [
    'under pressure',
    'stress',
    'stressful',
    'fast-paced',
    'high-pressure',
    'calm',
    'emergency',
    'crisis',
    'tight deadline',
    'peak time',
    'composure',
    'hectic',
    'stress-resistant',
    'demanding environment',
  ],
  questions: [
    {
      id: 'working-under-pressure-busiest',
      text: 'Pick the busiest shift, exam week or working day you remember. How did you get through it?',
      difficulty: 'easy',
    },
    {
      id: 'working-under-pressure-half-the-time',
      text: 'Tell me about a piece of work for which you were given half the time you needed. What did you cut or change?',
      difficulty: 'medium',
    },
    {
      id: 'working-under-pressure-something-gave',
      text: 'In a rush, something has to give. When did you choose what to let go, and how did you choose?',
      difficulty: 'medium',
    },
    {
      id: 'working-under-pressure-being-watched',
      text: 'When did you have to perform with people watching and a lot at stake? Tell me how you kept your head.',
      difficulty: 'medium',
    },
    {
      id: 'working-under-pressure-at-once',
      text: 'When did something go wrong at work that had to be dealt with that instant? Give me your actions in order.',
      difficulty: 'hard',
    },
    {
      id: 'working-under-pressure-tense-room',
      text: 'Think of a moment when everyone around you was losing their nerve. How did you keep the work going?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Says they work well under stress, or describes panic and rushing; what was done first and what suffered for it remain unclear.',
    'Got everything done by working faster and longer; mistakes, tempers or exhaustion are mentioned in passing and were not guarded against.',
    'Kept an order of doing things in a tense situation, finished what mattered most to an acceptable standard, and tells how they stayed calm.',
    'Took a moment to size things up, said openly what would have to wait, called in help in time, and made no error that counted.',
    'Brought calm to others in a real emergency or crush, made quick decisions in the right order, looked after people once it was over, and drew a drill from it.',
  ],
  probes: {
    situation: [
      'Where did the pressure come from, and how much time was there?',
      'What was going on around you at that moment?',
    ],
    task: ['What could under no circumstances go wrong?', 'Which part of it rested on your shoulders?'],
    action: ['What did you do first, and what came straight after?', 'How did you keep yourself calm while it lasted?'],
    result: [
      'How did things stand when the rush was over?',
      'What suffered, if anything, because it had to go so fast?',
    ],
    ownership: [
      'In all that bustle, what did you handle with your own hands?',
      'Which instruction in that hour came from you?',
    ],
    learning: [
      'What have you prepared since, in case it happens again?',
      'What does a rush tempt you to get wrong, and how do you catch that now?',
    ],
  },
}
