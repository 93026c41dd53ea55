import { expect, test } from 'vitest'
import { fileNameOf } from './file-name.rules.ts'
import { figureIn, sentencesOf } from './findings/quotes.rules.ts'
import { counted, listed, shortened, spokenLabel, subjectOf } from './wording.rules.ts'

test.each([
  ['Q3', 'Q3'],
  ['Q1 follow-up 1', 'the follow-up to Q1'],
  ['Q1 follow-up 2', 'the second follow-up to Q1'],
  ['Resume Q1', 'the first resume question'],
  ['Resume Q2', 'the second resume question'],
])('%s is said "%s"', (label, spoken) => {
  expect(spokenLabel(label)).toBe(spoken)
})

test.each([
  ['Conflict resolution', 'conflict resolution'],
  ['Self-awareness', 'self-awareness'],
  ['Work with land, animals and water', 'work with land, animals and water'],
  ['DevOps and reliability', 'DevOps and reliability'],
  ['SQL', 'SQL'],
  ['Node.js', 'Node.js'],
  ['Something you achieved', 'a result of your own'],
])('%s within a sentence is "%s"', (competency, subject) => {
  expect(subjectOf(competency)).toBe(subject)
})

test('lists and counts read as one says them', () => {
  expect([listed([]), listed(['Q1']), listed(['Q1', 'Q2']), listed(['Q1', 'Q2', 'Q3'])]).toEqual([
    '',
    'Q1',
    'Q1 and Q2',
    'Q1, Q2 and Q3',
  ])
  expect([counted(1, 'answer'), counted(5, 'answer'), counted(21, 'answer')]).toEqual([
    'one answer',
    'five answers',
    '21 answers',
  ])
})

test('a shortened text ends at a word and splits no character', () => {
  expect(shortened('one two  three', 20)).toBe('one two three')
  expect(shortened('one two, three', 10)).toBe('one two…')
  expect(shortened(`${'a'.repeat(9)}😀 and more`, 10)).not.toMatch(/\p{Surrogate}/u)
})

test.each([
  ['It fell from 9 days to 3.', 'from 9 days to 3'],
  ['Our rating rose from 3.1 to 4.4 and we kept 60 customers.', 'from 3.1 to 4.4'],
  ['Complaints fell by 40 % within weeks.', '40 %'],
  ['We saved €1,200 a month.', '€1,200'],
  ['In the next three months we had four falls.', 'four falls'],
  ['We sent out 140 covers a night.', '140 covers'],
  ['It now takes 40 minutes.', '40 minutes'],
  ['He went home twelve days later.', null],
  ['That was in 2019 and it went well.', null],
  ['Two of the others left.', null],
])('the figure in "%s" is %j', (text, figure) => {
  expect(figureIn(text)).toBe(figure)
})

test('sentences have exact offsets, end at line breaks, and are cut at a clause where they are too long', () => {
  const long = `${'so we went on, '.repeat(30)}and stopped.`
  const text = ` First one.\n- a list item\n\n${long}`
  const sentences = sentencesOf(text)
  expect(sentences.map(({ quote }) => quote).slice(0, 2)).toEqual(['First one.', '- a list item'])
  for (const { quote, start, end } of sentences) {
    expect(text.slice(start, end)).toBe(quote)
    expect(quote.length).toBeLessThanOrEqual(240)
  }
  expect(sentences.at(-1)?.quote).toMatch(/went on$/)
})

test.each([
  ['Développeur·euse “Web” / API', 'candor-developpeur-euse-web-api-2026-05-05'],
  ['../../etc/passwd"\r\nx: y', 'candor-etc-passwd-x-y-2026-05-05'],
  ['看護師', 'candor-interview-2026-05-05'],
  ['a'.repeat(200), `candor-${'a'.repeat(60)}-2026-05-05`],
])('a report on %j is saved as %s', (jobTitle, name) => {
  expect(fileNameOf({ jobTitle, createdAt: '2026-05-05T10:00:00.000Z' })).toBe(name)
})
