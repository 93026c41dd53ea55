import { type SpokenPart, sampleRate } from './messages.ts'
import { readUtterance, type Utterance } from './utterance.ts'
import { createWasi, WasiExit } from './wasi.ts'
import { type WasmModule, webAssembly } from './web-assembly.ts'

const wavHeaderBytes = 44
const soundFile = 'out.wav'

/**
 * Speaks one piece of plain ASCII text in an instance of its own; throws where Flite does not. `voice`
 * is Flite's own name of it.
 */
export const synthesise = (module: WasmModule, voice: string, text: string): SpokenPart => {
  let memory: { readonly buffer: ArrayBuffer } | undefined
  let printed = ''
  let utterance: Utterance | undefined
  const wasi = createWasi({
    // `-psdur` prints one line when the utterance is whole: the moment to read it.
    args: ['flite', '-voice', voice, '-psdur', '-o', `/${soundFile}`, '-t', text],
    onOutput(piece) {
      printed += piece
      if (memory && printed.endsWith('\n')) utterance ??= readUtterance(memory.buffer)
    },
  })
  const { exports } = new webAssembly.Instance(module, { wasi_snapshot_preview1: wasi.imports })
  memory = exports.memory
  wasi.attach(memory)
  try {
    exports._start()
  } catch (error) {
    if (!(error instanceof WasiExit) || error.code !== 0) throw error
  }
  const wav = wasi.files.named(soundFile)?.bytes()
  if (!wav || wav.length < wavHeaderBytes || !utterance) throw new Error('Flite gave no sound')
  const rate = new DataView(wav.buffer, wav.byteOffset).getUint32(24, true)
  if (rate !== sampleRate) throw new Error(`Flite speaks at ${rate} Hz`)
  const names = utterance.phones.map(({ name }) => name).join(' ')
  if (names !== printed.trim().replaceAll(/:[\d.]+(?= |$)/g, ''))
    throw new Error('what Flite prints is not what its memory holds')
  return { ...utterance, pcm: new Uint8Array(wav.subarray(wavHeaderBytes, wav.length - (wav.length % 2))) }
}
