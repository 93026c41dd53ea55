import { element, elementsOf, float, int, text, uint } from './ebml.ts'

/** Opus packets and which of their samples are the sound. All counts are of samples at 16 kHz. */
export interface OpusStream {
  /** 20 ms each. */
  packets: readonly Uint8Array[]
  /** What the encoder put in front. */
  lookahead: number
  /** Of the sound itself: what goes beyond it in the last packet is padding. */
  samples: number
}

export const sampleRate = 16_000
export const packetSamples = 320
export const webmOpus = 'audio/webm; codecs=opus'

/** Element ids: https://www.matroska.org/technical/elements.html */
const id = {
  ebml: 0x1a45dfa3,
  segment: 0x18538067,
  seekHead: 0x114d9b74,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  track: 0xae,
  codecDelay: 0x56aa,
  cues: 0x1c53bb6b,
  cluster: 0x1f43b675,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
  discardPadding: 0x75a2,
} as const

const nsPerSample = 1_000_000_000 / sampleRate
const packetMs = (packetSamples * 1000) / sampleRate
/** A second: what a player reads past where it is sent to. */
const packetsOfCluster = 50
/** What a decoder has to hear before its sound is right (RFC 7845, 4.6). */
const seekPreRollNs = 80_000_000
const blockHeadBytes = 4

const ebmlHead = element(
  id.ebml,
  uint(0x4286, 1),
  uint(0x42f7, 1),
  uint(0x42f2, 4),
  uint(0x42f3, 8),
  text(0x4282, 'webm'),
  uint(0x4287, 4),
  uint(0x4285, 2),
)

/** RFC 7845, 5.1; its samples are counted at 48 kHz whatever went in. */
const opusHead = (lookahead: number): Buffer => {
  const head = Buffer.alloc(19)
  head.write('OpusHead')
  head.writeUInt8(1, 8)
  head.writeUInt8(1, 9)
  head.writeUInt16LE((lookahead * 48_000) / sampleRate, 10)
  head.writeUInt32LE(sampleRate, 12)
  return head
}

const infoOf = ({ samples }: OpusStream): Buffer =>
  element(
    id.info,
    uint(0x2ad7b1, 1_000_000),
    float(0x4489, (samples * 1000) / sampleRate),
    text(0x4d80, 'Candor'),
    text(0x5741, 'Candor'),
  )

const tracksOf = ({ lookahead }: OpusStream): Buffer =>
  element(
    id.tracks,
    element(
      id.track,
      uint(0xd7, 1),
      uint(0x73c5, 1),
      uint(0x83, 2),
      uint(0x9c, 0),
      text(0x86, 'A_OPUS'),
      uint(id.codecDelay, lookahead * nsPerSample),
      uint(0x56bb, seekPreRollNs),
      element(0xe1, float(0xb5, 48_000), uint(0x9f, 1)),
      element(0x63a2, opusHead(lookahead)),
    ),
  )

const blockOf = (place: number, packet: Uint8Array, flags: number): Buffer => {
  const head = Buffer.alloc(blockHeadBytes)
  head.writeUInt8(0x81)
  head.writeInt16BE(place * packetMs, 1)
  head.writeUInt8(flags, 3)
  return Buffer.concat([head, packet])
}

const clustersOf = ({ packets, lookahead, samples }: OpusStream): Buffer[] => {
  const padding = packets.length * packetSamples - lookahead - samples
  const clusters: Buffer[] = []
  for (let first = 0; first < packets.length; first += packetsOfCluster) {
    const blocks = packets.slice(first, first + packetsOfCluster).map((packet, place) => {
      if (padding === 0 || first + place < packets.length - 1) {
        return element(id.simpleBlock, blockOf(place, packet, 0x80))
      }
      return element(
        id.blockGroup,
        element(id.block, blockOf(place, packet, 0)),
        int(id.discardPadding, padding * nsPerSample),
      )
    })
    clusters.push(element(id.cluster, uint(0xe7, first * packetMs), ...blocks))
  }
  return clusters
}

const cuesAt = (positions: readonly number[]): Buffer =>
  element(
    id.cues,
    ...positions.map((position, place) =>
      element(
        0xbb,
        uint(0xb3, place * packetsOfCluster * packetMs),
        element(0xb7, uint(0xf7, 1), uint(0xf1, position)),
      ),
    ),
  )

const seekHeadTo = (places: readonly (readonly [element: number, position: number])[]): Buffer =>
  element(
    id.seekHead,
    ...places.map(([to, position]) => {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE(to)
      return element(0x4dbb, element(0x53ab, bytes), uint(0x53ac, position))
    }),
  )

/**
 * A WebM file (https://www.webmproject.org/docs/container/) of one Opus track. The index of its seconds stands in
 * front, its duration is exact, and delay and padding are marked, so that a player plays the samples that went
 * in and no others.
 */
export const writeWebm = (stream: OpusStream): Uint8Array<ArrayBuffer> => {
  const info = infoOf(stream)
  const tracks = tracksOf(stream)
  const clusters = clustersOf(stream)
  // Both are as long with other positions in them: every number takes four bytes.
  const cuesBytes = cuesAt(clusters.map(() => 0)).byteLength
  const infoAt = seekHeadTo([id.info, id.tracks, id.cues].map((to) => [to, 0])).byteLength
  const tracksAt = infoAt + info.byteLength
  const cuesAtByte = tracksAt + tracks.byteLength
  let at = cuesAtByte + cuesBytes
  const positions = clusters.map(({ byteLength }) => {
    at += byteLength
    return at - byteLength
  })
  const seekHead = seekHeadTo([
    [id.info, infoAt],
    [id.tracks, tracksAt],
    [id.cues, cuesAtByte],
  ])
  const segment = element(id.segment, seekHead, info, tracks, cuesAt(positions), ...clusters)
  return new Uint8Array(Buffer.concat([ebmlHead, segment]))
}

const numberIn = (inside: Buffer): number => inside.readUInt32BE(0)

/** Reads a file that `writeWebm` wrote, from its blocks and marks alone; throws on anything else. */
export const readWebm = (file: Uint8Array): OpusStream => {
  const [head, segment] = elementsOf(Buffer.from(file.buffer, file.byteOffset, file.byteLength))
  if (head?.id !== id.ebml || segment?.id !== id.segment) throw new Error('this is no WebM file')
  let delayNs: number | undefined
  let paddingNs = 0
  const packets: Uint8Array[] = []
  const walk = (elements: ReturnType<typeof elementsOf>): void => {
    for (const { id: kind, inside } of elements) {
      if (kind === id.codecDelay) delayNs = numberIn(inside)
      else if (kind === id.discardPadding) paddingNs = inside.readInt32BE(0)
      else if (kind === id.simpleBlock || kind === id.block) packets.push(inside.subarray(blockHeadBytes))
      else if (kind === id.tracks || kind === id.track || kind === id.cluster || kind === id.blockGroup) {
        walk(elementsOf(inside))
      }
    }
  }
  walk(elementsOf(segment.inside))
  if (delayNs === undefined) throw new Error('the WebM file has no track')
  const lookahead = delayNs / nsPerSample
  return { packets, lookahead, samples: packets.length * packetSamples - lookahead - paddingNs / nsPerSample }
}
