import type { Family } from './family.ts'

/** For titles that name no occupation we know: what is asked of anybody. */
export const general: Family = {
  id: 'general',
  name: 'Any occupation',
  majorGroups: [],
  titles: '',
  subjects: '',
  competencyIds: [
    'teamwork',
    'problem-solving',
    'communication',
    'time-management',
    'learning',
    'ownership',
    'adaptability',
    'customer-focus',
    'attention-to-detail',
    'working-under-pressure',
  ],
  fieldIds: ['administration-practice', 'customer-service-practice', 'business-operations-practice'],
  related: [
    { title: 'Team Leader', competencyIds: ['leadership', 'delegation', 'teamwork'] },
    { title: 'Project Coordinator', competencyIds: ['planning', 'communication', 'time-management'] },
    { title: 'Customer Adviser', competencyIds: ['customer-focus', 'communication', 'conflict-resolution'] },
  ],
}
