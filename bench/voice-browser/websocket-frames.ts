/** A whole frame of RFC 6455: 1 is text, 2 is binary; the payload is unmasked. */
export interface WebSocketFrame {
  opcode: number
  payload: Buffer
}

interface Head {
  opcode: number
  masked: boolean
  /** Where the payload (after its mask) begins, and where it ends. */
  start: number
  end: number
}

const headOf = (bytes: Buffer): Head | null => {
  const [first, second] = bytes
  if (first === undefined || second === undefined) return null
  const short = second & 0x7f
  const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0
  const masked = (second & 0x80) !== 0
  const start = 2 + lengthBytes + (masked ? 4 : 0)
  if (bytes.length < start) return null
  const length =
    lengthBytes === 2 ? bytes.readUInt16BE(2) : lengthBytes === 8 ? Number(bytes.readBigUInt64BE(2)) : short
  return { opcode: first & 0x0f, masked, start, end: start + length }
}

/**
 * Reads frames off a stream of bytes, however they are cut. Neither our server nor Chromium splits a message
 * of ours into several frames, and nothing is compressed: each frame is a message.
 */
export const createFrameReader = (onFrame: (frame: WebSocketFrame) => void): ((chunk: Buffer) => void) => {
  let kept: Buffer = Buffer.alloc(0)
  return (chunk) => {
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
    for (let head = headOf(kept); head && kept.length >= head.end; head = headOf(kept)) {
      const payload = Buffer.from(kept.subarray(head.start, head.end))
      if (head.masked) {
        const mask = kept.subarray(head.start - 4, head.start)
        for (let at = 0; at < payload.length; at++) payload[at] = (payload[at] ?? 0) ^ (mask[at % 4] ?? 0)
      }
      kept = kept.subarray(head.end)
      onFrame({ opcode: head.opcode, payload })
    }
  }
}
