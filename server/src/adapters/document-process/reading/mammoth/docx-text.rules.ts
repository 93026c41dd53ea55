/** The part of the parser's tree that text is made from. */
export interface WordNode {
  type: string
  children?: WordNode[]
  value?: string
  checked?: boolean
  breakType?: string
  styleName?: string | null
  numbering?: { isOrdered: boolean; level: string | number } | null
}

/** A row whose cells together are longer than this is laid out as text, not as one line. */
const maxRowCharacters = 200

/** Readable text of a document: lists with their marks, table rows on one line where they fit. */
export function toPlainText(nodes: readonly WordNode[]): string {
  const counters: number[] = []
  const lines: string[] = []
  for (const node of nodes) {
    if (node.type === 'table') {
      lines.push('', ...tableLines(node), '')
      counters.length = 0
      continue
    }
    const text = inlineText(node)
    const isHeading = /^(?:heading|title|überschrift|titre|nagłówek|nadpis)/i.test(node.styleName ?? '')
    if (isHeading) lines.push('')
    lines.push(mark(node, counters) + text)
  }
  const tidy = lines.map((line) => line.trimEnd()).join('\n')
  return tidy.replace(/\n{3,}/g, '\n\n').trim()
}

/** The bullet or number of a list's item; counts on from the item before. */
function mark(node: WordNode, counters: number[]): string {
  if (node.numbering === null || node.numbering === undefined) {
    counters.length = 0
    return ''
  }
  const level = Math.min(Math.max(Number(node.numbering.level) || 0, 0), 8)
  counters.length = Math.min(counters.length, level + 1)
  counters[level] = (counters[level] ?? 0) + 1
  return '  '.repeat(level) + (node.numbering.isOrdered ? `${counters[level]}. ` : '• ')
}

function inlineText(node: WordNode): string {
  const text = (node.children ?? []).map(inlinePart).join('')
  const parts = text.split('\t').map((part) => part.trim())
  return parts
    .filter((part) => part !== '')
    .join(' | ')
    .replaceAll(': | ', ': ')
}

function inlinePart(node: WordNode): string {
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'tab') return '\t'
  if (node.type === 'break') return '\n'
  if (node.type === 'checkbox') return node.checked === true ? '☑' : '☐'
  if (node.type === 'paragraph') return `${inlineText(node)}\n`
  return (node.children ?? []).map(inlinePart).join('')
}

function tableLines(table: WordNode): string[] {
  return (table.children ?? []).flatMap((row) => {
    const cells = (row.children ?? []).map((cell) => toPlainText(cell.children ?? [])).filter((cell) => cell !== '')
    const short = cells.every((cell) => !cell.includes('\n')) && cells.join('').length <= maxRowCharacters
    return short ? [cells.join(' | ')] : ['', ...cells.flatMap((cell) => [cell, '']), '']
  })
}
