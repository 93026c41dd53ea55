/** Control and invisible characters, apart from the ends of lines. */
const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu

/**
 * Somebody's text as a document inside a prompt's material: nothing in it can end the document or
 * open another, nothing is hidden, and it is cut to `most` characters.
 */
export const asDocument = (name: string, text: string, most: number): string => {
  const plain = text
    .slice(0, most)
    .replace(invisible, '')
    .replace(/</g, '‹')
    .replace(/>/g, '›')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return `<document name="${name}">\n${plain}\n</document>`
}

/** A line of our own making that holds words of a person: one line, without angle brackets. */
export const asLine = (text: string, most: number): string =>
  text.replace(invisible, '').replace(/[<>]/g, '').replace(/\s+/g, ' ').trim().slice(0, most)
