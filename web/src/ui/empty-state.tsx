import type { ReactNode } from 'react'

/** What will be here, and the one thing to do. */
export function EmptyState({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <section className="flex flex-col items-start gap-3 border-t border-rule py-12">
      <h2 className="text-section font-semibold">{title}</h2>
      <p className="prose-serif max-w-[34em] text-muted">{children}</p>
      {action && <div className="mt-3">{action}</div>}
    </section>
  )
}
