/** Quieter than any room: what a microphone that is switched off, or a digital zero, gives. In dBFS. */
const deadDb = -75
/** The meter's lower end: a quiet room. Speech at arm's length lies around -30 dBFS. */
const floorDb = -60

/** Loudness of some samples as root mean square, in dB below full scale; -Infinity for silence. */
export function loudnessDb(samples: Float32Array): number {
  if (samples.length === 0) return Number.NEGATIVE_INFINITY
  let sum = 0
  for (const sample of samples) sum += sample * sample
  return 10 * Math.log10(sum / samples.length)
}

/** From 0 (a quiet room) to 1 (full scale), for the eye. */
export const meterOf = (db: number): number => Math.max(0, Math.min(1, (db - floorDb) / -floorDb))

/** A meter that rises at once and falls by 24 dB a second (IEC 60268-10 type I falls by 20 dB in 1.7 s; speech looks livelier). */
export const fall = (shown: number, next: number, passedMs: number): number =>
  Math.max(next, shown - (passedMs / 1000) * (24 / -floorDb))

/** Nothing at all comes in: the microphone is muted or the wrong one. */
export const isDead = (db: number): boolean => db < deadDb
