// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { MarkedText } from './marked-text.tsx'

afterEach(cleanup)

it('marks a quote with its dimension, its letters, and words for those who cannot see either', () => {
  const { container } = render(
    <MarkedText text="refunds took four days" spans={[{ start: 8, end: 22, dimension: 'impact' }]} />,
  )
  const mark = container.querySelector('mark')
  expect(mark?.textContent).toBe('took four days')
  expect(mark?.dataset.dimension).toBe('impact')
  expect(container.querySelector('[aria-hidden]')?.textContent).toBe('Im')
  expect(container.querySelector('.sr-only')?.textContent).toContain('quoted for impact')
})

it('nests the pens where quotes overlap, the most telling outermost, the words still in order', () => {
  const { container } = render(
    <MarkedText
      text="one two three"
      spans={[
        { start: 0, end: 7, dimension: 'clarity' },
        { start: 4, end: 13, dimension: 'structure' },
      ]}
    />,
  )
  expect(container.querySelector('mark[data-dimension=structure] mark[data-dimension=clarity]')?.textContent).toBe(
    'two',
  )
  const words = [...container.querySelectorAll('.marked-words > mark')].map(({ textContent }) => textContent)
  expect(words).toEqual(['one ', 'two', ' three'])
})

it('says at the end of a sentence once what all rests on it, and shows one pair of letters', () => {
  const spans = (['relevance', 'structure', 'impact'] as const).map((dimension) => ({ start: 0, end: 7, dimension }))
  const { container } = render(<MarkedText text="one two three" spans={spans} />)
  expect([...container.querySelectorAll('.sr-only')].map(({ textContent }) => textContent?.trim())).toEqual([
    '(quoted for impact, structure and relevance)',
  ])
  const shown = [...container.querySelectorAll('.mark-letters:not([data-under])')]
  expect(shown.map(({ textContent }) => textContent)).toEqual(['Im'])
})
