import type { Likeness } from '../../kernel/likeness.ts'

/** A pole at 0.995 takes away what is below about 13 Hz at 16 kHz; no microphone is there for that. */
const pole = 0.995

/** Sample by sample, what is left of a sound without direct current. */
const withoutDirectCurrent = (sound: Int16Array): ((at: number) => number) => {
  let before = sound[0] ?? 0
  let last = 0
  return (at) => {
    if (at >= sound.length) return 0
    const sample = sound[at] ?? 0
    last = sample - before + pole * last
    before = sample
    return last
  }
}

/** Compares two sounds sample by sample; past the end of the shorter one it is silent. */
export const likenessOf = (sound: Int16Array, back: Int16Array): Likeness => {
  const [one, other] = [withoutDirectCurrent(sound), withoutDirectCurrent(back)]
  let [squares, squaresBack, products] = [0, 0, 0]
  const samples = Math.max(sound.length, back.length)
  for (let at = 0; at < samples; at += 1) {
    const x = one(at)
    const y = other(at)
    squares += x * x
    squaresBack += y * y
    products += x * y
  }
  const both = Math.sqrt(squares * squaresBack)
  return {
    samples: back.length,
    correlation: both === 0 ? 0 : products / both,
    rms: Math.sqrt(squares / Math.max(1, sound.length)),
    rmsBack: Math.sqrt(squaresBack / Math.max(1, back.length)),
  }
}
