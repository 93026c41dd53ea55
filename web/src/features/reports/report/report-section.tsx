import { type ReactNode, useId } from 'react'

/** A part of the report under its heading. */
export function ReportSection({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-14 border-t border-rule pt-9 sm:mt-16 print:mt-8 print:pt-5">
      <div className="mb-7 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 print:mb-4">
        <h2 id={id} className="text-section font-semibold">
          {title}
        </h2>
        {note && <p className="text-small text-muted">{note}</p>}
      </div>
      {children}
    </section>
  )
}
