import { classes } from './classes.ts'

/** primary: the one thing to do here. plain: an alternative. quiet: a word in a row of words. loss: deletes. */
export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'loss'

const looks: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  plain: 'border border-line bg-raised text-ink hover:border-ink hover:bg-sunken',
  quiet: 'text-accent hover:bg-accent-wash hover:text-accent-strong',
  loss: 'bg-loss text-on-loss hover:opacity-90',
}

/** How a button looks, for whatever element it is. */
export const buttonClass = (look: ButtonLook = 'primary', extra?: string): string =>
  classes(
    'inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded py-2.5 text-center',
    'text-body font-[550] transition-colors duration-150 ease-quiet no-underline select-none',
    'disabled:cursor-not-allowed aria-disabled:cursor-not-allowed aria-disabled:opacity-60 disabled:opacity-60',
    looks[look],
    look === 'quiet' ? 'px-3' : 'px-5',
    extra,
  )
