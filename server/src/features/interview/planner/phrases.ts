import type { JobItemKind } from './documents/read-job.rules.ts'

/** A sentence with a gap `{}` for the words that are quoted, without quotation marks around it. */
export interface Phrase {
  id: string
  text: string
}

/** How a question takes up a line of the job description. */
export const jobPhrases: Record<JobItemKind, readonly Phrase[]> = {
  task: [
    { id: 'task-can', text: 'The advertisement asks for somebody who can {}. When have you done something like that?' },
    { id: 'task-closest', text: 'In this job you would {}. Tell me about the closest thing to it that you have done.' },
    {
      id: 'task-one-of',
      text: 'One task here is to {}. Walk me through a time when you did that, or something near it.',
    },
    {
      id: 'task-prepared',
      text: 'According to the advertisement, you would {}. Which experience has prepared you best for that?',
    },
    {
      id: 'task-hard-day',
      text: 'Whoever takes this job will {}. When was that your task, or one like it, and what made it hard?',
    },
  ],
  ability: [
    { id: 'ability-can', text: 'The advertisement looks for somebody who can {}. When did you have to do just that?' },
    {
      id: 'ability-person',
      text: 'This job needs a person who can {}. Tell me about a time when you showed that you can.',
    },
    {
      id: 'ability-tested',
      text: 'You should be able to {}, says the advertisement. When have you been put to that test?',
    },
  ],
  work: [
    { id: 'work-kind', text: 'The advertisement mentions {}. Tell me about a time when you did work of that kind.' },
    { id: 'work-part', text: 'Part of this job is {}. When was something like it your task, and what did you do?' },
    {
      id: 'work-line',
      text: 'I read {} in the description of this job. What have you done in that line, and what came of it?',
    },
  ],
  requirement: [
    { id: 'requirement-piece', text: 'The advertisement asks for {}. Tell me about a piece of work that shows it.' },
    {
      id: 'requirement-list',
      text: 'On the list of what this job needs I find {}. Where in your work has it counted most?',
    },
    { id: 'requirement-convince', text: 'This job calls for {}. Which example from your own work would convince me?' },
  ],
  quality: [
    { id: 'quality-shown', text: 'The advertisement looks for somebody who is {}. When has that shown in your work?' },
    {
      id: 'quality-tested',
      text: 'This job wants a person who is {}. Describe a day on which that was put to the test.',
    },
  ],
  line: [
    { id: 'line-closest', text: 'The job description says {}. What in your experience comes closest to that?' },
    {
      id: 'line-means',
      text: 'One line of the job description reads {}. Which part of your own work does it remind you of?',
    },
  ],
}

/** The opener of an interview of one question, on a result of the person's own that the job description asks for. */
export const jobOpeners: Record<JobItemKind, readonly Phrase[]> = {
  task: [
    {
      id: 'opener-task',
      text: 'In this job you would {}. Which result of your own shows best that you can, and what was your part in it?',
    },
  ],
  ability: [
    {
      id: 'opener-ability',
      text: 'This job needs somebody who can {}. Which result of your own shows that best, and how did you get there?',
    },
  ],
  work: [
    {
      id: 'opener-work',
      text: 'The advertisement mentions {}. What result of that kind are you proud of, and what was your part in it?',
    },
  ],
  requirement: [
    {
      id: 'opener-requirement',
      text: 'The advertisement asks for {}. Which result of your own shows it best, and how did you get there?',
    },
  ],
  quality: [
    {
      id: 'opener-quality',
      text: 'This job wants somebody who is {}. Tell me about a result you got because you are, and what you did for it.',
    },
  ],
  line: [
    {
      id: 'opener-line',
      text: 'The job description says {}. What result of your own comes closest to that, and how did you get there?',
    },
  ],
}

/** Kinds of lines of a resume by how a sentence leads up to them. */
export type ResumePhraseKind =
  | 'achievementYou'
  | 'winYou'
  | 'creationYou'
  | 'dutyYou'
  | 'dutyNow'
  | 'named'
  | 'verbatim'
  | 'skill'
  | 'project'
  | 'role'

/** How a question takes up a line of the resume. */
export const resumePhrases: Record<ResumePhraseKind, readonly Phrase[]> = {
  achievementYou: [
    { id: 'achievement-change', text: 'Your resume says you {}. What did you change yourself to get there?' },
    {
      id: 'achievement-part',
      text: 'You write that you {}. How did that come about, and what was your own part in it?',
    },
    {
      id: 'achievement-before',
      text: 'I read that you {}. What were things like before, and which of your steps made the difference?',
    },
    {
      id: 'achievement-start',
      text: 'In your resume you say that you {}. Where did you start, and what stood in the way?',
    },
  ],
  winYou: [
    { id: 'win-manage', text: 'Your resume says you {}. How did you manage that?' },
    { id: 'win-part', text: 'You write that you {}. What was the situation, and what was your own part in it?' },
    {
      id: 'win-hardest',
      text: 'I read that you {}. What was the hardest moment on the way there, and what did you do?',
    },
  ],
  creationYou: [
    {
      id: 'creation-need',
      text: 'Your resume says you {}. What had shown you that it was needed, and how did you go about it?',
    },
    {
      id: 'creation-hardest',
      text: 'You write that you {}. Which part of that was hardest, and what did you do about it?',
    },
    { id: 'creation-without', text: 'I read that you {}. What would be different today if you had not done it?' },
  ],
  dutyYou: [
    { id: 'duty-difficult', text: 'Your resume says you {}. Tell me about a time when that was really difficult.' },
    { id: 'duty-day', text: 'You write that you {}. Take me there: what was going on, and what did you do?' },
    { id: 'duty-well', text: 'I see that you {}. What does doing that well come down to? Give me an example.' },
  ],
  dutyNow: [
    { id: 'now-difficult', text: 'Your resume says you {}. When was that last really difficult, and what did you do?' },
    { id: 'now-occasion', text: 'You write that you {}. Take me to one occasion that you remember well.' },
  ],
  named: [
    { id: 'named-part', text: 'Your resume mentions {}. What was your own part in it, and what came of it?' },
    {
      id: 'named-piece',
      text: 'I noticed {} in your resume. Choose one example of it, and tell me how you went about it.',
    },
  ],
  verbatim: [
    { id: 'verbatim-story', text: 'One line of your resume reads {}. What is the story behind it?' },
    { id: 'verbatim-did', text: 'Your resume has the line {}. What did you do there, and what came of it?' },
  ],
  skill: [
    {
      id: 'skill-piece',
      text: 'You list {} among your skills. Tell me about a piece of work that shows how you use it.',
    },
    {
      id: 'skill-mattered',
      text: 'Among your skills I see {}. When did you last need it for something that mattered?',
    },
  ],
  project: [
    {
      id: 'project-own',
      text: 'Your resume names the project {}. What was it for, and what did you do in it yourself?',
    },
    {
      id: 'project-hardest',
      text: 'Tell me about {} in your resume. What was the hardest part, and how did you solve it?',
    },
  ],
  role: [
    { id: 'role-changed', text: 'Your resume lists {} as one of your posts. What was different there because of you?' },
    {
      id: 'role-pleased',
      text: 'Take me back to your time as {}. Which single thing you got done there pleased you most?',
    },
  ],
}

/** A first question on the person's own trade where no job description gives one; the gap takes "a plumber". */
export const rolePhrases: readonly Phrase[] = [
  {
    id: 'role-not-missed',
    text: 'Think of a day as {}, or in work close to it, that you would not want to have missed. What did you do on it?',
  },
  {
    id: 'role-taught',
    text: 'Which day or piece of work as {}, or on the way to becoming one, has taught you most? Tell me what happened.',
  },
  {
    id: 'role-hardest',
    text: 'Tell me about the hardest thing you have had to deal with as {}, or in work close to it. What did you do?',
  },
  {
    id: 'role-misjudge',
    text: 'What do people misjudge about working as {}? Show me with something that happened to you.',
  },
]

/** How a question takes up a focus area that the bank has no name for. */
export const focusPhrases: readonly Phrase[] = [
  {
    id: 'focus-situation',
    text: 'You wanted to practise {}. Tell me about a situation in your work where it mattered.',
  },
  {
    id: 'focus-difficult',
    text: 'Let us turn to {}, as you asked. What is the hardest thing you have done in that area?',
  },
  {
    id: 'focus-example',
    text: 'On your list for today I see {}. Which example from your work shows best where you stand with it?',
  },
]
