/** Elements of EBML (RFC 8794), the binary XML that WebM is made of: an id, a size, and what is inside. */

const idBytes = (id: number): number => Math.ceil(Math.log2(id + 1) / 8)

/** How many bytes a size takes; one of nothing but ones means "unknown" and is left out. */
const sizeBytes = (length: number): number => (length < 0x7f ? 1 : length < 0x3fff ? 2 : 4)

/** One element; how long it is follows from how long its inside is. */
export const element = (id: number, ...inside: readonly Uint8Array[]): Buffer => {
  const length = inside.reduce((sum, part) => sum + part.byteLength, 0)
  const [named, sized] = [idBytes(id), sizeBytes(length)]
  const head = Buffer.alloc(named + sized)
  head.writeUIntBE(id, 0, named)
  head.writeUIntBE(2 ** (7 * sized) + length, named, sized)
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

/** Of a number whose first set bit tells its length: how many bytes it takes. */
const widthAt = (bytes: Buffer, at: number): number => Math.clz32(bytes.readUInt8(at)) - 23

interface Element {
  id: number
  inside: Buffer
}

/** The elements that lie side by side in these bytes; throws where they do not add up. */
export const elementsOf = (bytes: Buffer): Element[] => {
  const found: Element[] = []
  for (let at = 0; at < bytes.byteLength; ) {
    const named = widthAt(bytes, at)
    const sized = at + named < bytes.byteLength ? widthAt(bytes, at + named) : 5
    const inner = at + named + sized
    if (named > 4 || sized > 4 || inner > bytes.byteLength) throw new Error('this is no element of a sound file')
    const length = bytes.readUIntBE(at + named, sized) - 2 ** (7 * sized)
    if (inner + length > bytes.byteLength) throw new Error('the sound file is cut off')
    found.push({ id: bytes.readUIntBE(at, named), inside: bytes.subarray(inner, inner + length) })
    at = inner + length
  }
  return found
}
