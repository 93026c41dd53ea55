import { MemoryFiles } from './wasi-files.ts'
import type { WasmMemory } from './web-assembly.ts'

/**
 * The 13 calls that Flite makes of its system (WASI preview 1), answered in memory: no file, clock or
 * environment of this machine can be reached. Node's own `node:wasi` ended with a segmentation fault
 * when it ran Flite, twice.
 * https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md
 */
export interface Wasi {
  /** What the program is instantiated with. */
  imports: Record<string, (...args: never[]) => number>
  files: MemoryFiles
  /** The program's memory, once it is there. */
  attach(memory: WasmMemory): void
}

export interface WasiOptions {
  args: readonly string[]
  /** A piece of what is printed on standard output; its line buffer is flushed at each line's end. */
  onOutput: (text: string) => void
}

/** The program ended by itself. */
export class WasiExit extends Error {
  readonly code: number
  constructor(code: number) {
    super(`exit ${code}`)
    this.code = code
  }
}

const errno = { success: 0, badf: 8, fault: 21, fbig: 22, inval: 28, mfile: 33, noent: 44, spipe: 70 } as const
const fileType = { characterDevice: 2, directory: 3, regularFile: 4 } as const
const openFlag = { create: 1, truncate: 8 } as const
/** `fd_read` and `fd_write` without `fd_seek` and `fd_tell`: what makes a C library take a stream for a terminal and flush it line by line. */
const terminalRights = 0b100_0010n
const folder = 3
/** Two thousand characters are two minutes of sound, 4 MB. */
const mostFileBytes = 64 * 1024 * 1024

class OutOfBounds extends Error {}

/** The program's memory; whatever lies outside of it is a fault of the program, not of this process. */
class Memory {
  #memory: WasmMemory | undefined

  attach(memory: WasmMemory): void {
    this.#memory = memory
  }

  bytes(at: number, length: number): Uint8Array {
    const buffer = this.#memory?.buffer
    // Pointers come as signed 32-bit integers.
    const from = at >>> 0
    const count = length >>> 0
    if (!buffer || from + count > buffer.byteLength) throw new OutOfBounds()
    return new Uint8Array(buffer, from, count)
  }

  view(at: number, length: number): DataView {
    const { buffer, byteOffset } = this.bytes(at, length)
    return new DataView(buffer, byteOffset, length)
  }

  setU32(at: number, value: number): void {
    this.view(at, 4).setUint32(0, value, true)
  }

  /** The pieces of a scattered read or write. */
  pieces(at: number, count: number): Uint8Array[] {
    const table = this.view(at, count * 8)
    return Array.from({ length: count }, (_, index) =>
      this.bytes(table.getUint32(index * 8, true), table.getUint32(index * 8 + 4, true)),
    )
  }
}

const argumentCalls = (memory: Memory, args: readonly string[]) => {
  const encoded = args.map((arg) => new TextEncoder().encode(`${arg}\0`))
  return {
    args_sizes_get(count: number, size: number) {
      memory.setU32(count, encoded.length)
      memory.setU32(
        size,
        encoded.reduce((sum, { length }) => sum + length, 0),
      )
      return errno.success
    },
    args_get(pointers: number, buffer: number) {
      let at = buffer
      for (const [index, arg] of encoded.entries()) {
        memory.setU32(pointers + index * 4, at)
        memory.bytes(at, arg.length).set(arg)
        at += arg.length
      }
      return errno.success
    },
  }
}

const describeCalls = (memory: Memory) => ({
  fd_fdstat_get(fd: number, at: number) {
    const stat = memory.view(at, 24)
    const isTerminal = fd < folder
    const rights = isTerminal ? terminalRights : 0xffff_ffff_ffff_ffffn
    stat.setUint8(0, isTerminal ? fileType.characterDevice : fd === folder ? fileType.directory : fileType.regularFile)
    stat.setUint16(2, 0, true)
    stat.setBigUint64(8, rights, true)
    stat.setBigUint64(16, rights, true)
    return errno.success
  },
  fd_fdstat_set_flags: () => errno.success,
  fd_prestat_get(fd: number, at: number) {
    if (fd !== folder) return errno.badf
    memory.setU32(at, 0)
    memory.setU32(at + 4, 1)
    return errno.success
  },
  fd_prestat_dir_name(fd: number, at: number, length: number) {
    if (fd !== folder || length < 1) return errno.badf
    memory.bytes(at, 1).set([0x2f])
    return errno.success
  },
  /** Nothing that Flite says may depend on the time. */
  clock_time_get(_id: number, _precision: bigint, at: number) {
    memory.view(at, 8).setBigUint64(0, 0n, true)
    return errno.success
  },
})

const openingCalls = (memory: Memory, files: MemoryFiles) => ({
  path_open(
    _folder: number,
    _lookup: number,
    path: number,
    length: number,
    flags: number,
    _rights: bigint,
    _inherited: bigint,
    _fdFlags: number,
    result: number,
  ) {
    const name = new TextDecoder().decode(memory.bytes(path, length))
    const file = files.named(name) ?? (flags & openFlag.create ? files.create(name) : undefined)
    if (!file) return errno.noent
    if (flags & openFlag.truncate) file.truncate()
    const fd = files.open(file)
    if (fd === undefined) return errno.mfile
    memory.setU32(result, fd)
    return errno.success
  },
  fd_close: (fd: number) => (files.close(fd) || fd <= folder ? errno.success : errno.badf),
})

const movingCalls = (memory: Memory, files: MemoryFiles, onOutput: (text: string) => void) => {
  const decoder = new TextDecoder()
  return {
    fd_read(fd: number, table: number, count: number, result: number) {
      const open = files.at(fd)
      if (!open && fd !== 0) return errno.badf
      let total = 0
      for (const piece of open ? memory.pieces(table, count) : []) {
        const read = open?.file.read(open.position, piece.length) ?? new Uint8Array(0)
        piece.set(read)
        if (open) open.position += read.length
        total += read.length
      }
      memory.setU32(result, total)
      return errno.success
    },
    fd_seek(fd: number, offset: bigint, whence: number, result: number) {
      const open = files.at(fd)
      if (!open) return fd <= folder ? errno.spipe : errno.badf
      const base = [0, open.position, open.file.length][whence]
      if (base === undefined) return errno.inval
      const position = base + Number(offset)
      if (position < 0 || position > mostFileBytes) return errno.inval
      memory.view(result, 8).setBigUint64(0, BigInt(position), true)
      open.position = position
      return errno.success
    },
    fd_write(fd: number, table: number, count: number, result: number) {
      const open = files.at(fd)
      if (!open && fd !== 1 && fd !== 2) return errno.badf
      let total = 0
      for (const piece of memory.pieces(table, count)) {
        if (open) {
          if (open.position + piece.length > mostFileBytes) return errno.fbig
          open.file.write(open.position, piece)
          open.position += piece.length
        } else if (fd === 1) onOutput(decoder.decode(piece))
        total += piece.length
      }
      memory.setU32(result, total)
      return errno.success
    },
  }
}

/** A call outside of the memory is answered with an error number, as by a kernel. */
const guarded =
  <A extends unknown[]>(call: (...args: A) => number) =>
  (...args: A): number => {
    try {
      return call(...args)
    } catch (error) {
      if (error instanceof OutOfBounds) return errno.fault
      throw error
    }
  }

export const createWasi = ({ args, onOutput }: WasiOptions): Wasi => {
  const memory = new Memory()
  const files = new MemoryFiles()
  const calls = {
    ...argumentCalls(memory, args),
    ...describeCalls(memory),
    ...openingCalls(memory, files),
    ...movingCalls(memory, files, onOutput),
    proc_exit(code: number): number {
      throw new WasiExit(code)
    },
  }
  const imports = Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [name, guarded(call as (...args: unknown[]) => number)]),
  )
  return { imports, files, attach: (program) => memory.attach(program) }
}
