/** Work of one conversation that has to happen in its order, one at a time. */
export class Serial {
  readonly #onFault: (error: unknown) => void
  #last: Promise<void> = Promise.resolve()

  constructor(onFault: (error: unknown) => void) {
    this.#onFault = onFault
  }

  run(work: () => Promise<void>): void {
    this.#last = this.#last.then(work).catch(this.#onFault)
  }

  /** Everything given so far is done. */
  idle(): Promise<void> {
    return this.#last
  }
}
