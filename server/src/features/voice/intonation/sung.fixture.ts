/** A voice that holds or slides its pitch: mono PCM16 at 16 kHz with some overtones; `hertz` of a place from 0 to 1. */
export const sung = (ms: number, hertz: (place: number) => number, amplitude = 6_000): Int16Array<ArrayBuffer> => {
  let phase = 0
  return Int16Array.from({ length: ms * 16 }, (_, index) => {
    phase += (2 * Math.PI * hertz(index / (ms * 16))) / 16_000
    const overtones =
      Math.sin(phase) + 0.6 * Math.sin(2 * phase) + 0.4 * Math.sin(3 * phase) + 0.25 * Math.sin(5 * phase)
    return Math.round((amplitude * overtones) / 2.25)
  })
}

/** Breath, or a room: the same in every run. */
export const hissed = (ms: number, amplitude: number): Int16Array<ArrayBuffer> => {
  let seed = 7
  return Int16Array.from({ length: ms * 16 }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.round((seed / 2 ** 31 - 1) * amplitude)
  })
}
