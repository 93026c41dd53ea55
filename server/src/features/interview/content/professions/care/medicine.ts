import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'medicine',
  name: 'Clinical care',
  group: 'profession',
  keywords: [
    'physician',
    'clinician',
    'medical doctor',
    'diagnosis',
    'treatment plan',
    'therapist',
    'physiotherapy',
    'occupational therapy',
    'speech therapy',
    'pharmacist',
    'dentist',
    'radiographer',
    'surgery',
    'outpatient clinic',
    'patient consultation',
    'rehabilitation',
    'clinical decision',
    'paramedic',
  ],
  questions: [
    {
      id: 'medicine-most-taught',
      difficulty: 'easy',
      text: 'Which case has taught you the most so far? Tell me what you did for that person.',
    },
    {
      id: 'medicine-fear-of-treatment',
      difficulty: 'easy',
      text: 'Who was the last patient to be really afraid of what you had in mind, and how did you go about it?',
    },
    {
      id: 'medicine-first-idea-wrong',
      difficulty: 'medium',
      text: 'Think of a case where your first explanation turned out wrong. How did you find out, and what then?',
    },
    {
      id: 'medicine-colleagues-differ',
      difficulty: 'medium',
      text: 'Tell me about a treatment on which you and another clinician could not agree. How was it settled?',
    },
    {
      id: 'medicine-bad-news-own-error',
      difficulty: 'hard',
      text: 'Have you had to tell a patient that something went wrong in their care? Take me through that conversation.',
    },
    {
      id: 'medicine-too-little-information',
      difficulty: 'hard',
      text: 'Describe a clinical decision you had to make on far less information than you wanted.',
    },
  ],
  levels: [
    'Describes the specialty, its equipment or its guidelines; nobody is ever treated in the account, and no clinical judgement of the speaker can be made out.',
    'A case is outlined as complaint and cure; findings, alternatives considered and what was discussed with the person are missing, so the reasoning has to be guessed.',
    'Presents a case in order, from findings through working explanation to treatment, and says what was chosen, while doubts and the follow-up receive a sentence at most.',
    'Lays out the rival explanations, what tipped the decision, how consent was reached in plain language, and the measured course of recovery or decline.',
    'Shows uncertainty handled openly: danger excluded first, help sought at the right point, the person sharing the choice, and a candid look at what outcome data later revealed.',
  ],
  probes: {
    situation: [
      'What had brought this person to you, and what did you find at first?',
      'In which setting was this, and which colleagues or equipment could you fall back on?',
    ],
    task: [
      'Which decision was yours to make, and which was not?',
      'What did this patient need from you in particular, as opposed to your colleagues?',
    ],
    action: [
      'What did you examine or try next, and for what reason?',
      'How did you explain the plan? Give me your words, if you can.',
    ],
    result: [
      'What happened at the follow-up?',
      'How did you know, by measurement or from the patient, whether it had helped?',
    ],
    ownership: [
      'Leaving the others aside for a moment: what was your own judgement of the case?',
      'Which part of that care did you decide or carry out yourself?',
    ],
    learning: [
      'Has that case changed how you examine or counsel people now?',
      'Which question or sign would you give more weight next time?',
    ],
  },
}

const field: Field = {
  id: 'medicine-practice',
  name: 'Clinical practice',
  kind: 'profession',
  keywords: [
    'informed consent',
    'differential diagnosis',
    'clinical reasoning',
    'shared decision making',
    'patient safety',
    'drug interactions',
    'contraindications',
    'evidence-based medicine',
    'medical history',
    'clinical documentation',
    'adverse event',
    'red flags',
    'diagnostic test',
  ],
  questions: [
    {
      id: 'medicine-practice-opening',
      difficulty: 'easy',
      text: 'How do you open a consultation so that you learn what really brought someone in?',
      keyPoints: [
        'Introducing oneself by name and role in a private setting makes it safer to speak.',
        'A broad invitation to talk, followed by uninterrupted listening, yields more than early closed questions.',
        'All concerns are gathered before any single one is pursued.',
        "Asking about the patient's own ideas, worries and hopes uncovers the hidden agenda.",
      ],
    },
    {
      id: 'medicine-practice-never-skipped',
      difficulty: 'easy',
      text: 'Before you treat, image or dispense anything, which checks do you never skip?',
      keyPoints: [
        'The right person is confirmed with two identifiers, and the site or side where that applies.',
        'Allergies and earlier bad reactions are asked about afresh each time.',
        'Everything being taken, including over-the-counter and herbal products, is screened for interactions.',
        'Possible pregnancy, kidney or liver impairment, age and weight can change a dose or rule a procedure out.',
        'Valid consent exists for exactly what is about to happen.',
      ],
    },
    {
      id: 'medicine-practice-good-record',
      difficulty: 'easy',
      text: 'Suppose you are ill tomorrow and a colleague takes your list. What must your notes have told them?',
      keyPoints: [
        'Findings, interpretation and plan are kept distinguishable from one another.',
        'Entries are dated, signed and made at the time, with later corrections left visible.',
        'What was explained to the patient, and what they agreed to or declined, is stated.',
        'Outstanding results and referrals carry the name of whoever is responsible for chasing them.',
      ],
    },
    {
      id: 'medicine-practice-understood',
      difficulty: 'medium',
      text: 'A patient nods at everything you say. How do you find out what has truly been understood?',
      keyPoints: [
        'Teach-back has people repeat the plan in words of their own, framed as a test of the explanation.',
        'Information is given in small portions and everyday language rather than all at once.',
        'A professional interpreter is used where language is a barrier, instead of children or visitors.',
        'Asking what might get in the way at home uncovers cost, fear or practical obstacles.',
      ],
    },
    {
      id: 'medicine-practice-unhelpful-request',
      difficulty: 'medium',
      text: 'What do you do when someone insists on a treatment that you believe will not help them?',
      keyPoints: [
        'The worry or experience behind the request is explored before it is answered.',
        'Expected benefit and harm are set out honestly, with plain numbers where they exist.',
        'Autonomy covers the right to refuse, but does not oblige a clinician to provide what is harmful or futile.',
        'A reasonable alternative, a review date or a second opinion is offered so that nobody feels dismissed.',
      ],
    },
    {
      id: 'medicine-practice-odd-result',
      difficulty: 'medium',
      text: 'A result comes back that does not fit the person in front of you. How do you make sense of it?',
      keyPoints: [
        'How likely a condition was beforehand determines how much a positive or negative finding means.',
        'Mislabelled samples, timing, technique or faulty equipment are considered as causes.',
        'A surprising value is repeated or confirmed by another method unless waiting would be dangerous.',
        'Reference ranges exclude some healthy people by design, so slightly outlying values may be normal.',
      ],
    },
    {
      id: 'medicine-practice-premature-closure',
      difficulty: 'hard',
      text: 'What keeps you from settling on one explanation of a case too early?',
      keyPoints: [
        'Anchoring and confirmation bias lead people to overlook evidence against their first impression.',
        'A deliberate pause asks what does not fit and what else could explain the picture.',
        'Dangerous alternatives are excluded before common harmless ones are accepted.',
        'Repeat visits, failure to improve and inherited labels are triggers for thinking afresh.',
        'Following up outcomes shows how well earlier conclusions were calibrated.',
      ],
    },
    {
      id: 'medicine-practice-unnoticed-error',
      difficulty: 'hard',
      text: 'An error of yours has harmed a patient, and nobody else has noticed. Which steps follow, and in what order?',
      keyPoints: [
        'The injury is assessed and limited first, with senior help where needed.',
        'The affected person is told promptly and truthfully, with an apology and what happens next.',
        'Facts are recorded without altering earlier entries, and relevant evidence is kept.',
        'An incident report allows the causes in the system to be examined, beyond individual blame.',
        'Seeking support for oneself is sensible, since guilt and stress affect later performance.',
      ],
    },
    {
      id: 'medicine-practice-two-options',
      difficulty: 'hard',
      text: 'Two options are medically about equal. How do you help the person choose without choosing for them?',
      keyPoints: [
        'All reasonable courses, doing nothing included, are laid out with their benefits and harms.',
        'Absolute risks and natural frequencies mislead less than relative percentages.',
        'What matters in daily life to this individual is asked and tied to the consequences of each course.',
        'Order, wording and tone can steer, so framing is kept balanced.',
        'Time to reflect and the freedom to change course later are made explicit.',
      ],
    },
  ],
  levels: [
    'Falls back on phrases about following protocol or referring onward; no clinical content can be checked and a patient would be no safer for it.',
    "Mentions correct fragments such as an allergy check or a consent form, but in no order, without red flags and with the patient's view left out.",
    'Gives a sound and safe course that most clinicians would accept; probability, interactions or the possibility of being wrong are touched on only when prompted.',
    'Reasons from likelihood and harm to the next step, distinguishes urgent from ordinary, and says how agreement with the patient is reached and recorded.',
    'Handles the grey zone with precision: weighs evidence against this individual, names sources of bias and error, knows where their competence ends, and plans for being mistaken.',
  ],
  probes: {
    reason: [
      'What evidence or mechanism stands behind that choice?',
      'Why in that order? What would go wrong the other way round?',
    ],
    example: [
      'Could you give me a case, without names, where that approach paid off?',
      'When has a guideline not fitted somebody you treated?',
    ],
    tradeOff: [
      'What is the harm in doing that for everyone?',
      'With ten minutes per patient, what of that would you keep?',
    ],
    depth: [
      'Which red flag would make you change course immediately?',
      'For which kind of patient would you do it differently, and how?',
    ],
  },
}

export const medicine = { competency, field }
