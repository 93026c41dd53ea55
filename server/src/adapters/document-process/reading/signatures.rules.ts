/** A kind of file that is known and not read. */
export interface KnownKind {
  seems: string
  advice?: string
}

const takeTextOut = 'Take the text out of the picture and paste it, or upload the document that it was taken of.'
const unpack = 'Unpack it and upload the document inside.'

const picture: KnownKind = { seems: 'a picture', advice: takeTextOut }
const sound: KnownKind = { seems: 'a sound or film', advice: 'Upload the document as PDF or .docx.' }
const archive: KnownKind = { seems: 'a packed archive', advice: unpack }
const program: KnownKind = { seems: 'a program' }

/** First bytes as Latin 1, `?` for any byte. */
const magic: readonly (readonly [string, KnownKind])[] = [
  ['\x89PNG', picture],
  ['\xFF\xD8\xFF', picture],
  ['GIF8', picture],
  ['RIFF????WEBP', picture],
  ['II*\0', picture],
  ['MM\0*', picture],
  ['BM????\0\0\0\0', picture],
  ['8BPS', picture],
  ['????ftypheic', picture],
  ['????ftypheix', picture],
  ['????ftypmif1', picture],
  ['????ftypavif', picture],
  ['????ftyp', sound],
  ['ID3', sound],
  ['\xFF\xFB', sound],
  ['OggS', sound],
  ['fLaC', sound],
  ['RIFF????WAVE', sound],
  ['RIFF????AVI ', sound],
  ['\x1AE\xDF\xA3', sound],
  ['\x7FELF', program],
  ['\xCF\xFA\xED\xFE', program],
  ['\xCE\xFA\xED\xFE', program],
  ['\xCA\xFE\xBA\xBE', program],
  ['\0asm', program],
  ['\x1F\x8B', archive],
  ['7z\xBC\xAF\x27\x1C', archive],
  ['Rar!\x1A', archive],
  ['\xFD7zXZ\0', archive],
  ['BZh91AY', archive],
  ['SQLite format 3', { seems: 'a database' }],
  ['{\\rtf', { seems: 'a Rich Text document (.rtf)' }],
  ['%!PS', { seems: 'a PostScript file' }],
]

const markup: readonly (readonly [RegExp, KnownKind])[] = [
  [
    /^\s*(?:<!--.{0,400}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/is,
    { seems: 'a web page (HTML)', advice: 'Print it to a PDF from the browser, or copy the text and paste it.' },
  ],
  [/^#!\s*\/\S{1,80}\/(?:env|sh|bash|zsh|python3?|perl|node|ruby)\b/, { seems: 'a script' }],
  [/^\s*<\?xml\b.{0,1500}<svg\b/s, { seems: 'a drawing (SVG)', advice: takeTextOut }],
  [/^\s*<svg\b/, { seems: 'a drawing (SVG)', advice: takeTextOut }],
  [/^\s*<\?xml\b.{0,1500}(?:office:document|mso-application)/s, { seems: 'an Office document saved as XML' }],
  [/^\s*<\?xml\b/, { seems: 'an XML file' }],
]

/** What a file that is no PDF, zip or old Office file seems to be; `undefined` if it may be a text. */
export function knownKind(head: string): KnownKind | undefined {
  if (head.startsWith('MZ') && head.includes('\0')) return program
  const byMagic = magic.find(([pattern]) => fits(head, pattern))
  const text = head.replace(/^\xEF\xBB\xBF/, '')
  return (byMagic ?? markup.find(([pattern]) => pattern.test(text)))?.[1]
}

function fits(head: string, pattern: string): boolean {
  for (let i = 0; i < pattern.length; i += 1) if (pattern[i] !== '?' && pattern[i] !== head[i]) return false
  return true
}
