import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'personal-services',
  name: 'Looking after guests and clients',
  group: 'profession',
  keywords: [
    'hairdresser',
    'barber',
    'beautician',
    'massage',
    'fitness instructor',
    'personal trainer',
    'nanny',
    'childcare',
    'tour guide',
    'usher',
    'concierge',
    'flight attendant',
    'recreation worker',
    'salon',
    'guest experience',
    'spa treatments',
  ],
  questions: [
    {
      id: 'personal-services-came-back',
      difficulty: 'easy',
      text: 'Who keeps coming back to you, or asking for you by name? What do you do that brings them back?',
    },
    {
      id: 'personal-services-read-a-person',
      difficulty: 'easy',
      text: 'Tell me about a guest, client or child whose wish you had to guess, because they could not put it into words.',
    },
    {
      id: 'personal-services-not-what-i-wanted',
      difficulty: 'medium',
      text: 'A client looks at the outcome and is unhappy. When did that last happen to you, and what followed?',
    },
    {
      id: 'personal-services-group-mixed',
      difficulty: 'medium',
      text: 'Recall a group or a fully booked day with very different people in it. How did each get their share of you?',
    },
    {
      id: 'personal-services-said-no',
      difficulty: 'hard',
      text: "Have you ever had to turn down a guest's or client's wish for their own good? Walk me through how you told them.",
    },
    {
      id: 'personal-services-emergency',
      difficulty: 'hard',
      text: 'What was the most serious mishap or accident on your watch, and how did you look after everyone?',
    },
  ],
  levels: [
    'Claims to love people and to give good service; no guest, no appointment and no moment of attention is described.',
    'Sketches an encounter, such as a late customer or a crying child, but what that person wished for and how they took it is missing.',
    'Recounts what was asked, what was offered and that the person left content; how the need was read or checked beforehand remains vague.',
    'Describes small observations, a question or a test that uncovered the real wish, the adjustment made on the spot, and evidence such as rebooking or a calmer child.',
    'Keeps trust through a refusal, complaint or mishap: safety and honesty before pleasing, others in the room not forgotten, and a lasting change to consultation, booking or routine.',
  ],
  probes: {
    situation: [
      'Where were you, and how busy was it when this person came to you?',
      'Had you served them before, or was it your first meeting?',
    ],
    task: [
      'What did they ask for, and what do you think they hoped for?',
      'What were you answerable for there, and what was up to the house or the parents?',
    ],
    action: [
      'Give me your opening words to them, and the tone if you can.',
      'What did you notice while it was going on, and what did you alter?',
    ],
    result: ['Have you seen them again since, and were they pleased?', 'How did the others around you take it?'],
    ownership: [
      'You tell it as the house handling it. Which move was yours?',
      'Would a colleague have handled this client in the same manner?',
    ],
    learning: [
      'Is there a question you now put to every new client because of it?',
      'How has it changed the way you plan your day or your group?',
    ],
  },
}

const field: Field = {
  id: 'personal-services-practice',
  name: 'Personal service practice',
  kind: 'profession',
  keywords: [
    'client consultation',
    'hygiene',
    'patch test',
    'exercise programming',
    'child safety',
    'group guiding',
    'crowd safety',
    'first aid',
    'appointment book',
    'aftercare',
    'guest complaints',
    'hospitality',
    'informed choice',
  ],
  questions: [
    {
      id: 'personal-services-practice-consultation',
      difficulty: 'easy',
      text: 'Someone new is in front of you. Which things do you find out before you begin?',
      keyPoints: [
        'The desired result is made visible, with pictures, examples or a demonstration, since words mean different things.',
        'Experience so far, likes and dislikes are asked about.',
        'Anything bearing on safety, such as allergies, injuries or limits, is enquired about in private and only as needed.',
        'Price, duration and a realistic outcome are agreed beforehand.',
      ],
    },
    {
      id: 'personal-services-practice-clean-kit',
      difficulty: 'easy',
      text: 'What must be clean, checked or in its place between one client or group and the next?',
      keyPoints: [
        'Hands are washed, and shared surfaces and equipment cleaned before use by someone else.',
        'Items that touch broken skin or blood are sterilised or thrown away after single use.',
        'Dirt is removed before disinfectant goes on, and the contact time on the label is kept.',
        'Damaged equipment is taken out of use at once, and exits and walkways are left free.',
      ],
    },
    {
      id: 'personal-services-practice-running-late',
      difficulty: 'easy',
      text: 'You are twenty minutes behind and the next person is waiting. What do you tell them, and what do you do?',
      keyPoints: [
        'They hear an honest estimate early, with an apology and a choice between waiting, rebooking or another colleague.',
        'The present service is not rushed to the point of harm or poor finish.',
        'Later appointments are warned in advance and buffers used to recover.',
        'Repeated delay means the timing of the services booked is wrong and needs changing.',
      ],
    },
    {
      id: 'personal-services-practice-unrealistic-wish',
      difficulty: 'medium',
      text: 'Someone arrives with a picture or a wish that simply cannot be had today. What do you say to them?',
      keyPoints: [
        'What appeals to them about it is explored, because that part may well be achievable.',
        'Limits of material, body, time or budget are explained truthfully and without shaming.',
        'A route in stages, with a good first result, is proposed instead of a flat refusal.',
        'What could go wrong is named before consent, and a promise is made only where it can be kept.',
      ],
    },
    {
      id: 'personal-services-practice-warning-signs',
      difficulty: 'medium',
      text: 'Which signs in a client or participant would make you stop straight away, and what comes next?',
      keyPoints: [
        'Chest pain, fainting, breathing trouble, sudden severe headache or weakness mean stopping and calling emergency help.',
        'Burning, swelling or spreading rash suggests a reaction; the product is removed and rinsed off.',
        'First aid is given within training, and the person is never left alone.',
        'A diagnosis is not attempted, and seeing a professional is advised where something looks suspicious.',
        'The incident is recorded and the person in charge, or the parents, informed.',
      ],
    },
    {
      id: 'personal-services-practice-tantrum-or-grump',
      difficulty: 'medium',
      text: 'One child screams, or one guest sulks, and the mood of the whole group is tipping. What do you try?',
      keyPoints: [
        'The cause is sought first: tiredness, hunger, pain, fear or feeling overlooked.',
        'A calm low voice and naming the feeling settle people better than arguing.',
        'The rest are given something to do or see, so that attention moves away.',
        'A limited choice returns some control, while limits on hurting others stay firm.',
      ],
    },
    {
      id: 'personal-services-practice-lost-person',
      difficulty: 'hard',
      text: 'At the head count one person in your care is missing. What do you do in the first five minutes?',
      keyPoints: [
        'The rest are gathered in a safe spot with a responsible adult and counted again.',
        'Last place and time seen, clothing and likely attractions are established quickly.',
        'Water, roads and exits are searched before safer places, above all for a small child.',
        'Staff or security and then police are alerted early rather than after a long private search.',
        'Phone stays free, someone remains at the meeting point, and times are noted for the report.',
      ],
    },
    {
      id: 'personal-services-practice-over-months',
      difficulty: 'hard',
      text: 'The same person or group comes to you for months. How do you plan so that they keep getting something out of it?',
      keyPoints: [
        'The starting point is recorded, by measure, picture or observation, so that change can be seen.',
        'Demands rise gradually with rest in between, and rarely more than one thing is altered at once.',
        'Small goals are agreed together and tied to what matters to them in daily life.',
        'Plateaus and boredom are expected and met with variation or an honest review.',
        'Preferences and progress are noted, so that nothing has to be asked twice and a colleague can step in.',
      ],
    },
    {
      id: 'personal-services-practice-personal-disclosure',
      difficulty: 'hard',
      text: 'People tell you very private things in your chair, your class or on your tour. How do you deal with that?',
      keyPoints: [
        'Listening kindly is part of the job, whereas counselling, diagnosing or gossiping is not.',
        'What is heard stays private and is never retold as an anecdote.',
        'Touch, compliments and messages are kept such that they could not be misread.',
        'Signs of violence or danger are met with information on where help exists, and reported where a child is at risk.',
      ],
    },
  ],
  levels: [
    "Would simply do whatever the client says or whatever is usual in the house; neither a consultation beforehand nor anyone's safety is mentioned.",
    'Names good manners and cleanliness in broad terms; a beginner would not learn from it which question to ask or which sign to heed.',
    'Covers the ordinary course well, from welcome to aftercare, but has one recipe for all and only a vague idea of when to stop.',
    'Tailors service to body, mood, age group or occasion, sets honest expectations, and has a clear drill for reactions, delays and unhappy people.',
    'Plans over many visits or a whole group, foresees what can go wrong, declines gracefully when it must, and guards privacy while the experience still feels effortless.',
  ],
  probes: {
    reason: [
      'Why ask that before you start rather than along the way?',
      'If you left that out, who would notice first, and how?',
    ],
    example: [
      'Which client or outing taught you to do it that way?',
      'Show me how you would phrase that to somebody in a bad mood.',
    ],
    tradeOff: [
      'How much do you let the wish of one cost the rest of the group?',
      'When do you give people what they want although you would advise something else?',
    ],
    depth: [
      'Which product, exercise or activity would you rule out here, and for whom?',
      'What would you do in the first sixty seconds, precisely?',
    ],
  },
}

export const personalServices = { competency, field }
