import { Moon, Sun } from 'lucide-react'

/**
 * Changes between light and dark; style sheets choose which of its two faces is seen, so that it needs no
 * state and can be printed as plain HTML.
 */
export function ThemeSwitch({ onClick }: { onClick?: () => void }) {
  const face = 'items-center gap-2'
  return (
    <button
      type="button"
      data-theme-switch=""
      {...(onClick ? { onClick } : {})}
      className="inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded px-2 text-[0.9375rem] text-muted hover:text-ink"
    >
      <span className={`${face} inline-flex dark:hidden`}>
        <Moon size={18} strokeWidth={1.75} aria-hidden="true" />
        <span className="max-sm:sr-only">Dark</span>
        <span className="sr-only">theme</span>
      </span>
      <span className={`${face} hidden dark:inline-flex`}>
        <Sun size={18} strokeWidth={1.75} aria-hidden="true" />
        <span className="max-sm:sr-only">Light</span>
        <span className="sr-only">theme</span>
      </span>
    </button>
  )
}
