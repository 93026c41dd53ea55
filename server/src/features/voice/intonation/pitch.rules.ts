/** How high voices go: from a deep bass to an excited soprano who talks. Hz. */
const lowestHz = 65
const highestHz = 420

/** Pitch is looked for at a quarter of the rate of the sound: 16 kHz → 4 kHz, each sample the mean of four. */
const everyNth = 4
const sampleRate = 16_000 / everyNth
const shortestLag = Math.floor(sampleRate / highestHz)
const longestLag = Math.ceil(sampleRate / lowestHz)

/** Of sound that pitch is found in: 48 ms hold three periods of a deep voice. Samples at 16 kHz. */
export const pitchSamples = 768

/** Below this the sound repeats itself too little to have a pitch (McLeod and Wyvill's clarity). */
const leastClarity = 0.65
/** The first peak this near to the highest is the period; a higher one later is two of them. */
const nearHighest = 0.88
/** Sound weaker than this (root mean square, of 32,768) is the room. */
const leastLevel = 40

const decimated = (samples: Int16Array): Float64Array => {
  const few = new Float64Array(Math.floor(samples.length / everyNth))
  let sum = 0
  for (let index = 0; index < few.length; index++) {
    let value = 0
    for (let part = 0; part < everyNth; part++) value += samples[index * everyNth + part] ?? 0
    few[index] = value / everyNth
    sum += value / everyNth
  }
  const mean = sum / few.length
  return few.map((value) => value - mean)
}

/** How like itself the sound is after each lag, -1 to 1 (McLeod and Wyvill, 2005, "normalised square difference"). */
const likeness = (samples: Float64Array): Float64Array => {
  const found = new Float64Array(longestLag + 2)
  for (let lag = shortestLag - 1; lag <= longestLag + 1; lag++) {
    let product = 0
    let power = 0
    for (let index = 0; index + lag < samples.length; index++) {
      const one = samples[index] ?? 0
      const other = samples[index + lag] ?? 0
      product += one * other
      power += one * one + other * other
    }
    found[lag] = power === 0 ? 0 : (2 * product) / power
  }
  return found
}

/** The top of the parabola through a peak and its neighbours, in lags. */
const topOf = (at: number, before: number, peak: number, after: number): number => {
  const bend = before - 2 * peak + after
  return bend === 0 ? at : at + (before - after) / (2 * bend)
}

/**
 * How high the voice is, in Hz; null: nothing here has a pitch. `samples`: mono PCM16 at 16 kHz,
 * `pitchSamples` of them or a little more. Takes 10 to 20 µs.
 */
export const pitchOf = (samples: Int16Array): number | null => {
  const few = decimated(samples)
  if (few.length <= longestLag * 2) return null
  let power = 0
  for (const value of few) power += value * value
  if (Math.sqrt(power / few.length) < leastLevel) return null
  const like = likeness(few)
  const peaks: number[] = []
  for (let lag = shortestLag; lag <= longestLag; lag++) {
    const here = like[lag] ?? 0
    if (here >= leastClarity && here > (like[lag - 1] ?? 0) && here >= (like[lag + 1] ?? 0)) peaks.push(lag)
  }
  const highest = Math.max(...peaks.map((lag) => like[lag] ?? 0))
  const period = peaks.find((lag) => (like[lag] ?? 0) >= highest * nearHighest)
  if (period === undefined) return null
  return sampleRate / topOf(period, like[period - 1] ?? 0, like[period] ?? 0, like[period + 1] ?? 0)
}
