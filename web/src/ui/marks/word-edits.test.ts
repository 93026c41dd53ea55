import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordEdits } from './word-edits.ts'

const before = (edits: ReturnType<typeof wordEdits>) =>
  edits
    .filter(({ kind }) => kind !== 'added')
    .map(({ text }) => text)
    .join('')
const after = (edits: ReturnType<typeof wordEdits>) =>
  edits
    .filter(({ kind }) => kind !== 'struck')
    .map(({ text }) => text)
    .join('')

describe('wordEdits', () => {
  it('strikes and adds words, neighbours together', () => {
    expect(wordEdits('we sorted it out together', 'I called him back together')).toEqual([
      { kind: 'struck', text: 'we sorted it out' },
      { kind: 'added', text: 'I called him back' },
      { kind: 'kept', text: ' together' },
    ])
  })

  it('keeps what did not change', () => {
    expect(wordEdits('It took four days.', 'It took four days.')).toEqual([
      { kind: 'kept', text: 'It took four days.' },
    ])
    expect(wordEdits('', '')).toEqual([])
  })

  it('gives back both texts exactly', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '\n', 'd.')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, words, (a, b) => {
        const edits = wordEdits(a, b)
        expect(before(edits)).toBe(a)
        expect(after(edits)).toBe(b)
      }),
    )
  })

  it('gives long texts with nothing in common as one struck and one added', () => {
    const before = Array.from({ length: 3_000 }, (_, at) => `a${at}`).join(' ')
    const after = Array.from({ length: 3_000 }, (_, at) => `b${at}`).join(' ')
    expect(wordEdits(before, after).map(({ kind }) => kind)).toEqual(['struck', 'added'])
  })

  it('reads changes with a word between them as one', () => {
    const kinds = wordEdits('we sort of fixed the old thing, yes', 'I fixed the new thing, yes').map(({ kind }) => kind)
    expect(kinds).toEqual(['struck', 'added', 'kept'])
  })

  it('leaves the space after a change outside of it', () => {
    const edits = wordEdits('so it was on me to get it down', 'so I had to get it down')
    expect(edits).toContainEqual({ kind: 'struck', text: 'it was on me' })
  })
})
