/** A word of the text and what the voice says for it. */
export interface Run {
  /** As it stands in the text, between white space. */
  word: string
  /** In plain ASCII; empty where nothing of it can be said. */
  spoken: string
}

/** Letters that Unicode does not take apart into a plain one and its marks. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  µ: 'micro ',
  μ: 'micro ',
  '°': ' degrees ',
  '×': ' times ',
  '÷': ' divided by ',
  '±': ' plus or minus ',
  '≈': ' about ',
  '≤': ' at most ',
  '≥': ' at least ',
  '→': ' to ',
  '⁄': '/',
  '−': '-',
  '§': ' section ',
}

const currencies: Readonly<Record<string, string>> = { '€': 'euros', '£': 'pounds', '¥': 'yen', '₹': 'rupees' }

const withWords = (text: string): string =>
  text
    // "€3.50", "£2m": the voice knows dollars only, and says units behind the number.
    .replaceAll(/([€£¥₹])(\d[\d.,]*\d|\d)(k|m|bn)?(?![\w])/gi, (_, sign: string, amount: string, scale?: string) =>
      [amount, scale && ({ k: 'thousand', m: 'million', bn: 'billion' }[scale.toLowerCase()] ?? ''), currencies[sign]]
        .filter(Boolean)
        .join(' '),
    )
    .replaceAll(/[€£¥₹]/g, (sign) => ` ${currencies[sign]} `)
    // "9–5" is a range; any other dash is a pause, as a comma is.
    .replaceAll(/(?<=\d)[–—](?=\d)/g, ' to ')
    .replaceAll(/[–—―]|--+/g, ', ')

const plain = (text: string): string =>
  withWords(text)
    .replaceAll(/[‘’‚‛`´′]/g, "'")
    .replaceAll(/[“”„‟«»″]/g, '"')
    .replaceAll(/[‐‑]/g, '-')
    .replaceAll('…', '...')
    .replaceAll('¿', '')
    .replaceAll('¡', '')
    // Trade marks and ordinals would become letters.
    .replaceAll(/[™®©]/g, '')
    .replaceAll(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? '')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ,/g, ',')
    .trim()

/** Characters that are said of one word: nobody listens to more, and each digit takes half a second. */
const longestSpoken = 100

const canBeSaid = (spoken: string): boolean => /[A-Za-z0-9@#$%&*+=~^_\\/<>|]/.test(spoken)

/**
 * The words of a text with what Flite can say of them: it knows English in ASCII. Numbers, dates and
 * abbreviations are left to Flite, which reads them. A dash that stands alone is a pause after the word before.
 */
export const runsOf = (text: string): Run[] => {
  const runs: Run[] = []
  for (const word of text
    .normalize('NFC')
    .split(/[\s\u200b\ufeff]+/u)
    .filter(Boolean)) {
    const spoken = plain(word)
      .replace(/^[,;:]\s*/, '')
      .slice(0, longestSpoken)
    const before = runs.at(-1)
    if (canBeSaid(spoken)) runs.push({ word, spoken })
    else {
      if (before && /^[,.;:!?-]|^$/.test(spoken) && /[–—-]/.test(word) && /\w$/.test(before.spoken))
        before.spoken += ','
      runs.push({ word, spoken: '' })
    }
  }
  return runs
}
