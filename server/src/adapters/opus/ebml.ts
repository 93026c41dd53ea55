/** Elements of EBML (RFC 8794), the binary XML that WebM is made of: an id, a size, and what is inside. */

const sizeBytes = 4
const headBytes = (id: number): number => Math.ceil(Math.log2(id + 1) / 8) + sizeBytes

/** One element. Sizes always take four bytes, so that an element's length is known before what it says. */
export const element = (id: number, ...inside: readonly Uint8Array[]): Buffer => {
  const length = inside.reduce((sum, part) => sum + part.byteLength, 0)
  const head = Buffer.alloc(headBytes(id))
  head.writeUIntBE(id, 0, head.byteLength - sizeBytes)
  head.writeUInt32BE(0x1000_0000 + length, head.byteLength - sizeBytes)
  return Buffer.concat([head, ...inside])
}

export const uint = (id: number, value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return element(id, bytes)
}

export const int = (id: number, value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return element(id, bytes)
}

export const float = (id: number, value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return element(id, bytes)
}

export const text = (id: number, value: string): Buffer => element(id, Buffer.from(value, 'utf8'))

interface Element {
  id: number
  inside: Buffer
}

/** The elements that lie side by side in these bytes; throws where they do not add up. */
export const elementsOf = (bytes: Buffer): Element[] => {
  const found: Element[] = []
  for (let at = 0; at < bytes.byteLength; ) {
    const idBytes = Math.clz32(bytes.readUInt8(at)) - 23
    const inner = at + idBytes + sizeBytes
    if (idBytes > 4 || inner > bytes.byteLength) throw new Error('an element of the sound file is cut off')
    const length = bytes.readUInt32BE(inner - sizeBytes) - 0x1000_0000
    if (length < 0 || inner + length > bytes.byteLength) throw new Error('the sound file is cut off')
    found.push({ id: bytes.readUIntBE(at, idBytes), inside: bytes.subarray(inner, inner + length) })
    at = inner + length
  }
  return found
}
