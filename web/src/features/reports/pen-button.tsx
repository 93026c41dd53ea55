import { type DimensionName, dimensions } from '../../ui/marks/dimensions.ts'
import type { Chosen } from './use-chosen.ts'

/** Lies over the row of a dimension: pointing at it or pressing it leaves only its quotes drawn in the answer. */
export function PenButton({ name, chosen, className }: { name: DimensionName; chosen: Chosen; className: string }) {
  const { pinned, onPin, onPoint } = chosen
  return (
    <button
      type="button"
      aria-pressed={pinned === name}
      aria-label={`${dimensions[name].label}: show only its quotes in the answer`}
      onClick={() => onPin(name)}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPoint(name)}
      onPointerLeave={() => onPoint(null)}
      onFocus={({ target }) => target.matches(':focus-visible') && onPoint(name)}
      onBlur={() => onPoint(null)}
      className={`no-print absolute cursor-pointer ${className}`}
    />
  )
}
