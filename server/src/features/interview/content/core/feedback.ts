import type { Competency } from '../schema.ts'

export const givingFeedback: Competency = {
  id: 'giving-feedback',
  name: 'Giving feedback',
  group: 'core',
  keywords: [
    'give feedback',
    'giving feedback',
    'provide feedback',
    'constructive feedback',
    'performance review',
    'appraisal',
    'peer review',
    'candid',
    'constructive criticism',
    'performance management',
    'radical candor',
  ],
  questions: [
    {
      id: 'giving-feedback-praise',
      text: 'Who did you last praise for their work? Tell me exactly what you said and why.',
      difficulty: 'easy',
    },
    {
      id: 'giving-feedback-unprompted',
      text: "When did you tell a colleague or classmate that something they were doing wasn't working? How did you begin?",
      difficulty: 'medium',
    },
    {
      id: 'giving-feedback-landed-badly',
      text: 'When has your criticism landed badly? What did you do once you saw that?',
      difficulty: 'medium',
    },
    {
      id: 'giving-feedback-carried-on',
      text: 'Describe someone who heard your criticism and carried on as before. What was your next move?',
      difficulty: 'medium',
    },
    {
      id: 'giving-feedback-hardest-truth',
      text: "What's the hardest truth you've had to tell somebody about their work? Take me through that conversation.",
      difficulty: 'hard',
    },
    {
      id: 'giving-feedback-upwards',
      text: 'How did you go about criticising something your own boss or teacher had done? Tell me how it was received.',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Avoids telling the person, hints, or complains to others instead; where something was said, it judged character rather than anything done.',
    "Said what was wrong in general terms or wrapped it in so much praise that the point was lost; the other's answer is not reported.",
    'Spoke in private about a particular behaviour and its effect, said what should be different, and noticed some change afterwards.',
    'Came with examples, asked how the other saw it, kept to what could be changed, offered help, and returned later to recognise the progress made.',
    'Told an uncomfortable truth to someone it was risky to tell, stayed kind through an upset reaction, corrected their own view where needed, and trust grew.',
  ],
  probes: {
    situation: ['What had you seen this person do, and how often?', 'How well did you two know each other then?'],
    task: ['What did you hope would come of telling them?', 'Why did they need to hear it from you?'],
    action: ['Which example did you give them?', 'What did you ask them before you gave your own view?'],
    result: [
      'What changed in the way they worked after your talk?',
      'How did they look and sound when you had finished?',
    ],
    ownership: [
      'Which part of that message did you deliver yourself?',
      'What was your own opinion, apart from what the others thought?',
    ],
    learning: [
      'How do you begin such a conversation nowadays?',
      'What would you say more plainly, or leave out, another time?',
    ],
  },
}

export const receivingFeedback: Competency = {
  id: 'receiving-feedback',
  name: 'Receiving feedback',
  group: 'core',
  keywords: [
    'receive feedback',
    'receiving feedback',
    'receptive',
    'coachable',
    'open to feedback',
    'accept criticism',
    'take feedback',
    'self-improvement',
    'humility',
    'humble',
    'act on feedback',
    'seek feedback',
  ],
  questions: [
    {
      id: 'receiving-feedback-small-tip',
      text: 'What small tip from somebody changed the way you work? How did you put it to use?',
      difficulty: 'easy',
    },
    {
      id: 'receiving-feedback-asked-for-it',
      text: 'Who has told you frankly how you were doing because you asked? What did they say, and what followed?',
      difficulty: 'easy',
    },
    {
      id: 'receiving-feedback-stung',
      text: 'Think of criticism that stung and turned out to be right. How did you act on it?',
      difficulty: 'medium',
    },
    {
      id: 'receiving-feedback-opposite-views',
      text: 'Describe getting opposite comments on the same piece of work. How did you decide what to change?',
      difficulty: 'medium',
    },
    {
      id: 'receiving-feedback-unfair',
      text: 'When were you criticised in a way you thought unfair? Take me through what you did with it.',
      difficulty: 'hard',
    },
    {
      id: 'receiving-feedback-more-than-once',
      text: "What have several people pointed out to you about how you work? Tell me what you've done with it.",
      difficulty: 'hard',
    },
  ],
  levels: [
    'Cannot recall any criticism, or tells one only to show that it was mistaken; what the other person actually said is brushed aside.',
    'Listened politely and agreed it was useful, but no change follows; speaks in general about being open to what others think.',
    'Repeats the criticism in plain words, admits how it felt to hear it, and names one definite thing done otherwise from then on.',
    'Asked for an instance to understand it fully, tried a different behaviour over some weeks, and went back to check whether it had got better.',
    'Regularly seeks frank views, even from likely critics, separates the useful kernel from an unfair tone, and shows a lasting change that others have noticed.',
  ],
  probes: {
    situation: ['Who told you, and on what occasion?', 'What had you thought of your work until then?'],
    task: [
      'What exactly were you being asked to change?',
      'How important was that to your work, once you had thought about it?',
    ],
    action: ['What did you say in reply, right there?', 'What did you try in the following weeks because of it?'],
    result: ['What did the person who told you notice afterwards?', 'What became better, and what stayed as it was?'],
    ownership: [
      'Which part of that criticism did you accept as yours?',
      'What did you decide for yourself, whatever they had advised?',
    ],
    learning: [
      'How do you make sure now that people tell you such things?',
      'What goes through your mind today when you are criticised?',
    ],
  },
}
