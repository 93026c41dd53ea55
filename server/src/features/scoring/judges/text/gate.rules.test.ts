import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attacks } from '../../fixtures/attacks/index.ts'
import { markup } from '../guards/markup.rules.ts'
import { addresses, orders, plainOrders } from '../guards/orders.rules.ts'
import { gateOf } from './gate.rules.ts'

const matches = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0

describe('the gate before a slow pattern', () => {
  it('is open wherever a pattern matches, for every attack', () => {
    const patterns = [...orders, ...plainOrders, ...addresses, ...markup]
    for (const { name, apply } of attacks()) {
      const text = apply('We sold 30 loaves a day.', { question: 'What did you do?', standard: 'bread' }).toLowerCase()
      const possible = gateOf(text)
      for (const pattern of patterns)
        if (matches(pattern, text)) expect([name, possible(pattern)]).toEqual([name, true])
    }
  })

  it('is open wherever a pattern matches, for patterns of every form', () => {
    const patterns = [
      /\b(?:give|award)s?\b[^.]{0,9}\bmarks?\b/,
      /full (?:mark|score)|top(?= )|a{2,}bcd*e/,
      /(?<!x)abc(?:de|fg)?h+|[abc]xyz|ab[^x]cde/,
      /abc\.\/def|\w+abcd\d|(?:abc)*def/,
      /ABC/i,
    ]
    const parts = 'give award mark s full top score abc de fg h xyz def A B C a bcd e . / 1 x'.split(' ')
    const text = fc.array(fc.constantFrom(...parts, ' ')).map((words) => words.join(''))
    fc.assert(
      fc.property(text, (said) => {
        const possible = gateOf(said)
        return patterns.every((pattern) => possible(pattern) || !matches(pattern, said))
      }),
      { numRuns: 2000 },
    )
  })

  it('is shut where a needed word is missing', () => {
    const possible = gateOf('give me the loaf')
    expect(possible(/\bgive\b.{0,9}\b(?:mark|score)s?\b/)).toBe(false)
    expect(possible(/\bgive\b.{0,9}\b(?:loaf|score)s?\b/)).toBe(true)
  })
})
