import type { Competency } from '../schema.ts'

export const influence: Competency = {
  id: 'influence',
  name: 'Influence',
  group: 'core',
  keywords: [
    'influence',
    'influencing',
    'persuade',
    'persuasion',
    'persuasive',
    'convince',
    'convincing',
    'buy-in',
    'advocate',
    'advocacy',
    'pitch',
    'gain support',
  ],
  questions: [
    {
      id: 'influence-taken-up',
      text: 'Think of a suggestion of yours that was taken up. How had you put it to people?',
      difficulty: 'easy',
    },
    {
      id: 'influence-changed-mind',
      text: 'Whose mind have you changed at work or in a group, and how did you do it?',
      difficulty: 'medium',
    },
    {
      id: 'influence-lost-argument',
      text: 'Which argument did you lose although you believed you were right? What had you tried?',
      difficulty: 'medium',
    },
    {
      id: 'influence-owed-nothing',
      text: 'Where did you need help from people who owed you nothing? Tell me how you got it.',
      difficulty: 'medium',
    },
    {
      id: 'influence-firm-opponent',
      text: 'Describe winning over someone who was firmly against your idea. What turned them?',
      difficulty: 'hard',
    },
    {
      id: 'influence-many-minds',
      text: 'Walk me through how you persuaded several people who each had a different worry.',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Relies on having been right or on someone senior enforcing it; how the other side was approached or why they moved is missing.',
    "Put forward arguments and repeated them; the listener's interests do not figure, and agreement was given grudgingly or not at all.",
    'Gave reasons that mattered to the other person, backed them with an example or figures, and won agreement to something definite.',
    'Found out what stood behind the reluctance, picked the right moment and messenger, let the other shape the proposal, and names what was done because of it.',
    'Moved people with differing interests over some time, using proof and patience and never pressure or tricks; later they argued for it themselves.',
  ],
  probes: {
    situation: ['What did they think before you spoke to them?', 'What did they have to lose by agreeing with you?'],
    task: ['What did you want them to say yes to?', 'Why could you not simply decide it yourself?'],
    action: ['Which argument did you open with, and why that one?', 'How did you answer their main objection?'],
    result: [
      'What did they do once they were convinced?',
      'How long did they stay convinced, as far as you could tell?',
    ],
    ownership: ['Who else was arguing for it, and what did you add?', 'What made them listen to you in particular?'],
    learning: [
      'Looking back, who would you have started with?',
      'What do you listen for now before you make your case?',
    ],
  },
}

export const negotiation: Competency = {
  id: 'negotiation',
  name: 'Negotiation',
  group: 'core',
  keywords: [
    'negotiation',
    'negotiate',
    'negotiator',
    'bargain',
    'bargaining',
    'contract terms',
    'deal making',
    'closing deals',
    'supplier agreement',
    'procurement',
    'price negotiation',
    'compromise',
    'win-win',
  ],
  questions: [
    {
      id: 'negotiation-fair-swap',
      text: 'Describe swapping a shift, a task or a favour so that both of you were better off. How did you arrange it?',
      difficulty: 'easy',
    },
    {
      id: 'negotiation-where-you-ended',
      text: 'Walk me through something you bargained for. What did you want, and where did you end up?',
      difficulty: 'medium',
    },
    {
      id: 'negotiation-better-cards',
      text: 'Describe reaching an agreement with someone who held the better cards. What could you offer?',
      difficulty: 'medium',
    },
    {
      id: 'negotiation-regretted',
      text: 'Which deal would you strike differently if you could do it again? Tell me how it went.',
      difficulty: 'medium',
    },
    {
      id: 'negotiation-standstill',
      text: 'Have talks you were part of ever come to a standstill? Tell me how you got them moving again.',
      difficulty: 'hard',
    },
    {
      id: 'negotiation-walked-away',
      text: 'Describe walking away from an agreement you could have had. How did you know it was the moment to go?',
      difficulty: 'hard',
    },
  ],
  levels: [
    "Accepted the first offer or insisted until the other gave up; neither side's real wish nor any give and take appears.",
    'Had a wish and a bottom line in mind but met in the middle by haggling; nothing was prepared on what the opposite party needed.',
    'Prepared an aim and a fallback, exchanged something of value for something wanted, and states the terms that were finally agreed.',
    "Asked about the other's constraints, found something cheap to give that they prized, stayed friendly while firm on one point, and the bargain held.",
    'Broke a deadlock by widening what was on the table, knew when leaving was better, kept the other side willing to deal again, and can price the outcome.',
  ],
  probes: {
    situation: ['What did each side want at the outset?', 'What would either of you have done without an agreement?'],
    task: ['What was the least you could accept?', 'On whose behalf were you negotiating, and what had they told you?'],
    action: [
      'What did you offer, and what did you ask for in return?',
      'How did you find out what the other side really cared about?',
    ],
    result: [
      'What were the terms in the end, and how did they compare with your aim?',
      'What would the other side say of that agreement today?',
    ],
    ownership: [
      'Who led the talks, and what did you personally say or concede?',
      'Which of the terms is there because of you?',
    ],
    learning: [
      'What did you give away too early, or hold on to too long?',
      'How do you prepare for such talks since then?',
    ],
  },
}

export const stakeholderManagement: Competency = {
  id: 'stakeholder-management',
  name: 'Stakeholder management',
  group: 'core',
  keywords: [
    'stakeholder',
    'stakeholder management',
    'stakeholder engagement',
    'relationship management',
    'expectation management',
    'client relationship',
    'partner relation',
    'steering committee',
    'liaise',
    'liaison',
    'senior management',
    'third party',
  ],
  questions: [
    {
      id: 'stakeholder-management-in-the-picture',
      text: 'Think of work that several people had an interest in. How did you keep each of them in the picture?',
      difficulty: 'easy',
    },
    {
      id: 'stakeholder-management-forgotten',
      text: 'Who did you once forget to involve until it was late? What did you do when you noticed?',
      difficulty: 'medium',
    },
    {
      id: 'stakeholder-management-too-high',
      text: 'Tell me about someone important who expected more than you could deliver. How did you bring that down to earth?',
      difficulty: 'medium',
    },
    {
      id: 'stakeholder-management-new-relations',
      text: 'Which people outside your own team did you have to win over quickly? How did you build that trust?',
      difficulty: 'medium',
    },
    {
      id: 'stakeholder-management-opposite-wishes',
      text: 'When two groups wanted opposite things from the same piece of your work, how did you handle it?',
      difficulty: 'hard',
    },
    {
      id: 'stakeholder-management-powerful-critic',
      text: 'Describe a powerful critic of something you were responsible for. What did you do about their objections?',
      difficulty: 'hard',
    },
  ],
  levels: [
    "Speaks of 'everyone' or 'management' without telling apart who wanted what; those concerned learn of things when they are finished.",
    'Sent the same updates to all and reacted when someone complained; conflicting wishes were left for somebody higher up to settle.',
    'Names the main parties and what each cared about, kept them informed in a suitable way, and settled at least one clash of expectations.',
    'Involved people before decisions fell, said no with reasons and an alternative, made trade-offs visible to all sides, and kept their support when news was bad.',
    'Worked out who could help or hinder, brought opponents to the same table, gained a shared commitment that survived trouble, and earned trust that carried into later work.',
  ],
  probes: {
    situation: [
      'Who had a say in this, and what did each of them want?',
      'Whose support mattered most to you, and why?',
    ],
    task: ['Which of those wishes could you not meet all at once?', 'What did you owe each of those people?'],
    action: [
      'How did you tell the one who would be disappointed?',
      'What did you do to hear their concerns before it was decided?',
    ],
    result: ['How did each side judge the outcome?', 'What was your relationship with them like by the end?'],
    ownership: [
      'Who spoke to those people, and which conversations were yours?',
      'Which promise did you make in your own name?',
    ],
    learning: ['Who would you bring in earlier now?', 'What do you do today so that nobody is taken by surprise?'],
  },
}

export const customerFocus: Competency = {
  id: 'customer-focus',
  name: 'Customer focus',
  group: 'core',
  keywords: [
    'customer',
    'customer service',
    'customer-oriented',
    'client',
    'client-facing',
    'patient care',
    'guest',
    'service-minded',
    'user need',
    'customer satisfaction',
    'hospitality',
    'passenger',
    'user-centred',
    'user-centric',
  ],
  questions: [
    {
      id: 'customer-focus-more-than-expected',
      text: 'When did you do a little more for a customer, patient or guest than they expected? Why did you?',
      difficulty: 'easy',
    },
    {
      id: 'customer-focus-unhappy',
      text: 'Tell me about someone you served who was unhappy. How did you find out why, and what did you do?',
      difficulty: 'medium',
    },
    {
      id: 'customer-focus-need-behind',
      text: 'Who asked you for one thing but needed another? Tell me how you discovered it.',
      difficulty: 'medium',
    },
    {
      id: 'customer-focus-had-to-refuse',
      text: "What's a customer's wish you had to refuse? How did you keep their goodwill?",
      difficulty: 'medium',
    },
    {
      id: 'customer-focus-broken-promise',
      text: "Describe a promise to a customer that couldn't be kept. What did you do for them?",
      difficulty: 'hard',
    },
    {
      id: 'customer-focus-one-complaint',
      text: 'Which single complaint led you to improve things for everyone you serve? How did you bring that about?',
      difficulty: 'hard',
    },
  ],
  levels: [
    'Treats the customer as an interruption or as simply difficult; what that person needed is not explored, and a rule is quoted instead of help.',
    'Was polite and followed the usual procedure; the wish was met or passed on, with no question asked and no check whether the person was satisfied.',
    'Listened to what this customer or patient wanted, dealt with it promptly, kept them informed, and can say in what mood they left.',
    'Uncovered the need behind the request, weighed it fairly against what was possible, kept the promise that was made, and followed up unasked.',
    'Regained somebody who was as good as lost, then used what was learned to change things for all who come after, and knows from figures or comments that it helped.',
  ],
  probes: {
    situation: [
      'Who was this customer, and what had happened before they came to you?',
      'How did you notice what kind of mood they were in?',
    ],
    task: ['What did that person really need from you?', 'What were you allowed to offer, and what not?'],
    action: [
      'What did you ask them before you offered anything?',
      'How did you put it to them, as nearly as you remember?',
    ],
    result: ['How did they leave, and did they come back?', 'What did you hear from them afterwards?'],
    ownership: [
      'Which part did you take care of, and what did you pass to colleagues?',
      'What did you do here that the usual procedure does not ask for?',
    ],
    learning: [
      'What do you ask customers now that you did not ask before?',
      'What has changed for later customers because of this one?',
    ],
  },
}
