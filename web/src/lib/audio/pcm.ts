/** Samples from -1 to 1 as PCM16, little-endian; what is louder is clipped. */
export function toPcm16(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(samples.length * 2)
  const view = new DataView(bytes.buffer)
  samples.forEach((sample, at) => {
    const clipped = Math.max(-1, Math.min(1, sample))
    view.setInt16(at * 2, Math.round(clipped < 0 ? clipped * 0x8000 : clipped * 0x7fff), true)
  })
  return bytes
}

/** PCM16, little-endian, as samples from -1 to 1. A half sample at the end is left out. */
export function fromPcm16(bytes: Uint8Array): Float32Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Float32Array.from({ length: bytes.byteLength >> 1 }, (_, at) => view.getInt16(at * 2, true) / 0x8000)
}

const headBytes = 44

/** A mono WAV file of PCM16 with the usual head of 44 bytes. */
export function toWav(pcm: Uint8Array, sampleRate: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(headBytes + pcm.byteLength)
  const view = new DataView(file.buffer)
  const words = (at: number, text: string) => file.set(new TextEncoder().encode(text), at)
  words(0, 'RIFF')
  view.setUint32(4, headBytes - 8 + pcm.byteLength, true)
  words(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  words(36, 'data')
  view.setUint32(40, pcm.byteLength, true)
  file.set(pcm, headBytes)
  return file
}

/** The samples of such a file in base64. */
export function samplesOfWav(base64: string): Float32Array<ArrayBuffer> {
  const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return fromPcm16(file.subarray(headBytes))
}
