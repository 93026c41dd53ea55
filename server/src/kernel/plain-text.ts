/** Bullets of Symbol and Wingdings, which arrive as private-use characters. */
const pictureBullets = /[\uF0A7\uF0A8\uF0B7\uF0D8\uF076\uF0FC\uF06C\uF06E\uF071\uF09F\uF0E0]/g
const ligatures: Record<string, string> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
}
/** C0 and C1 controls but tab and newline; PostgreSQL refuses NUL, a screen shows the others as boxes. */
const controls = /(?![\t\n])\p{Control}/gu
/** Zero width, directional overrides and invisible tag characters: they hide or reorder words. ZWJ and ZWNJ stay. */
const invisible = /[\u00AD\u200B\u2060\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu
/** Hebrew and Arabic letters as a font shapes them, which no search finds. */
const shapes = /[\uFB1D-\uFDFF\uFE70-\uFEFC]+/g
const privateUse = /\p{Private_Use}/gu

/**
 * Text as it may be stored, shown and quoted: newlines as `\n`, composed accents (NFC), letters instead of
 * ligatures, no control, invisible or private-use characters, no lone surrogates. Doing it twice changes nothing.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(pictureBullets, '•')
    .replace(controls, '')
    .replace(invisible, '')
    .replace(privateUse, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(shapes, (letters) => letters.normalize('NFKC'))
    .normalize('NFC')
}

/** One line of text from outside (a file name, say) without anything that breaks a line or hides, cut to a length. */
export function cleanLine(text: string, maxCharacters: number): string {
  const line = cleanText(text).replace(/\s+/g, ' ').trim()
  return [...line].slice(0, maxCharacters).join('').trim()
}
