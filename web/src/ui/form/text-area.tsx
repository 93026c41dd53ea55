import type { ComponentProps } from 'react'
import { classes } from '../classes.ts'
import { Field, type FieldProps, inputClass } from './field.tsx'

type Props = FieldProps & Omit<ComponentProps<'textarea'>, 'className'> & { inputClassName?: string }

/** Several lines of text; grows with them where the browser can, up to most of the screen. */
export function TextArea({ label, hint, error, className, inputClassName, rows = 4, ...input }: Props) {
  return (
    <Field label={label} hint={hint} {...(error ? { error } : {})} {...(className ? { className } : {})}>
      {(ids) => (
        <textarea
          {...input}
          {...ids}
          rows={rows}
          className={classes(inputClass, 'block max-h-[70svh] resize-y field-sizing-content', inputClassName)}
        />
      )}
    </Field>
  )
}
