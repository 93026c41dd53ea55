/** 16 kHz mono PCM16: two bytes a sample, sixteen samples a millisecond. */
export const pcmBytesPerMs = 32

/** Samples between -1 and 1 of little-endian PCM16; half a sample at the end is left out. */
export const floatsOfPcm = (pcm: Uint8Array): Float32Array<ArrayBuffer> => {
  const count = pcm.byteLength >> 1
  const view = new DataView(pcm.buffer, pcm.byteOffset, pcm.byteLength)
  const floats = new Float32Array(count)
  for (let index = 0; index < count; index += 1) floats[index] = view.getInt16(index * 2, true) / 32_768
  return floats
}

/** Little-endian PCM16 of samples between -1 and 1; louder ones are clipped. */
export const pcmOfFloats = (samples: Float32Array): Uint8Array<ArrayBuffer> => {
  const pcm = new Uint8Array(samples.length * 2)
  const view = new DataView(pcm.buffer)
  for (const [index, sample] of samples.entries())
    view.setInt16(index * 2, Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768))), true)
  return pcm
}
