const combining: Record<string, string> = {
  '´': '\u0301',
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030C',
  '˘': '\u0306',
  '˚': '\u030A',
  '˙': '\u0307',
  '˝': '\u030B',
}

/**
 * TeX draws "é" as an accent and then the letter under it, which come out as "´e"; puts them together where a letter
 * with that accent exists. A cedilla or ogonek comes after its letter.
 */
export function composeAccents(text: string): string {
  return text
    .replace(/([´¨ˆ˜ˇ˘˚˙˝]) ?([\p{L}ı])/gu, (whole, accent: string, letter: string) => {
      const base = letter === 'ı' ? 'i' : letter
      const composed = (base + (combining[accent] ?? '')).normalize('NFC')
      return [...composed].length === 1 ? composed : whole
    })
    .replace(/(?<=\p{L})`(\p{L})/gu, (whole, letter: string) => {
      const composed = `${letter}\u0300`.normalize('NFC')
      return [...composed].length === 1 ? composed : whole
    })
    .replace(/(\p{L})¸/gu, (_, letter: string) => `${letter}\u0327`.normalize('NFC'))
    .replace(/(\p{L})˛/gu, (_, letter: string) => `${letter}\u0328`.normalize('NFC'))
}
