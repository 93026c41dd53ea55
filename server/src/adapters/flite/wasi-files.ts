/** Files that exist in memory only. */
export class MemoryFile {
  #bytes = new Uint8Array(0)
  #length = 0

  get length(): number {
    return this.#length
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  truncate(): void {
    this.#length = 0
  }

  read(from: number, most: number): Uint8Array {
    return this.#bytes.subarray(Math.min(from, this.#length), Math.min(from + most, this.#length))
  }

  write(at: number, chunk: Uint8Array): void {
    const end = at + chunk.length
    if (end > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(end, this.#bytes.length * 2, 65_536))
      grown.set(this.bytes())
      this.#bytes = grown
    }
    this.#bytes.set(chunk, at)
    this.#length = Math.max(this.#length, end)
  }
}

/** A file opened by the program. */
interface OpenFile {
  file: MemoryFile
  position: number
}

/** The first descriptor after the standard streams and the one preopened folder. */
const firstFree = 4
const mostOpen = 64

export class MemoryFiles {
  readonly #named = new Map<string, MemoryFile>()
  readonly #open = new Map<number, OpenFile>()
  #next = firstFree

  named(name: string): MemoryFile | undefined {
    return this.#named.get(name)
  }

  at(descriptor: number): OpenFile | undefined {
    return this.#open.get(descriptor)
  }

  /** The new descriptor; undefined: too many are open. */
  open(file: MemoryFile): number | undefined {
    if (this.#open.size >= mostOpen) return undefined
    const descriptor = this.#next++
    this.#open.set(descriptor, { file, position: 0 })
    return descriptor
  }

  create(name: string): MemoryFile {
    const file = new MemoryFile()
    this.#named.set(name, file)
    return file
  }

  close(descriptor: number): boolean {
    return this.#open.delete(descriptor)
  }
}
