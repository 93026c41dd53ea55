/** How near a sound that was read back from its compressed form is to the one that went in. */
export interface Likeness {
  /** Samples that came back. */
  samples: number
  /** Normalised correlation, sample by sample and without direct current: 1 is the same sound, 0 another one. */
  correlation: number
  /** Loudness without direct current, root mean square in steps of PCM16: of what went in, and of what came back. */
  rms: number
  rmsBack: number
}

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
