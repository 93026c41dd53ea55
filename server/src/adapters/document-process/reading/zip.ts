import { inflateRawSync } from 'node:zlib'
import { say, UnreadableDocument } from './messages.ts'

/** A part of the package, not unpacked yet. */
interface Entry {
  path: string
  method: number
  packedBytes: number
  offset: number
  encrypted: boolean
}

const damaged = (cause?: unknown) => new UnreadableDocument('document.damaged', say.damagedZip, { cause })
const bomb = (cause?: unknown) => new UnreadableDocument('document.damaged', say.bomb, { cause })

const centralHeader = 0x02014b50
const localHeader = 0x04034b50
const endOfDirectory = 0x06054b50
const endBytes = 22
const maxCommentBytes = 65_535
/** Word files of hundreds of pages have fewer than 200 parts. */
const maxEntries = 4_000
/** The text of 1,000 pages takes about 10 MB of XML. */
const maxPartBytes = 24 * 1024 * 1024
const maxTotalBytes = 48 * 1024 * 1024

export interface Zip {
  paths: readonly string[]
  /** Unpacks one part; all together no more than a document needs. Throws UnreadableDocument. */
  read(path: string): Uint8Array | undefined
}

/**
 * Opens a zip file by its central directory; parts are unpacked when asked for, whatever size they claim to have.
 * @throws UnreadableDocument
 */
export function openZip(bytes: Uint8Array): Zip {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, Entry>()
  for (const entry of directoryOf(file)) if (!entries.has(entry.path)) entries.set(entry.path, entry)
  let total = 0
  return {
    paths: [...entries.keys()],
    read(path) {
      const entry = entries.get(path)
      if (entry === undefined) return undefined
      const content = unpack(file, entry)
      total += content.length
      if (total > maxTotalBytes) throw bomb()
      return content
    },
  }
}

function* directoryOf(file: Buffer): Generator<Entry> {
  const end = findEnd(file)
  const count = file.readUInt16LE(end + 10)
  if (count > maxEntries) throw bomb()
  let at = file.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== centralHeader) throw damaged()
    const nameBytes = file.readUInt16LE(at + 28)
    yield {
      path: file.toString('utf8', at + 46, at + 46 + nameBytes),
      method: file.readUInt16LE(at + 10),
      packedBytes: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
    }
    at += 46 + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
}

function findEnd(file: Buffer): number {
  const first = Math.max(0, file.length - endBytes - maxCommentBytes)
  for (let at = file.length - endBytes; at >= first; at -= 1) if (file.readUInt32LE(at) === endOfDirectory) return at
  throw damaged()
}

function unpack(file: Buffer, { offset, packedBytes, method, encrypted }: Entry): Uint8Array {
  const isWhole = offset + 30 <= file.length && file.readUInt32LE(offset) === localHeader
  if (!isWhole || encrypted) throw damaged()
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  const packed = file.subarray(start, start + packedBytes)
  if (packed.length < packedBytes) throw damaged()
  if (method === 0) return packed
  if (method !== 8) throw damaged()
  try {
    return inflateRawSync(packed, { maxOutputLength: maxPartBytes })
  } catch (error) {
    throw error instanceof RangeError ? bomb(error) : damaged(error)
  }
}
