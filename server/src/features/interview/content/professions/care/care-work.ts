import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'care-work',
  name: 'Personal care and support',
  group: 'profession',
  keywords: [
    'care assistant',
    'caregiver',
    'home care',
    'home health aide',
    'support worker',
    'personal care',
    'elderly care',
    'nursing assistant',
    'healthcare assistant',
    'medical assistant',
    'residential care',
    'dementia care',
    'disability support',
    'companionship',
    'daily living',
  ],
  questions: [
    {
      id: 'care-work-won-trust',
      difficulty: 'easy',
      text: 'Whose trust took you a while to win in your care work? How did you win it?',
    },
    {
      id: 'care-work-small-thing',
      difficulty: 'easy',
      text: 'What small thing have you done that changed the whole day for someone in your care?',
    },
    {
      id: 'care-work-noticed-change',
      difficulty: 'medium',
      text: 'Tell me about a change in a client or resident that you spotted before anyone else. What did you do with it?',
    },
    {
      id: 'care-work-refused-help',
      difficulty: 'medium',
      text: 'Recall a time when somebody would not let you help, with washing or dressing for example. How did you go about it?',
    },
    {
      id: 'care-work-distress',
      difficulty: 'hard',
      text: 'Walk me through a moment when a person in your care became frightened or lashed out at you.',
    },
    {
      id: 'care-work-poor-care-seen',
      difficulty: 'hard',
      text: "Care is not always given as it should be. When did a colleague's way of working trouble you, and what did you do about it?",
    },
  ],
  levels: [
    'Says they are patient and like helping people, and lists tasks such as washing or feeding; of the person being helped nothing is learned.',
    'A client is sketched, but help is told as something done to them; their wishes, the words exchanged and how they took it are absent.',
    'Recounts one visit or morning clearly: what was wrong, what was offered and how it was accepted; reporting to nurse, family or manager is only hinted at.',
    'Adapts to this individual: the knock on the door, choice, pace and privacy can all be heard; the change noticed is written down and passed on, and its effect described.',
    'Protects independence as much as safety, reads behaviour as a message, stays calm under distress, speaks up about poor practice, and can show how the care plan altered.',
  ],
  probes: {
    situation: [
      'What could this person still do alone, and what did they need help with?',
      'Was this in their own home or in a residence, and who else was around?',
    ],
    task: [
      'What did the care plan ask of you that day?',
      'How far could you go yourself before you had to ring somebody?',
    ],
    action: [
      'What did you say to them, and how did they answer?',
      'What did you do with your hands, your voice, your pace?',
    ],
    result: ['How was the person when you left?', 'Did the days after that go any differently?'],
    ownership: [
      'What in that came from you, and what from the other carers?',
      'Who decided to go about it that way, you or someone senior?',
    ],
    learning: [
      'What has that person taught you about how to approach others?',
      'Is there something you would leave out if you had that day again?',
    ],
  },
}

const field: Field = {
  id: 'care-work-practice',
  name: 'Care and support practice',
  kind: 'profession',
  keywords: [
    'moving and handling',
    'hoist',
    'dignity in care',
    'person-centred care',
    'safeguarding',
    'continence care',
    'swallowing difficulty',
    'hydration',
    'medication support',
    'dementia',
    'care notes',
    'infection prevention',
    'transfer techniques',
  ],
  questions: [
    {
      id: 'care-work-practice-dignity-washing',
      difficulty: 'easy',
      text: 'How do you help somebody wash so that they keep their dignity?',
      keyPoints: [
        'Consent is sought and every step announced before it happens.',
        'Only the part being cleaned is uncovered, with door, curtains and towels used for privacy.',
        'People do for themselves whatever they still can, at their own speed.',
        'Water warmth is tested, and skin is looked over for redness or sores along the way.',
      ],
    },
    {
      id: 'care-work-practice-daily-notes',
      difficulty: 'easy',
      text: 'What belongs in your notes at the end of a visit, and what should stay out?',
      keyPoints: [
        'Entries give what was done, eaten, drunk, taken and declined, with time and signature.',
        'Changes in mood, skin, mobility or appetite are described as seen rather than interpreted.',
        'Opinions, gossip and labels such as difficult are left out.',
        'Urgent matters are phoned through as well, because a written line may be read too late.',
      ],
    },
    {
      id: 'care-work-practice-drinking',
      difficulty: 'easy',
      text: 'An old gentleman hardly drinks. What do you try, and what makes you worry?',
      keyPoints: [
        'Favourite drinks within reach, small amounts offered often and a suitable cup raise intake.',
        'Watery foods such as soup, fruit or jelly count towards fluids.',
        'Fear of needing the toilet is a common reason and can be met with timely help.',
        'Dark urine, dry mouth, dizziness or new confusion are warning signs to report quickly.',
        'Coughing or choking when swallowing calls for an assessment before pushing more liquid.',
      ],
    },
    {
      id: 'care-work-practice-transfer',
      difficulty: 'medium',
      text: 'Talk me through moving someone unsteady from bed to chair. Where does it usually go wrong?',
      keyPoints: [
        'The plan, the ability on that day and the weight-bearing are checked beforehand.',
        'Brakes on, bed at the right height, footwear on and the route cleared of obstacles.',
        'The helper stays close with bent knees and a straight back and never lifts under the armpits.',
        'Hoist or second carer is used whenever prescribed, even under time pressure.',
        'Somebody already falling is guided down if safe, not held up by force.',
      ],
    },
    {
      id: 'care-work-practice-wants-home',
      difficulty: 'medium',
      text: 'A resident with dementia keeps asking to go home. What do you say, and what do you avoid?',
      keyPoints: [
        'The feeling behind the words, such as loneliness or fear, is answered before the facts.',
        'Arguing or correcting tends to increase distress.',
        'Pain, hunger, toilet need, noise and tiredness are looked for as triggers.',
        'Talking about the place longed for, or a familiar activity, often brings calm.',
        'Patterns in time of day are noted so that the team can prevent it.',
      ],
    },
    {
      id: 'care-work-practice-tablets',
      difficulty: 'medium',
      text: "You find yesterday's tablets still lying in the box. What now?",
      keyPoints: [
        'A missed dose is never doubled up or given late without advice.',
        'The nurse, pharmacist, doctor or supervisor named in the plan is asked at once.',
        'How the person feels is checked, along with the reason the dose was not taken.',
        'What was found, who was told and what they advised is recorded.',
      ],
    },
    {
      id: 'care-work-practice-bruises',
      difficulty: 'hard',
      text: 'While dressing a client you see bruises on both upper arms, and she begs you to tell no one. What do you do?',
      keyPoints: [
        'Finger-shaped or paired marks can point to rough handling or abuse, though other causes exist.',
        'Secrecy cannot be promised; it is explained kindly who has to know and why.',
        'Her own words are listened to and written down exactly, without leading questions.',
        'The concern goes to the safeguarding lead or manager the same day, and nobody suspected is confronted.',
        'Immediate danger or injury comes first and may need emergency services.',
      ],
    },
    {
      id: 'care-work-practice-risk-or-freedom',
      difficulty: 'hard',
      text: 'Somebody at risk of falling insists on walking to the garden alone. How far do you let them?',
      keyPoints: [
        'An adult who understands the danger is entitled to take risks.',
        'Understanding is judged for this decision on this day rather than assumed from a diagnosis.',
        'Footwear, walking aid, handrails, glasses or a time when staff are near make the wish safer.',
        'Locking doors or confining someone to a chair is restraint and needs proper authority.',
        'The agreement is set down in a risk assessment shared with everyone involved.',
      ],
    },
    {
      id: 'care-work-practice-sudden-confusion',
      difficulty: 'hard',
      text: 'On Monday she knew you, on Tuesday she is drowsy and muddled. What might lie behind it, and how do you act?',
      keyPoints: [
        'A sudden change over hours or days suggests delirium, stroke or another acute illness, not ordinary dementia.',
        'Infection, dehydration, constipation, pain, a fall with head injury or a new drug are frequent causes.',
        'Face, arm and speech signs, or hard waking, mean calling an ambulance immediately.',
        'Otherwise nurse or doctor is told the same hour, with facts on when it began.',
        'Calm voice, glasses, hearing aid, light and a familiar face keep the person safer meanwhile.',
      ],
    },
  ],
  levels: [
    'Replies with kindness alone, being nice and taking time, or suggests something unsafe such as pulling by the arms or giving a second dose.',
    'Knows a few house rules on hygiene or lifting, though not their purpose; consent, reporting lines and what the individual prefers remain unspoken.',
    'Describes safe everyday care step by step, including choice and privacy, and knows whom to tell, but treats every client much alike.',
    'Looks behind behaviour for pain, fear or illness, fits aids and pace to the person, and separates what a carer may decide from what needs a nurse.',
    'Balances freedom with protection in the concrete case, spots acute illness or abuse from small signs, follows safeguarding exactly, and keeps the relationship intact meanwhile.',
  ],
  probes: {
    reason: [
      'What could happen to the person if you skipped that?',
      'Why does that matter to the person, beyond what the rules say?',
    ],
    example: [
      'Do you have a client in mind with whom that worked?',
      'Tell me one sentence you really use in that moment.',
    ],
    tradeOff: [
      'You have twenty minutes for the visit. What gives way, and what never does?',
      'What does the person lose if we make everything perfectly safe?',
    ],
    depth: [
      "Where exactly does your responsibility end and the nurse's begin?",
      'What exactly would you look out for in the person while you do that?',
    ],
  },
}

export const careWork = { competency, field }
