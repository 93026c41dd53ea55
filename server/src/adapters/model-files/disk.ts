import { mkdir, stat, statfs } from 'node:fs/promises'
import { AppError } from '../../kernel/errors.ts'

/** Left free whatever is fetched: the embedded database stops when its disk is full. */
const reserveBytes = 256 * 1024 * 1024

const megabytes = (bytes: number): string => `${Math.ceil(Math.max(0, bytes) / 1e6)} MB`

/** Left for this account on the disk of a folder, bytes; the folder is made where it is missing. */
export const freeBytesOf = async (folder: string): Promise<number> => {
  await mkdir(folder, { recursive: true })
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Rejects with `model.no-space` where so much does not fit beside the reserve. */
export const requireSpace = async (needed: number, freeBytes: () => Promise<number>): Promise<void> => {
  const free = await freeBytes()
  if (needed === 0 || free >= needed + reserveBytes) return
  throw new AppError(
    'model.no-space',
    `It needs ${megabytes(needed)}, and ${megabytes(reserveBytes)} are kept free for the database; the disk has ${megabytes(free)}. Make room and try again.`,
  )
}

/** 0 where there is no such file. */
export const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return 0
      throw error
    },
  )
