const isMessage = (line: string): boolean => {
  try {
    const parsed = JSON.parse(line) as unknown
    return typeof parsed === 'object' && parsed !== null && 'message' in parsed
  } catch {
    return false
  }
}

/**
 * Passes whole lines on, and ends the stream at the first that is no message. What came before it is still read,
 * which an error would throw away; the missing last message tells that the stream was cut off.
 */
const checkedLines = (): TransformStream<Uint8Array, Uint8Array> => {
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  let rest = ''
  let ended = false
  const pass = (line: string, controller: TransformStreamDefaultController<Uint8Array>): void => {
    if (ended || line.trim() === '') return
    ended = !isMessage(line)
    if (ended) controller.terminate()
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
