import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '../../kernel/errors.ts'
import { sizeOf } from './disk.ts'

export interface Download {
  url: string
  /** Kept, and gone on with, where the connection is cut. */
  path: string
  sha256: string
  bytes: number
  signal: AbortSignal
  /** Bytes of this file that are there by now. */
  onProgress(bytes: number): void
  /** Between two attempts; 2 s. */
  waitMs?: number
}

/** Attempts in a row that brought nothing. */
const mostVain = 3

/** Lower-case hexadecimal. */
export const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** What cannot get better by trying again. */
const givenUp = (url: string, status: number): AppError =>
  new AppError(
    'model.unreachable',
    `${new URL(url).host} answers with HTTP ${status} for ${url}. Is the address, or the mirror, right?`,
  )

/** One request for what is missing. */
const fetchRest = async ({ url, path, bytes, signal, onProgress }: Download): Promise<void> => {
  const have = await sizeOf(path)
  const headers = have > 0 ? { range: `bytes=${have}-` } : {}
  const response = await fetch(url, { headers, signal })
  if (response.status !== 200 && response.status !== 206) {
    await response.body?.cancel()
    // What lies here is longer than the file there.
    if (response.status === 416) return rm(path)
    if (response.status >= 500 || response.status === 429) throw new Error(`HTTP ${response.status}`)
    throw givenUp(url, response.status)
  }
  if (!response.body) throw new Error('no content')
  // A server without ranges sends it all anew.
  const goesOn = response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${have}-`) === true
  let there = goesOn ? have : 0
  const file = await open(path, goesOn ? 'a' : 'w', 0o644)
  try {
    // Piece by piece: what came before a cut is written, and need not come again.
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      there += piece.byteLength
      if (there > bytes)
        throw new AppError('model.wrong-file', `${url} is longer than the ${bytes} bytes it should have.`)
      await file.writeFile(piece)
      onProgress(there)
    }
  } finally {
    await file.close()
  }
}

/**
 * Fetches a file, going on where an earlier attempt was cut off. Throws `model.unreachable` where it cannot be had,
 * `model.wrong-file` where it is not the expected one, `model.no-space`; a wrong file is removed, a part of one stays for the next time.
 */
export const download = async (asked: Download): Promise<void> => {
  const { path, bytes, sha256, signal, url, waitMs = 2_000 } = asked
  for (let vain = 0; (await sizeOf(path)) !== bytes; ) {
    const before = await sizeOf(path)
    try {
      if (before > bytes) await rm(path)
      await fetchRest(asked)
    } catch (error) {
      signal.throwIfAborted()
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
        throw new AppError('model.no-space', 'The disk is full. What came so far is kept.', { cause: error })
      if (error instanceof AppError) {
        await rm(path, { force: true })
        throw error
      }
      vain = (await sizeOf(path)) > before ? 0 : vain + 1
      if (vain >= mostVain) {
        const why = error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : ''
        throw new AppError(
          'model.unreachable',
          `${url} cannot be fetched (${why}). What came so far is kept; try again later.`,
        )
      }
      await wait(waitMs, undefined, { signal })
      continue
    }
    vain = (await sizeOf(path)) > before ? 0 : vain + 1
    if (vain >= mostVain) throw new AppError('model.wrong-file', `${url} ends after ${before} of ${bytes} bytes.`)
  }
  if ((await sha256Of(path)) === sha256) return
  await rm(path)
  throw new AppError(
    'model.wrong-file',
    `${url} is not the file it should be (its SHA-256 differs). It was removed; nothing was installed.`,
  )
}
