import { resolve } from 'node:path'
import type { TimedViseme, VisemeName } from '@candor/contracts/speech.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { expectWordsOf } from '../../ports/text-to-speech.contract.ts'
import type { Speech } from '../../ports/text-to-speech.ts'
import { createFlite } from './flite.ts'

const flite = createFlite({ workerPath: resolve('tools/speech-worker.mjs'), cacheBytes: 0 })
afterAll(() => flite.close())
const { signal } = new AbortController()

const sentences = [
  'Tell me about a time when you had to persuade a difficult colleague.',
  'In 2019 we moved 1,234 customers from 3 regions, 50% of them by May.',
  'The project cost $3.50 per user, or £2m in all; before, it was €9,999.99.',
  'Dr. Smith and Mrs. Brown of Baker St. met Prof. Miller at 10:30 a.m.',
  'Is this a well-known, state-of-the-art, peer-to-peer problem?',
  '“Perhaps,” she said, “but what’s the alternative?”',
  "Don't you think it's the managers' responsibility? They'd say it isn't.",
  'We use C++, C#, Node.js, and TCP/IP; my tests run on a 64-bit VM.',
  'Write to Pat.Miller@example.com, or visit www.example.org/help.',
  'Between 9–5 — not later — my phone (555-0123) is on.',
  'What about pages 12-15, section 4.2, and figure 7b?',
  'He came 1st, she came 2nd, and the 23rd of May was my birthday.',
  'NASA, IBM, the U.S. and the EU: what do they have in common?',
  'First... second… and finally, third!',
  'Was it good? Bad? Or—maybe—both?',
  '5/6 of people, i.e. most, prefer tea vs. coffee, etc.',
  'The café’s naïve façade cost Zoë 20 000 kr.',
  'Müller, Åsa, Łukasz and Søren paid for Æsop’s fables.',
  '[Please] {pay} <more> ~attention~ to *markup* and `code` _here_.',
  'Temperatures fell by −5 °C, i.e. 23 °F, at ½ past 3.',
  'a b c d e f g',
  'I.',
  'Mississippi, Massachusetts, Philadelphia, PA 19104.',
  'An API’s p95 of 250ms is better than 2.5s, isn’t it?',
  'Version 2.0.1-beta.3 (build #4567) & later, @home + at work = 100%.',
  'She asked: "Why?" He answered: "Because 2 + 2 = 4."',
  'My 👍 for this 🎉 party 🙂 !',
  'Then   there\twas\n\na paragraph,   and another one.',
  'On 12/05/2024, at 16:45, Mr. O’Neill phoned from +1 (212) 555-0199.',
  'XIV, XVI, and Henry VIII; World War II; chapter iv.',
  'supercalifragilisticexpialidocious pneumonoultramicroscopicsilicovolcanoconiosis',
  '- First bullet\n- Second bullet\n• Third bullet\n1. Fourth',
  'Please describe, briefly: (a) the problem; (b) your part; (c) what people measured.',
  'Wait -- what? "Never mind," he said... "Forget it."',
  '漢字 and кириллица may be in a text, but are not spoken.',
]

/** Words that begin with one of these letters begin with that mouth shape, however the rest is read. */
const beginsWith: readonly [letters: RegExp, shape: VisemeName][] = [
  [/^["“([{<]*(?:[Mm](?!rs?\b)|[Bb]|[Pp](?![hsn]))[a-z]{2}/, 'PP'],
  [/^["“([{<]*[FVfv][a-z]{3}/, 'FF'],
]

const shapeOf = (word: string): VisemeName | undefined =>
  /[.@/\d]/.test(word.slice(0, -1)) ? undefined : beginsWith.find(([letters]) => letters.test(word))?.[1]

const shapeAt = (visemes: readonly TimedViseme[], ms: number): VisemeName | undefined =>
  visemes.findLast(({ startMs }) => startMs <= ms)?.viseme

/** Where a word begins, the lips have to be as its first letter has them. */
const expectLipsToFit = ({ words, visemes }: Speech): void => {
  for (const { word, startMs } of words) {
    const shape = shapeOf(word)
    if (shape !== undefined) expect(`${word}: ${shapeAt(visemes, startMs)}`).toBe(`${word}: ${shape}`)
  }
}

it('the sentences have words whose first shape is known, some in each place', () => {
  const known = sentences.flatMap((text) => text.split(/\s+/).filter((word) => shapeOf(word) !== undefined))
  expect(known.length).toBeGreaterThan(50)
})

describe.each(['flite:slt', 'flite:kal16'])('the word times of %s', (voice) => {
  it.each(sentences)('are whole, in order, within, and fit the lips: %s', async (text) => {
    const spoken = await flite.speak(text, { voice, signal })
    expectWordsOf(text, spoken.words, spoken.durationMs)
    for (const { word, startMs, endMs } of spoken.words) {
      if (/[a-z0-9]/i.test(word)) expect(endMs).toBeGreaterThan(startMs)
    }
    expectLipsToFit(spoken)
  })
})

it('a text in parts has the words of each part where that part is heard', async () => {
  const text = sentences
    .filter((sentence) => /^[A-Z].*[.?!]$/.test(sentence))
    .join(' ')
    .slice(0, 1_400)
  const spoken = await flite.speak(text, { signal })
  expectWordsOf(text, spoken.words, spoken.durationMs)
  expectLipsToFit(spoken)
})
