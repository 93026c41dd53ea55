const lineFault = (line: string): Error | null => {
  try {
    const parsed = JSON.parse(line) as unknown
    const isMessage = typeof parsed === 'object' && parsed !== null && 'message' in parsed
    return isMessage ? null : new Error('ollama: an error within the stream')
  } catch {
    return new Error('ollama: a line that is no JSON')
  }
}

/** Passes whole lines on; ends the stream with an error at the first that is no message. */
const checkedLines = (): TransformStream<Uint8Array, Uint8Array> => {
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  let rest = ''
  const pass = (line: string, controller: TransformStreamDefaultController<Uint8Array>): void => {
    if (line.trim() === '') return
    const fault = lineFault(line)
    if (fault) controller.error(fault)
    else controller.enqueue(encoder.encode(`${line}\n`))
  }
  return new TransformStream({
    transform(chunk, controller) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) pass(line, controller)
    },
    flush(controller) {
      pass(rest, controller)
    },
  })
}

/**
 * `fetch` for Ollama. Its provider package prints a line that it cannot read, words and all, and goes on without
 * it: a lost piece of the text. Here such a line ends the stream.
 */
export const fetchOllama: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  const streams = response.headers.get('content-type')?.includes('ndjson') ?? false
  if (!(response.ok && response.body && streams)) return response
  return new Response(response.body.pipeThrough(checkedLines()), response)
}
