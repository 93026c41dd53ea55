import { unsupported } from './messages.ts'

export interface DecodedText {
  text: string
  /** The bytes do not say how their letters are encoded, so accents may be wrong. */
  guessed: boolean
}

/** Above this part of control characters it is no text. */
const maxControlShare = 0.02

/**
 * Decodes plain text: UTF-8 and UTF-16 with or without a byte order mark, otherwise one of the Windows code pages.
 * @throws UnreadableDocument when it is no text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes)
  const controls = decoded.text.match(/(?![\s\u0080-\u009F])\p{Control}/gu)?.length ?? 0
  if (controls > Math.max(decoded.text.length * maxControlShare, 2))
    throw unsupported('a file of another program, not a text')
  return decoded
}

function decode(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes
  const as = (encoding: string) => ({ text: new TextDecoder(encoding).decode(bytes), guessed: false })
  if (first === 0xff && second === 0xfe) return as('utf-16le')
  if (first === 0xfe && second === 0xff) return as('utf-16be')
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return as(wide)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false }
  } catch {
    return { text: bestCodePage(bytes), guessed: true }
  }
}

/** UTF-16 of mostly Latin text has a NUL in every other place. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096)
  const nuls = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = nuls
  const half = sample.length / 2
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be'
  return undefined
}

type Decode = (bytes: Uint8Array) => string

/** Enough to tell a language by. */
const sampleBytes = 100_000

/** Western first: it wins a draw. */
const codePages = ['windows-1252', 'windows-1250', 'windows-1251', 'windows-1255', 'windows-1256'] as const

function bestCodePage(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleBytes)
  let best: { decode: Decode; faults: number } = { decode: decodeWestern, faults: Number.POSITIVE_INFINITY }
  for (const codePage of codePages) {
    const decodeAs: Decode =
      codePage === 'windows-1252' ? decodeWestern : (all) => new TextDecoder(codePage).decode(all)
    const faults = implausible(decodeAs(sample))
    if (faults < best.faults) best = { decode: decodeAs, faults }
  }
  return best.decode(bytes)
}

/** Node's decoder took windows-1252 for Latin 1 in some versions, so 0x80 to 0x9F are spelt out. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const decodeWestern: Decode = (bytes) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => western[character.charCodeAt(0) - 0x80] ?? character)

/** Signs that a code page is the wrong one: symbols or capitals inside words, scripts mixed in one word. */
function implausible(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const symbolInside = count(/\p{L}[^\p{L}\p{M}\p{N}\s\x20-\x7E’‘“”–—…•·«»„‚°§€£©®™]+|[¹³²¿¯£¥¼½¾ªº±¤¦][\p{L}]/gu)
  const capitalInside = count(/\p{Ll}[À-ÞĄĆĘŁŃŚŹŻА-Я]/gu)
  const unused = count(/[\u0080-\u009F\uFFFD]/g) * 3
  const mixed = count(/[A-Za-z][\u0400-\u04FF\u0590-\u06FF]|[\u0400-\u04FF\u0590-\u06FF][A-Za-z]/g)
  const strings = count(/[À-ÿ]{4,}/g) * 4
  const rare = count(/[ðþÐÞŸƒ×÷ţŢăĂŕŔĺĹľĽďĎ]/g) * 0.3
  // Western text has next to no š and ž, which Czech and its neighbours share with it byte for byte.
  const eastern = /[ìèøòù]/.test(text) ? count(/[šžŠŽ]/g) * 0.3 : 0
  return symbolInside + capitalInside + unused + mixed + strings + rare + eastern
}
