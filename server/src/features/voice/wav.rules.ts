const headerBytes = 44

/**
 * A WAV file of mono PCM16 samples: the canonical header of 44 bytes, and the samples.
 * http://soundfile.sapp.org/doc/WaveFormat/
 */
export const wavOf = (pcm: Uint8Array, sampleRate: number): Uint8Array<ArrayBuffer> => {
  const file = new Uint8Array(headerBytes + pcm.length)
  const view = new DataView(file.buffer)
  const write = (at: number, text: string): void => {
    for (const [index, letter] of [...text].entries()) view.setUint8(at + index, letter.charCodeAt(0))
  }
  write(0, 'RIFF')
  view.setUint32(4, headerBytes - 8 + pcm.length, true)
  write(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  // PCM, one channel.
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  write(36, 'data')
  view.setUint32(40, pcm.length, true)
  file.set(pcm, headerBytes)
  return file
}
