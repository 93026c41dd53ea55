import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'social-work',
  name: 'Social work and counselling',
  group: 'profession',
  keywords: [
    'social worker',
    'counselling',
    'counselor',
    'case management',
    'youth work',
    'community work',
    'outreach',
    'family support',
    'casework',
    'addiction support',
    'homelessness',
    'child protection',
    'pastoral care',
    'chaplain',
    'crisis intervention',
    'probation',
  ],
  questions: [
    {
      id: 'social-work-door-opened',
      difficulty: 'easy',
      text: 'I would like to hear about one person who wanted no helper at all. What got you through the door?',
    },
    {
      id: 'social-work-network-found',
      difficulty: 'easy',
      text: 'Tell me about a family, a young person or a group for whom you found the right support.',
    },
    {
      id: 'social-work-plan-failed',
      difficulty: 'medium',
      text: 'Which support plan of yours fell through? I am interested in what you did the week after.',
    },
    {
      id: 'social-work-agencies-pulling',
      difficulty: 'medium',
      text: 'Think back to a case where several agencies pulled in different directions. What was your part in sorting it?',
    },
    {
      id: 'social-work-against-their-will',
      difficulty: 'hard',
      text: 'Was there a time you had to report or act against the wishes of a client? Take me through how you told them.',
    },
    {
      id: 'social-work-crisis',
      difficulty: 'hard',
      text: 'What is the most acute crisis you have sat through with somebody, and how did you keep them safe?',
    },
  ],
  levels: [
    'Talks about compassion, society or the caseload in general; not one client, conversation or decision can be pictured from what is said.',
    'A client and a problem appear, mostly as a label such as addict or problem family; help consists of a referral whose fate is unknown.',
    "Tells a case with its history, the client's own goal and the services brought in; the helper's reasoning on risk or on setbacks is thin.",
    "Shows how trust was built in concrete encounters, which strengths and dangers were weighed, how colleagues elsewhere were brought round, and what became stable in the person's life.",
    'Stayed with someone through resistance or crisis, spoke openly about duties and limits, left decisions to the client wherever safe, used supervision, and admits what remained unsolved.',
  ],
  probes: {
    situation: [
      'How had this person come to you: by choice, by referral or by order?',
      'Who else was already in the picture, family or services?',
    ],
    task: ['What did the client want, and what did your agency want?', 'Which duties were you under at that moment?'],
    action: [
      'What did you say to them at the most delicate point?',
      'Which calls or visits did you make, and in what order?',
    ],
    result: [
      'What did their situation look like three months on?',
      'What showed you that they were safer, or less alone?',
    ],
    ownership: [
      'Where colleagues or other services were involved, what did you personally put forward?',
      'Which of those steps did the client take, and which did you take for them?',
    ],
    learning: [
      'What did you bring to supervision from that case?',
      'Where would you draw the line earlier, or later, next time?',
    ],
  },
}

const field: Field = {
  id: 'social-work-practice',
  name: 'Social work practice',
  kind: 'profession',
  keywords: [
    'needs assessment',
    'risk assessment',
    'safeguarding',
    'motivational interviewing',
    'strengths-based',
    'confidentiality',
    'trauma-informed',
    'de-escalation',
    'professional boundaries',
    'referral',
    'group work',
    'suicide prevention',
    'harm reduction',
  ],
  questions: [
    {
      id: 'social-work-practice-first-meeting',
      difficulty: 'easy',
      text: 'What do you make sure to say and to ask in a first meeting with a new client?',
      keyPoints: [
        'Role, purpose and the limits of confidentiality are made clear at the start.',
        "The person's own view of the trouble and their goals come before any form.",
        'Strengths, supporters and earlier successes are asked about alongside difficulties.',
        'Immediate needs and dangers, such as shelter, food, violence or self-harm, are checked.',
        'It ends with an agreed next step that is small and certain.',
      ],
    },
    {
      id: 'social-work-practice-confidential-limits',
      difficulty: 'easy',
      text: '"Can you keep a secret?" a teenager asks you. What do you answer?',
      keyPoints: [
        'An honest reply names the exceptions before anything is disclosed.',
        'Serious danger to oneself or another, and abuse of a child, generally have to be passed on.',
        'Only those who need to know learn of it, and the young person hears beforehand where possible.',
        'Staying available matters, so that the warning does not end the conversation.',
      ],
    },
    {
      id: 'social-work-practice-boundaries',
      difficulty: 'easy',
      text: 'Where do you draw the line between being friendly and being a friend, say with gifts, numbers or invitations?',
      keyPoints: [
        'The relationship serves the client, and the difference in power does not vanish through warmth.',
        'Private contact details, loans and social media links are kept out of the work.',
        'A small token may be accepted openly within policy, while anything that creates obligation is declined kindly.',
        'Doubtful situations are taken to supervision early and written down.',
      ],
    },
    {
      id: 'social-work-practice-ambivalence',
      difficulty: 'medium',
      text: 'A man says he ought to drink less, then lists ten reasons why not now. How do you talk with him?',
      keyPoints: [
        'Mixed feelings are normal, and pushing usually makes people defend the habit.',
        'Open questions, reflection and summaries draw out his own arguments for change.',
        'His values are set beside current behaviour without judgement.',
        'Information is offered with permission, and small or harm-reducing steps count.',
        'Sudden withdrawal after heavy daily use can be dangerous and needs medical advice.',
      ],
    },
    {
      id: 'social-work-practice-family-strengths',
      difficulty: 'medium',
      text: 'A family is referred to you as a bundle of problems. How do you find out what they need and what they can do?',
      keyPoints: [
        'Several perspectives are gathered, including children heard directly and in a suitable way.',
        'Facts, opinions and hypotheses are separated in the written assessment.',
        'Money, housing, network and community are looked at besides individual behaviour.',
        'Existing coping and cultural resources are mapped, for instance with a genogram or ecomap.',
        'Conclusions are shared with the people concerned, and remain open to revision.',
      ],
    },
    {
      id: 'social-work-practice-group-conflict',
      difficulty: 'medium',
      text: 'Your youth group is about to split after a fight. What do you do in the next session, and what beforehand?',
      keyPoints: [
        'Safety comes first, and those involved are spoken to separately before meeting together.',
        'The group works out or renews its rules, so that they are its own.',
        'Each side describes the harm and what would put it right, without a search for one culprit.',
        'Quieter members are protected from having to take sides.',
        'An agreement is checked again later, and repeated aggression has known consequences.',
      ],
    },
    {
      id: 'social-work-practice-suicide-question',
      difficulty: 'hard',
      text: 'Someone says everybody would be better off without them. What do you ask, and what do you do next?',
      keyPoints: [
        'Asking directly about thoughts of suicide does not plant the idea and often brings relief.',
        'Plan, means, timing, earlier attempts and what has held the person back are explored.',
        'With acute intent the person is not left alone, and emergency or crisis services are brought in.',
        'A safety plan lists warning signs, coping steps, contacts and less access to means.',
        'The worker consults a colleague or supervisor, documents, and arranges follow-up soon.',
      ],
    },
    {
      id: 'social-work-practice-child-at-risk',
      difficulty: 'hard',
      text: 'The flat is in a bad state, the mother is trying hard, the toddler is quiet. How do you judge whether the child can stay?',
      keyPoints: [
        'Poverty and untidiness differ from neglect; the effect on the infant is what counts.',
        'Growth, injuries, attachment behaviour and supervision are observed, with medical opinion when in doubt.',
        'Capacity to change is judged by what happens over time, not by promises.',
        'The least intrusive measure that gives safety comes before removal, which carries harm of its own.',
        'Decisions rest on several professionals, known facts and recorded reasons, against optimism and panic alike.',
      ],
    },
    {
      id: 'social-work-practice-help-or-control',
      difficulty: 'hard',
      text: 'Your work helps people and also checks on them. How do you handle that double role honestly?',
      keyPoints: [
        'Which matters are negotiable and which are imposed is said openly from the beginning.',
        'Conditions, reports and their consequences are shown to the client rather than sent behind their back.',
        'Coercion stays proportionate, time-limited and open to complaint or appeal.',
        'Choices within the constraint are widened, since involvement improves the outcome.',
        'Own bias and power are examined regularly with a supervisor.',
      ],
    },
  ],
  levels: [
    'Answers with advice to give or a lecture to hold; danger is overlooked or secrecy promised, and the client has no voice in it.',
    'Uses professional words such as empathy or empowerment, without showing what would actually be asked, observed or agreed with the person in the room.',
    'Sets out a proper procedure with assessment, referral and duty to report; ambivalence, power and the possibility of doing harm are barely considered.',
    'Distinguishes risk from worry with concrete questions, tells the client openly what will follow, and draws on family, money, housing and community as well as talk.',
    "Holds care and control together in a hard case: proportionate, documented, aware of the worker's bias, with a fallback if the first plan fails and a thought for when to ask for help.",
  ],
  probes: {
    reason: [
      'Why that way? What might the client hear or feel otherwise?',
      'Which experience or research makes you trust that approach?',
    ],
    example: [
      'How would that sound, if I were the client sitting here?',
      'Where has that worked for you, and where did it not?',
    ],
    tradeOff: [
      'What do you put at risk in the relationship by taking that step, and what by not taking it?',
      'Whose interest comes second in that decision, and how do you live with it?',
    ],
    depth: [
      'Which facts would tip you from support to protection?',
      'What would you write in the file, and what would the client be able to read there?',
    ],
  },
}

export const socialWork = { competency, field }
