import { type ReactNode, useId } from 'react'
import { classes } from '../classes.ts'

/** What a control needs to be tied to its label, hint and fault. */
export interface FieldIds {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export interface FieldProps {
  label: string
  /** Below the label: what it is for, or "optional". */
  hint?: ReactNode
  /** What is wrong and how to right it; read out when it appears. */
  error?: string | undefined
  className?: string
}

/** Label, hint, control and fault, in this order. */
export function Field({
  label,
  hint,
  error,
  className,
  children,
}: FieldProps & { children: (ids: FieldIds) => ReactNode }) {
  const id = useId()
  const describedBy = classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`)
  return (
    <div className={classes('flex flex-col', className)}>
      <label htmlFor={id} className="font-[550]">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-0.5 text-small text-muted">
          {hint}
        </p>
      )}
      <div className="mt-2">
        {children({
          id,
          'aria-describedby': describedBy === '' ? undefined : describedBy,
          'aria-invalid': error === undefined ? undefined : true,
        })}
      </div>
      <p id={`${id}-error`} role="alert" className={classes('text-small text-loss', error !== undefined && 'mt-2')}>
        {error}
      </p>
    </div>
  )
}

/** The look of everything one types into. */
export const inputClass = classes(
  'w-full rounded border border-line bg-raised px-3.5 py-2.5 text-body text-ink',
  'hover:border-ink focus-visible:border-accent focus-visible:outline-2 focus-visible:outline-offset-2',
  'aria-invalid:border-loss aria-invalid:border-2 disabled:opacity-60',
)
