/** Samples that wait to be played, first in, first out; grows up to `most` and takes no more then. */
export interface Ring {
  readonly length: number
  /** How many of the samples were taken. */
  write(samples: Float32Array): number
  /** Fills `target` as far as there is sound, the rest with silence; returns how many samples were sound. */
  read(target: Float32Array): number
  clear(): void
}

/** Sizes in samples. */
export function createRing(initial: number, most: number): Ring {
  let buffer = new Float32Array(initial)
  let first = 0
  let length = 0
  const grow = (wanted: number) => {
    const next = new Float32Array(Math.min(most, Math.max(wanted, buffer.length * 2)))
    const head = buffer.subarray(first, first + length)
    next.set(head)
    next.set(buffer.subarray(0, length - head.length), head.length)
    buffer = next
    first = 0
  }
  return {
    get length() {
      return length
    },
    write(samples) {
      const taken = Math.min(samples.length, most - length)
      if (length + taken > buffer.length) grow(length + taken)
      const start = (first + length) % buffer.length
      const head = samples.subarray(0, Math.min(taken, buffer.length - start))
      buffer.set(head, start)
      buffer.set(samples.subarray(head.length, taken), 0)
      length += taken
      return taken
    },
    read(target) {
      const given = Math.min(target.length, length)
      const head = buffer.subarray(first, Math.min(first + given, buffer.length))
      target.set(head)
      target.set(buffer.subarray(0, given - head.length), head.length)
      target.fill(0, given)
      first = (first + given) % buffer.length
      length -= given
      return given
    },
    clear() {
      first = 0
      length = 0
    },
  }
}
