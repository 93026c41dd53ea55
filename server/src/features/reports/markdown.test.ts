import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from './findings/quotes.rules.ts'
import { materialOf } from './fixtures/material.ts'
import { asMarkdown } from './markdown.ts'
import { blockQuote, inline } from './markdown-text.rules.ts'
import { makeReport } from './report.rules.ts'

test.each([
  ['# Heading', '\\# Heading'],
  ['- item', '\\- item'],
  ['+ item', '\\+ item'],
  ['1. item', '1\\. item'],
  ['12) item', '12\\) item'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['    indented', 'indented'],
  ['a | b', 'a \\| b'],
  ['`code` and ```', '\\`code\\` and \\`\\`\\`'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[link](javascript:x)', '\\[link\\](javascript:x)'],
  ['![p](http://x.example/a.png)', '!\\[p\\](http\\://x.example/a.png)'],
  ['see www.example.com, me@example.com', 'see www\\.example.com, me\\@example.com'],
  ['**bold** _and_ ~~gone~~', '\\*\\*bold\\*\\* \\_and\\_ \\~\\~gone\\~\\~'],
  ['R&D and &lt;b&gt;', 'R\\&D and \\&lt;b\\&gt;'],
  ['from $5 to $6', 'from \\$5 to \\$6'],
  ['back\\slash', 'back\\\\slash'],
  ['Plain words, "quoted": it costs 5 % (or 6).', 'Plain words, "quoted": it costs 5 % (or 6).'],
  ['two\nlines\u2028and three', 'two lines and three'],
  ['hid\u202Eden\u200B', 'hidden'],
])('%j is written %j', (text, written) => {
  expect(inline(text)).toBe(written)
})

test('every line of a block quote is inside it', () => {
  expect(blockQuote('One.\n\n\n\n# Two\r\n\r\n> three')).toBe('> One.\n>\n> \\# Two\n>\n> \\> three')
})

const hostile = fc.constantFrom(
  '# Heading',
  '## What worked',
  '```',
  '~~~',
  '| a | b |',
  '| --- | --- |',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '- item',
  '1. item',
  '> quote',
  '---',
  '===',
  '[x]: http://example.com',
  '![x](y)',
  '    code',
  '\t code',
  '\\',
  '*',
  '_',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '&#35; x',
  '$$',
  ':::',
)
const text = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 20 })), { minLength: 1, maxLength: 12 })
  .chain((parts) => fc.constantFrom('\n', ' ').map((join) => parts.join(join)))

const headingsOf = (markdown: string): string[] =>
  markdown.split('\n').filter((line) => /^ {0,3}#{1,6}(?:\s|$)/.test(line))
/** Lines as this file writes them: a heading, a quote, a table row, a numbered item, or a paragraph that begins with none of these. */
const ours =
  /^(?:#{1,3} |>(?: |$)|\| .* \|$|\d\. \*\*|\*\*|_Not answered\._$|_Left empty\._$|\\|[^#>|\-+=*_`~<&\d\s]|\d{4}-\d\d-\d\d, |\d+(?![\d.)])|\d+\\|&(?![#\w])|$)/

test('whatever a person or the bank wrote, the headings are ours and no line begins anything else', () => {
  fc.assert(
    fc.property(
      fc.record({
        jobTitle: text,
        question: text,
        competency: text,
        answer: text,
        role: text.filter((words) => inline(words) !== ''),
      }),
      (given) => {
        const [quote] = sentencesOf(given.answer)
        const report = makeReport(
          materialOf(
            [
              {
                ...given,
                overall: 80,
                marks: { relevance: 80 },
                evidence: { relevance: quote ? [quote] : [] },
                gaps: ['learning'],
              },
              { ...given, overall: 10, expects: 'knowledge', keyPoints: [given.question], marks: { correctness: 10 } },
              { answer: null },
              { answer: '' },
            ],
            { jobTitle: given.jobTitle, roles: [{ title: given.role, competencyIds: ['x'] }] },
          ),
        )
        const noted = report.turns.map((turn) => ({
          ...turn,
          assessment: turn.assessment && {
            ...turn.assessment,
            coachNotes: given.answer,
            reason: given.answer,
            improvedAnswer: given.answer,
          },
        }))
        const markdown = asMarkdown({ ...report, turns: noted, summary: given.answer })
        const levels = headingsOf(markdown).map((line) =>
          line.replace(/^(#+) (Interview report|Q\d)?.*$/, '$1 $2').trim(),
        )
        const sections = headingsOf(markdown).filter((line) => /^## /.test(line))
        expect(levels.filter((line) => line.startsWith('# '))).toEqual(['# Interview report'])
        expect(levels.filter((line) => line.startsWith('### '))).toEqual(['### Q1', '### Q2', '### Q3', '### Q4'])
        expect(
          sections.filter(
            (line) =>
              !/^## (?:What worked|What to change|What to practise|Roles to look at|Marks|Question by question)$/.test(
                line,
              ),
          ),
        ).toEqual([])
        expect(new Set(sections).size).toBe(sections.length)
        for (const line of markdown.split(/\r\n|[\n\r\u2028\u2029]/)) expect(line).toMatch(ours)
        expect(markdown).not.toMatch(/(?<!\\)[<`]/)
      },
    ),
    { numRuns: 200 },
  )
})

test('a report has its parts in order, and says what does not count', () => {
  const report = makeReport(
    materialOf([
      {
        competency: 'Teamwork',
        answer: 'I moved the stall and sold 40 loaves more.',
        overall: 72,
        marks: { impact: 70 },
      },
      { label: 'Q1 follow-up 1', kind: 'follow_up', answer: null },
    ]),
  )
  const markdown = asMarkdown(report)
  expect(
    headingsOf(markdown)
      .filter((line) => line.startsWith('## '))
      .at(-1),
  ).toBe('## Question by question')
  expect(markdown).toContain('**Overall: 72 of 100**')
  expect(markdown).toContain('| Impact | 70 |')
  expect(markdown).toContain('| Correctness | not assessed |')
  expect(markdown).toContain('> I moved the stall and sold 40 loaves more.')
  expect(markdown).toContain('_Not answered._')
  expect(markdown).toContain('follow-ups and resume questions are not counted there')
})
