/** Zero crossings of the sinc on each side: at 16 the stop band lies below -60 dB under a Hann window. */
const crossings = 16

/**
 * The samples at another rate, Hz, by a windowed sinc (Hann) whose cut-off is the lower of both Nyquist
 * frequencies. https://ccrma.stanford.edu/~jos/resample/
 */
export const resample = (samples: Float32Array<ArrayBuffer>, from: number, to: number): Float32Array<ArrayBuffer> => {
  if (from === to) return samples
  const scale = Math.min(1, to / from)
  const reach = crossings / scale
  const result = new Float32Array(Math.floor((samples.length * to) / from))
  for (let index = 0; index < result.length; index += 1) {
    const centre = (index * from) / to
    const last = Math.min(samples.length - 1, Math.floor(centre + reach))
    let sum = 0
    for (let at = Math.max(0, Math.ceil(centre - reach)); at <= last; at += 1) {
      const x = (at - centre) * scale
      const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)
      sum += (samples[at] ?? 0) * sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / crossings))
    }
    result[index] = sum * scale
  }
  return result
}
