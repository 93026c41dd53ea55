/**
 * Which frame this is, written into the lowest bits of its own samples: inaudible, and it goes with the sound
 * wherever that goes. 16 bits for the life of the page (a tab that is opened again lives anew), 32 for the
 * frame's place in it, 16 to know a mark from chance.
 */
export interface Mark {
  life: number
  /** Frames that the microphone gave in this life before this one. */
  count: number
}

const checkOf = (life: number, count: number): number => (life ^ (count >>> 16) ^ (count & 0xffff) ^ 0xa5c3) & 0xffff

/** Reads a frame's mark; null: it has none, or is damaged. */
export const markOf = (samples: Uint8Array): Mark | null => {
  const word = (from: number, bits: number): number => {
    let value = 0
    for (let bit = 0; bit < bits; bit++) value = value * 2 + ((samples[(from + bit) * 2] ?? 0) & 1)
    return value
  }
  const [life, count] = [word(0, 16), word(16, 32)]
  return word(48, 16) === checkOf(life, count) ? { life, count } : null
}

/** Runs in the page: marks each frame as the capture worklet hands it over, before the product sees it. */
export const markMicrophone = (life: number): void => {
  const Node = window.AudioWorkletNode
  let count = 0
  const mark = (samples: Uint8Array): void => {
    const check = (life ^ (count >>> 16) ^ (count & 0xffff) ^ 0xa5c3) & 0xffff
    const bits = [...life.toString(2).padStart(16, '0'), ...count.toString(2).padStart(32, '0')]
    for (const [at, bit] of [...bits, ...check.toString(2).padStart(16, '0')].entries())
      samples[at * 2] = ((samples[at * 2] ?? 0) & 0xfe) | Number(bit)
    count++
  }
  window.AudioWorkletNode = class extends Node {
    constructor(context: BaseAudioContext, name: string, options?: AudioWorkletNodeOptions) {
      super(context, name, options)
      // Listeners are called in the order in which they came: this one is before the product's.
      if (name === 'candor-capture') this.port.addEventListener('message', ({ data }) => mark(data.samples))
    }
  }
}
