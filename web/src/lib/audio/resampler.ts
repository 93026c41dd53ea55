/** Taps to each phase: with a Kaiser window of 70 dB the transition at 48 kHz is 1.6 kHz wide. */
const tapsPerPhase = 128
/** Kaiser's beta for 70 dB of stop band: 0.1102 (A - 8.7). (Oppenheim and Schafer, Discrete-Time Signal Processing, 7.5.3) */
const beta = 0.1102 * (70 - 8.7)
/** Middle of the transition, as a share of the lower rate: at 16 kHz it passes 6.4 kHz and stops 8 kHz. */
const cutoffShare = 0.45

/** Takes blocks of mono samples at one rate and gives them at another; nothing is lost between blocks. */
export interface Resampler {
  /** The result is a view that is overwritten by the next call. */
  process(block: Float32Array): Float32Array
}

/** A polyphase low-pass filter for whole-number rates in Hz; 48,000 to 16,000 is a 3:1 decimation. */
export function createResampler(inputRate: number, outputRate: number): Resampler {
  const shared = greatestDivisor(inputRate, outputRate)
  const [up, down] = [outputRate / shared, inputRate / shared]
  const phases = filterPhases(up, Math.min(inputRate, outputRate) * cutoffShare, inputRate)
  let work = new Float32Array(tapsPerPhase - 1 + 128)
  let out = new Float32Array(128)
  /** Of the next output: the input sample it stands at, counted from the block's first, and its phase. */
  let at = 0
  let phase = 0
  return {
    process(block) {
      const kept = tapsPerPhase - 1
      if (work.length < kept + block.length) work = grown(work, kept, kept + block.length)
      work.set(block, kept)
      const most = Math.ceil((block.length * up) / down) + 1
      if (out.length < most) out = new Float32Array(most)
      let made = 0
      while (at < block.length) {
        out[made++] = convolve(phases[phase] as Float32Array, work, at + kept)
        phase += down
        at += Math.floor(phase / up)
        phase %= up
      }
      at -= block.length
      work.copyWithin(0, block.length, block.length + kept)
      return out.subarray(0, made)
    },
  }
}

function convolve(taps: Float32Array, samples: Float32Array, newest: number): number {
  let sum = 0
  for (let tap = 0; tap < taps.length; tap++) sum += (taps[tap] as number) * (samples[newest - tap] as number)
  return sum
}

function grown(old: Float32Array, kept: number, length: number): Float32Array<ArrayBuffer> {
  const next = new Float32Array(length)
  next.set(old.subarray(0, kept))
  return next
}

/** A windowed sinc, cut into `up` phases of which each passes a constant unchanged. */
function filterPhases(up: number, cutoffHz: number, inputRate: number): Float32Array[] {
  const length = tapsPerPhase * up
  const middle = (length - 1) / 2
  const turns = (2 * cutoffHz) / (inputRate * up)
  return Array.from({ length: up }, (_, phase) => {
    const taps = Float64Array.from({ length: tapsPerPhase }, (_unused, tap) => {
      const x = phase + tap * up - middle
      const sinc = x === 0 ? turns : Math.sin(Math.PI * turns * x) / (Math.PI * x)
      return sinc * bessel(beta * Math.sqrt(Math.max(0, 1 - (x / (middle + 0.5)) ** 2)))
    })
    const sum = taps.reduce((total, tap) => total + tap, 0)
    return Float32Array.from(taps, (tap) => tap / sum)
  })
}

/** Modified Bessel function of the first kind, order 0, by its series. */
function bessel(x: number): number {
  let [sum, term] = [1, 1]
  for (let k = 1; term > sum * 1e-12; k++) {
    term *= (x / (2 * k)) ** 2
    sum += term
  }
  return sum
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b))
