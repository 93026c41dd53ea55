import { useCallback, useState } from 'react'
import type { DimensionName } from '../../ui/marks/dimensions.ts'

export interface Chosen {
  /** The dimension whose quotes alone are drawn; null: all are. */
  only: DimensionName | null
  pinned: DimensionName | null
  onPin: (dimension: DimensionName) => void
  /** Under the pointer or reached by keyboard, for as long as that lasts. */
  onPoint: (dimension: DimensionName | null) => void
}

/** Which dimension's quotes an answer shows: one chosen for good, or one pointed at for the moment. */
export function useChosen(): Chosen {
  const [pinned, setPinned] = useState<DimensionName | null>(null)
  const [pointed, onPoint] = useState<DimensionName | null>(null)
  const onPin = useCallback((name: DimensionName) => setPinned((old) => (old === name ? null : name)), [])
  return { only: pointed ?? pinned, pinned, onPin, onPoint }
}
