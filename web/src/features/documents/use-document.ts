import type { CandorDocument, DocumentKind } from '@candor/contracts/documents.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ApiProblem } from '../../lib/problem.ts'
import { documentQuery, pasteDocument, removeDocument, saveCorrection, uploadDocument } from './documents.ts'

interface Transfer {
  fileName: string
  /** 0 to 1; 1: the server has it and reads. */
  share: number
}

/** One optional document of a form: brought, shown, corrected, removed. `id` belongs to the form. */
export function useDocument(kind: DocumentKind, id: string | null, onChange: (id: string | null) => void) {
  const client = useQueryClient()
  const [transfer, setTransfer] = useState<Transfer | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const stop = useRef<AbortController | null>(null)
  const stored = useQuery({ ...documentQuery(id ?? ''), enabled: id !== null })
  const gone = stored.error instanceof ApiProblem && stored.error.status === 404

  useEffect(() => {
    // Deleted in another tab, or with everything else: the form goes on without it.
    if (gone) onChange(null)
  }, [gone, onChange])
  useEffect(() => () => stop.current?.abort(), [])

  const keep = (document: CandorDocument) => {
    client.setQueryData(documentQuery(document.id).queryKey, document)
    onChange(document.id)
  }

  const send = async (file: File) => {
    stop.current = new AbortController()
    const { signal } = stop.current
    setFailure(null)
    setTransfer({ fileName: file.name, share: 0 })
    try {
      const onProgress = (share: number) => setTransfer({ fileName: file.name, share })
      keep(await uploadDocument(kind, file, { signal, onProgress }))
    } catch (error) {
      if (!signal.aborted) setFailure(error)
    }
    if (stop.current?.signal === signal) setTransfer(null)
  }

  return {
    document: id === null ? null : (stored.data ?? null),
    loading: id !== null && stored.isPending,
    loadError: gone ? null : stored.error,
    reload: stored.refetch,
    transfer,
    failure,
    dismiss: () => setFailure(null),
    send,
    cancel: () => {
      stop.current?.abort()
      setTransfer(null)
    },
    paste: async (text: string) => keep(await pasteDocument(kind, text)),
    correct: async (document: CandorDocument, text: string) => keep(await saveCorrection(document.id, text)),
    remove: async (document: CandorDocument) => {
      await removeDocument(document.id)
      onChange(null)
    },
  }
}
