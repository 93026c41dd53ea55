import type { ReactNode } from 'react'
import { classes } from './classes.ts'

/** The column a page is set in: `read` 680 px, `wide` 1,080 px. */
export function Page({ width = 'read', children }: { width?: 'read' | 'wide'; children: ReactNode }) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className={classes(
        'mx-auto w-full px-5 pt-8 pb-24 sm:px-8 sm:pt-14',
        width === 'read' ? 'max-w-[46.5rem]' : 'max-w-[71.5rem]',
      )}
    >
      {children}
    </main>
  )
}
