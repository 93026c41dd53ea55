import type { Likeness } from '../../ports/sound/sound-codec.ts'

/** A pole at 0.995 takes away what is below about 13 Hz at 16 kHz; no microphone is there for that. */
const pole = 0.995

const withoutDirectCurrent = (samples: Int16Array): Float32Array => {
  const out = new Float32Array(samples.length)
  let before = samples[0] ?? 0
  let last = 0
  for (let at = 0; at < samples.length; at += 1) {
    const sample = samples[at] ?? 0
    last = sample - before + pole * last
    before = sample
    out[at] = last
  }
  return out
}

/** Compares two sounds sample by sample, over what both have. */
export const likenessOf = (sound: Int16Array, back: Int16Array): Likeness => {
  const [one, other] = [withoutDirectCurrent(sound), withoutDirectCurrent(back)]
  let [squares, squaresBack, products] = [0, 0, 0]
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const [x, y] = [one[at] ?? 0, other[at] ?? 0]
    squares += x * x
    squaresBack += y * y
    products += x * y
  }
  const both = Math.sqrt(squares * squaresBack)
  return {
    samples: back.length,
    correlation: both === 0 ? 0 : products / both,
    rms: Math.sqrt(squares / Math.max(1, one.length)),
    rmsBack: Math.sqrt(squaresBack / Math.max(1, other.length)),
  }
}
