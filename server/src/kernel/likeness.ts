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
