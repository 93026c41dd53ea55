import { type HyphenHabits, joinLines, wordsOf } from './hyphens.rules.ts'
import type { Line } from './page.ts'
import { bulletStart, isContinued, isProse, startsItem } from './wrapping.rules.ts'

/**
 * The text of all pages: wrapped lines joined, paragraphs apart, bullets alike.
 * @param typedHyphens the program that made the file divides no words, so a hyphen at a line's end was typed
 */
export function toText(pages: readonly (readonly Line[])[], typedHyphens: boolean): string {
  const habits: HyphenHabits = { words: wordsOf(pages.flat().map((line) => line.text)), typed: typedHyphens }
  const paragraphs: string[] = []
  let before: Line | undefined
  let item: Line | undefined
  for (const lines of pages) {
    const pitch = usualPitch(lines)
    const prose = isProse(lines)
    let newPage = before !== undefined
    for (const line of lines) {
      const last = paragraphs.length - 1
      const text = line.text.replace(bulletStart, '• ')
      if (text.trim() === '') continue
      if (before !== undefined && last >= 0 && isContinued(before, line, { newPage, pitch, prose, item })) {
        paragraphs[last] = joinLines(paragraphs[last] ?? '', text, habits)
      } else {
        if (before !== undefined && !newPage && isApart(before, line, pitch)) paragraphs.push('')
        paragraphs.push(text)
        item = startsItem.test(line.text) || bulletStart.test(line.text) ? line : undefined
      }
      before = line
      newPage = false
    }
  }
  return paragraphs.join('\n')
}

function isApart(before: Line, line: Line, pitch: number): boolean {
  const down = line.y - before.y
  if (before.columnLeft !== line.columnLeft && down < 0) return true
  if (line.whole && before.whole) return down > pitch * 2
  return down > pitch * 1.6 || (line.size > before.size * 1.12 && down > pitch)
}

/** The commonest distance between one line and the next, in points. */
export function usualPitch(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const down = before === undefined ? 0 : Math.round((line.y - before.y) * 2) / 2
    if (down > line.size * 0.8 && down < line.size * 2.2) counts.set(down, (counts.get(down) ?? 0) + 1)
  }
  const best = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])
  return best[0] > 0 ? best[0] : (lines[0]?.size ?? 10) * 1.3
}
