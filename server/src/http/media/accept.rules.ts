interface Range {
  type: string
  quality: number
}

const rangeOf = (part: string): Range => {
  const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  const value = quality === undefined ? 1 : Number(quality.slice(2))
  return { type, quality: value >= 0 && value <= 1 ? value : 0 }
}

/** How closely a range names a media type: the type itself, its family, anything; 0: not at all. */
const closeness = (range: string, type: string): number => {
  if (range === type) return 3
  if (range === `${type.split('/')[0]}/*`) return 2
  return range === '*/*' ? 1 : 0
}

/**
 * Which of the media types on offer, best first, an `Accept` header prefers (RFC 9110, 12.5.1: the closest
 * range says a type's quality). The first without a header; null: none of them.
 */
export const preferredType = (accept: string | undefined, offered: readonly string[]): string | null => {
  const ranges = (accept ?? '').split(',').map(rangeOf)
  if (accept === undefined || accept.trim() === '') return offered[0] ?? null
  const qualityOf = (type: string): number => {
    const closest = ranges
      .filter(({ type: range }) => closeness(range, type) > 0)
      .sort((a, b) => closeness(b.type, type) - closeness(a.type, type))[0]
    return closest?.quality ?? 0
  }
  const rated = offered.map((type) => ({ type, quality: qualityOf(type) })).filter(({ quality }) => quality > 0)
  // A stable sort: of two that are equally welcome, the one offered first.
  return rated.sort((a, b) => b.quality - a.quality)[0]?.type ?? null
}
