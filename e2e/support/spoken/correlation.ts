/** 16 kHz. */
const samplesPerMs = 16
/** Short enough that a slip in the middle of one spoils little. */
const windowMs = 100
/** Quieter windows of the source are noise and pauses; -40 dBFS as a mean square. */
const loudEnough = 10 ** (-40 / 10)

const floatsOf = (pcm: Buffer): Float32Array => {
  const samples = new Float32Array(pcm.length >> 1)
  for (let at = 0; at < samples.length; at++) samples[at] = pcm.readInt16LE(at * 2) / 32_768
  return samples
}

interface Product {
  both: number
  source: number
  copy: number
}

const product = (source: Float32Array, copy: Float32Array, at: number, length: number, lag: number): Product => {
  const sums = { both: 0, source: 0, copy: 0 }
  for (let i = at; i < at + length; i++) {
    const a = source[i] ?? 0
    const b = copy[i + lag] ?? 0
    sums.both += a * b
    sums.source += a * a
    sums.copy += b * b
  }
  return sums
}

const correlationOf = ({ both, source, copy }: Product): number =>
  source === 0 || copy === 0 ? 0 : both / Math.sqrt(source * copy)

interface Best extends Product {
  lag: number
}

const bestLag = (
  source: Float32Array,
  copy: Float32Array,
  window: { at: number; length: number },
  lags: { from: number; to: number },
): Best => {
  let best: Best = { both: 0, source: 0, copy: 0, lag: lags.from }
  for (let lag = lags.from; lag <= lags.to; lag++) {
    const sums = product(source, copy, window.at, window.length, lag)
    if (correlationOf(sums) > correlationOf(best)) best = { ...sums, lag }
  }
  return best
}

export interface Likeness {
  /** Normalised, of all loud stretches together, each where it fits best: 1 is the same sound. */
  correlation: number
  /** How far the stretches lie from where the whole lies, at most, in ms. */
  driftMs: number
  /** Loud stretches of 100 ms that were compared. */
  windows: number
}

/** How the stretches of a sound may lie in its copy. */
interface Place {
  /** Where the copy's first sample of it is about, in ms; below 0: before the source's. */
  aboutMs: number
  /** By how much the whole of it may lie elsewhere, in ms. */
  withinMs: number
}

/**
 * How much a copy is like its source, both 16 kHz mono PCM16; each stretch of the copy may lie up to 40 ms from where
 * the first ones say that the whole lies.
 */
export const likeness = (sourcePcm: Buffer, copyPcm: Buffer, { aboutMs, withinMs }: Place): Likeness => {
  const source = floatsOf(sourcePcm)
  const copy = floatsOf(copyPcm)
  const length = windowMs * samplesPerMs
  const loud = Array.from({ length: Math.floor(source.length / length) }, (_, index) => index * length).filter(
    (at) => product(source, source, at, length, 0).source / length > loudEnough,
  )
  const [first = 0] = loud
  const [about, within, near] = [aboutMs, withinMs, 40].map((ms) => Math.round(ms * samplesPerMs)) as [
    number,
    number,
    number,
  ]
  const begin = { at: first, length: 3 * length }
  const { lag } = bestLag(source, copy, begin, { from: about - within, to: about + within })
  const found = loud.map((at) => bestLag(source, copy, { at, length }, { from: lag - near, to: lag + near }))
  const sum = { both: 0, source: 0, copy: 0 }
  for (const one of found) {
    sum.both += one.both
    sum.source += one.source
    sum.copy += one.copy
  }
  const lags = found.map((one) => one.lag).sort((a, b) => a - b)
  const middle = lags[lags.length >> 1] ?? 0
  const driftMs = Math.max(0, ...lags.map((one) => Math.abs(one - middle))) / samplesPerMs
  return { correlation: correlationOf(sum), driftMs, windows: loud.length }
}
