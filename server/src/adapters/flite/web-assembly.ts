/** The part of Node's WebAssembly that is used here: the types of Node 20 have none of it, those of the browser too much. */
export interface WasmMemory {
  /** A new one after each growth of the memory. */
  readonly buffer: ArrayBuffer
}

export type WasmModule = object & { readonly wasmModule?: never }

interface WebAssembly {
  compile(bytes: Uint8Array): Promise<WasmModule>
  Instance: new (
    module: WasmModule,
    imports: Record<string, object>,
  ) => { exports: { memory: WasmMemory; _start: () => void } }
}

export const webAssembly = (globalThis as unknown as { WebAssembly: WebAssembly }).WebAssembly
