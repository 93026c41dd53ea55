import type { Likeness } from '../../kernel/likeness.ts'

export interface CompressedSound {
  /** A file that a browser plays and seeks in. */
  bytes: Uint8Array<ArrayBuffer>
  /** `audio/webm; codecs=opus` */
  mediaType: string
  /** Measured on `bytes` as they are, read from the start by a decoder that knows nothing else. */
  likeness: Likeness
}

/**
 * Makes sound small, and whole again: 16 kHz mono PCM16 on one side, a file on the other. Works beside the
 * event loop. Rejects where it cannot, and after `close`.
 */
export interface SoundCodec {
  /** `bitsPerSecond` is a mean: loud and dense sound gets more of them. */
  compress(pcm: Uint8Array, bitsPerSecond: number): Promise<CompressedSound>
  /** As many samples as went in; rejects what is none of its files. */
  decompress(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>>
  close(): Promise<void>
}
