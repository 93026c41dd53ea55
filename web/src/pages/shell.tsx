import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { AccountLink } from '../features/accounts/account-link.tsx'
import { useOnline } from '../lib/connection.ts'
import { useTheme } from '../lib/use-theme.ts'
import { Menu, menuEntryClass } from '../ui/menu.tsx'
import { Notice } from '../ui/notice.tsx'
import { navClass, SiteHeader, SkipLink } from '../ui/site-header.tsx'
import { ThemeSwitch } from '../ui/theme-switch.tsx'
import { Wordmark } from '../ui/wordmark.tsx'

const places = [
  { to: '/practice', label: 'Practise' },
  { to: '/history', label: 'History' },
  { to: '/settings', label: 'Settings' },
] as const

/** What surrounds every page: its head, and word of a lost connection. */
export function Shell() {
  const online = useOnline()
  const { toggle } = useTheme()
  useFocusOnNewPage()
  return (
    <>
      <SkipLink />
      <SiteHeader
        home={
          <a
            href="/"
            aria-label="Candor, start page"
            className="inline-flex min-h-11 items-center rounded no-underline"
          >
            <Wordmark />
          </a>
        }
        nav={
          <nav aria-label="Pages" className="hidden gap-1 sm:flex">
            {places.map(({ to, label }) => (
              <Link key={to} to={to} className={navClass}>
                {label}
              </Link>
            ))}
          </nav>
        }
        end={
          <>
            <ThemeSwitch onClick={toggle} />
            <div className="hidden sm:block">
              <AccountLink className={navClass} />
            </div>
            <div className="sm:hidden">
              <Menu label="Menu">
                {places.map(({ to, label }) => (
                  <Link key={to} to={to} className={menuEntryClass}>
                    {label}
                  </Link>
                ))}
                <AccountLink className={menuEntryClass} />
              </Menu>
            </div>
          </>
        }
      />
      <Outlet />
      {!online && (
        <Notice tone="late">Candor cannot be reached. What you type is kept in this browser; we keep trying.</Notice>
      )}
    </>
  )
}

/** After a change of page the new heading has the focus, as it would after a full load; once it is there, where it comes late. */
function useFocusOnNewPage(): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const first = useRef(true)
  useEffect(() => {
    if (path === undefined) return undefined
    if (!first.current) return focusHeading()
    first.current = false
    return undefined
  }, [path])
}

const headingOf = () => document.querySelector<HTMLElement>('main h1')

/** Until the heading is there, the page itself has the focus; who has gone elsewhere meanwhile is left there. */
const focusHeading = (): (() => void) | undefined => {
  const target = headingOf() ?? document.getElementById('main')
  target?.focus({ preventScroll: true })
  if (target?.tagName === 'H1') return undefined
  const late = new MutationObserver(() => {
    const heading = headingOf()
    if (!heading) return
    late.disconnect()
    const { activeElement } = document
    if (activeElement === document.body || activeElement?.id === 'main') heading.focus({ preventScroll: true })
  })
  late.observe(document.body, { childList: true, subtree: true })
  return () => late.disconnect()
}
