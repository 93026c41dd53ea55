import { describe, expect, it } from 'vitest'
import { composeAccents } from './accents.rules.ts'
import { readPage } from './columns.rules.ts'
import { joinLines } from './hyphens.rules.ts'
import type { Piece } from './page.ts'
import { toText } from './paragraphs.rules.ts'
import { withoutRunningHeads } from './running-heads.rules.ts'

/** Text drawn at a place, half an em for each character, in the order of the list. */
type Drawn = [left: number, y: number, text: string, size?: number]
const toPieces = (drawn: readonly Drawn[]): Piece[] =>
  drawn.map(([left, y, text, size = 10], order) => ({
    text,
    left,
    right: left + text.length * size * 0.5,
    y,
    size,
    order,
  }))
const pageOf = (drawn: readonly Drawn[]) => ({ width: 595, height: 842, pieces: toPieces(drawn) })
const read = (...drawn: Drawn[]) => toText([readPage(pageOf(drawn)).lines], false)

const leftColumn: Drawn[] = Array.from({ length: 6 }, (_, index) => [
  50,
  100 + index * 14,
  `left line number ${index} of the prose`,
])
const rightColumn: Drawn[] = Array.from({ length: 6 }, (_, index) => [
  320,
  103 + index * 14,
  `right line number ${index} of the prose`,
])

describe('columns', () => {
  it('are read one after the other, whatever the order of drawing', () => {
    const byColumn = read(...leftColumn, ...rightColumn)
    const byLine = read(...[...leftColumn, ...rightColumn].sort((a, b) => a[1] - b[1]))
    const rightFirst = read(...rightColumn, ...leftColumn)
    expect(byColumn.indexOf('left line number 5')).toBeLessThan(byColumn.indexOf('right line number 0'))
    expect(byLine).toBe(byColumn)
    expect(rightFirst).toBe(byColumn)
  })

  it('stand between what spans them', () => {
    const text = read(
      [50, 60, 'A heading that goes over the whole width of this page, above the columns'],
      ...leftColumn,
      ...rightColumn,
      [50, 220, 'A sentence that goes over the whole width of this page, below the columns'],
    )
    const order = ['A heading', 'left line number 0', 'right line number 5', 'A sentence'].map((part) =>
      text.indexOf(part),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('a short heading below them is not read as part of the left one', () => {
    const text = read(
      ...leftColumn,
      ...rightColumn,
      [50, 215, 'Education'],
      [50, 229, 'A sentence that goes over the whole width of this page, below the columns'],
    )
    expect(text.indexOf('Education')).toBeGreaterThan(text.indexOf('right line number 5'))
  })
})

describe('rows', () => {
  it('a job and its dates stay on one line', () => {
    const text = read(
      [50, 100, 'Nurse'],
      [480, 100, '2019'],
      [50, 114, 'Carer'],
      [480, 114, '2015'],
      [50, 128, 'Aide'],
      [480, 128, '2012'],
    )
    expect(text).toBe('Nurse | 2019\nCarer | 2015\nAide | 2012')
  })

  it('dates drawn after all jobs go back to their line', () => {
    const text = read(
      [50, 100, 'Nurse'],
      [50, 114, 'Carer'],
      [50, 128, 'Aide'],
      [480, 100, '2019'],
      [480, 114, '2015'],
      [480, 128, '2012'],
    )
    expect(text).toBe('Nurse | 2019\nCarer | 2015\nAide | 2012')
  })

  it('bullets and raised letters belong to their line; letters drawn twice are one', () => {
    expect(read([50, 100, '●'], [64, 100, 'First aider'], [64.4, 100, 'First aider'])).toBe('• First aider')
    expect(read([50, 100, 'On the 1'], [90, 96, 'st', 6], [100, 100, 'of May'])).toBe('On the 1st of May')
  })
})

describe('wrapped lines', () => {
  const full = 'a line of prose which reaches the edge of its column and'
  it('join, divided words too; short lines, items and other sizes do not', () => {
    const text = read(
      [50, 100, full],
      [50, 114, 'goes on in the next, until it ends in the distri-'],
      [50, 128, 'bution of work.'],
      [50, 142, 'Another thought.'],
    )
    expect(text).toBe(`${full} goes on in the next, until it ends in the distribution of work.\nAnother thought.`)
    expect(read([50, 100, full], [50, 114, '- an item'], [50, 128, '- one more'])).toBe(
      `${full}\n• an item\n• one more`,
    )
    expect(read([50, 100, 'Skills'], [50, 114, 'welding'], [50, 128, full])).toContain('Skills\nwelding\n')
  })

  it.each([
    ['an im-', 'portant', [], false, 'an important'],
    ['a self-', 'taught', [], false, 'a self-taught'],
    ['state-of-the-', 'art', [], false, 'state-of-the-art'],
    ['a co\u00AD', 'operation', [], true, 'a cooperation'],
    ['in risk-', 'taking', ['risk-taking'], false, 'in risk-taking'],
    ['in risk-', 'taking', [], true, 'in risk-taking'],
    ['pages 3–', '5', [], false, 'pages 3– 5'],
    ['Baden-', 'Baden', [], false, 'Baden-Baden'],
  ])('%s | %s', (before, after, words, typed, joined) => {
    expect(joinLines(before, after, { words: new Set(words as string[]), typed })).toBe(joined)
  })
})

describe('right to left', () => {
  it('numbers, brackets and Latin words keep their order', () => {
    const text = read(
      [50, 100, '(5'],
      [62, 100, 'שנים'],
      [84, 100, ')'],
      [92, 100, 'Google Docs'],
      [150, 100, '-ב'],
      [164, 100, 'עבדתי'],
    )
    expect(text).toMatch(/^עבדתי/)
    expect(text).toContain('Google Docs')
    expect(text).toMatch(/\(\s?שנים 5\)|\(שנים\s?5\)/)
  })
})

describe('accents of TeX', () => {
  it.each([
    ['Universit´e', 'Université'],
    ['M¨uller, garc¸on', 'Müller, garçon'],
    ['na¨ıve', 'naïve'],
    ['el`eve', 'elève'],
    ['`code` and ´quotes´', '`code` and ´quotes´'],
  ])('%s', (drawn, text) => {
    expect(composeAccents(drawn)).toBe(text)
  })
})

describe('what every page repeats', () => {
  const pages = [1, 2, 3].map((number) => ({
    height: 842,
    lines: readPage(
      pageOf([
        [50, 30, 'Jane Doe, Curriculum Vitae'],
        [50, 400, `What I did in year ${number}`],
        [280, 820, `Page ${number} of 3`],
      ]),
    ).lines,
  }))

  it('stays once where it begins the document; page numbers go', () => {
    const texts = withoutRunningHeads(pages).map((lines) => lines.map((line) => line.text))
    expect(texts).toEqual([
      ['Jane Doe, Curriculum Vitae', 'What I did in year 1'],
      ['What I did in year 2'],
      ['What I did in year 3'],
    ])
  })
})
