import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from './button-class.ts'

function Anchor({ look, className, ...rest }: ComponentProps<'a'> & { look?: ButtonLook }) {
  return <a {...rest} className={buttonClass(look, className)} />
}

/** A link to another page of the app that looks like a button. */
export const LinkButton = createLink(Anchor)
