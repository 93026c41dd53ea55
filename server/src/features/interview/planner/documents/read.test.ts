import { describe, expect, test } from 'vitest'
import { insideSentence, leadOf, speakable } from './quote.rules.ts'
import { readJob } from './read-job.rules.ts'
import { readResume } from './read-resume.rules.ts'

const job = (text: string): string[] => readJob(text).map(({ kind, words }) => `${kind}: ${words}`)
const resume = (text: string): string[] => readResume(text).map(({ kind, words }) => `${kind}: ${words}`)

describe('a job description', () => {
  test('in sentences is taken apart into tasks, each with its object', () => {
    expect(
      job(
        'You will make coffee, serve customers and manage the till alone on Sundays. You will assess, plan and review care.',
      ),
    ).toEqual(
      expect.arrayContaining([
        'task: make coffee',
        'task: serve customers',
        'task: manage the till alone on Sundays',
        'task: assess, plan and review care',
      ]),
    )
  })

  test.each([
    ['We are looking for a cook who can run the kitchen alone.', 'ability: run the kitchen alone'],
    ['You must be able to read wiring diagrams.', 'ability: read wiring diagrams'],
    ['Ability to stay calm when the phones ring.', 'ability: stay calm when the phones ring'],
    ['You will be responsible for the induction of new nurses.', 'work: the induction of new nurses'],
    ['The successful candidate will have experience with a hoist.', 'requirement: experience with a hoist'],
    ['5+ years of experience with React and TypeScript', 'requirement: experience with React and TypeScript'],
    ['Knowledge of SAP is an advantage.', 'requirement: Knowledge of SAP'],
    ['We need someone who is patient and cheerful in an emergency.', 'quality: patient and cheerful in an emergency'],
    ['1.2 To respond to telephone enquiries within a day.', 'task: respond to telephone enquiries within a day'],
    ['You advise managers on performance and absence.', 'task: advise managers on performance and absence'],
    ["As our next clerk, you'll keep the diary of two directors.", 'task: keep the diary of two directors'],
    ['RECORDING ALL REPAIRS IN THE SYSTEM', 'work: RECORDING ALL REPAIRS IN THE SYSTEM'],
    ['- Collaborates with the multidisciplinary team.', 'line: Collaborates with the multidisciplinary team'],
  ])('%s', (text, expected) => {
    expect(job(`Duties\n${text}`)).toContain(expected)
  })

  test('keeps its benefits, its history and its boilerplate to itself', () => {
    expect(
      job(`About us
Founded in 1974, we are a family of bakers.
Benefits:
- Run your own projects on Fridays
- 28 days of holiday and a pension
We are an equal opportunity employer.
You will get a salary of £24,000 per year.
Duties:
Must have a driving licence.
A degree in engineering is required.
You will bake bread before dawn.`),
    ).toEqual(['task: bake bread before dawn'])
  })

  test('in a language we do not read is still quoted', () => {
    expect(job('Ihre Aufgaben:\n- Zubereitung von warmen und kalten Speisen')).toEqual([
      'requirement: Zubereitung von warmen und kalten Speisen',
    ])
  })

  test('of one line is better than none', () => {
    expect(job('Barista wanted. Call Tom.')).toEqual(['line: Barista wanted'])
  })
})

test('a definition of an occupation is no task, and no line begins with "and"', () => {
  const words = readJob(
    'Plant seedlings, clear brush, and building structures to control water. Includes forester aides and tree planters.',
  ).map((item) => item.words)
  expect(words.join('\n')).not.toMatch(/forester|^and\b/im)
  expect(words.length).toBeGreaterThan(0)
})

describe('a resume', () => {
  test('tells achievements, new things, duties and posts apart', () => {
    expect(
      resume(`EXPERIENCE
Shop Manager, Bright Ltd, 2018 - 2022
• Cut waiting times by a third
• Introduced a rota that people could plan with
• Won the regional service award
• Counted stock and ordered goods`),
    ).toEqual([
      'achievement: Cut waiting times by a third',
      'win: Won the regional service award',
      'creation: Introduced a rota that people could plan with',
      'duty: Counted stock and ordered goods',
      'role: Shop Manager',
    ])
  })

  test('in two columns is read column by column', () => {
    const found = resume(`JO BLOGGS                      WORK EXPERIENCE
CONTACT                        • Planned 45 transports a week between
jo@example.com                   the coast and the Midlands
SKILLS                         • Trained two clerks
Excel`)
    expect(found).toContain('duty: Planned 45 transports a week between the coast and the Midlands')
    expect(found).toContain('duty: Trained two clerks')
    expect(found).toContain('skill: Excel')
  })

  test('in the first person is read as well', () => {
    expect(
      resume('For five years I worked at a salon where I built up a list of 60 clients and trained two juniors.'),
    ).toContain('creation: built up a list of 60 clients and trained two juniors')
  })

  test('leaves out school, hobbies, references and who the person is', () => {
    expect(
      resume(`Jane Miller
jane@example.com
Married, born 1980
EDUCATION
- Led the debating society of Elm College
HOBBIES
- Built a boat
REFERENCES
- Managed by somebody kind
EXPERIENCE
- Repaired bicycles for a hundred commuters
- Helped Jane Miller with the accounts`),
    ).toEqual(['duty: Repaired bicycles for a hundred commuters'])
  })

  test('of a person whose name is an occupation is read like any other', () => {
    expect(resume('Mary Cook\n\nExperience\n- Cooked for eighty children a day')).toEqual([
      'duty: Cooked for eighty children a day',
    ])
  })
})

describe('words to be said aloud', () => {
  test.each([
    ['Brought food cost down from 34 to 28 percent.', 'Brought food cost down from 34 to 28 percent'],
    [
      'Led the introduction of a new checklist, which reduced falls on the ward by 30 % in the first six months of the year',
      'Led the introduction of a new checklist',
    ],
    [
      'Promote worksite safety by applying knowledge of industrial processes, mechanics, psychology and many other subjects of engineering',
      'Promote worksite safety by applying knowledge of industrial processes',
    ],
    [
      'Study and record the inner structures and chemical properties of various natural and synthetic or composite materials from three continents',
      'Study and record the inner structures',
    ],
    ['Experience with automated testing, e.g. Playwright or Cypress', 'Experience with automated testing'],
    ['Deep understanding of accessibility (WCAG 2.2)', 'Deep understanding of accessibility'],
    ['Own the design system that four teams build on', 'Own the design system that four teams build on'],
  ])('%s', (text, expected) => {
    expect(speakable(text)).toBe(expected)
  })

  test('are left where they would have to be torn', () => {
    expect(speakable('word '.repeat(40))).toBeNull()
  })

  test.each([
    ['Managed the shop', 'past', 'managed the shop'],
    ['Manage the shop', 'base', 'manage the shop'],
    ['Managing the shop', 'gerund', 'managing the shop'],
    ['Assesses patients daily', 'third', 'Assesses patients daily'],
    ['Support Worker', 'noun', 'Support Worker'],
    ['Design of bridges', 'noun', 'Design of bridges'],
    ['Promoted after a year', 'noun', 'Promoted after a year'],
    ['Promoted new bands', 'past', 'promoted new bands'],
    ['Organised and reliable', 'noun', 'Organised and reliable'],
    ['Organised two trips', 'past', 'organised two trips'],
    ['Excellent telephone manner', 'noun', 'excellent telephone manner'],
    ['KEEPING HGV RECORDS', 'gerund', 'keeping HGV records'],
    ['SQL and Python', 'noun', 'SQL and Python'],
  ])('%s begins with a %s', (phrase, lead, inside) => {
    expect(leadOf(phrase)).toBe(lead)
    expect(insideSentence(phrase)).toBe(inside)
  })
})
