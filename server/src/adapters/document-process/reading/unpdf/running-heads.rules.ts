import type { Line } from './page.ts'

const pageNumber =
  /^(?:[-–—|\s]*(?:page|p\.|seite|strona|strana|página|pagina|עמוד|صفحة)?\s*\d{1,3}(?:\s*(?:\/|\||of|von|z|de|di|sur|מתוך|من)\s*\d{1,3})?[-–—|\s]*)$/iu

export interface PageLines {
  height: number
  lines: Line[]
}

const outer = 0.12

/**
 * Removes what is printed on every page: page numbers, and lines that come again at the same height at the top or
 * bottom of other pages. A repeated head stays once where it begins the document.
 */
export function withoutRunningHeads(pages: readonly PageLines[]): Line[][] {
  const seen = new Map<string, Set<number>>()
  for (const [index, page] of pages.entries()) {
    for (const line of page.lines) {
      const key = headKey(line, page.height)
      if (key !== undefined) seen.set(key, (seen.get(key) ?? new Set()).add(index))
    }
  }
  const enough = Math.max(2, Math.ceil(pages.length * 0.5))
  return pages.map((page, index) =>
    page.lines.filter((line) => {
      const key = headKey(line, page.height)
      if (key === undefined) return true
      if (pageNumber.test(line.text)) return false
      if ((seen.get(key)?.size ?? 0) < enough) return true
      return index === 0 && line.y < page.height / 2
    }),
  )
}

function headKey(line: Line, height: number): string | undefined {
  const inside = line.y > height * outer && line.y < height * (1 - outer)
  if (inside) return undefined
  return `${Math.round(line.y / 6)}:${line.text.replace(/\d+/g, '#').toLowerCase()}`
}
