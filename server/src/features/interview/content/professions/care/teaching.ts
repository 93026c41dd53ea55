import type { Competency, Field } from '../../schema.ts'

const competency: Competency = {
  id: 'teaching',
  name: 'Teaching and helping people learn',
  group: 'profession',
  keywords: [
    'teacher',
    'teaching',
    'classroom',
    'lecturer',
    'tutoring',
    'trainer',
    'instructor',
    'lesson planning',
    'curriculum development',
    'pupils',
    'teaching students',
    'learners',
    'school teacher',
    'special education',
    'librarian',
    'workshop facilitation',
    'teaching assistant',
  ],
  questions: [
    {
      id: 'teaching-lesson-proud',
      difficulty: 'easy',
      text: 'Tell me about a lesson or session of yours that went really well. What had you planned, and what happened?',
    },
    {
      id: 'teaching-learner-turned',
      difficulty: 'easy',
      text: 'Which learner surprised you most by the progress they made with you?',
    },
    {
      id: 'teaching-lost-the-room',
      difficulty: 'medium',
      text: 'When did you realise halfway through that the group was not following you? What did you change?',
    },
    {
      id: 'teaching-disruption',
      difficulty: 'medium',
      text: 'Which group has been the hardest for you to settle, and how did you get them working?',
    },
    {
      id: 'teaching-stuck-learner',
      difficulty: 'hard',
      text: 'Someone in your group had given up on the subject altogether. What did you try, and how far did it get them?',
    },
    {
      id: 'teaching-hard-conversation',
      difficulty: 'hard',
      text: 'Describe a difficult talk you had with a parent, a learner or an employer about poor progress.',
    },
  ],
  levels: [
    'Speaks of loving the subject or the job and of materials prepared; no learner, no lesson and nothing learned comes into view.',
    'A class or course is mentioned with its topic and activity, yet how anyone responded, and whether they understood, is left to the imagination.',
    'Recounts a session with aim, activity and reaction of the group; evidence of learning rests on mood or participation rather than on what learners could then do.',
    'Explains what was diagnosed, which explanation, task or seating was altered because of it, and shows in work or results how individuals moved forward.',
    'Traces one learner or group across weeks: misconception found, approach revised more than once, relationship held under strain, gains that lasted, and teaching reshaped for later cohorts.',
  ],
  probes: {
    situation: [
      'Who were these learners, and what could they already do?',
      'How long had you been working with this group at that point?',
    ],
    task: [
      'What should they have been able to do by the end of it?',
      'What was the school, the college or the client expecting of you there?',
    ],
    action: [
      'Which example, task or rule did you bring in, and why that one?',
      'What exactly did you say, and what came back from them?',
    ],
    result: [
      'How do you know that they had learned it and were not just having a good time?',
      'Where did they stand by the end of the term or the course?',
    ],
    ownership: [
      'Which piece of that did you plan and teach yourself?',
      'What in that do you put down to your teaching, and what to the learners?',
    ],
    learning: [
      'How do your first lessons with a new group look nowadays, after that?',
      'What in your approach of that time would you throw away today?',
    ],
  },
}

const field: Field = {
  id: 'teaching-practice',
  name: 'Teaching practice',
  kind: 'profession',
  keywords: [
    'pedagogy',
    'formative assessment',
    'differentiated instruction',
    'classroom management',
    'learning objectives',
    'scaffolded learning',
    'feedback to students',
    'instructional design',
    'e-learning',
    'inclusive education',
    'retrieval practice',
    'information literacy',
    'exam preparation',
  ],
  questions: [
    {
      id: 'teaching-practice-plan-backwards',
      difficulty: 'easy',
      text: 'You have one hour to teach something new. Where does your planning start, and what goes into the hour?',
      keyPoints: [
        'Planning starts from what people should be able to do afterwards and how that will be seen.',
        'Prior knowledge is activated and checked before new material is introduced.',
        'Explanation comes in small steps with worked examples, then guided and independent practice.',
        'Time is kept for a closing check, so that the next session can build on it.',
      ],
    },
    {
      id: 'teaching-practice-check-understanding',
      difficulty: 'easy',
      text: '"Any questions?" and nobody stirs. What do you do instead to see who has understood?',
      keyPoints: [
        'Every learner answers at once, on mini-boards, cards or a quick poll, rather than only volunteers.',
        'Thinking time before an answer raises its quality and the number of people taking part.',
        'Well-chosen wrong options reveal which misconception somebody holds.',
        'What is found decides whether to move on, reteach or split the group.',
      ],
    },
    {
      id: 'teaching-practice-useful-feedback',
      difficulty: 'easy',
      text: 'A piece of work comes back half right. What does helpful feedback on it look like?',
      keyPoints: [
        'Comments address the task and the strategy, not the talent of the person.',
        'One or two concrete next steps can be acted on, where a page of corrections cannot.',
        'Time is set aside for revising the work with the comments in hand.',
        'A mark placed beside the remarks tends to draw attention away from them.',
      ],
    },
    {
      id: 'teaching-practice-mixed-level',
      difficulty: 'medium',
      text: 'How do you teach a group in which some are bored and others are lost?',
      keyPoints: [
        'A common goal is kept while support, pace and depth vary.',
        'Scaffolds such as examples, prompts or word lists are given and withdrawn again as skill grows.',
        'Those who finish early receive richer problems rather than more of the same.',
        'Grouping stays flexible and rests on current evidence, since fixed ability labels lower expectations.',
      ],
    },
    {
      id: 'teaching-practice-remember-later',
      difficulty: 'medium',
      text: 'They knew it on Friday and it is gone three weeks later. What would you change in your teaching?',
      keyPoints: [
        'Recalling from memory strengthens retention more than rereading.',
        'Practice spread over weeks outlasts the same amount in one block.',
        'Mixing kinds of problem trains the choice of method, although it feels harder at first.',
        'Good performance during a lesson is weak evidence of lasting learning.',
      ],
    },
    {
      id: 'teaching-practice-low-disruption',
      difficulty: 'medium',
      text: 'One person keeps talking across you. Which steps do you take, from the lightest to the firmest?',
      keyPoints: [
        'Clear routines and work that people can begin at once prevent much of the trouble.',
        'A pause, a look or standing nearby is tried before any public rebuke.',
        'Corrections are brief, calm and about the behaviour, and offer a way back.',
        'Consequences follow as announced, consistently, and a private talk seeks the cause.',
      ],
    },
    {
      id: 'teaching-practice-misconception',
      difficulty: 'hard',
      text: "Choose a misconception that is typical of your subject. How do you get it out of people's heads?",
      keyPoints: [
        'A wrong idea usually rests on experience that makes sense, so it must first be brought into the open.',
        'Simply stating the correct version leaves the old one in place alongside it.',
        'A prediction that fails, or a case the idea cannot explain, creates the need for a better model.',
        'The new model is applied in several contexts, and the error is tested again weeks afterwards.',
      ],
    },
    {
      id: 'teaching-practice-fair-assessment',
      difficulty: 'hard',
      text: 'What makes an examination or assessment fair, and how would you know that yours is not?',
      keyPoints: [
        'Validity asks whether the tasks sample what was meant to be learned, rather than what is easy to mark.',
        'Published criteria and blind or double marking make scores less dependent on the marker.',
        'Irrelevant hurdles such as needless language load are removed, and adjustments keep the standard.',
        'Item results and gaps between groups are examined for questions that mislead.',
      ],
    },
    {
      id: 'teaching-practice-disclosure',
      difficulty: 'hard',
      text: 'After class a young learner hints that home is not safe. How do you respond, then and in the hours after?',
      keyPoints: [
        'Calm listening with few open questions avoids leading the account or investigating it.',
        'Confidentiality is not promised; who must be told is explained in simple words.',
        'The exact expressions are written down soon afterwards with date and time.',
        'The designated safeguarding person is informed the same day, before the child goes home if there is danger.',
        'Alleged offenders are not contacted by the teacher, and the matter is shared with nobody else.',
      ],
    },
  ],
  levels: [
    'Relies on making it fun, on personality or on covering the chapter; how anybody comes to understand something plays no part in the answer.',
    'Mentions accepted terms like objectives or group work, but cannot say what learners would be doing or how the teacher would see success.',
    'Outlines a workable lesson with sensible checks and routines; the same plan would serve any group, and later forgetting is not considered.',
    'Bases choices on how people learn, anticipates the likely misconception, checks every learner rather than the keen few, and says what happens when the check fails.',
    'Connects evidence on memory and assessment with the reality of a full room, admits what a method costs, and designs so that weaker learners reach the same goal.',
  ],
  probes: {
    reason: [
      'What does that do for how people learn or remember?',
      'What happens to the weaker ones if you leave that out?',
    ],
    example: [
      'Choose a topic you teach. What would the task be, word for word?',
      'Can you remember a learner with whom this did the trick?',
    ],
    tradeOff: [
      'That takes time from the syllabus. What would you drop?',
      'Who in the group gets less from doing it this way?',
    ],
    depth: [
      'What wrong answers would you expect, and what would each one tell you?',
      'How would you do it with thirty in the room and no assistant?',
    ],
  },
}

export const teaching = { competency, field }
