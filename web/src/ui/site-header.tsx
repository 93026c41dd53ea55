import type { ReactNode } from 'react'

/** The line at the head of every page: wordmark, navigation, what stands at its end. */
export function SiteHeader({ home, nav, end }: { home: ReactNode; nav?: ReactNode; end?: ReactNode }) {
  return (
    <header className="no-print border-b border-rule bg-paper">
      <div className="mx-auto flex h-16 w-full max-w-[71.5rem] items-center gap-2 px-5 sm:gap-6 sm:px-8">
        {home}
        {nav}
        <div className="-mr-3 ml-auto flex items-center gap-1">{end}</div>
      </div>
    </header>
  )
}

/** How a word of the navigation looks. */
export const navClass =
  'inline-flex min-h-11 items-center rounded px-3 text-[0.9375rem] text-muted no-underline hover:text-ink aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-accent aria-[current=page]:decoration-2 aria-[current=page]:underline-offset-8'

/** First in the order of keys: past the head of the page. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only rounded bg-accent px-4 py-2.5 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-4 focus:z-30 focus:px-4 focus:py-2.5"
    >
      Skip to the content
    </a>
  )
}
