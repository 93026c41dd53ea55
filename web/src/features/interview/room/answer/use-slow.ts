import { useEffect, useState } from 'react'

/** A built-in judgement is there earlier; what takes longer waits for a model. */
const slowMs = 1_200

/** True once something has been under way for a while. */
export function useSlow(underWay: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!underWay) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), slowMs)
    return () => clearTimeout(timer)
  }, [underWay])
  return slow
}
