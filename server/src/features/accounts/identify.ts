import type { AccountStore, Workspace } from './account.store.ts'

export interface Identity {
  workspace: Workspace
  /** The visitor's cookie has served: its workspace belongs to the account now. */
  adopted: boolean
}

/**
 * How long a visitor's workspace is remembered without asking the database again. Every request
 * asks; erasing and signing in forget it here at once, and on another instance after this.
 */
const rememberedMs = 5_000
const mostRemembered = 10_000

export interface Visitors {
  workspaceOf(visitorHash: Buffer): Promise<Workspace>
  /** Its workspace is gone, or belongs to an account now. */
  forget(visitorHash: Buffer): void
}

/** Whose workspace a visitor's cookie is; the `now` of the machine only decides when to ask again. */
export const rememberVisitors = (store: AccountStore, now: () => number = () => performance.now()): Visitors => {
  const known = new Map<string, { workspace: Workspace; untilMs: number }>()
  return {
    async workspaceOf(visitorHash) {
      const key = visitorHash.toString('base64')
      const found = known.get(key)
      if (found && found.untilMs > now()) return found.workspace
      const workspace = await store.workspaceOfVisitor(visitorHash)
      if (known.size >= mostRemembered) known.clear()
      known.set(key, { workspace, untilMs: now() + rememberedMs })
      return workspace
    },
    forget(visitorHash) {
      known.delete(visitorHash.toString('base64'))
    },
  }
}

/**
 * The workspace of a request. Somebody who has just signed in still brings the visitor's cookie:
 * what they did before comes with them here, so that a crash between sign-in and adoption heals at
 * the next request.
 */
export const identify = async (
  { store, visitors }: { store: AccountStore; visitors: Visitors },
  who: { userId: string; visitorHash: Buffer | null } | { userId: null; visitorHash: Buffer },
): Promise<Identity> => {
  if (who.userId === null) return { workspace: await visitors.workspaceOf(who.visitorHash), adopted: false }
  if (!who.visitorHash) {
    const own = await store.workspaceOfUser(who.userId)
    return { workspace: own ?? (await store.adopt(who.userId, null)), adopted: false }
  }
  const workspace = await store.adopt(who.userId, who.visitorHash)
  visitors.forget(who.visitorHash)
  return { workspace, adopted: true }
}
