import type { Competency } from './schema.ts'

/**
 * What an opener is marked by, and a question about something in a resume or an advertisement that
 * no competency of the bank fits: its probes presume nothing but that the person did something.
 */
export const achievement: Pick<Competency, 'id' | 'name' | 'levels' | 'probes'> = {
  id: 'achievement',
  name: 'Something you achieved',
  levels: [
    'Speaks of duties, of a team or of what is usually done; no single piece of work comes into view, and nothing can be told apart as their own.',
    'Names something that went well and says that they were involved, but skips over the steps, and the ending stays at "it was a success".',
    'Tells one real case in order: what was wanted, what they did themselves, and an ending that another person could have noticed.',
    'Explains why they went about it that way, keeps their own share apart from that of others, and shows the effect with a figure, a comparison or what somebody said.',
    'Makes clear how hard it was and what it was worth, admits what did not work or was luck, and tells what they have since done differently because of it.',
  ],
  probes: {
    situation: ['What did things look like before you started?', 'Where and when was this, and who was it for?'],
    task: ['What exactly was expected of you?', 'How would you have known that you had failed?'],
    action: [
      'Which of your own steps made the biggest difference?',
      'Take me through what you did, from the first thing to the last.',
    ],
    result: [
      'What was different in the end, and how could one see it?',
      'Can you put a number on it, even a rough one?',
    ],
    ownership: [
      'Which part of it would not have happened without you?',
      'Who else was involved, and where did your share begin and end?',
    ],
    learning: [
      'If you did it all again, where would you go about it differently?',
      'What from it have you used again since?',
    ],
  },
}
