import type { Contract, ContractReply } from '@candor/contracts/contract.ts'
import { apiBase, newKey, parseReply } from './api.ts'
import { reachable, unreachable } from './connection.ts'
import { OfflineError, problemOf } from './problem.ts'

export interface UploadOptions {
  signal?: AbortSignal
  idempotencyKey?: string
  /** From 0 to 1, while the bytes leave; 1 means that the server has them and reads. */
  onProgress?: (share: number) => void
}

/** Sends `multipart/form-data`. Not by fetch, which does not tell how far an upload has come. */
export function upload<C extends Contract>(
  contract: C,
  form: FormData,
  { signal, idempotencyKey, onProgress }: UploadOptions = {},
): Promise<ContractReply<C>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const aborted = () => reject(new DOMException('The upload was stopped.', 'AbortError'))
    request.open(contract.method, apiBase + contract.path)
    request.setRequestHeader('accept', 'application/json')
    if (contract.creates) request.setRequestHeader('idempotency-key', idempotencyKey ?? newKey())
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) onProgress?.(loaded / total)
    }
    request.onload = () => {
      reachable()
      const requestId = request.getResponseHeader('x-request-id')
      if (request.status >= 200 && request.status < 300) {
        try {
          resolve(parseReply(contract, request.responseText, requestId))
        } catch (error) {
          reject(error)
        }
      } else reject(problemOf(request.status, request.responseText, requestId))
    }
    request.onerror = () => {
      unreachable()
      reject(new OfflineError())
    }
    request.onabort = aborted
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    if (signal?.aborted) aborted()
    else request.send(form)
  })
}
