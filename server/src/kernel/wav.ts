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

/** Sound as a WAV file holds it: one channel, between -1 and 1. */
export interface WavSound {
  samples: Float32Array<ArrayBuffer>
  /** Hz. */
  sampleRate: number
}

interface Format {
  isFloat: boolean
  channels: number
  sampleRate: number
  bits: number
}

const readFormat = (view: DataView, at: number, bytes: number): Format => {
  const extensible = 0xfffe
  const tag = view.getUint16(at, true)
  // The extensible format says the real one at the start of its sub-format.
  const kind = tag === extensible && bytes >= 26 ? view.getUint16(at + 24, true) : tag
  const bits = view.getUint16(at + 14, true)
  const isFloat = kind === 3
  const known = (kind === 1 && (bits === 8 || bits === 16 || bits === 24 || bits === 32)) || (isFloat && bits === 32)
  const channels = view.getUint16(at + 2, true)
  const sampleRate = view.getUint32(at + 4, true)
  if (!known) throw new WavError('its samples are compressed or of an unknown kind')
  if (channels < 1 || channels > 8) throw new WavError('it has too many channels')
  if (sampleRate < 8_000 || sampleRate > 192_000) throw new WavError('its sample rate is not between 8 and 192 kHz')
  return { isFloat, channels, sampleRate, bits }
}

const readSample = (view: DataView, at: number, { isFloat, bits }: Format): number => {
  if (isFloat) return Math.max(-1, Math.min(1, view.getFloat32(at, true) || 0))
  if (bits === 16) return view.getInt16(at, true) / 32_768
  if (bits === 8) return (view.getUint8(at) - 128) / 128
  if (bits === 24) return (view.getUint16(at, true) / 256 + view.getInt8(at + 2) * 256) / 32_768
  return view.getInt32(at, true) / 2_147_483_648
}

/** Not a WAV file that can be read; the message says why, to go on after "cannot be read:". */
export class WavError extends Error {
  override readonly name = 'WavError'
}

/** The chunks of a RIFF file by name; one that is cut off, as a recorder leaves it, goes up to the file's end. */
const chunksOf = (view: DataView): Map<string, { at: number; bytes: number }> => {
  const name = (at: number): string => String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
  if (view.byteLength < 12 || name(0) !== 'RIFF' || name(8) !== 'WAVE') throw new WavError('it is no WAV file')
  const chunks = new Map<string, { at: number; bytes: number }>()
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const said = view.getUint32(at + 4, true)
    const bytes = Math.min(said, view.byteLength - at - 8)
    if (!chunks.has(name(at))) chunks.set(name(at), { at: at + 8, bytes })
    at += 8 + said + (said % 2)
  }
  return chunks
}

/** A WAV file (PCM of 8 to 32 bits or 32-bit float, up to 8 channels) as one channel; throws WavError. */
export const readWav = (file: Uint8Array): WavSound => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const chunks = chunksOf(view)
  const head = chunks.get('fmt ')
  const data = chunks.get('data')
  if (!head || head.bytes < 16) throw new WavError('it does not say what its samples are')
  if (!data) throw new WavError('it has no samples')
  const format = readFormat(view, head.at, head.bytes)
  const { channels, bits, sampleRate } = format
  const width = bits / 8
  const samples = new Float32Array(Math.floor(data.bytes / (width * channels)))
  for (let index = 0; index < samples.length; index += 1) {
    let sum = 0
    for (let channel = 0; channel < channels; channel += 1)
      sum += readSample(view, data.at + (index * channels + channel) * width, format)
    samples[index] = sum / channels
  }
  return { samples, sampleRate }
}
