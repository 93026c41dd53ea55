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
