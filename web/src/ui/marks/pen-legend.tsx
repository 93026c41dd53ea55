import { type DimensionName, dimensions } from './dimensions.ts'
import { PenMark } from './pen-mark.tsx'

interface Props {
  /** Those that have a quote in the text. */
  shown: readonly DimensionName[]
  /** Unique on the page. */
  name: string
  /** Whose words: "Marked in your answer". */
  label: string
}

/**
 * Says which pen is which, and lets one look at a single one. Put it and the marked text inside one element
 * of the class `marked`: the style sheet does the rest.
 */
export function PenLegend({ shown, name, label }: Props) {
  if (shown.length === 0) return null
  return (
    <fieldset className="no-print flex flex-wrap items-center gap-x-1 gap-y-0 text-small text-muted">
      <legend className="sr-only">{label}</legend>
      <Pen name={name} value="" label="All" checked />
      {shown.map((dimension) => (
        <Pen key={dimension} name={name} value={dimension} label={dimensions[dimension].label} />
      ))}
    </fieldset>
  )
}

function Pen({
  name,
  value,
  label,
  checked = false,
}: {
  name: string
  value: string
  label: string
  checked?: boolean
}) {
  return (
    <label className="group relative inline-flex min-h-11 cursor-pointer items-center text-muted hover:text-ink has-checked:text-ink">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={checked}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
      <span className="inline-flex items-center gap-1.5 rounded-sm px-2.5 py-1 group-has-checked:bg-sunken group-has-focus-visible:outline-2 group-has-focus-visible:outline-accent">
        {value !== '' && <PenMark dimension={value as DimensionName} />}
        {label}
      </span>
    </label>
  )
}
