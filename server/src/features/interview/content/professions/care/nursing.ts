import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'nursing',
  name: 'Nursing care',
  group: 'profession',
  keywords: [
    'nursing',
    'registered nurse',
    'ward nurse',
    'patient care',
    'bedside care',
    'vital signs',
    'wound care',
    'medication administration',
    'care plan',
    'shift handover',
    'patient assessment',
    'midwife',
    'intensive care',
    'patient triage',
    'infusion',
    'patient education',
  ],
  questions: [
    {
      id: 'nursing-patient-remembered',
      difficulty: 'easy',
      text: 'Tell me about a patient you looked after and still remember. What did you do for them?',
    },
    {
      id: 'nursing-worried-relative',
      difficulty: 'easy',
      text: 'Who was the last anxious relative you had to speak with on a shift, and how did you handle it?',
    },
    {
      id: 'nursing-going-downhill',
      difficulty: 'medium',
      text: 'Take me back to a time you felt a patient was going downhill before the monitor showed it. What did you do?',
    },
    {
      id: 'nursing-order-questioned',
      difficulty: 'medium',
      text: 'When did you last question an order or a prescription that looked wrong to you? How did you raise it?',
    },
    {
      id: 'nursing-heaviest-shift',
      difficulty: 'hard',
      text: 'Of all your shifts, which was the heaviest? I would like to hear how you chose whose bedside came first.',
    },
    {
      id: 'nursing-near-miss',
      difficulty: 'hard',
      text: 'What near miss on the ward did you have a part in, and what did you do once you had seen it?',
    },
  ],
  levels: [
    'Lists ward duties such as observations and washes; no particular patient appears, and it cannot be told what this nurse noticed, decided or did for anyone.',
    'One patient is mentioned, but the care is told as routine: what was measured, who was informed and how the person fared all stay open.',
    'Follows a patient from first concern to handover, naming the signs seen, the steps taken and who was called, though the outcome comes only in passing.',
    'Gives the observations that prompted action, why this bedside came first, the words used with patient or doctor, and how the condition changed as a consequence.',
    'Recognised trouble while the signs were still faint, escalated until somebody came, kept comfort and dignity in view throughout, and changed a habit of the ward afterwards.',
  ],
  probes: {
    situation: [
      'How many patients did you have that day, and how sick was this one?',
      'What was already known about this patient when you took over?',
    ],
    task: [
      'What was yours to look after there, and what was for the doctor to decide?',
      'What were you most anxious to prevent for this patient?',
    ],
    action: [
      'What was the very first thing you did at the bedside?',
      'Whom did you speak to about it, and how did you put it?',
    ],
    result: [
      'How was the patient by the end of your shift?',
      "What did you see, on the chart or in the patient's face, that told you it had helped?",
    ],
    ownership: [
      'You speak of the whole ward team. Which part of the care came from your own hands?',
      'Who on the shift did what, and which decision was yours?',
    ],
    learning: [
      'What do you now look for in every patient because of that day?',
      'If the same patient were admitted tomorrow, what would you do sooner?',
    ],
  },
}

const field: Field = {
  id: 'nursing-practice',
  name: 'Nursing practice',
  kind: 'profession',
  keywords: [
    'nursing process',
    'observations',
    'early warning score',
    'pressure ulcer',
    'infection control',
    'hand hygiene',
    'sepsis',
    'medicines management',
    'blood transfusion',
    'palliative care',
    'falls prevention',
    'post-operative care',
    'catheter care',
  ],
  questions: [
    {
      id: 'nursing-practice-first-half-hour',
      difficulty: 'easy',
      text: 'You come on shift and take over six patients. How do you use your first half hour?',
      keyPoints: [
        'A structured handover, at the bedside where possible, lets concerns and unfinished jobs be questioned directly.',
        'The least stable person is seen first, and every bed is visited early.',
        'Identity bands, allergies, lines, drains, oxygen and running infusions are checked in person.',
        'Time-critical medicines and planned procedures are noted so that the work can be ordered around them.',
      ],
    },
    {
      id: 'nursing-practice-right-medicine',
      difficulty: 'easy',
      text: 'Talk me through your checks between the medicine cupboard and the patient swallowing the tablet.',
      keyPoints: [
        'Two identifiers are compared with the chart, and people are asked to state their name rather than to confirm it.',
        'Drug, dose, route, time, expiry date and allergies are each verified.',
        'Administration is signed for straight afterwards, never in advance.',
        'High-risk drugs such as insulin, opioids or potassium get an independent second check.',
        'An unclear or unusual order is queried with the prescriber before anything is given.',
      ],
    },
    {
      id: 'nursing-practice-hands-and-gloves',
      difficulty: 'easy',
      text: 'At which moments do you clean your hands on a round, and why do gloves not settle the matter?',
      keyPoints: [
        'Hygiene comes before touching a person and before any clean or aseptic procedure.',
        'It comes again after body fluid exposure and after contact with someone or their surroundings.',
        'Gloves can leak and contaminate the skin as they are taken off, so they never replace washing.',
        'Visible soiling and spore-forming diarrhoea call for soap and water, since alcohol rub does not kill spores.',
      ],
    },
    {
      id: 'nursing-practice-falling-pressure',
      difficulty: 'medium',
      text: 'The evening after an operation, a pulse keeps climbing while the blood pressure drifts down. What do you do?',
      keyPoints: [
        'Bleeding or sepsis is suspected until excluded, because compensation can mask shock for a while.',
        'Assessment follows airway, breathing, circulation, disability and exposure, with vital signs repeated often.',
        'Wound, dressings, drains, abdomen and urine output are inspected for loss or poor perfusion.',
        'Help is called at once with a structured message, and further up the line if nobody arrives.',
        'Oxygen as needed, venous access and prescribed fluids are made ready in the meantime.',
      ],
    },
    {
      id: 'nursing-practice-pressure-sores',
      difficulty: 'medium',
      text: 'How do you protect the skin of somebody frail who cannot turn in bed unaided?',
      keyPoints: [
        'Risk is scored on admission and again whenever the condition changes.',
        'Heels, sacrum and hips are inspected every shift, since redness that does not blanch is already damage.',
        'On dark skin, warmth, firmness or pain may be the only early sign of injury.',
        'Regular repositioning, floated heels and a pressure-redistributing mattress relieve the load.',
        'Moisture is kept off and nutrition supported, while bony areas are never rubbed hard.',
      ],
    },
    {
      id: 'nursing-practice-medicine-refused',
      difficulty: 'medium',
      text: 'Suppose a patient pushes away the tablets you have brought. Where do you go from there?',
      keyPoints: [
        'A competent adult may decline treatment, and that choice is respected without pressure or trickery.',
        'Asking for the reason often uncovers nausea, fear, side effects or a misunderstanding.',
        'Consequences are explained plainly and another time, form or drug is offered.',
        'Doubt about capacity, as in delirium, calls for an assessment; hiding drugs in food is never decided alone.',
        'The event is documented and the prescriber told, urgently if the dose is critical.',
      ],
    },
    {
      id: 'nursing-practice-four-bells',
      difficulty: 'hard',
      text: 'Four call bells, a blood transfusion just started and a newly confused admission. What comes first, and what do you hand on?',
      keyPoints: [
        'Threats to life and rapid change outrank discomfort, and discomfort outranks routine.',
        'Severe reactions to blood often begin within about fifteen minutes, so those minutes need close watching.',
        'Acute confusion counts as illness and as a fall risk until it is explained.',
        'Delegated jobs fit the competence of the helper, and results are reported back.',
        'Calling for support and reporting unsafe staffing is a duty rather than a failing.',
      ],
    },
    {
      id: 'nursing-practice-sepsis-hour',
      difficulty: 'hard',
      text: 'Which signs tell you that an infection is turning into sepsis, and what must happen within the hour?',
      keyPoints: [
        'Fast breathing, new confusion, low blood pressure, mottled skin or little urine point to failing organs.',
        'A normal or low temperature does not rule it out, particularly in older or immunosuppressed people.',
        'Blood cultures are drawn before antibiotics as long as this does not delay the first dose.',
        'Broad-spectrum antibiotics, a lactate measurement and fluids for poor perfusion are started promptly.',
        'A senior doctor or critical care is involved early, and urine output tracked closely.',
      ],
    },
    {
      id: 'nursing-practice-last-days',
      difficulty: 'hard',
      text: 'Someone is in their last days, their breathing rattles, and the visitors are frightened. How do you care for all of them?',
      keyPoints: [
        'The sound comes from secretions that can no longer be cleared and usually does not distress the dying person.',
        'Turning to the side, mouth care and prescribed drying medicines can help; deep suction is generally avoided.',
        'Families are told honestly which changes in colour, breath and consciousness to expect.',
        'Pain, agitation and breathlessness are treated from medicines prescribed in anticipation.',
        'Burdensome measurements and drugs without benefit are stopped in agreement with the team.',
      ],
    },
  ],
  levels: [
    'Offers good intentions, watching carefully or telling the doctor, with no sign, value or order of steps that a colleague on the ward could follow.',
    'Recalls single rules correctly, a dose check or a turning chart, yet misses the warning signs and does not say when to call for help.',
    'Works through assessment, intervention and reporting in a safe sequence; the vital signs are right, but atypical presentations or refusal of care go unmentioned.',
    'Links every nursing step to the harm it prevents, states thresholds for escalation, and adapts unprompted to frailty, capacity or other illness.',
    "Weighs competing risks like an experienced charge nurse: the physiology is explained, the limits of a nurse's remit are clear, and delegation, dignity and charting belong to the plan.",
  ],
  probes: {
    reason: [
      'What is happening in the body that makes this necessary?',
      'Which harm to the patient do you prevent that way?',
    ],
    example: [
      'Which patient of yours comes to mind when you say that?',
      'When have you seen this go wrong on a ward, and why?',
    ],
    tradeOff: [
      'The ward is full. Which part of that could wait, and which could not?',
      "When would a patient's comfort count for more than the textbook intervention?",
    ],
    depth: [
      'Which finding would make you pick up the phone, and whom would you ring?',
      'What would you chart, and how soon would you be back at the bed?',
    ],
  },
}

export const nursing = { competency, field }
