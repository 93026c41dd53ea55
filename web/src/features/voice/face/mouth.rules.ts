import type { TimedViseme, VisemeName } from '@candor/contracts/speech.ts'

/** A mouth's shape; each part from 0 to 1, `width` from -1 (drawn together) to 1 (spread). */
export interface Mouth {
  /** How far the jaw is down. */
  open: number
  width: number
  /** Lips pushed forward: "oo". */
  round: number
  /** Lips pressed on each other: "m". */
  press: number
  /** The upper teeth are seen. */
  teeth: number
  /** The tongue is seen: "th", "l". */
  tongue: number
  /** The lower lip lies under the upper teeth: "f". */
  tuck: number
}

const shape = (open: number, width: number, rest: Partial<Mouth> = {}): Mouth => ({
  open,
  width,
  round: 0,
  press: 0,
  teeth: 0,
  tongue: 0,
  tuck: 0,
  ...rest,
})

/** Smaller than a phonetician's plates: people who talk quietly to one other person barely open their mouths. */
export const mouths: Record<VisemeName, Mouth> = {
  sil: shape(0, 0),
  PP: shape(0, -0.1, { press: 1 }),
  FF: shape(0.12, 0.1, { teeth: 0.6, tuck: 1 }),
  TH: shape(0.24, 0.1, { teeth: 0.6, tongue: 1 }),
  DD: shape(0.24, 0.15, { teeth: 0.7, tongue: 0.4 }),
  kk: shape(0.28, 0.1, { teeth: 0.35 }),
  CH: shape(0.22, -0.45, { teeth: 0.8, round: 0.5 }),
  SS: shape(0.14, 0.35, { teeth: 1 }),
  nn: shape(0.2, 0.1, { teeth: 0.45, tongue: 0.5 }),
  RR: shape(0.24, -0.4, { round: 0.45, teeth: 0.3 }),
  aa: shape(0.85, 0.1, { teeth: 0.4, tongue: 0.25 }),
  E: shape(0.5, 0.4, { teeth: 0.55, tongue: 0.2 }),
  ih: shape(0.34, 0.5, { teeth: 0.6 }),
  oh: shape(0.6, -0.5, { round: 0.75 }),
  ou: shape(0.3, -0.8, { round: 1 }),
}

/** Lips move towards the next sound before it is heard, and take about this long for it, in ms. (Cohen and Massaro 1993 blend over neighbouring phones.) */
const glideMs = 80

/** The mouth at a moment of the sound: between two shapes it glides, halfway where one ends and the next begins. */
export function mouthAt(visemes: readonly TimedViseme[], ms: number): Mouth {
  const at = lastBefore(visemes, ms)
  const now = mouths[visemes[at]?.viseme ?? 'sil']
  const start = visemes[at]?.startMs ?? 0
  const next = visemes[at + 1]
  const length = next ? next.startMs - start : Number.POSITIVE_INFINITY
  const half = Math.min(glideMs, length) / 2
  if (next && ms > next.startMs - half) {
    const nextLength = (visemes[at + 2]?.startMs ?? Number.POSITIVE_INFINITY) - next.startMs
    return blend(now, mouths[next.viseme], glide(ms - next.startMs, half, Math.min(glideMs, nextLength) / 2))
  }
  const before = visemes[at - 1]
  if (before) {
    const beforeHalf = Math.min(glideMs, start - before.startMs) / 2
    if (ms < start + half) return blend(mouths[before.viseme], now, glide(ms - start, beforeHalf, half))
  }
  return now
}

/** 0 at `before` ms before the seam, .5 on it, 1 at `after` ms behind it. */
function glide(fromSeam: number, before: number, after: number): number {
  const share = fromSeam < 0 ? 0.5 + fromSeam / (2 * before || 1) : 0.5 + fromSeam / (2 * after || 1)
  const clamped = Math.max(0, Math.min(1, share))
  return clamped * clamped * (3 - 2 * clamped)
}

/** Index of the last one that has begun; -1: none. */
function lastBefore(visemes: readonly TimedViseme[], ms: number): number {
  let [low, high] = [0, visemes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((visemes[middle] as TimedViseme).startMs <= ms) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** A shape between two. */
export function blend(from: Mouth, to: Mouth, share: number): Mouth {
  const mix = (part: keyof Mouth) => from[part] + (to[part] - from[part]) * share
  return {
    open: mix('open'),
    width: mix('width'),
    round: mix('round'),
    press: mix('press'),
    teeth: mix('teeth'),
    tongue: mix('tongue'),
    tuck: mix('tuck'),
  }
}
