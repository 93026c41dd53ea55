/** What a worklet's own global scope has; TypeScript's library of the DOM does not know it. */
interface WorkletScope {
  /** Of the context, in Hz. */
  readonly sampleRate: number
  /** Of the context, in seconds. */
  readonly currentTime: number
  readonly AudioWorkletProcessor: new () => { readonly port: MessagePort }
  registerProcessor(name: string, processor: new (options: { processorOptions: never }) => object): void
}

export const scope = globalThis as unknown as WorkletScope
