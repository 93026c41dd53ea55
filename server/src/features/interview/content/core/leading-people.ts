import type { Competency } from '../schema.ts'

export const leadership: Competency = {
  id: 'leadership',
  name: 'Leadership',
  group: 'core',
  keywords: [
    'leadership',
    'lead a team',
    'team lead',
    'team leader',
    'people management',
    'supervise',
    'supervisor',
    'supervision',
    'line manager',
    'motivate',
    'inspire',
    'head of',
    'direct report',
  ],
  questions: [
    {
      id: 'leadership-first-charge',
      text: 'What was the first thing you were ever put in charge of, large or small? How did you handle it?',
      difficulty: 'easy',
    },
    {
      id: 'leadership-no-title',
      text: "When have people followed your lead although you weren't their boss? How did that come about?",
      difficulty: 'medium',
    },
    {
      id: 'leadership-same-direction',
      text: 'Tell me how you once got a group of people to pull in the same direction on something that mattered.',
      difficulty: 'medium',
    },
    {
      id: 'leadership-shared-standard',
      text: 'What standard did you once want everyone around you to keep, yourself included? How did you bring that about?',
      difficulty: 'medium',
    },
    {
      id: 'leadership-lost-heart',
      text: 'Describe a group of yours that had lost heart. Where did you start, and how did you win them back?',
      difficulty: 'hard',
    },
    {
      id: 'leadership-unpopular-call',
      text: "What's the most unpopular call you've had to stand by while responsible for others? Talk me through it.",
      difficulty: 'hard',
    },
    {
      id: 'leadership-got-it-wrong',
      text: 'Anyone who leads gets it wrong sometimes. When did you, and how did you face your people afterwards?',
      difficulty: 'hard',
    },
  ],
  levels: [
    "Equates leading with a title or with giving orders; no aim is stated, nobody who was led is described, and the group's response is missing.",
    'Organised who did what and kept an eye on progress, but others appear as mere hands; how they were won over or kept going stays unsaid.',
    'States where the group needed to get to, how that was made clear to them, and at least one thing done to keep them on course until it was reached.',
    'Speaks of individuals: what each was good at or doubted, how roles were fitted to that, how a dip in effort was met, and what they achieved together.',
    'Gave direction when it was uncertain or unwelcome, went first in the hard part, took blame and shared credit, and others carried it on without being pushed.',
  ],
  probes: {
    situation: [
      'Who were the people you were leading, and what state were they in?',
      'How did you come to be the one in front?',
    ],
    task: [
      'Where did you need to take the group, in one sentence?',
      'What was expected of you as the person responsible?',
    ],
    action: [
      'What did you tell people about where you were all heading?',
      'How did you win over the person who was least convinced?',
    ],
    result: [
      'What did the group achieve under you, in facts or figures?',
      'How were people working together by the end of it?',
    ],
    ownership: [
      'Which decision in all this could only you have made?',
      'Where would the group have ended up with nobody in front?',
    ],
    learning: [
      'What do you do differently today when people look to you?',
      'What did the people you led teach you about leading?',
    ],
  },
}

export const delegation: Competency = {
  id: 'delegation',
  name: 'Delegation',
  group: 'core',
  keywords: [
    'delegation',
    'delegate',
    'assign task',
    'allocate work',
    'task allocation',
    'work distribution',
    'hand over',
    'empower',
    'coordinate staff',
    'rota',
    'shift lead',
  ],
  questions: [
    {
      id: 'delegation-former-task',
      text: 'What task have you passed on to someone that you used to do yourself? How did you hand it over?',
      difficulty: 'easy',
    },
    {
      id: 'delegation-too-much-for-one',
      text: 'Talk me through a day when there was too much for you alone. How did you decide who took what?',
      difficulty: 'easy',
    },
    {
      id: 'delegation-letting-go',
      text: 'Which task did you find hardest to let go of? Tell me what you did and how it went.',
      difficulty: 'medium',
    },
    {
      id: 'delegation-clear-brief',
      text: "When did work you'd handed out come back quite different from what you wanted? What had been missing in your brief?",
      difficulty: 'medium',
    },
    {
      id: 'delegation-stretch',
      text: 'Who have you trusted with a job that was a size too big for them? Why, and how did it turn out?',
      difficulty: 'hard',
    },
    {
      id: 'delegation-stepping-in',
      text: 'Describe handing over something important and then seeing it go off course. When did you step in, and how?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Keeps the work because doing it alone is quicker, or drops it on whoever is free; no reason for the choice and no briefing can be heard.',
    'Hands out a task with a deadline and little else; afterwards either hovers over every step or learns of trouble only when the date has passed.',
    'Picked the person for a stated reason, explained what a good outcome looked like, set a moment to check, and says whether it came back as wanted.',
    'Gave away decisions along with the task: agreed limits, support and reporting, resisted taking it back, and describes how the other person managed.',
    'Matches stretching work to what somebody wants to learn, stays answerable when it wobbles, corrects without seizing it, and shows both a finished job and a more capable colleague.',
  ],
  probes: {
    situation: [
      'How much was on your own plate at that point?',
      'Who could have taken the work on, and what did you know of them?',
    ],
    task: [
      'What exactly did you hand over, and what did you keep?',
      'What did a good outcome have to look like for you?',
    ],
    action: [
      'How did you brief the person? Give me the gist of it.',
      'How often did you check, and what did you look at?',
    ],
    result: [
      'In what shape did the work come back to you?',
      'What could that person do afterwards that was new for them?',
    ],
    ownership: [
      'What remained your responsibility once the task was theirs?',
      'Who decided how the work was shared out, you or somebody else?',
    ],
    learning: [
      'What do you explain at the start now that you left out then?',
      'How do you judge today what to give away and what to keep?',
    ],
  },
}

export const mentoring: Competency = {
  id: 'mentoring',
  name: 'Mentoring',
  group: 'core',
  keywords: [
    'mentor',
    'mentoring',
    'coach',
    'coaching',
    'train new staff',
    'onboarding',
    'tutor',
    'tutoring',
    'teach',
    'staff development',
    'apprentice',
    'trainee',
    'knowledge sharing',
    'buddy',
  ],
  questions: [
    {
      id: 'mentoring-from-scratch',
      text: 'Who have you taught a skill from scratch? Take me through how you set about it.',
      difficulty: 'easy',
    },
    {
      id: 'mentoring-struggling',
      text: 'Think of somebody who was struggling until you worked with them. What did you try?',
      difficulty: 'medium',
    },
    {
      id: 'mentoring-holding-back',
      text: 'When did you hold back the answer so that somebody could find it alone? What happened?',
      difficulty: 'medium',
    },
    {
      id: 'mentoring-outgrew-you',
      text: 'Who have you helped to become as good as you at something, or better? Describe how you got them there.',
      difficulty: 'medium',
    },
    {
      id: 'mentoring-approach-failed',
      text: "Helping people learn doesn't always work. Describe a case where your first approach failed and what you did then.",
      difficulty: 'hard',
    },
    {
      id: 'mentoring-self-doubt',
      text: "Tell me about a capable person who didn't trust themselves. How did you help them take the next step?",
      difficulty: 'hard',
    },
  ],
  levels: [
    'Means by mentoring that somebody was shown the routine once; who they were, what they found difficult and whether they learned it go unmentioned.',
    "Told the learner what to do and answered when asked; the teaching follows the speaker's own way, and no progress in the other person is described.",
    'Says what the learner could not yet do, a method used such as practising side by side, and a sign that they could later manage alone.',
    "Started from the learner's aim and pace, let them try and err safely, kept meeting, and traces how help was withdrawn step by step.",
    'Spotted ability the person doubted, found the question or task that unlocked it, abandoned an approach that failed, and can show that learner now helping others.',
  ],
  probes: {
    situation: ['What could that person already do when you began?', 'How did the two of you come to work together?'],
    task: [
      'What did they want to be able to do, in their own words?',
      'How much of their progress were you answerable for?',
    ],
    action: ['What did one of your sessions together look like?', 'What did you do when they got something wrong?'],
    result: ['How did you know they could manage without you?', 'Where is that person now with the skill you taught?'],
    ownership: [
      'Other people taught them too, I imagine. What came from you?',
      'Which of your ideas made the difference to that learner?',
    ],
    learning: [
      'What did you find out about your own way of teaching?',
      'With your next learner, what would you begin with?',
    ],
  },
}

export const leadingChange: Competency = {
  id: 'leading-change',
  name: 'Leading change',
  group: 'core',
  keywords: [
    'change management',
    'leading change',
    'lead change',
    'transformation',
    'rollout',
    'drive change',
    'introduce new',
    'reorganisation',
    'reorganization',
    'restructuring',
    'user adoption',
    'modernisation',
    'modernization',
    'culture change',
  ],
  questions: [
    {
      id: 'leading-change-new-way',
      text: 'What new way of working have you helped to introduce? Tell me how you got people to use it.',
      difficulty: 'easy',
    },
    {
      id: 'leading-change-open-opposition',
      text: 'Think of a change you wanted that one person openly opposed. How did you respond to that person?',
      difficulty: 'medium',
    },
    {
      id: 'leading-change-made-to-last',
      text: 'Many changes fade after a month. Which one of yours lasted, and what did you do to make it last?',
      difficulty: 'medium',
    },
    {
      id: 'leading-change-first-week',
      text: 'Recall the first week after something big was changed with your help. What went wrong, and how did you deal with it?',
      difficulty: 'medium',
    },
    {
      id: 'leading-change-own-doubts',
      text: 'Take a change that you had doubts about and still had to lead others through. How did you do it honestly?',
      difficulty: 'hard',
    },
    {
      id: 'leading-change-did-not-take',
      text: "Describe something you tried to change that simply didn't take hold. Where did it come unstuck?",
      difficulty: 'hard',
    },
  ],
  levels: [
    'Announces that things were changed and people had to get used to it; why it was needed and how anyone was helped across are absent.',
    'Can say what the new way was and sent out instructions, but treats objections as stubbornness and cannot tell whether people really switched.',
    'Gives the reason for the change as it was put to others, steps such as training or a trial, and a fair estimate of how far people took it up.',
    'Sought out doubters early, altered the plan because of something they said, supported people through the awkward stretch, and followed the use over weeks.',
    'Built the case with those who would live with it, tested small, tied the new way into daily routines, and proves by later figures or habits that it outlived the push.',
  ],
  probes: {
    situation: [
      'How were things done before, and what was wrong with that?',
      'Who would feel this change most in their daily work?',
    ],
    task: ['What had to be different once the change was done?', 'What was your role in bringing the change about?'],
    action: [
      'How did you explain to people why it was needed?',
      'What did you do for those who found the new way difficult?',
    ],
    result: [
      'How many people were really working the new way a few months on?',
      'What did the change bring, and what did it cost?',
    ],
    ownership: [
      'Whose idea was the change, and what did you add to it?',
      'Which part of the change would have stalled if you had not pushed?',
    ],
    learning: [
      'Who would you speak to first if you began it again?',
      'What do you now believe about why people resist a change?',
    ],
  },
}
