import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { Broken } from './pages/broken.tsx'
import { NotFound } from './pages/not-found.tsx'
import { Shell } from './pages/shell.tsx'
import { Waiting } from './pages/waiting.tsx'

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Broken })
const getParentRoute = () => root

const practice = createRoute({
  getParentRoute,
  path: '/practice',
  component: lazyRouteComponent(() => import('./pages/practice.tsx')),
})

const practise = createRoute({
  getParentRoute,
  path: '/practise',
  beforeLoad: () => {
    throw redirect({ to: '/practice' })
  },
})

const room = createRoute({
  getParentRoute,
  path: '/interviews/$id',
  component: lazyRouteComponent(() => import('./pages/room.tsx')),
})

const report = createRoute({
  getParentRoute,
  path: '/interviews/$id/report',
  component: lazyRouteComponent(() => import('./pages/report.tsx')),
})

const history = createRoute({
  getParentRoute,
  path: '/history',
  validateSearch: ({ q }: Record<string, unknown>): { q?: string } =>
    typeof q === 'string' || typeof q === 'number' ? { q: String(q).slice(0, 200) } : {},
  component: lazyRouteComponent(() => import('./pages/history.tsx')),
})

const settings = createRoute({
  getParentRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings.tsx')),
})

const signIn = createRoute({
  getParentRoute,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./pages/sign-in.tsx')),
})

const signUp = createRoute({
  getParentRoute,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('./pages/sign-up.tsx')),
})

/** Every address of the app; each page is loaded when it is opened. `/` is the landing, outside of the app. */
export const router = createRouter({
  routeTree: root.addChildren([practice, practise, room, report, history, settings, signIn, signUp]),
  defaultPreload: 'intent',
  defaultPendingComponent: Waiting,
  defaultPendingMs: 200,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
