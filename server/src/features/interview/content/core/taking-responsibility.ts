import type { Competency } from '../schema.ts'

export const ownership: Competency = {
  id: 'ownership',
  name: 'Ownership',
  group: 'core',
  keywords: [
    'ownership',
    'accountability',
    'accountable',
    'responsibility',
    'reliable',
    'reliability',
    'dependable',
    'follow through',
    'commitment',
    'conscientious',
    'end-to-end',
    'take responsibility',
  ],
  questions: [
    {
      id: 'ownership-nobodys-job',
      text: "What have you looked after that wasn't really anybody's job? Why did you, and what came of it?",
      difficulty: 'easy',
    },
    {
      id: 'ownership-to-the-end',
      text: 'Describe something you saw through to the very end after others had moved on to other things.',
      difficulty: 'easy',
    },
    {
      id: 'ownership-your-mistake',
      text: 'Which mistake was entirely yours? Take me through the hours after you noticed it.',
      difficulty: 'medium',
    },
    {
      id: 'ownership-hard-promise',
      text: "What promise turned out hard to keep? Tell me how you kept it, or how you told people you couldn't.",
      difficulty: 'medium',
    },
    {
      id: 'ownership-inherited-mess',
      text: 'Walk me through a mess that somebody else had left and you took over. Where did you begin?',
      difficulty: 'hard',
    },
    {
      id: 'ownership-outside-control',
      text: 'When did you have to answer for a result although much of it lay outside your control? How did you go about it?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Puts what went wrong down to others, bad luck or unclear orders; their own share stays hidden, and the matter was left once the shift or task ended.',
    'Admits some responsibility when pressed and did what was asked to mend it, though a superior or colleague had to drive and check it.',
    "States plainly 'this was mine', tells the people concerned, repairs what could be repaired, and stays with it until the job is done.",
    'Reported trouble before anyone found it, brought a remedy together with the bad news, followed up with those affected, and closed the gap that had let it happen.',
    'Answered for an outcome that hung on others too, gave commitments people could count on, bore the cost personally, and left a safeguard that has worked since.',
  ],
  probes: {
    situation: [
      'How did you find out that something needed your attention?',
      'Whose job had it been, strictly speaking?',
    ],
    task: ['Who was counting on you for this?', 'What would have happened if nobody had taken it on?'],
    action: ['Who did you tell, and how soon?', 'What did you do about it, step by step?'],
    result: ['What did it mean for the people who relied on you?', 'How do you know that it was properly finished?'],
    ownership: [
      'How much of what happened was down to you?',
      'Which part would people have come to you about, had it gone wrong?',
    ],
    learning: [
      'What do you now make sure of before you take something on?',
      'Which sign would you take more seriously if it came up again?',
    ],
  },
}

export const initiative: Competency = {
  id: 'initiative',
  name: 'Initiative',
  group: 'core',
  keywords: [
    'initiative',
    'proactive',
    'self-starter',
    'self-motivated',
    'self-directed',
    'entrepreneurial',
    'enterprising',
    'hands-on',
    'can-do',
    'independent worker',
    'work independently',
    'go-getter',
  ],
  questions: [
    {
      id: 'initiative-unasked',
      text: 'What have you started that nobody asked you to start? Tell me what set you off.',
      difficulty: 'easy',
    },
    {
      id: 'initiative-quiet-day',
      text: 'On a slow day, what useful thing did you once find to do? What came of it?',
      difficulty: 'easy',
    },
    {
      id: 'initiative-walked-past',
      text: 'What opportunity did you spot that other people walked past? How did you take it?',
      difficulty: 'medium',
    },
    {
      id: 'initiative-no-answer',
      text: 'Which proposal of yours first met with silence or a no? How did you keep it alive?',
      difficulty: 'medium',
    },
    {
      id: 'initiative-acted-first',
      text: 'On what occasion did you act first and ask afterwards? How did you judge that it was safe to?',
      difficulty: 'hard',
    },
    {
      id: 'initiative-let-go',
      text: 'Describe something you began on your own and then had to stop or pass on. What made you decide that?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Waits for instructions throughout; the examples turn out to be tasks that were assigned, or wishes that somebody ought to have done something.',
    'Made a suggestion or did a little extra once, then left the rest to others; nothing says what it set in motion.',
    'Saw a need without being told, took a concrete first step within their own duties, and can name the benefit that followed.',
    'Checked that the need was real, found time and allies, began small, kept those in charge informed, and carried it until others were using it.',
    'Brought about something that did not exist before, got past refusal or silence by showing results, judged sensibly how far to go unasked, and made it last.',
  ],
  probes: {
    situation: ['What did you notice that made you want to act?', 'What were you supposed to be doing at the time?'],
    task: ['What did you hope to bring about when you began?', 'Why you, and why then?'],
    action: [
      'What was the very first thing you did to get it going?',
      'How did you find the time and the means for it?',
    ],
    result: ['What exists or works now because you began it?', 'What did the people in charge say once they saw it?'],
    ownership: [
      'Which of those steps did you take before anyone had agreed?',
      'How far did you bring it before others joined you?',
    ],
    learning: [
      'How do you now decide when to go ahead and when to ask?',
      'What would you start smaller, or bolder, next time?',
    ],
  },
}

export const integrity: Competency = {
  id: 'integrity',
  name: 'Integrity',
  group: 'core',
  keywords: [
    'integrity',
    'honesty',
    'honest',
    'ethics',
    'ethical',
    'trustworthy',
    'confidentiality',
    'confidential',
    'discretion',
    'compliance',
    'transparency',
    'professional conduct',
    'code of conduct',
  ],
  questions: [
    {
      id: 'integrity-in-confidence',
      text: "How have you protected something you were told in confidence? Leave out whatever isn't yours to share.",
      difficulty: 'easy',
    },
    {
      id: 'integrity-could-have-hidden',
      text: "Recall a slip you could easily have hidden and didn't. What made you speak up?",
      difficulty: 'easy',
    },
    {
      id: 'integrity-costly-honesty',
      text: "Tell me about being honest when keeping quiet would've been easier. What did it cost you?",
      difficulty: 'medium',
    },
    {
      id: 'integrity-no-clear-rule',
      text: 'Think of a situation where the rules gave no clear answer. How did you work out what was right?',
      difficulty: 'medium',
    },
    {
      id: 'integrity-under-pressure',
      text: 'When were you pressed to bend a rule, or the truth, at work or in your studies? What did you do?',
      difficulty: 'hard',
    },
    {
      id: 'integrity-saw-wrong',
      text: 'Describe seeing a colleague do something you knew to be wrong. How did you act on it?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Says that honesty matters and offers no test of it, or tells of looking away and covering up without seeing a difficulty in that.',
    'Kept to the rule because it was the rule or because someone might notice; the pull the other way and the people touched by it are missing.',
    'Describes a real temptation or pressure, what was at stake, the honest thing that was said or done, and how those involved took it.',
    'Weighed duties that pulled apart, made sure of the facts before accusing anyone, went to the right person despite a personal disadvantage, and kept confidences throughout.',
    'Held a line at real cost, explains it without self-praise, protected whoever could be harmed, and helped to change the pressure or practice behind the dilemma.',
  ],
  probes: {
    situation: ['What was the pull in the other direction?', 'Who stood to be hurt, whichever way you went?'],
    task: [
      'Which of your duties were at odds with each other?',
      'What would a less honest person have done in your place?',
    ],
    action: [
      'Who did you speak to, and what did you tell them?',
      'How did you make sure of the facts before you acted?',
    ],
    result: ['How did the people involved treat you afterwards?', 'What did your honesty change in the end?'],
    ownership: [
      'Who did you lean on for that decision, and which part was yours alone?',
      'What did you do that others in the same place did not?',
    ],
    learning: ['Where would you draw the line today?', 'What has that taught you about speaking up early?'],
  },
}
