import { transcribeSpeech } from '@candor/contracts/speech.ts'
import { apiBase, parseReply, send } from '../../../lib/api.ts'
import { ApiProblem, problemOf } from '../../../lib/problem.ts'

/** What the server's recogniser hears in a recording; null where it has none. Throws `ApiProblem`, `OfflineError`. */
export async function transcribe(wav: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const body = new FormData()
  body.append('file', new Blob([wav], { type: 'audio/wav' }), 'test.wav')
  const reply = await send(apiBase + transcribeSpeech.path, { method: 'POST', body })
  const text = await reply.text()
  const requestId = reply.headers.get('x-request-id')
  if (reply.ok) return parseReply(transcribeSpeech, text, requestId).text
  const problem = problemOf(reply.status, text, requestId)
  if (problem instanceof ApiProblem && problem.code === 'speech.no-recogniser') return null
  throw problem
}
