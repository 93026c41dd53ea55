import type { ComponentProps } from 'react'
import { classes } from '../classes.ts'
import { Field, type FieldProps, inputClass } from './field.tsx'

type Props = FieldProps & Omit<ComponentProps<'input'>, 'className' | 'size'> & { large?: boolean }

/** One line of text; `large` for the one that a page is about. */
export function TextField({ label, hint, error, className, large = false, ...input }: Props) {
  return (
    <Field label={label} hint={hint} {...(error ? { error } : {})} {...(className ? { className } : {})}>
      {(ids) => (
        <input
          {...input}
          {...ids}
          className={classes(inputClass, large ? 'min-h-16 px-4 font-serif text-lead sm:text-section' : 'min-h-11')}
        />
      )}
    </Field>
  )
}
