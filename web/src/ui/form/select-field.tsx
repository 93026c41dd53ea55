import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classes } from '../classes.ts'
import { Field, type FieldProps, inputClass } from './field.tsx'

type Props = FieldProps &
  Omit<ComponentProps<'select'>, 'className' | 'children'> & {
    options: readonly { value: string; label: string }[]
  }

/** One of several, as the device shows such lists: best on a phone, and known to every screen reader. */
export function SelectField({ label, hint, error, className, options, ...select }: Props) {
  return (
    <Field label={label} hint={hint} {...(error ? { error } : {})} {...(className ? { className } : {})}>
      {(ids) => (
        <div className="relative">
          <select {...select} {...ids} className={classes(inputClass, 'min-h-11 cursor-pointer appearance-none pr-11')}>
            {options.map(({ value, label: words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          <ChevronDown
            size={18}
            strokeWidth={1.75}
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 right-3.5 -translate-y-1/2 text-muted"
          />
        </div>
      )}
    </Field>
  )
}
