import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import { jsonOrNull } from './problem.ts'

/** What this browser keeps under a key, where it still has the form that is asked for. */
export function readStored<S extends z.ZodType>(key: string, schema: S): z.output<S> | null {
  try {
    const parsed = schema.safeParse(jsonOrNull(localStorage.getItem(key) ?? ''))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Keeps a value in this browser; `null` removes it. False where the browser refuses (full, or blocked). */
export function writeStored(key: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** State that outlives a reload, in this browser only. */
export function useStored<S extends z.ZodType>(key: string, schema: S, initial: z.output<S>) {
  const [value, setValue] = useState<z.output<S>>(() => readStored(key, schema) ?? initial)
  useEffect(() => {
    writeStored(key, value)
  }, [key, value])
  const forget = useCallback(() => {
    writeStored(key, null)
  }, [key])
  return [value, setValue, forget] as const
}

/** Removes what this browser keeps of a person: drafts and the like, not how the page looks. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('candor.') && key !== 'candor.theme') localStorage.removeItem(key)
  } catch {
    // A blocked storage holds nothing.
  }
}
