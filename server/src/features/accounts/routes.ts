import { deleteMe, getMe, updateMe as updateMeContract } from '@candor/contracts/accounts.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor, IdentifyActor } from '../../http/actor.ts'
import type { Router } from '../../http/route.ts'
import { forgetVisitor, readVisitor, welcomeVisitor } from '../../http/visitor-cookie.ts'
import type { SignIn } from '../../ports/sign-in.ts'
import type { AccountStore } from './account.store.ts'
import { describeMe } from './describe-me.ts'
import { identify, type Visitors } from './identify.ts'
import { passToSignIn, webHeaders } from './sign-in.routes.ts'
import { updateMe } from './update-me.ts'

interface AccountParts {
  store: AccountStore
  signIn: SignIn
  visitors: Visitors
  /** Called when a workspace has been erased, for what others keep of it in memory. */
  onErased: () => void
}

const sessionCookie = /(?:^|;\s*)(?:__Secure-)?candor\.session_token=/

/** Finds the actor of a request: a signed-in account, or the visitor of the cookie. */
export const createIdentify =
  ({ store, signIn, visitors }: AccountParts): IdentifyActor =>
  async (request, reply): Promise<Actor> => {
    const mayHaveSession = sessionCookie.test(request.headers.cookie ?? '')
    const user = mayHaveSession ? await signIn.userOf(webHeaders(request)) : null
    if (!user) {
      const { workspace } = await identify(
        { store, visitors },
        { userId: null, visitorHash: welcomeVisitor(request, reply) },
      )
      return { workspaceId: workspace.id, userId: null, role: workspace.role }
    }
    const { workspace, adopted } = await identify(
      { store, visitors },
      { userId: user.id, visitorHash: readVisitor(request) },
    )
    if (adopted) forgetVisitor(reply)
    return { workspaceId: workspace.id, userId: user.id, role: workspace.role }
  }

export const accountRoutes = (router: Router, { store, visitors, onErased }: AccountParts): void => {
  router.route(getMe, ({ actor }) => describeMe(store, actor))
  router.route(updateMeContract, ({ actor, body }) => updateMe(store, actor, body))
  router.route(deleteMe, async ({ actor, request, reply }) => {
    await store.erase(actor.workspaceId, actor.userId)
    const visitor = readVisitor(request)
    if (visitor) visitors.forget(visitor)
    onErased()
    forgetVisitor(reply)
    return undefined
  })
}

const attempts = { rateLimit: { max: 60, timeWindow: '1 minute' } }

/** better-auth's own paths, below `/auth`. */
export const signInRoutes = (app: FastifyInstance, { signIn }: AccountParts): void => {
  const handler = (request: FastifyRequest, reply: FastifyReply) => passToSignIn(signIn, request, reply)
  const schema = {
    tags: ['accounts'],
    summary: "Sign-up, sign-in, sign-out, session: better-auth's own paths",
  } as object
  app.route({ method: ['GET', 'POST'], url: '/auth/*', schema, config: attempts, handler })
}
