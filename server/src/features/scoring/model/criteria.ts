import type { Criterion } from './criterion.ts'

type Anchored = Omit<Criterion, 'dimension' | 'rule'> & { rule?: Criterion['rule'] }

const of = (dimension: Criterion['dimension'], criteria: readonly Anchored[]): Criterion[] =>
  criteria.map((criterion) => ({
    ...criterion,
    dimension,
    rule: criterion.rule ?? (criterion.id as Criterion['rule']),
  }))

/** Structure of a story: the parts of one particular occasion. */
const storyStructure = of('structure', [
  {
    id: 'situation',
    asks: 'Where and when one particular occasion was, and what was the matter.',
    levels: [
      'No occasion, or only habits.',
      'An occasion is hinted at.',
      'Place or time, or the trouble, is told.',
      'Place or time and the trouble are told.',
    ],
  },
  {
    id: 'task',
    asks: 'What the person had to achieve or was responsible for.',
    levels: ['Not said.', 'It can only be guessed.', 'Said in general words.', 'Said plainly, and whose it was.'],
  },
  {
    id: 'action',
    asks: 'What was done, step by step, on that occasion.',
    levels: [
      'Nothing was done, or only what one always does.',
      'One step, or steps in general words.',
      'Two or three steps.',
      'The steps in order, each with what was done and how.',
    ],
  },
  {
    id: 'result',
    asks: 'How it ended.',
    levels: [
      'No ending.',
      'An ending without content ("it went well").',
      'A change or state afterwards.',
      'A change or state afterwards, exactly told.',
    ],
  },
  {
    id: 'learning',
    asks: 'What the person took from it or does differently since.',
    levels: [
      'Nothing.',
      'A commonplace.',
      'Something learned from this occasion.',
      'Something learned, and what is done differently since.',
    ],
  },
])

/** Impact: what came of it, how it is shown, and whose it was. */
const impact = of('impact', [
  {
    id: 'outcome',
    asks: 'What became different for somebody: a state or change that has happened, not a plan or a wish.',
    levels: [
      'No outcome.',
      'An outcome without content.',
      'An outcome for somebody.',
      'An outcome for somebody that mattered, exactly told.',
    ],
  },
  {
    id: 'figure',
    asks: 'A number that measures the outcome.',
    levels: [
      'No number.',
      'A number that measures something else.',
      'A number that measures the outcome roughly.',
      'A number before and after, or one that can be checked.',
    ],
  },
  {
    id: 'lasting',
    asks: 'A lasting change, or what another person said or did because of it.',
    levels: [
      'None.',
      'Hinted at.',
      'One reaction or lasting change.',
      'A reaction or lasting change that proves the outcome.',
    ],
  },
  {
    id: 'ownDeeds',
    asks: 'Deeds that the person did themselves, told as "I".',
    levels: [
      'None.',
      'The share of the person is unclear.',
      'One deed of their own.',
      'The deciding deeds were their own.',
    ],
  },
])

const storyRelevance = of('relevance', [
  {
    id: 'own',
    asks: 'The answer is an occasion that the person lived through, of the kind that was asked for.',
    levels: [
      'It is not.',
      'Of a distant kind, or only in general.',
      'Of the kind asked for, loosely.',
      'Exactly of the kind asked for.',
    ],
  },
  {
    id: 'topic',
    asks: 'The answer speaks about what the question is about.',
    levels: ['It does not.', 'It touches it.', 'Most of it does.', 'All of it does.'],
  },
  {
    id: 'named',
    asks: 'Each part that the question names is answered.',
    levels: ['None.', 'One in passing.', 'Most.', 'All.'],
  },
])

const viewRelevance = of('relevance', [
  {
    id: 'own',
    asks: 'The question is answered with a position of the person or something they lived.',
    levels: ['It is not.', 'Round about.', 'Yes, in general words.', 'Yes, plainly.'],
  },
  {
    id: 'topic',
    asks: 'The answer speaks about what the question is about.',
    levels: ['It does not.', 'It touches it.', 'Most of it does.', 'All of it does.'],
  },
])

const topicRelevance = of('relevance', [
  {
    id: 'topic',
    asks: 'The answer speaks about what the question is about.',
    levels: ['It does not.', 'It touches it.', 'Most of it does.', 'All of it does.'],
  },
])

const clarity = of('clarity', [
  {
    id: 'direct',
    asks: 'It comes to the point without padding, hedging or filler.',
    levels: ['Hard to find a point.', 'Much padding.', 'Some padding.', 'To the point.'],
  },
  {
    id: 'concrete',
    asks: 'It names things, people, acts and amounts instead of general words.',
    levels: ['Only general words.', 'Mostly general.', 'Mostly concrete.', 'Concrete throughout.'],
  },
  {
    id: 'connected',
    asks: 'One sentence follows from the one before; a listener can retell it.',
    levels: ['No order.', 'An order can be guessed.', 'Mostly in order.', 'Easy to retell.'],
  },
])

const explanationStructure = of('structure', [
  {
    id: 'claim',
    asks: 'A statement that answers the question.',
    levels: ['None.', 'A fragment.', 'A statement that leaves something open.', 'A whole statement.'],
  },
  {
    id: 'reason',
    asks: 'Why it is so, or how it works.',
    levels: ['None.', 'Named, not explained.', 'One reason explained.', 'Reasons explained that carry the statement.'],
  },
  {
    id: 'example',
    asks: 'An example or a case from practice.',
    levels: ['None.', 'Hinted at.', 'One, in general words.', 'One, concretely.'],
  },
  {
    id: 'tradeOff',
    asks: 'When it does not hold, what it costs, or what the other choice would be.',
    levels: ['None.', 'Hinted at.', 'One named.', 'One named and weighed.'],
  },
])

const viewStructure = of('structure', [
  {
    id: 'position',
    asks: 'What the person wants, is or thinks.',
    levels: ['None.', 'A commonplace.', 'A position.', 'A position that is particular to this person.'],
  },
  {
    id: 'reason',
    asks: 'Why.',
    levels: ['None.', 'A commonplace.', 'One reason.', 'Reasons that carry the position.'],
  },
  {
    id: 'evidence',
    asks: 'Something the person lived or did that shows it.',
    levels: ['None.', 'In general words.', 'One thing.', 'One thing, concretely, with what came of it.'],
  },
])

const pointLevels: Criterion['levels'] = [
  'Not said, or the opposite is said.',
  'Touched.',
  'Mostly said.',
  'Said, in whatever words.',
]

/** One criterion for each thing that a good answer says. */
export const pointCriteria = (points: readonly string[]): Criterion[] =>
  points.map((point, at) => ({
    id: `point-${at + 1}`,
    dimension: 'correctness',
    rule: 'point',
    asks: 'The answer says this.',
    levels: pointLevels,
    point,
  }))

/** What is looked for by the kind of question, beside what a good answer says. */
export const criteriaOf: Record<'story' | 'knowledge' | 'view', readonly Criterion[]> = {
  story: [...storyRelevance, ...clarity, ...storyStructure, ...impact],
  knowledge: [...topicRelevance, ...clarity, ...explanationStructure],
  view: [...viewRelevance, ...clarity, ...viewStructure, ...impact],
}
