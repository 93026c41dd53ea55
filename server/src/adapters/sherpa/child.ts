/**
 * The process that recognises: one model, many streams. A process and not a thread, because a damaged model, or a
 * fault in the native code, aborts the whole process that it runs in.
 */

import { serveStreams } from './host.ts'
import type { FromRecogniser, ToRecogniser } from './messages.ts'
import type { ModelFiles } from './model-files.ts'

const send = (message: FromRecogniser): void => void process.send?.(message)

process.on('disconnect', () => process.exit(0))

try {
  const { openTransducer } = await import('./transducer.ts')
  const take = serveStreams(openTransducer(JSON.parse(process.argv[2] ?? '{}') as ModelFiles), send)
  process.on('message', (message) => take(message as ToRecogniser))
  send({ type: 'ready' })
} catch (error) {
  process.send?.({ type: 'unusable', why: String(error) } satisfies FromRecogniser, () => process.exit(1))
}
