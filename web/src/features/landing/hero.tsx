import { buttonClass } from '../../ui/button-class.ts'

/** One sentence, one button. */
export function Hero() {
  return (
    <section className="mx-auto max-w-[71.5rem] px-5 pt-12 pb-12 sm:px-8 sm:pt-18 sm:pb-14">
      <h1 className="max-w-[17em] text-display font-[560] tracking-[-0.022em]">
        Practise your interview, and see which of your words counted.
      </h1>
      <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 sm:mt-9">
        <a href="/practice" className={buttonClass('primary', 'min-h-13 px-7 text-[1.0625rem]')}>
          Start an interview
        </a>
        <p className="text-muted">No account needed. About twenty minutes.</p>
      </div>
    </section>
  )
}
