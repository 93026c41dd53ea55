import { useId } from 'react'

interface Props {
  label: string
  hint?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** On or off, at once. */
export function SwitchField({ label, hint, checked, onChange }: Props) {
  const id = useId()
  return (
    <div className="flex min-h-11 items-center justify-between gap-6">
      <div>
        <label htmlFor={id} className="cursor-pointer font-[550]">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-small text-muted">
            {hint}
          </p>
        )}
      </div>
      <span className="relative inline-flex h-11 w-13 shrink-0 items-center">
        <input
          id={id}
          type="checkbox"
          role="switch"
          aria-checked={checked}
          aria-describedby={hint ? `${id}-hint` : undefined}
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          className="peer absolute inset-0 z-10 size-full cursor-pointer opacity-0"
        />
        <span className="h-7 w-full rounded-full border border-line bg-sunken transition-colors peer-checked:border-accent peer-checked:bg-accent peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent" />
        <span className="absolute left-1 size-5 rounded-full bg-line transition-transform duration-150 ease-quiet peer-checked:translate-x-6 peer-checked:bg-on-accent" />
      </span>
    </div>
  )
}
