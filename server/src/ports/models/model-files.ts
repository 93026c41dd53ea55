import type { Readable } from 'node:stream'

export interface ModelFile {
  name: string
  /** Of exactly this content, lower-case hexadecimal; null: nobody has vouched for it. */
  sha256: string | null
  bytes: number
}

/** A model that can be had, and what of it is on this machine. */
export interface ModelOnDisk {
  name: string
  does: 'speech-to-text'
  language: string
  licence: string
  page: string
  /** The host that a pull fetches from. */
  source: string
  bytes: number
  files: readonly ModelFile[]
  state: 'available' | 'partial' | 'installed'
  doneBytes: number
  /** When its files were last found to be those of their pins; null: not installed. */
  verifiedAt: Date | null
  /** Absolute; where it is, or would be. */
  folder: string
}

export interface Pulling {
  signal: AbortSignal
  /** By file name; they count more than the catalogue's. */
  sums?: ReadonlyMap<string, string>
  /** Bytes of the whole model that are there by now. */
  onProgress?(done: number, all: number): void
}

export interface Archive {
  /** Its ending tells its kind. */
  fileName: string
  content: Readable
  signal: AbortSignal
}

/**
 * Models on this machine: fetched, added, looked at, removed. Everything rejects with the codes `model.*`. Nothing
 * is installed before each of its files was compared with its pin.
 */
export interface ModelFiles {
  list(): Promise<ModelOnDisk[]>
  /** Left on the disk where models are kept, bytes. */
  freeBytes(): Promise<number>
  /** Goes on where an earlier pull stopped. */
  pull(name: string, pulling: Pulling): Promise<void>
  /** @param from a folder, or a tar archive, on this machine */
  add(name: string, from: string, sums?: ReadonlyMap<string, string>): Promise<void>
  /** As {@link add}, from an archive that is still on its way; it goes to the disk as it comes. */
  addArchive(name: string, archive: Archive): Promise<void>
  /** Reads every file again. Rejects with `model.wrong-file` where one was changed. */
  verify(name: string): Promise<void>
  /** Also what an unfinished pull left. */
  remove(name: string): Promise<void>
}
