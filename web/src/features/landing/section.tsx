import type { ReactNode } from 'react'

/** A part of the landing page: a hairline, its heading, what it says. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mx-auto max-w-[71.5rem] px-5 sm:px-8">
      <div className="border-t border-rule py-14 sm:py-20">
        <h2 id={`${id}-title`} className="mb-8 text-title font-[560] tracking-[-0.012em] sm:mb-12">
          {title}
        </h2>
        {children}
      </div>
    </section>
  )
}
