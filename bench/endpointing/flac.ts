import libFlac from 'libflacjs'
import { Decoder } from 'libflacjs/lib/decoder.js'
import { sampleRate } from './clip.ts'

/** In plain JavaScript: under Node the build in WebAssembly looks for its file by `fetch`, and fails. */
const opened = async (): Promise<ReturnType<typeof libFlac>> => {
  const flac = libFlac('min')
  if (!flac.isReady()) await new Promise<void>((ready) => flac.on('ready', () => ready()))
  return flac
}

/** Samples of a FLAC file of mono PCM16 at 16 kHz. */
export const readFlac = async (file: Uint8Array): Promise<Int16Array<ArrayBuffer>> => {
  const decoder = new Decoder(await opened())
  const decoded = decoder.decode(Uint8Array.from(file))
  const { metadata } = decoder
  const samples = decoder.getSamples(false)[0]
  decoder.destroy()
  if (!decoded || !metadata || !samples) throw new Error('This is no FLAC file.')
  const { sampleRate: rate, channels, bitsPerSample } = metadata
  if (rate !== sampleRate || channels !== 1 || bitsPerSample !== 16)
    throw new Error(`mono PCM16 at ${sampleRate} Hz is needed, not ${channels} × ${bitsPerSample} bits at ${rate} Hz`)
  return new Int16Array(samples.slice().buffer)
}
