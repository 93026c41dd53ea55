import { describe, expect, it } from 'vitest'
import { languageContract } from '../../ports/language.contract.ts'
import { FakeLanguage } from '../../ports/language.ts'
import { createWinkLanguage } from './language.ts'

languageContract('wink', createWinkLanguage)
languageContract('the fake', () => new FakeLanguage())

describe('wink reads English', () => {
  const language = createWinkLanguage()
  const words = (text: string) =>
    language
      .read(text)
      .flatMap((sentence) => sentence.tokens.map((token) => ({ ...token, raw: text.slice(token.start, token.end) })))

  it('ends sentences at stops, not after titles and in numbers', () => {
    const text = 'Dr. Smith paid $1,200.50 for it. I called him back!'
    expect(language.read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Dr. Smith paid $1,200.50 for it.',
      'I called him back!',
    ])
  })

  it('takes list items and blank lines for ends, but not a line break in mid-sentence', () => {
    const text = 'We had\nthree rules\n- no running\n- no shouting\n\nthat was all'
    expect(language.read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'We had\nthree rules',
      '- no running',
      '- no shouting',
      'that was all',
    ])
  })

  it('gives dictionary forms, stems and parts of speech', () => {
    const went = words('I went home and reduced the queue').find(({ raw }) => raw === 'went')
    const reduced = words('I went home and reduced the queue').find(({ raw }) => raw === 'reduced')
    expect(went).toMatchObject({ lemma: 'go', pos: 'VERB' })
    expect(reduced).toMatchObject({ lemma: 'reduce', stem: 'reduc', pos: 'VERB' })
  })

  it('tells words it knows from letters that are none', () => {
    expect(words('patient').map(({ known }) => known)).toEqual([true])
    expect(words('asdkjh').map(({ known }) => known)).toEqual([false])
  })

  it('keeps words with accents whole', () => {
    expect(words('We met in Łódź, at the café of Zoë.').map(({ raw }) => raw)).toEqual([
      'We',
      'met',
      'in',
      'Łódź',
      ',',
      'at',
      'the',
      'café',
      'of',
      'Zoë',
      '.',
    ])
  })

  it('reads a transcript in capitals like any other', () => {
    const pos = words('I CALLED THE CUSTOMER AND TOLD HER THE TRUTH').map((word) => word.pos)
    expect(pos).toEqual(words('i called the customer and told her the truth').map((word) => word.pos))
  })
})
