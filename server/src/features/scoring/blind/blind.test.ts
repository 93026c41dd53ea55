import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixtures } from '../fixtures/index.ts'
import { blind } from './blind.ts'
import type { BlindedSpan } from './blinded.ts'
import { labelled } from './fixtures/labelled.ts'
import { axes, swapAnswers } from './fixtures/swaps.ts'

interface Label {
  start: number
  end: number
  kind: string
}

/** The text without its labels, and where they were. */
const parsed = (line: string): { text: string; labels: Label[] } => {
  const labels: Label[] = []
  let text = ''
  let cursor = 0
  for (const match of line.matchAll(/\{(\w+):([^}]+)\}/g)) {
    text += line.slice(cursor, match.index)
    const words = match[2] ?? ''
    labels.push({ start: text.length, end: text.length + words.length, kind: match[1] ?? '' })
    text += words
    cursor = match.index + match[0].length
  }
  return { text: text + line.slice(cursor), labels }
}

const identity = (spans: readonly BlindedSpan[]): BlindedSpan[] => spans.filter(({ kind }) => kind !== 'pronoun')
const meet = (label: Label, span: BlindedSpan): boolean =>
  span.originalStart < label.end && label.start < span.originalEnd

describe('on texts labelled by hand', () => {
  const counts = { found: 0, missed: [] as string[], right: 0, wrong: [] as string[] }
  for (const line of labelled) {
    const { text, labels } = parsed(line)
    const spans = identity(blind(text).spans)
    for (const label of labels) {
      const covered = spans.filter((span) => meet(label, span))
      const whole = covered.some(
        ({ originalStart, originalEnd }) => originalStart <= label.start && originalEnd >= label.end,
      )
      if (whole) counts.found += 1
      else counts.missed.push(`${text.slice(label.start, label.end)} | ${text}`)
    }
    for (const span of spans) {
      if (labels.some((label) => meet(label, span))) counts.right += 1
      else counts.wrong.push(`${text.slice(span.originalStart, span.originalEnd)} | ${text}`)
    }
  }

  it('there are more than a hundred of them', () => expect(labelled.length).toBeGreaterThan(100))

  it('95 of 100 labelled words are found whole', () => {
    const share = counts.found / (counts.found + counts.missed.length)
    expect(share, counts.missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it('95 of 100 stretches taken out are identity', () => {
    const share = counts.right / (counts.right + counts.wrong.length)
    expect(share, counts.wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})

const pieces = [
  ...axes.flatMap(({ values }) => values),
  ...swapAnswers.flatMap(({ answer }) => answer.split(/(?<=[\s.,])/)),
  ...fixtures.flatMap(({ answers }) => answers.flatMap(({ answer }) => answer.split(/(?<=[.,])/))),
  ...[
    'PersonA',
    'PlaceB',
    'DateAA',
    'she',
    "he's",
    'a',
    'an',
    '\n',
    'Name: ',
    '\u200b',
    '👩‍👩‍👧',
    'e\u0301',
    '\ud800',
    'İ',
    '@',
    '2019',
    '-',
    "'",
  ],
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' ')),
)

describe('whatever the text', () => {
  it('all but the stretches replaced stands, and each stretch leads back to the words it stands for', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: blinded, spans, toOriginal } = blind(text)
        let at = 0
        let from = 0
        for (const span of spans) {
          expect(blinded.slice(at, span.start)).toBe(text.slice(from, span.originalStart))
          expect(span.end).toBeGreaterThan(span.start)
          expect(toOriginal(span)).toEqual({ start: span.originalStart, end: span.originalEnd })
          at = span.end
          from = span.originalEnd
        }
        expect(blinded.slice(at)).toBe(text.slice(from))
        expect(toOriginal({ start: 0, end: blinded.length })).toEqual({ start: 0, end: text.length })
      }),
      { numRuns: 1500 },
    )
  })

  it('any stretch of the blinded text leads to one of the original, in order', () => {
    fc.assert(
      fc.property(anyText, fc.nat(400), fc.nat(60), (text, start, length) => {
        const { text: blinded, toOriginal } = blind(text)
        const from = Math.min(start, blinded.length)
        const to = Math.min(from + length, blinded.length)
        const found = toOriginal({ start: from, end: to })
        expect(found.start).toBeGreaterThanOrEqual(0)
        expect(found.end).toBeGreaterThanOrEqual(found.start)
        expect(found.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })

  it('what was blinded once stays as it is, in every answer of the fixtures', () => {
    const answers = [
      ...swapAnswers.map(({ answer }) => answer),
      ...fixtures.flatMap((fixture) => fixture.answers.map(({ answer }) => answer)),
    ]
    expect(answers.length).toBeGreaterThan(100)
    for (const answer of answers) {
      const once = blind(answer).text
      expect(blind(once).text).toBe(once)
    }
  })
})

describe('a document', () => {
  const resume = [
    'NGOZI OKAFOR',
    'Address: 14 Marina Road, Lagos',
    'Email: ngozi@okafor.ng | Phone: 0803 555 0199',
    'Date of birth: 3 June 1989',
    'Nationality: Nigerian',
    'Marital status: married',
    '',
    'Experience',
    '2016 - 2021 Senior nurse, St Nicholas Hospital',
    'Cut waiting times by 30 % in six months with Python and Jenkins.',
    '',
    'Education',
    'University of Ibadan, 2012 - 2016',
  ].join('\n')

  it('keeps what somebody did and loses who they are', () => {
    const { text } = blind(resume)
    for (const word of [
      'Ngozi',
      'NGOZI',
      'Okafor',
      'Marina',
      'Lagos',
      '0803',
      '1989',
      'Nigerian',
      'married',
      'Ibadan',
      '2012',
    ])
      expect(text).not.toContain(word)
    for (const words of [
      'Senior nurse',
      'Cut waiting times by 30 % in six months with Python and Jenkins.',
      'Hospital',
    ])
      expect(text).toContain(words)
  })
})

describe('names', () => {
  it('the same person keeps one letter, by given name, surname and title', () => {
    expect(blind('I met Maria Santos. Mrs Santos knew Pedro Lima, and Maria liked Pedro.').text).toBe(
      'I met PersonA. PersonA knew PersonB, and PersonA liked PersonB.',
    )
  })

  it('he, she and they read alike, their verbs and all', () => {
    const told = [
      "She was late and she's sorry. She never asks her team.",
      "He was late and he's sorry. He never asks his team.",
    ]
    for (const text of told)
      expect(blind(text).text).toBe("They were late and they're sorry. They never ask their team.")
  })

  it('what the question is about stays', () => {
    const subject = ['What did Paris decide in 1789, and who was Marie Antoinette?']
    expect(blind('In 1789 Paris was hungry, my teacher Tom said.', { subject }).text).toBe(
      'In 1789 Paris was hungry, my teacher PersonA said.',
    )
  })
})
