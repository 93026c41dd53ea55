/** What a file chooser gives to a page. */
export interface ChosenFile {
  name: string
  mimeType: string
  buffer: Buffer
}

const inPdfString = (text: string): string => text.replace(/[\\()]/g, (sign) => `\\${sign}`)

/** A whole PDF of these objects, numbered from 1; the first is its catalog. */
const pdfOf = (objects: readonly string[], trailer = ''): Buffer => {
  let body = '%PDF-1.4\n'
  const offsets: number[] = []
  for (const [at, object] of objects.entries()) {
    offsets.push(Buffer.byteLength(body, 'latin1'))
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = Buffer.byteLength(body, 'latin1')
  const size = objects.length + 1
  body += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\n`
  return Buffer.from(`${body}startxref\n${start}\n%%EOF\n`, 'latin1')
}

const stream = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries}>>\nstream\n${content}\nendstream`

const page = (resources: string): readonly string[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents 4 0 R >>`,
]

const pdfFile = (name: string, buffer: Buffer): ChosenFile => ({ name, mimeType: 'application/pdf', buffer })

/** One page of text lines, as a simple program would print them. */
export const textPdf = (name: string, lines: readonly string[]): ChosenFile => {
  const shown = lines.map((line) => `(${inPdfString(line)}) Tj T*`).join('\n')
  const content = stream(`BT /F1 11 Tf 60 780 Td 15 TL\n${shown}\nET`)
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  return pdfFile(name, pdfOf([...page('/Font << /F1 5 0 R >>'), content, font]))
}

/** A page that is one picture: what a scanner makes. */
export const scannedPdf = (name: string): ChosenFile => {
  const pixels = Array.from({ length: 64 }, (_, at) => String.fromCharCode(at % 3 === 0 ? 40 : 220)).join('')
  const form = '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 '
  const content = stream('q 595 0 0 842 0 0 cm /Im1 Do Q')
  return pdfFile(name, pdfOf([...page('/XObject << /Im1 5 0 R >>'), content, stream(pixels, form)]))
}

/** A PDF that asks for a password: its keys are of a password that nobody knows. */
export const encryptedPdf = (name: string): ChosenFile => {
  const key = (seed: number) =>
    Array.from({ length: 32 }, (_, at) => ((at * 37 + seed) % 256).toString(16).padStart(2, '0'))
  const lock = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${key(11).join('')}> /U <${key(99).join('')}> >>`
  const id = '/ID [<0123456789abcdef0123456789abcdef> <0123456789abcdef0123456789abcdef>] /Encrypt 5 0 R '
  return pdfFile(name, pdfOf([...page(''), stream('unreadable'), lock], id))
}

/** Cut off on its way. */
export const damagedPdf = (name: string): ChosenFile => {
  const whole = textPdf(name, ['Amara Okafor', 'Registered nurse']).buffer
  return pdfFile(name, Buffer.concat([whole.subarray(0, 60), Buffer.from([0, 1, 2, 3])]))
}
