import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from './button-class.ts'

interface Props extends ComponentProps<'button'> {
  look?: ButtonLook
  /** Says what is going on, keeps the button's focus, and lets no second click through. */
  busy?: string | false
}

/** A button; `busy` replaces its words while it works. */
export function Button({ look, busy = false, className, onClick, children, type = 'button', ...rest }: Props) {
  const disabled = busy !== false || rest['aria-disabled']
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={disabled || undefined}
      className={buttonClass(look, className)}
      onClick={(event) => (busy === false ? onClick?.(event) : event.preventDefault())}
    >
      {busy === false ? children : <span role="status">{busy}</span>}
    </button>
  )
}
