import { AppError } from './errors.ts'
import { isId } from './ids.ts'

/** Where a page of a list ended: the moment and id of its last item. */
export interface Cursor {
  at: Date
  id: string
}

export const encodeCursor = ({ at, id }: Cursor): string => btoa(`${at.toISOString()} ${id}`)

/** Throws `cursor.invalid` for what {@link encodeCursor} did not make. */
export const decodeCursor = (text: string): Cursor => {
  const [moment = '', id = ''] = decodeText(text).split(' ')
  const at = new Date(moment)
  if (Number.isNaN(at.getTime()) || !isId(id)) throw new AppError('cursor.invalid')
  return { at, id }
}

const decodeText = (text: string): string => {
  try {
    return atob(text)
  } catch {
    throw new AppError('cursor.invalid')
  }
}
