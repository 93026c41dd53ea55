import { expect, test } from 'vitest'
import { createWinkLanguage } from '../../../adapters/wink/language.ts'
import { clarityOf } from './clarity.rules.ts'
import { readText } from './text/reading.ts'

const language = createWinkLanguage()
const directness = (text: string): number => clarityOf(readText(text, language).sentences, 70).directness

const plain =
  'I called the supplier and asked for a second delivery. The pallets came before noon and we shipped every order. I wrote down the numbers for the next shift.'
const plainly = directness(plain)

test.each(['You know,', 'I mean,', 'Kind of,', 'Sort of', 'Basically', 'Yeah', 'So yeah', 'Like,'])(
  'fillers of speech cost no directness: %j, three times',
  (filler) => {
    const spoken = plain.replace(/(?<=^|\. )/g, `${filler} `)
    expect(spoken.split(filler)).toHaveLength(4)
    expect(directness(spoken)).toBeGreaterThanOrEqual(plainly)
  },
)

test.each(['Honestly', 'At the end of the day', 'Needless to say', 'I guess', 'Maybe', 'Possibly'])(
  'phrases that say nothing, and hedges, cost directness: %j',
  (phrase) => {
    expect(directness(plain.replace(/(?<=^|\. )/g, `${phrase} `))).toBeLessThan(plainly)
  },
)
