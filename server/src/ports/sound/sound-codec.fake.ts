import type { Likeness } from '../../kernel/likeness.ts'
import type { CompressedSound, SoundCodec } from './sound-codec.ts'

const head = Buffer.from('fake sound, its samples follow: ')

/** Keeps sound as it is behind a line of text. What it says of it, and when, is the test's. */
export class FakeCodec implements SoundCodec {
  /** Said instead of what is true. */
  says: Partial<Likeness> = {}
  /** The bit rates it was asked for. */
  readonly asked: number[] = []
  /** Waited for before anything is answered. */
  before: () => Promise<void> = () => Promise.resolve()
  #crash: (error: Error) => void = () => undefined
  #closed = false

  async compress(pcm: Uint8Array, bitsPerSecond: number): Promise<CompressedSound> {
    this.asked.push(bitsPerSecond)
    if (pcm.byteLength % 2 !== 0) throw new RangeError('half a sample is too much')
    await this.#answering()
    const likeness = { samples: pcm.byteLength / 2, correlation: 1, rms: 1_000, rmsBack: 1_000, ...this.says }
    const length = Buffer.alloc(4)
    length.writeUInt32LE(pcm.byteLength)
    return { bytes: new Uint8Array(Buffer.concat([head, length, pcm])), mediaType: 'audio/fake', likeness }
  }

  async decompress(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    const file = Buffer.from(bytes)
    const from = head.byteLength + 4
    if (!file.subarray(0, head.byteLength).equals(head)) throw new Error('this is no file of the fake')
    if (file.readUInt32LE(head.byteLength) !== file.byteLength - from) throw new Error('the file is cut off')
    await this.#answering()
    return new Uint8Array(file.subarray(from))
  }

  /** Fails what is under way. */
  crash(): void {
    this.#crash(new Error('the fake fell over'))
  }

  async close(): Promise<void> {
    this.#closed = true
    this.crash()
  }

  async #answering(): Promise<void> {
    if (this.#closed) throw new Error('the codec is closed')
    const crashed = new Promise<never>((_, reject) => {
      this.#crash = reject
    })
    const soon = this.before().then(() => new Promise<void>((resolve) => setImmediate(resolve)))
    await Promise.race([soon, crashed])
  }
}
