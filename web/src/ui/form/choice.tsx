import { useId } from 'react'

interface Props<V extends string> {
  label: string
  options: readonly { value: V; label: string; hint?: string }[]
  value: V
  onChange: (value: V) => void
}

/** One of a few, all in sight: radio buttons that look like a divided line. Arrow keys move the choice. */
export function Choice<V extends string>({ label, options, value, onChange }: Props<V>) {
  const name = useId()
  const hint = options.find((option) => option.value === value)?.hint
  return (
    <fieldset className="min-w-0">
      <legend className="font-[550]">{label}</legend>
      <div className="mt-2 flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="relative inline-flex min-h-11 cursor-pointer items-center rounded border border-line bg-raised px-4 text-[0.9375rem] hover:border-ink has-checked:border-accent has-checked:bg-accent-wash has-checked:font-[550] has-checked:text-accent-strong has-checked:inset-ring has-checked:inset-ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint && <p className="mt-2 text-small text-muted">{hint}</p>}
    </fieldset>
  )
}
