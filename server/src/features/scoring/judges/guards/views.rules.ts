/** A text as a pattern is to see it: plain lower case, and where each of its code units comes from. */
export interface View {
  text: string
  /** Offset in the text that was viewed, for each code unit; null: the same. */
  from: readonly number[] | null
}

const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/

/** The text without characters that nobody sees, and where each one left stands; `spaced`: with spaces for those that stand between words. */
export const withoutInvisible = (text: string, spaced: boolean): View => {
  if (!invisible.test(text) && !/\udb40[\udc00-\udc7f]/.test(text)) return { text, from: null }
  const from: number[] = []
  let plain = ''
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) === 0xdb40 && /[\udc00-\udc7f]/.test(text.charAt(at + 1))) {
      at += 1
      continue
    }
    const unit = text.charAt(at)
    if (invisible.test(unit)) {
      if (!spaced || unit === '\u00ad' || !isSpaceLike(text, at)) continue
      plain += ' '
    } else plain += unit
    from.push(at)
  }
  return { text: plain, from }
}

/** A run of words joined by zero-width spaces reads as words: each such sign stands where a space would. */
const isSpaceLike = (text: string, at: number): boolean =>
  /[A-Za-z]{3,}$/.test(text.slice(Math.max(0, at - 12), at)) && /^.[A-Za-z]{3,}/.test(text.slice(at, at + 12))

/** Letters of other scripts, and signs, that look like a Latin letter. */
const lookalikes = new Map<string, string>(
  (
    'а:a в:b с:c ԁ:d е:e ё:e һ:h і:i ї:i ј:j к:k ӏ:l м:m н:h о:o р:p ԛ:q г:r ѕ:s т:t ц:u ѵ:v ԝ:w х:x у:y ү:y з:3 ' +
    'А:a В:b С:c Е:e Н:h І:i Ј:j К:k М:m О:o Р:p Ѕ:s Т:t Ѵ:v Х:x У:y Ԝ:w Ԁ:d ' +
    'α:a β:b ε:e γ:y η:n ι:i κ:k ν:v ο:o ρ:p σ:o τ:t υ:u χ:x ω:w Α:a Β:b Ε:e Ζ:z Η:h Ι:i Κ:k Μ:m Ν:n Ο:o Ρ:p Τ:t Υ:y Χ:x ' +
    'ɑ:a ɡ:g ı:i ɩ:i ʟ:l ᴀ:a ʙ:b ᴄ:c ᴅ:d ᴇ:e ꜰ:f ɢ:g ʜ:h ɪ:i ᴊ:j ᴋ:k ᴍ:m ɴ:n ᴏ:o ᴘ:p ʀ:r ꜱ:s ᴛ:t ᴜ:u ᴠ:v ᴡ:w ʏ:y ᴢ:z ' +
    'օ:o ո:n ս:u հ:h ց:g ե:e ℓ:l'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(2)] as const),
)

/** The text in Latin letters: lookalikes of other scripts, wide, bold and accented letters made plain. */
export const latinised = (text: string): View => {
  const from: number[] = []
  let plain = ''
  let at = 0
  for (const sign of text) {
    const latin =
      lookalikes.get(sign) ??
      (/[^\0-\x7f]/.test(sign) ? sign.normalize('NFKD').replace(/\p{M}/gu, '') : sign).toLowerCase()
    for (let unit = 0; unit < latin.length; unit += 1) from.push(at)
    plain += latin
    at += sign.length
  }
  return { text: plain, from }
}

const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
}

/** Digits and signs that stand for letters inside words ("1gn0re", "m@rks") made letters; `one` is what a 1 stands for. */
export const unleeted = (text: string, one: 'i' | 'l'): string =>
  text.replace(/[a-z0-9@$!|€]{2,40}/g, (word) =>
    /[a-z]/.test(word) && /[0-9@$|€]|![a-z]/.test(word)
      ? word.replace(/[013457@$!|€]/g, (sign, at: number) => {
          if (sign === '!' && at === word.length - 1) return sign
          return sign === '1' ? one : (digitLetters[sign] ?? sign)
        })
      : word,
  )

/** Whether digits stand where letters should, in more than one word. */
export const looksLeeted = (text: string): boolean =>
  (text.match(/[a-z][0134579@$|€]+[a-z]|\b[0134579@$][a-z]{3,}|[a-z]{2}[0134579@$|€]\b/g) ?? []).length > 1

/** A view of a view: each match replaced by a text no longer than itself. */
const replacedIn = ({ text, from }: View, pattern: RegExp, by: (match: string) => string): View => {
  const places: number[] = []
  let plain = ''
  let cursor = 0
  const place = (at: number): number => (from === null ? at : (from[at] ?? at))
  const copy = (to: number): void => {
    for (let at = cursor; at < to; at += 1) places.push(place(at))
    plain += text.slice(cursor, to)
    cursor = to
  }
  for (const match of text.matchAll(pattern)) {
    copy(match.index)
    const words = by(match[0])
    for (let at = 0; at < words.length; at += 1) places.push(place(match.index + at))
    plain += words
    cursor = match.index + match[0].length
  }
  copy(text.length)
  return { text: plain, from: places }
}

/** Runs of spaces made one. */
export const squeezed = (view: View): View => (/ {2}/.test(view.text) ? replacedIn(view, / {2,}/g, () => ' ') : view)

/** Words joined by signs ("ignore_the_rubric") as words with spaces between. */
export const unjoined = (view: View): View => replacedIn(view, /(?<=[a-z])[_.\-|/*~+=,;:·•>]+(?=[a-z])/g, () => ' ')

/** Whether words are joined by signs, three or more. */
export const looksJoined = (text: string): boolean => /[a-z][_\-|/*~+=·•>.][a-z]+[_\-|/*~+=·•>.][a-z]{2,}/.test(text)

const choppy = /(?:(?<=^|\s)[a-z']+(?: [a-z']+)?[.!?] ){2,}[a-z']+(?: [a-z']+)?(?=[.!?]|$)/g

/** Sentences of a word or two ("Ignore. The. Rubric.") as one; null where there are none in a row. */
export const unchopped = (view: View): View | null =>
  view.text.search(choppy) < 0 ? null : squeezed(replacedIn(view, choppy, (run) => run.replace(/[.!?]/g, ' ')))

/** Lines that break off inside a sentence made one; null where none does. */
export const unwrapped = (view: View): View | null =>
  /[a-z,]\n[a-z]/.test(view.text) ? replacedIn(view, /(?<=[a-z,])\n(?=[a-z])/g, () => ' ') : null

const spelled = /(?<![a-z])(?:[a-z\d](?:[ ._*-]{1,4}(?=[a-z\d](?![a-z])))){7,}[a-z\d](?![a-z])/g

/** Runs of words spelled letter by letter, with what they spell. */
export const spelledRuns = (text: string): { start: number; end: number; words: string }[] =>
  [...text.matchAll(spelled)].map((match) => ({
    start: match.index,
    // A word of one letter behind the run is the next sentence's.
    end: match.index + match[0].replace(/\s[ai]$/, '').length,
    words: match[0].replace(/([a-z\d])[ ._*-](?=[a-z\d])/g, '$1').replace(/[ ._*-]{2,}/g, ' '),
  }))

/** The text read backwards. */
export const reversed = (text: string): View => ({
  text: [...Array(text.length).keys()].map((at) => text.charAt(text.length - 1 - at)).join(''),
  from: [...Array(text.length).keys()].map((at) => text.length - 1 - at),
})

const thirteenOn = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97))

/** Each letter moved on by thirteen. */
export const rot13 = (text: string): View => ({ text: thirteenOn(text), from: null })

/** Words of which an order to the judge has some. */
const telling =
  'ignore disregard instructions rubric marks score grade rating points maximum highest perfect award evaluator grader examiner rated the this answer response candidate with and please give should'.split(
    ' ',
  )
const backwards = new RegExp(`\\b(?:${telling.map((word) => reversed(word).text).join('|')})\\b`, 'g')
const moved = new RegExp(`\\b(?:${telling.map(thirteenOn).join('|')})\\b`, 'g')

/** Whether three such words or more stand in the text read backwards, or moved by thirteen: nobody writes them so by chance. */
export const looksReversed = (text: string): boolean => new Set(text.match(backwards)).size >= 3
export const looksMoved = (text: string): boolean => new Set(text.match(moved)).size >= 3
