import { expect, it } from 'vitest'
import { decodeText } from './decode-text.rules.ts'

/** What Node's own windows-1252 gets wrong in version 20. */
const western = new Map(
  [...'€‚„…–—‘’“”œŒšžŸ'].map((letter, index) => [
    letter,
    [0x80, 0x82, 0x84, 0x85, 0x96, 0x97, 0x91, 0x92, 0x93, 0x94, 0x9c, 0x8c, 0x9a, 0x9e, 0x9f][index] ?? 0,
  ]),
)

/** Encodes with a code page of one byte for each character. */
const encode = (text: string, codePage: string) => {
  const decoder = new TextDecoder(codePage)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const))
  return Buffer.from(
    [...text].map(
      (letter) =>
        (codePage === 'windows-1252' ? western.get(letter) : undefined) ??
        bytes.get(letter) ??
        expect.fail(`${codePage} has no ${letter}`),
    ),
  )
}

it.each([
  ['windows-1252', 'L’été à Besançon : élève, cœur, garçon – naïve, où œuvrer'],
  ['windows-1252', 'Jag är sjuksköterska på Åland och har arbetat i nio år'],
  ['windows-1252', 'Jeg har arbejdet på et sygehus i Århus, hvor jeg førte natholdet'],
  ['windows-1252', 'Geschäftsführer für Straßenbau in Köln, zuständig für Löhne'],
  ['windows-1252', 'Gestão de operações: redução de custos em 12 %, não só em São Paulo'],
  ['windows-1250', 'Nauczycielka fizyki, Łódź: prowadzę zajęcia, średni wynik wzrósł'],
  ['windows-1250', 'Učitel češtiny, Plzeň: vedl jsem dvě třídy, příprava na přijímací zkoušky'],
  ['windows-1251', 'Медсестра отделения реанимации, стаж девять лет, Воронеж'],
])('%s: %s', (codePage, text) => {
  expect(decodeText(encode(text, codePage))).toEqual({ text, guessed: true })
})

it.each([
  ['UTF-8', Buffer.from('Łódź, naïve, 你好'), 'Łódź, naïve, 你好'],
  ['UTF-8 with its mark', Buffer.from('\uFEFFŁódź'), 'Łódź'],
  ['UTF-16 without a mark', Buffer.from('Plain words in sixteen bits', 'utf16le'), 'Plain words in sixteen bits'],
  ['UTF-16 the other way round', Buffer.from('Plain words', 'utf16le').swap16(), 'Plain words'],
])('%s is not guessed', (_, bytes, text) => {
  expect(decodeText(bytes)).toEqual({ text, guessed: false })
})
