import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { copyFile, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { AppError } from '../../kernel/errors.ts'

const bad = (detail: string, options?: ErrorOptions): AppError => new AppError('model.bad-archive', detail, options)

const blockBytes = 512

/** Names of files, and how many bytes each has at most: a small archive may hold a file that fills the disk. */
type Wanted = ReadonlyMap<string, number>

/** Takes exactly so many bytes at a time from pieces of any size. */
class Bytes {
  readonly #source: AsyncIterator<Uint8Array>
  #rest: Uint8Array = new Uint8Array()

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** Pieces that are `count` bytes together. */
  async *take(count: number): AsyncGenerator<Uint8Array> {
    for (let left = count; left > 0; ) {
      if (this.#rest.byteLength === 0) {
        const { value, done } = await this.#source.next()
        if (done === true) throw bad('The archive is cut off.')
        this.#rest = value
      }
      const piece = this.#rest.subarray(0, left)
      this.#rest = this.#rest.subarray(piece.byteLength)
      left -= piece.byteLength
      yield piece
    }
  }

  async all(count: number): Promise<Buffer> {
    const pieces: Uint8Array[] = []
    for await (const piece of this.take(count)) pieces.push(piece)
    return Buffer.concat(pieces)
  }
}

const textAt = (block: Buffer, at: number, length: number): string =>
  block.toString('utf8', at, at + length).replace(/\0.*$/s, '')

/** Writes the wanted files of a tar stream into a folder, by their last names alone; those that were there. */
const untar = async (source: AsyncIterable<Uint8Array>, wanted: Wanted, folder: string): Promise<void> => {
  const bytes = new Bytes(source)
  for (;;) {
    const head = await bytes.all(blockBytes)
    if (head.every((byte) => byte === 0)) return
    const size = Number.parseInt(textAt(head, 124, 12).trim(), 8)
    const isFile = head[156] === 0x30 || head[156] === 0
    if (textAt(head, 257, 5) !== 'ustar' || !Number.isSafeInteger(size)) throw bad('This is no tar archive.')
    const name = basename(textAt(head, 0, 100))
    const content = bytes.take(size)
    if (isFile && size > (wanted.get(name) ?? size))
      throw new AppError(
        'model.wrong-file',
        `${name} is not the file it should be (it is larger). Nothing was installed.`,
      )
    if (isFile && wanted.has(name)) await pipeline(Readable.from(content), createWriteStream(join(folder, name)))
    else for await (const _ of content);
    await bytes.all((blockBytes - (size % blockBytes)) % blockBytes)
  }
}

/** Node reads gzip by itself; for bzip2 there has to be the program of that name. */
const unzipped = (path: string): AsyncIterable<Uint8Array> => {
  const file = createReadStream(path)
  if (path.endsWith('.tar')) return file
  if (/\.(tar\.gz|tgz)$/.test(path)) {
    const gunzip = createGunzip()
    pipeline(file, gunzip).catch((error: Error) => gunzip.destroy(error))
    return gunzip
  }
  file.destroy()
  const bzip2 = spawn('bzip2', ['-dc', path], { stdio: ['ignore', 'pipe', 'ignore'] })
  const lacking = 'The program "bzip2" is needed for this archive; or unpack it yourself and add the folder.'
  bzip2.on('error', (error) => bzip2.stdout.destroy(bad(lacking, { cause: error })))
  return bzip2.stdout
}

/** `.tar.gz` of `model.tar.gz`; throws `model.bad-archive` for what is none. */
export const archiveEnding = (path: string): string => {
  const ending = /\.(tar|tar\.gz|tgz|tar\.bz2)$/.exec(path)?.[0]
  if (ending === undefined) throw bad('A model is added as a folder, or as .tar, .tar.gz, .tgz or .tar.bz2.')
  return ending
}

/** Puts the wanted files of a folder, or of a tar archive, into `folder`. Throws `model.bad-archive`, `model.wrong-file`. */
export const takeFiles = async (from: string, wanted: Wanted, folder: string): Promise<void> => {
  const found = await stat(from).catch(() => null)
  if (!found) throw bad(`There is no ${from}.`)
  if (found.isDirectory()) {
    const names = (await readdir(from)).filter((name) => wanted.has(name))
    for (const name of names) await copyFile(join(from, name), join(folder, name))
    return
  }
  archiveEnding(from)
  try {
    await untar(unzipped(from), wanted, folder)
  } catch (error) {
    if (error instanceof AppError || (error as NodeJS.ErrnoException).code === 'ENOSPC') throw error
    throw bad(`${basename(from)} cannot be read; it may be damaged.`, { cause: error })
  }
}
