import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWasi, WasiExit } from './wasi.ts'

const errno = { badf: 8, fault: 21, inval: 28, noent: 44, spipe: 70 }

/** The system with a memory of 64 KiB; `call` takes numbers, as the program does. */
const system = (args: readonly string[] = ['flite', '-t', 'Hi']) => {
  let printed = ''
  const wasi = createWasi({ args, onOutput: (text) => (printed += text) })
  const buffer = new ArrayBuffer(65_536)
  wasi.attach({ buffer })
  const call = (name: string, ...values: (number | bigint)[]): number =>
    (wasi.imports[name] as unknown as (...given: (number | bigint)[]) => number)(...values)
  const view = new DataView(buffer)
  const put = (at: number, text: string): number => {
    const bytes = new TextEncoder().encode(text)
    new Uint8Array(buffer, at).set(bytes)
    return bytes.length
  }
  const text = (at: number, length: number): string => Buffer.from(buffer, at, length).toString()
  /** Opens a file and gives its descriptor, or the error as a negative number. */
  const open = (name: string, flags: number): number => {
    const error = call('path_open', 3, 0, 1_000, put(1_000, name), flags, 0n, 0n, 0, 2_000)
    return error === 0 ? view.getUint32(2_000, true) : -error
  }
  /** Reads or writes one piece; the number of bytes, or the error as a negative number. */
  const move = (name: 'fd_read' | 'fd_write', fd: number, at: number, length: number): number => {
    view.setUint32(3_000, at, true)
    view.setUint32(3_004, length, true)
    const error = call(name, fd, 3_000, 1, 3_008)
    return error === 0 ? view.getUint32(3_008, true) : -error
  }
  return { wasi, call, view, put, text, open, move, printed: () => printed }
}

describe('the system that Flite runs on', () => {
  it('has the 13 calls that Flite makes', () => {
    expect(Object.keys(system().wasi.imports).sort()).toEqual([
      'args_get',
      'args_sizes_get',
      'clock_time_get',
      'fd_close',
      'fd_fdstat_get',
      'fd_fdstat_set_flags',
      'fd_prestat_dir_name',
      'fd_prestat_get',
      'fd_read',
      'fd_seek',
      'fd_write',
      'path_open',
      'proc_exit',
    ])
  })

  it('hands over its arguments, each ended by a zero', () => {
    const { call, view, text } = system(['flite', 'é'])
    expect(call('args_sizes_get', 0, 4)).toBe(0)
    expect([view.getUint32(0, true), view.getUint32(4, true)]).toEqual([2, 9])
    expect(call('args_get', 16, 100)).toBe(0)
    expect([view.getUint32(16, true), view.getUint32(20, true)]).toEqual([100, 106])
    expect(text(100, 9)).toBe('flite\0é\0')
  })

  it('keeps files in memory: written, gone back in, read, cut', () => {
    const { wasi, call, view, put, text, open, move } = system()
    expect(open('a.wav', 0)).toBe(-errno.noent)
    const fd = open('a.wav', 1)
    expect(move('fd_write', fd, 100, put(100, 'some sound'))).toBe(10)
    expect(call('fd_seek', fd, -5n, 2, 200)).toBe(0)
    expect(view.getBigUint64(200, true)).toBe(5n)
    expect(move('fd_read', fd, 300, 50)).toBe(5)
    expect(text(300, 5)).toBe('sound')
    expect(move('fd_read', fd, 300, 50)).toBe(0)
    expect(Buffer.from(wasi.files.named('a.wav')?.bytes() ?? []).toString()).toBe('some sound')
    expect(call('fd_close', fd)).toBe(0)
    expect(call('fd_close', fd)).toBe(errno.badf)
    expect(move('fd_read', fd, 300, 50)).toBe(-errno.badf)
    open('a.wav', 8)
    expect(wasi.files.named('a.wav')?.length).toBe(0)
  })

  it('prints what goes to standard output, and nothing else', () => {
    const { put, move, printed } = system()
    expect(move('fd_write', 1, 100, put(100, 'pau:0.1\n'))).toBe(8)
    expect(move('fd_write', 2, 100, put(100, 'a complaint'))).toBe(11)
    expect(move('fd_write', 9, 100, 3)).toBe(-errno.badf)
    expect(printed()).toBe('pau:0.1\n')
  })

  it('refuses what lies outside of the memory, before or after the file', () => {
    const { call, open, move } = system()
    const fd = open('a.wav', 1)
    expect(move('fd_write', fd, 65_530, 7)).toBe(-errno.fault)
    expect(move('fd_write', fd, -8, 4)).toBe(-errno.fault)
    expect(call('fd_write', fd, 65_530, 1, 0)).toBe(errno.fault)
    expect(call('clock_time_get', 0, 0n, 65_530)).toBe(errno.fault)
    expect(call('fd_seek', fd, -1n, 0, 0)).toBe(errno.inval)
    expect(call('fd_seek', fd, 1n << 40n, 0, 0)).toBe(errno.inval)
    expect(call('fd_seek', 1, 0n, 0, 0)).toBe(errno.spipe)
  })

  it('ends the program with its exit code', () => {
    expect(() => system().call('proc_exit', 3)).toThrow(WasiExit)
  })

  it('answers whatever it is asked with an error number', () => {
    const bigs: Record<string, readonly number[]> = { fd_seek: [1], clock_time_get: [1], path_open: [5, 6] }
    const names = Object.keys(system().wasi.imports).filter((name) => name !== 'proc_exit')
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.oneof(fc.integer(), fc.nat(70_000), fc.nat(8)), { minLength: 9, maxLength: 9 }),
        (name, values) => {
          const { call, open } = system()
          open('a.wav', 1)
          const args = values.map((value, index) => (bigs[name]?.includes(index) ? BigInt(value) : value))
          const answer = call(name, ...args)
          expect(Number.isInteger(answer) && answer >= 0 && answer <= 76).toBe(true)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
