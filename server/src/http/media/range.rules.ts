export interface ByteRange {
  /** Both inclusive. */
  first: number
  last: number
}

/**
 * What a Range header asks of `length` bytes (RFC 9110, 14.1.2); one range only. null: the whole, since there
 * is no header, or none that is understood; `unsatisfiable`: nothing of it is there.
 */
export const readRange = (header: string | undefined, length: number): ByteRange | 'unsatisfiable' | null => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.replaceAll(' ', '') ?? '')
  if (!match) return null
  const [, from = '', to = ''] = match
  if (from === '' && to === '') return null
  if (from === '') {
    const count = Math.min(Number(to), length)
    return count === 0 ? 'unsatisfiable' : { first: length - count, last: length - 1 }
  }
  const first = Number(from)
  const last = to === '' ? length - 1 : Math.min(Number(to), length - 1)
  if (to !== '' && Number(to) < first) return null
  return first >= length ? 'unsatisfiable' : { first, last }
}
