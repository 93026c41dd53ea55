import { Application, createDecoder, createEncoder } from 'libopus-wasm'
import type { CompressedSound } from '../../ports/sound/sound-codec.ts'
import { likenessOf } from './likeness.ts'
import { packetSamples, readWebm, sampleRate, webmOpus, writeWebm } from './webm.ts'

/** Of 10: a quarter of the time that 10 takes, for 0.006 of correlation (docs/decisions/007-recordings.md). */
const complexity = 5

const samplesOf = (pcm: Uint8Array, more = 0): Int16Array<ArrayBuffer> => {
  if (pcm.byteLength % 2 !== 0) throw new RangeError('half a sample is too much')
  const samples = new Int16Array(pcm.byteLength / 2 + more)
  new Uint8Array(samples.buffer).set(pcm)
  return samples
}

const encode = async (pcm: Uint8Array, bitrate: number): Promise<Uint8Array<ArrayBuffer>> => {
  const encoder = await createEncoder({
    channels: 1,
    sampleRate,
    frameSize: packetSamples,
    // The mode for speech cuts what lies below the voice and shifts phases: the same words, another sound.
    application: Application.Audio,
    bitrate,
    complexity,
  })
  try {
    const lookahead = encoder.getLookahead()
    const samples = pcm.byteLength / 2
    const packetCount = Math.ceil((samples + lookahead) / packetSamples)
    const padded = samplesOf(pcm, packetCount * packetSamples - samples)
    const packets: Uint8Array[] = []
    for (let at = 0; at < padded.length; at += packetSamples) {
      packets.push(encoder.encode(padded.subarray(at, at + packetSamples)))
    }
    return writeWebm({ packets, lookahead, samples })
  } finally {
    encoder.free()
  }
}

/** The samples of a file that `compress` made. */
export const decompress = async (file: Uint8Array): Promise<Int16Array<ArrayBuffer>> => {
  const { packets, lookahead, samples } = readWebm(file)
  const decoder = await createDecoder({ channels: 1, sampleRate })
  try {
    const whole = new Int16Array(packets.length * packetSamples)
    for (const [place, packet] of packets.entries()) whole.set(decoder.decode(packet), place * packetSamples)
    return whole.slice(lookahead, lookahead + samples)
  } finally {
    decoder.free()
  }
}

/** Sound as an Opus file, and how near that file is to it. */
export const compress = async (pcm: Uint8Array, bitsPerSecond: number): Promise<CompressedSound> => {
  const bytes = await encode(pcm, bitsPerSecond)
  return { bytes, mediaType: webmOpus, likeness: likenessOf(samplesOf(pcm), await decompress(bytes)) }
}
