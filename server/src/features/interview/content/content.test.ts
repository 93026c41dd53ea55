import { describe, expect, test } from 'vitest'
import { achievement } from './achievement.ts'
import { bank } from './bank.ts'
import { bankProblems } from './check.rules.ts'
import { type Competency, difficultySchema, type Field } from './schema.ts'
import { technologyFields } from './technology/index.ts'

const { openers, competencies, fields } = bank
const inGroup = (group: Competency['group']): Competency[] => competencies.filter((item) => item.group === group)
const probesOf = (owner: { probes: object }): string[] => Object.values(owner.probes).flat()

describe('the whole bank', () => {
  test('has the right shapes, unique ids, and no two questions or levels that say the same', () => {
    expect(bankProblems(bank)).toEqual([])
  })

  test('what questions on documents are marked by is a competency like the others', () => {
    const asCompetency = { ...competencies[0], ...achievement, questions: [], group: 'core' as const } as Competency
    const problems = bankProblems({ ...bank, competencies: [...competencies, asCompetency] })
    expect(problems.filter((problem) => !problem.includes('questions'))).toEqual([])
  })

  test('no follow-up stands twice', () => {
    const probes = [...competencies, ...fields, achievement].flatMap(probesOf)
    expect(probes.filter((probe, index) => probes.indexOf(probe) !== index)).toEqual([])
  })

  test('no question is a follow-up of another', () => {
    const probes = new Set([...competencies, ...fields].flatMap(probesOf))
    const questions = [
      ...openers,
      ...[...competencies, ...fields].flatMap((owner): { text: string }[] => owner.questions),
    ]
    expect(questions.filter((question) => probes.has(question.text))).toEqual([])
  })
})

describe('there is enough of everything', () => {
  test('24 competencies that anyone can be asked about, with 5 questions each', () => {
    expect(inGroup('core').length).toBeGreaterThanOrEqual(24)
    expect(
      inGroup('core')
        .filter((item) => item.questions.length < 5)
        .map((item) => item.id),
    ).toEqual([])
  })

  test('30 questions of an HR interview', () => {
    expect(inGroup('hr').flatMap((item) => item.questions).length).toBeGreaterThanOrEqual(30)
  })

  test('12 technology fields with 15 questions each over easy, medium and hard', () => {
    const named = ['backend', 'frontend', 'data-analysis', 'data-engineering', 'machine-learning', 'devops', 'security']
    const more = ['mobile', 'databases', 'system-design', 'testing', 'networks', 'product']
    const ids = technologyFields.map((field) => field.id)
    expect(ids.length).toBeGreaterThanOrEqual(12)
    expect([...named, ...more].filter((id) => !ids.includes(id))).toEqual([])
    expect(technologyFields.filter((field) => field.questions.length < 15).map((field) => field.id)).toEqual([])
  })

  test('every field asks at every difficulty, with 3 to 6 key points', () => {
    const difficulties = (field: Field): Set<string> => new Set(field.questions.map((question) => question.difficulty))
    expect(fields.filter((field) => difficulties(field).size < difficultySchema.options.length)).toEqual([])
    const points = fields.flatMap((field) => field.questions.map((question) => question.keyPoints.length))
    expect(Math.min(...points)).toBeGreaterThanOrEqual(3)
    expect(Math.max(...points)).toBeLessThanOrEqual(6)
  })

  test('ten professions outside technology, told in stories and asked about as a craft', () => {
    const professions = [
      'nursing',
      'teaching',
      'sales',
      'accounting',
      'retail',
      'logistics',
      'hospitality',
      'administration',
      'engineering-trades',
      'customer-service',
    ]
    const stories = inGroup('profession').map((item) => item.id)
    const crafts = fields.map((field) => field.id)
    expect(professions.filter((id) => !stories.includes(id) || !crafts.includes(`${id}-practice`))).toEqual([])
  })

  test('five levels, and a follow-up for each part that may be missing', () => {
    const storyParts = ['action', 'learning', 'ownership', 'result', 'situation', 'task']
    const knowledgeParts = ['depth', 'example', 'reason', 'tradeOff']
    const parts = (owner: { probes: object }): string[] =>
      Object.entries(owner.probes as Record<string, string[]>)
        .filter(([, probes]) => probes.length > 0)
        .map(([part]) => part)
        .sort()
    for (const item of [...competencies, achievement])
      expect([item.id, ...parts(item)]).toEqual([item.id, ...storyParts])
    for (const field of fields) expect([field.id, ...parts(field)]).toEqual([field.id, ...knowledgeParts])
    for (const owner of [...competencies, ...fields, achievement]) expect(owner.levels).toHaveLength(5)
  })
})

describe('a fault in the bank is found', () => {
  const [competency] = competencies
  const [field] = fields
  const [opener] = openers
  if (!competency || !field || !opener) throw new Error('the bank is empty')
  // Three owners show a fault as well as eighty, and in a hundredth of the time.
  const small = { openers: [opener], competencies: competencies.slice(0, 3), fields: fields.slice(0, 2) }
  const withCompetency = (change: Partial<Competency>): string[] =>
    bankProblems({ ...small, competencies: [{ ...competency, ...change }, ...small.competencies.slice(1)] })
  const withField = (change: Partial<Field>): string[] =>
    bankProblems({ ...small, fields: [{ ...field, ...change }, ...small.fields.slice(1)] })
  const [question] = competency.questions
  const [knowledge] = field.questions
  if (!question || !knowledge) throw new Error('an owner has no questions')

  test('and none where there is none', () => {
    expect(bankProblems(small)).toEqual([])
  })

  test.each([
    ['an id twice', () => bankProblems({ ...small, openers: [opener, opener] }), 'stands twice'],
    [
      'a competency twice',
      () => bankProblems({ ...small, competencies: [...small.competencies, competency] }),
      'stands twice',
    ],
    [
      "a question's id without its owner's",
      () => withCompetency({ questions: [{ ...question, id: 'elsewhere-one' }, ...competency.questions.slice(1)] }),
      'does not start with',
    ],
    [
      'two questions alike',
      () =>
        withCompetency({
          questions: [
            ...competency.questions,
            { ...question, id: `${competency.id}-again`, text: `${question.text} Please.` },
          ],
        }),
      'of their words',
    ],
    [
      'two levels alike',
      () =>
        withCompetency({
          levels: [
            competency.levels[0],
            competency.levels[0],
            competency.levels[2],
            competency.levels[3],
            competency.levels[4],
          ],
        }),
      'levels',
    ],
    [
      'four levels',
      () => withCompetency({ levels: competency.levels.slice(0, 4) as unknown as Competency['levels'] }),
      'levels',
    ],
    ['too few keywords', () => withCompetency({ keywords: ['one'] }), 'keywords'],
    ['a missing follow-up', () => withCompetency({ probes: { ...competency.probes, result: [] } }), 'probes.result'],
    [
      'too few key points',
      () =>
        withField({
          questions: [{ ...knowledge, keyPoints: knowledge.keyPoints.slice(0, 2) }, ...field.questions.slice(1)],
        }),
      'keyPoints',
    ],
    [
      'too many key points',
      () =>
        withField({
          questions: [
            {
              ...knowledge,
              keyPoints: Array.from({ length: 7 }, (_, index) => `One thing that is true, no. ${index}`),
            },
            ...field.questions.slice(1),
          ],
        }),
      'keyPoints',
    ],
    [
      'a question too short to be one',
      () => bankProblems({ ...small, openers: [opener, { id: 'opener-short', text: 'Why?' }] }),
      'text',
    ],
  ])('%s', (_fault, problems, says) => {
    expect(problems().join('\n')).toContain(says)
  })
})
