import { visemeNames } from '@candor/contracts/speech.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from './parts.rules.ts'
import { createSaid } from './said.ts'
import { runsOf } from './spoken-text.rules.ts'
import { readUtterance } from './utterance.ts'
import { mergeVisemes, visemeOfPhone } from './visemes.rules.ts'

const spokenOf = (text: string): string =>
  runsOf(text)
    .map(({ spoken }) => spoken)
    .filter(Boolean)
    .join(' ')

describe('what the voice gets to say', () => {
  it.each([
    ['“Why?” – ‘because’', '"Why?" \'because\''],
    ['a time — when', 'a time, when'],
    ['maybe—both', 'maybe, both'],
    ['9–5', '9 to 5'],
    ['work…', 'work...'],
    ['€3.50 and £2m', '3.50 euros and 2 million pounds'],
    ['café Müller Łódź', 'cafe Muller Lodz'],
    ['½ of 20 °C', '1/2 of 20 degrees C'],
    ['−5 ≥ ×2', '-5 at least times 2'],
    ['ﬁne print™', 'fine print'],
    ['non‑breaking narrow', 'non-breaking narrow'],
    ['zero​width', 'zero width'],
    ['Dr. Smith paid $3.50 on 12/5', 'Dr. Smith paid $3.50 on 12/5'],
    ['nul\u0000 bell\u0007', 'nul bell'],
    ['漢字 🙂 привет', ''],
  ])('of "%s" is "%s"', (text, spoken) => {
    expect(spokenOf(text)).toBe(spoken)
  })

  it('is printable ASCII, with every word of the text in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const runs = runsOf(text)
        for (const { spoken } of runs) expect(spoken).toMatch(/^[\x20-\x7e]*$/)
        expect(runs.map(({ word }) => word)).toEqual(
          text
            .normalize('NFC')
            .split(/[\s\u200b\ufeff]+/u)
            .filter(Boolean),
        )
      }),
    )
  })
})

describe('a long text in parts', () => {
  const partsIn = (text: string) => partsOf(runsOf(text))

  it('leaves a question whole', () => {
    expect(partsIn('Thank you. Now: what would you do differently? Please be brief.')).toHaveLength(1)
  })

  it('ends a part with its sentence, not behind an abbreviation', () => {
    const sentence = `We asked Dr. Smith, Mrs. Brown and J. R. Miller about it, e.g. ${'over and '.repeat(12)}over again.`
    const parts = partsIn(`${sentence} ${sentence} ${sentence}`)
    expect(parts.map(({ spoken }) => spoken)).toEqual([sentence, sentence, sentence])
  })

  it('cuts a sentence without an end behind a comma, or where it has to', () => {
    const words = 'word '.repeat(70).trim()
    expect(partsIn(`${words}, ${words}`).map(({ spoken }) => spoken)).toEqual([`${words},`, words])
    expect(partsIn(`${words} ${words}`).map(({ spoken }) => spoken.length)).toEqual([399, 299])
  })

  it('keeps every word in order, with something to say in each part, none too long', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9]{0,120}[.,!?—]?$/)
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), (words) => {
        const text = words.join(' ')
        const runs = runsOf(text)
        const parts = partsOf(runs)
        expect(parts.flatMap((part) => part.runs)).toEqual(runs)
        for (const { spoken } of parts) expect(spoken.length).toBeLessThanOrEqual(400)
        if (runs.some(({ spoken }) => spoken !== '')) for (const { spoken } of parts) expect(spoken).not.toBe('')
      }),
    )
  })
})

describe('mouth shapes', () => {
  it('there is one for each phone of Flite, and a phone for each', () => {
    // us_phonenames of lang/usenglish/us_phoneset.c
    const phones =
      'aa ae ah ao aw ax axr ay b ch d dh dx eh el em en er ey f g hh hv ih iy jh k l m n nx ng ow oy p r s sh t th uh uw v w y z zh pau h# brth'
    expect(Object.keys(visemeOfPhone).sort()).toEqual(phones.split(' ').sort())
    expect(new Set(Object.values(visemeOfPhone))).toEqual(new Set(visemeNames))
  })

  it('that follow each other unchanged are one', () => {
    const shapes = (['sil', 'PP', 'PP', 'aa', 'PP'] as const).map((viseme, index) => ({ viseme, startMs: index * 10 }))
    expect(mergeVisemes(shapes).map(({ startMs }) => startMs)).toEqual([0, 10, 30, 40])
  })
})

describe('what was said', () => {
  const part = (bytes: number) => ({ pcm: new Uint8Array(bytes), phones: [], tokens: [] })

  it('is forgotten where there is no room, what was not asked for longest first', () => {
    const said = createSaid(1_000)
    said.keep('a', part(400))
    said.keep('b', part(400))
    expect(said.get('a')).toBeDefined()
    said.keep('c', part(400))
    expect(['a', 'b', 'c'].filter((key) => said.get(key))).toEqual(['a', 'c'])
    said.keep('large', part(1_001))
    expect(['a', 'c', 'large'].filter((key) => said.get(key))).toEqual(['a', 'c'])
    said.keep('a', part(600))
    expect(['a', 'c'].filter((key) => said.get(key))).toEqual(['a', 'c'])
    expect(said.get('a')?.pcm.length).toBe(600)
  })
})

it('a memory without an utterance is a fault, not an utterance without words', () => {
  expect(() => readUtterance(new ArrayBuffer(65_536))).toThrow('no utterance')
})
