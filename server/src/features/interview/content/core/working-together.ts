import type { Competency } from '../schema.ts'

export const communication: Competency = {
  id: 'communication',
  name: 'Communication',
  group: 'core',
  keywords: [
    'communication',
    'communicate',
    'communicator',
    'presentation',
    'public speaking',
    'verbal',
    'written communication',
    'explain',
    'active listening',
    'storytelling',
    'plain language',
    'interpersonal',
    'articulate',
  ],
  questions: [
    {
      id: 'communication-explain-complicated',
      text: 'When did you last have to explain something complicated to a person who knew little about it? How did you go about it?',
      difficulty: 'easy',
    },
    {
      id: 'communication-in-writing',
      text: 'What have you written that other people had to act on? Tell me how you made sure it was understood.',
      difficulty: 'easy',
    },
    {
      id: 'communication-misunderstood',
      text: 'Describe a message of yours that was misunderstood. What happened, and how did you put it right?',
      difficulty: 'medium',
    },
    {
      id: 'communication-unwelcome-news',
      text: 'Which piece of unwelcome news was hardest for you to pass on at work? Tell me how you worded it.',
      difficulty: 'medium',
    },
    {
      id: 'communication-two-audiences',
      text: 'Show me how you once got the same point across to two very different audiences.',
      difficulty: 'medium',
    },
    {
      id: 'communication-listening',
      text: 'Tell me about a difficult conversation in which listening made you change what you were going to say.',
      difficulty: 'hard',
    },
    {
      id: 'communication-hostile-room',
      text: "Take me back to the toughest audience you've ever faced. How did you prepare, and how did it go?",
      difficulty: 'hard',
    },
  ],
  levels: [
    'Says only that people were told or informed; the listener, the message and the words used stay invisible, and nothing shows whether anyone understood.',
    'Names the audience and the topic but passes on everything known; no sign of choosing, simplifying or checking, and confusion is put down to the other side.',
    'Explains what the message was and how it was worded or shown for that listener, perhaps with an example or a sketch, and gives some sign that it landed.',
    'Finds out first what the listener knows or worries about, suits words and channel to that, invites questions or a repeat-back, and reports what people then did.',
    'Notices in the moment that the point is not getting across, changes approach on the spot, confirms shared understanding, and can name an error avoided or a decision reached because of it.',
  ],
  probes: {
    situation: [
      'Who were you speaking or writing to, and what did they know already?',
      'What made this particular message hard to get across?',
    ],
    task: [
      'What did you need your listener to understand or do by the end?',
      'What would have happened if the message had been lost?',
    ],
    action: [
      'What words did you actually use? Say it to me as you said it then.',
      'How did you check that it had been understood?',
    ],
    result: [
      'What did people do after they had heard or read it?',
      'How could you tell that your point had got through?',
    ],
    ownership: [
      'Which part of the explaining fell to you, and which to others?',
      'When the message went out, which of the words were yours?',
    ],
    learning: [
      'If you had to explain the same thing tomorrow, what would you leave out?',
      'What has that conversation changed in the way you talk to people now?',
    ],
  },
}

export const teamwork: Competency = {
  id: 'teamwork',
  name: 'Teamwork',
  group: 'core',
  keywords: [
    'teamwork',
    'team player',
    'collaboration',
    'collaborate',
    'collaborative',
    'cooperation',
    'cooperate',
    'cross-functional',
    'work together',
    'team-oriented',
    'supportive',
    'joint work',
  ],
  questions: [
    {
      id: 'teamwork-helped-out',
      text: 'When did you put your own work aside to help a teammate? What did it cost you, and what did it bring?',
      difficulty: 'easy',
    },
    {
      id: 'teamwork-best-team',
      text: "What's the best team you've been part of, and what did you do that helped to make it so?",
      difficulty: 'easy',
    },
    {
      id: 'teamwork-unlike-you',
      text: 'Which colleague worked in a way quite unlike yours? Tell me how the two of you got the job done.',
      difficulty: 'medium',
    },
    {
      id: 'teamwork-outvoted',
      text: 'How did you support a team decision that you had argued against? Tell me what you said and did.',
      difficulty: 'medium',
    },
    {
      id: 'teamwork-handover',
      text: "Walk me through a shared task where you couldn't do your part until someone else had done theirs. How did you keep it moving?",
      difficulty: 'medium',
    },
    {
      id: 'teamwork-unequal-share',
      text: "Tell me about a group in which one person wasn't doing their share. How did you handle it?",
      difficulty: 'hard',
    },
    {
      id: 'teamwork-out-of-step',
      text: 'Describe a team you belonged to that had stopped working well together. What did you do about it?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Talks about the team as a backdrop: colleagues appear only as obstacles or not at all, and nothing the speaker gave to them or needed from them can be named.',
    'Did the assigned share and got on with everyone, yet the account holds no moment of helping, asking, adjusting or passing on what others were waiting for.',
    'Gives one clear instance of fitting in with others, such as swapping tasks or lending a hand, and says what the group finished as a result.',
    'Sees what a particular colleague needs, offers it unprompted or agrees who does what, keeps to it, and gives credit for each contribution including their own.',
    'Makes the group itself work better: untangles a muddle between people or tasks, gives up a personal preference for the shared aim, and points to a habit the team kept.',
  ],
  probes: {
    situation: [
      'Who was in that team, and how did you usually divide the work?',
      'How were people getting along before this happened?',
    ],
    task: [
      'What were you all trying to finish, and by when?',
      'What did your teammates expect from you in particular?',
    ],
    action: [
      'How did you and the others agree on who would do what?',
      'What did you do when your teammate needed something from you?',
    ],
    result: [
      'What did the team manage in the end that it could not have managed before?',
      'How did your colleagues respond to what you did?',
    ],
    ownership: [
      "I've heard what the team did. Which piece was yours alone?",
      'If you had been away that week, what would have been missing?',
    ],
    learning: [
      'What do you look out for now when you join a new team?',
      'What would you ask of your teammates earlier another time?',
    ],
  },
}

export const conflictResolution: Competency = {
  id: 'conflict-resolution',
  name: 'Conflict resolution',
  group: 'core',
  keywords: [
    'conflict',
    'conflict resolution',
    'disagreement',
    'dispute',
    'mediation',
    'mediate',
    'de-escalation',
    'de-escalate',
    'difficult conversation',
    'complaint handling',
    'diplomacy',
    'tact',
    'tension',
  ],
  questions: [
    {
      id: 'conflict-resolution-small-irritation',
      text: 'What small irritation with a colleague or classmate did you clear up before it grew? How did you do it?',
      difficulty: 'easy',
    },
    {
      id: 'conflict-resolution-everyday-colleague',
      text: 'Tell me about a disagreement with someone you worked beside every day. How did you raise it?',
      difficulty: 'medium',
    },
    {
      id: 'conflict-resolution-partly-wrong',
      text: 'When have you realised, in the middle of an argument, that you were partly in the wrong? What did you do next?',
      difficulty: 'medium',
    },
    {
      id: 'conflict-resolution-openly-angry',
      text: 'Recall somebody at work being openly angry with you. What did you say first, and where did it go from there?',
      difficulty: 'medium',
    },
    {
      id: 'conflict-resolution-in-between',
      text: "Have you ever stood between two people who couldn't agree? Take me through how you helped them.",
      difficulty: 'hard',
    },
    {
      id: 'conflict-resolution-more-power',
      text: 'Describe a serious difference of opinion with a person who had more say than you. How was it settled?',
      difficulty: 'hard',
    },
  ],
  levels: [
    "Describes the disagreement only as the other person's fault, or avoids it until somebody else steps in; names no conversation of their own.",
    'Reports that the matter was talked over but gives only one side of it; it ends by giving in, insisting or letting time pass, and the tension remains.',
    'Went to the other person, said plainly what the problem was, heard their reasons, and names the arrangement that both could work with.',
    'Chose the moment and place, asked before arguing, can repeat the opposing view fairly, owned a share of the trouble, and describes the working relationship afterwards.',
    'Got underneath the quarrel to what each side needed, kept respect while feelings ran high, reached terms that both defended, and removed what had kept causing such clashes.',
  ],
  probes: {
    situation: [
      'What was at the root of the disagreement, as you saw it then?',
      'How had things been between you before this came up?',
    ],
    task: [
      'What did you most want to come out of that conversation?',
      'Why did you decide to deal with it rather than let it pass?',
    ],
    action: [
      'What did the other person say when you raised it?',
      'How did you open the conversation? Give me your first sentence.',
    ],
    result: [
      'How did you get on with that person in the weeks that followed?',
      'What exactly did you agree on, and did it hold?',
    ],
    ownership: ['In that conversation, who said what?', 'What did you yourself do that cooled things down?'],
    learning: [
      'What do you do differently now when you feel tension building?',
      'If the same quarrel began tomorrow, what would you try first?',
    ],
  },
}

export const inclusion: Competency = {
  id: 'inclusion',
  name: 'Inclusion',
  group: 'core',
  keywords: [
    'inclusion',
    'inclusive',
    'diversity',
    'belonging',
    'equity',
    'equality',
    'accessibility needs',
    'fair treatment',
    'respectful',
    'psychological safety',
  ],
  questions: [
    {
      id: 'inclusion-unheard-voice',
      text: 'Whose opinion kept being passed over in a group you were in? What did you do to bring them in?',
      difficulty: 'easy',
    },
    {
      id: 'inclusion-newcomer',
      text: 'Who is a newcomer you helped to find their feet in a team or class? Describe the first days.',
      difficulty: 'easy',
    },
    {
      id: 'inclusion-more-could-join',
      text: 'What have you changed in the way a meeting, lesson or shift was run so that more people could take part?',
      difficulty: 'medium',
    },
    {
      id: 'inclusion-wrong-assumption',
      text: "When did you discover you'd made a wrong assumption about a colleague or customer? How did you make up for it?",
      difficulty: 'medium',
    },
    {
      id: 'inclusion-hurtful-remark',
      text: 'Recall a joke or remark that left somebody feeling shut out while you were there. How did you respond?',
      difficulty: 'hard',
    },
    {
      id: 'inclusion-unfair-habit',
      text: 'Describe a rule or routine that put some people at a disadvantage without anyone meaning it. How did you tackle it?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Claims to treat everybody the same and stops there; offers no occasion, no person who was left out, and no act that opened a door for anyone.',
    'Noticed that somebody stood at the edge and felt for them, but went no further than being friendly, or expected that person to speak up.',
    'Names an actual moment when a person was being overlooked, one thing done about it, such as inviting their view, and how they reacted.',
    'Asks those affected what would help instead of guessing, alters how a task, meeting or place works, and can say who took part who had not before.',
    'Challenges a rule, habit or joke that shut people out even though it might cost standing; gets the group to change it and checks later that it lasted.',
  ],
  probes: {
    situation: [
      "What first told you that something wasn't right for that person?",
      'How did that group normally treat people who were new or quiet?',
    ],
    task: ['What did you want to be different for that person?', 'Why did you feel it was up to you to speak or act?'],
    action: [
      'What did you say to the person concerned, and what to the others?',
      'How did you find out what would actually help them?',
    ],
    result: ['How did that person take part afterwards?', 'What did the rest of the group do once you had acted?'],
    ownership: [
      'Which step did you take before anyone else joined in?',
      'What would have gone on as before without you?',
    ],
    learning: [
      'What do you notice in a group now that you used to miss?',
      'If you met that situation again, what would you do sooner?',
    ],
  },
}
