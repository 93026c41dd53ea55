import type { MicrophoneFault } from '@candor/contracts/live-messages.ts'

export type { MicrophoneFault } from '@candor/contracts/live-messages.ts'

export class MicrophoneError extends Error {
  override readonly name = 'MicrophoneError'
  readonly fault: MicrophoneFault

  constructor(fault: MicrophoneFault, cause?: unknown) {
    super(fault, { cause })
    this.fault = fault
  }
}

/** What the names mean that `getUserMedia` rejects with. (W3C Media Capture and Streams, 10.2) */
const faults: Record<string, MicrophoneFault> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
}

/** An error of the browser's as one of ours. */
export function microphoneError(error: unknown): MicrophoneError {
  if (error instanceof MicrophoneError) return error
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return new MicrophoneError(faults[name] ?? 'unsupported', error)
}
