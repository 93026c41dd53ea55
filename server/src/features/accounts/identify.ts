import type { AccountStore, Workspace } from './account.store.ts'

export interface Identity {
  workspace: Workspace
  /** The visitor's cookie has served: its workspace belongs to the account now. */
  adopted: boolean
}

/**
 * The workspace of a request. Somebody who has just signed in still brings the visitor's cookie:
 * what they did before comes with them here, so that a crash between sign-in and adoption heals at
 * the next request.
 */
export const identify = async (
  store: AccountStore,
  who: { userId: string; visitorHash: Buffer | null } | { userId: null; visitorHash: Buffer },
): Promise<Identity> => {
  if (who.userId === null) return { workspace: await store.workspaceOfVisitor(who.visitorHash), adopted: false }
  const own = who.visitorHash ? null : await store.workspaceOfUser(who.userId)
  if (own) return { workspace: own, adopted: false }
  return { workspace: await store.adopt(who.userId, who.visitorHash), adopted: who.visitorHash !== null }
}
