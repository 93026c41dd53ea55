import type { CompressedSound } from '../../ports/sound/sound-codec.ts'

/** What the thread is asked for: to compress at a bit rate, or to make whole again. */
export type Task =
  | { compress: Uint8Array<ArrayBuffer>; bitsPerSecond: number }
  | { decompress: Uint8Array<ArrayBuffer> }

export type Job = Task & { id: number }

export type Done = { compressed: CompressedSound } | { pcm: Uint8Array<ArrayBuffer> }

export type Reply = { id: number } & (Done | { failed: string })
