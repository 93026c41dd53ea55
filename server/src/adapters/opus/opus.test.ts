import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { soundCodecContract, voiceLike } from '../../ports/sound/sound-codec.contract.ts'
import { elementsOf } from './ebml.ts'
import { createOpusCodec } from './sound-codec.ts'
import { readWebm, writeWebm } from './webm.ts'

soundCodecContract('Opus in WebM', async () => {
  const codec = createOpusCodec({ workerPath: resolve('tools/sound-worker.mjs') })
  return { codec, crash: () => codec.interrupt() }
})

const packet = (place: number): Uint8Array => Uint8Array.of(place, 1, 2, 3)
const streamOf = (count: number, samples: number) => ({
  packets: Array.from({ length: count }, (_, place) => packet(place % 256)),
  lookahead: 104,
  samples,
})

it('a file says what its stream was, whatever fits its last packet', () => {
  for (const padding of [0, 1, 200, 319]) {
    const stream = streamOf(130, 130 * 320 - 104 - padding)
    const read = readWebm(writeWebm(stream))
    expect({ ...read, packets: read.packets.map((bytes) => [...bytes]) }).toEqual({
      ...stream,
      packets: stream.packets.map((bytes) => [...bytes]),
    })
  }
})

it('its index leads to the cluster of each second, and its head to everything in front', () => {
  const file = Buffer.from(writeWebm(streamOf(130, 130 * 320 - 304)))
  const segment = elementsOf(file)[1]?.inside ?? Buffer.alloc(0)
  const idAt = (position: number): number => elementsOf(segment.subarray(position))[0]?.id ?? 0
  const inside = (of: Buffer, id: number): Buffer[] =>
    elementsOf(of).flatMap((one) => (one.id === id ? one.inside : []))
  const cues = inside(inside(segment, 0x1c53bb6b)[0] ?? segment, 0xbb).map((cue) => ({
    ms: inside(cue, 0xb3)[0]?.readUInt32BE(0),
    position: inside(inside(cue, 0xb7)[0] ?? cue, 0xf1)[0]?.readUInt32BE(0) ?? -1,
  }))
  expect(cues.map(({ ms }) => ms)).toEqual([0, 1_000, 2_000])
  for (const { ms, position } of cues) {
    expect(idAt(position)).toBe(0x1f43b675)
    const cluster = elementsOf(segment.subarray(position))[0]?.inside ?? segment
    expect(inside(cluster, 0xe7)[0]?.readUInt32BE(0)).toBe(ms)
  }
  const seeks = inside(inside(segment, 0x114d9b74)[0] ?? segment, 0x4dbb)
  expect(seeks).toHaveLength(3)
  for (const seek of seeks) {
    const position = inside(seek, 0x53ac)[0]?.readUInt32BE(0) ?? -1
    expect(idAt(position)).toBe(inside(seek, 0x53ab)[0]?.readUInt32BE(0))
  }
})

it('is a seventh of the raw sound, or less', async () => {
  const codec = createOpusCodec({ workerPath: resolve('tools/sound-worker.mjs') })
  const sound = voiceLike(16_000 * 20)
  const { bytes } = await codec.compress(sound, 32_000)
  await codec.close()
  expect(sound.byteLength / bytes.byteLength).toBeGreaterThan(7)
})
