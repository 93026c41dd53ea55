/** Cuts a stream of samples into frames of one length; what is too short waits for the next block. */
export function createFramer(frameSamples: number, onFrame: (frame: Float32Array) => void) {
  const frame = new Float32Array(frameSamples)
  let filled = 0
  return (block: Float32Array): void => {
    for (let at = 0; at < block.length; ) {
      const part = block.subarray(at, at + frameSamples - filled)
      frame.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < frameSamples) return
      filled = 0
      onFrame(frame)
    }
  }
}
