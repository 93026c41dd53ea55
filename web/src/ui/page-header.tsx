import { type ReactNode, useEffect } from 'react'

interface Props {
  title: string
  /** The browser tab's words where they differ from the heading. */
  tab?: string
  children?: ReactNode
}

/** A page's heading and the sentence below it; sets the tab's title. */
export function PageHeader({ title, tab, children }: Props) {
  useEffect(() => {
    document.title = `${tab ?? title} · Candor`
  }, [title, tab])
  return (
    <header className="flex flex-col gap-3">
      <h1 tabIndex={-1} className="text-title font-semibold">
        {title}
      </h1>
      {children && <div className="prose-serif max-w-[36em] text-muted">{children}</div>}
    </header>
  )
}
