import { Minus, Plus } from 'lucide-react'
import { useId } from 'react'

interface Props {
  label: string
  hint?: string
  value: number
  min: number
  max: number
  step?: number
  onChange: (value: number) => void
}

const stepClass =
  'grid size-11 shrink-0 cursor-pointer place-items-center text-ink hover:bg-sunken disabled:cursor-not-allowed disabled:text-line first:rounded-l last:rounded-r'

/** A small number with a step to either side. */
export function NumberField({ label, hint, value, min, max, step = 1, onChange }: Props) {
  const id = useId()
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)))
  return (
    <div className="flex items-center justify-between gap-4">
      <div className="min-w-0">
        <label htmlFor={id} className="font-[550]">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-small text-muted">
            {hint}
          </p>
        )}
      </div>
      <div className="inline-flex shrink-0 items-center rounded border border-line bg-raised">
        <button
          type="button"
          className={stepClass}
          disabled={value <= min}
          onClick={() => set(value - step)}
          aria-label={`${label}: fewer`}
        >
          <Minus size={18} strokeWidth={1.75} aria-hidden="true" />
        </button>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          step={step}
          value={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => event.target.value !== '' && set(Math.round(event.target.valueAsNumber))}
          className="tabular h-11 w-14 border-x border-rule bg-transparent text-center [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none"
        />
        <button
          type="button"
          className={stepClass}
          disabled={value >= max}
          onClick={() => set(value + step)}
          aria-label={`${label}: more`}
        >
          <Plus size={18} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </div>
    </div>
  )
}
