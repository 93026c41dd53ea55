import { navClass, SiteHeader, SkipLink } from '../../ui/site-header.tsx'
import { ThemeSwitch } from '../../ui/theme-switch.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'

/** The head of the landing page: what is on it, and the way in for those who have been here. */
export function LandingHeader() {
  return (
    <>
      <SkipLink />
      <SiteHeader
        home={
          <a href="/" aria-current="page" className="inline-flex min-h-11 items-center rounded no-underline">
            <Wordmark />
          </a>
        }
        nav={
          <nav aria-label="On this page" className="hidden gap-1 md:flex">
            <a href="#how" className={navClass}>
              How it works
            </a>
            <a href="#report" className={navClass}>
              A sample report
            </a>
            <a href="#promises" className={navClass}>
              What we promise
            </a>
          </nav>
        }
        end={
          <>
            <ThemeSwitch />
            <a href="/history" className={`${navClass} max-sm:hidden`}>
              History
            </a>
            <a href="/sign-in" className={navClass}>
              Sign in
            </a>
          </>
        }
      />
    </>
  )
}

/** The foot of the landing page. */
export function LandingFooter() {
  const link = 'inline-flex min-h-11 items-center text-muted underline-offset-4 hover:text-ink hover:underline'
  return (
    <footer className="border-t border-rule">
      <div className="mx-auto flex max-w-[71.5rem] flex-wrap items-center justify-between gap-x-8 px-5 py-8 text-small text-muted sm:px-8">
        <p>Candor is free software that you run yourself.</p>
        <nav aria-label="More" className="flex flex-wrap gap-x-6">
          <a href="/practice" className={link}>
            Practise
          </a>
          <a href="/history" className={link}>
            History
          </a>
          <a href="/settings" className={link}>
            Settings
          </a>
          <a href="/docs" className={link}>
            API reference
          </a>
        </nav>
      </div>
    </footer>
  )
}
