import { sql } from 'kysely'
import type { Db } from '../../db/pool.ts'

export interface Workspace {
  id: string
  kind: 'personal' | 'team'
  role: 'admin' | 'interviewer'
}

export type AccountStore = ReturnType<typeof createAccountStore>

const moveTo = (db: Db, from: string, to: string) => [
  db.updateTable('document').set({ workspace_id: to }).where('workspace_id', '=', from),
  db.updateTable('interview').set({ workspace_id: to }).where('workspace_id', '=', from),
]

/** Personal workspaces: a visitor's is found by the hash of the cookie, an account's by its membership. */
export const createAccountStore = (db: Db) => ({
  /** The workspace of the visitor, made at the first request that needs one. */
  async workspaceOfVisitor(visitorHash: Buffer): Promise<Workspace> {
    const known = await db
      .selectFrom('workspace')
      .select(['id', 'kind'])
      .where('visitor_hash', '=', visitorHash)
      .executeTakeFirst()
    if (known) return { ...known, role: 'admin' }
    const made = await db
      .insertInto('workspace')
      .values({ kind: 'personal', visitor_hash: visitorHash })
      // Two first requests at once: both get the one that was made first.
      .onConflict((conflict) => conflict.column('visitor_hash').doUpdateSet({ visitor_hash: visitorHash }))
      .returning(['id', 'kind'])
      .executeTakeFirstOrThrow()
    return { ...made, role: 'admin' }
  },

  async workspaceOfUser(userId: string): Promise<Workspace | null> {
    const found = await db
      .selectFrom('membership')
      .innerJoin('workspace', 'workspace.id', 'membership.workspace_id')
      .select(['workspace.id', 'workspace.kind', 'membership.role'])
      .where('membership.user_id', '=', userId)
      .where('workspace.kind', '=', 'personal')
      .orderBy('membership.created_at')
      .executeTakeFirst()
    return found ?? null
  },

  /**
   * Gives a visitor's workspace to an account: as its own where it has none yet, otherwise by moving
   * what was done there. Doing it again changes nothing. Returns the account's workspace.
   */
  async adopt(userId: string, visitorHash: Buffer | null): Promise<Workspace> {
    return db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${userId}, 0))`.execute(tx)
      const store = createAccountStore(tx)
      const own = await store.workspaceOfUser(userId)
      const visitor = visitorHash
        ? await tx
            .selectFrom('workspace')
            .select(['id', 'settings'])
            .where('visitor_hash', '=', visitorHash)
            .forUpdate()
            .executeTakeFirst()
        : undefined
      if (own && visitor) {
        for (const move of moveTo(tx, visitor.id, own.id)) await move.execute()
        await tx.deleteFrom('workspace').where('id', '=', visitor.id).execute()
      }
      if (own) return own
      const workspace = visitor
        ? await tx
            .updateTable('workspace')
            .set({ visitor_hash: null })
            .where('id', '=', visitor.id)
            .returning(['id', 'kind'])
            .executeTakeFirstOrThrow()
        : await tx
            .insertInto('workspace')
            .values({ kind: 'personal', visitor_hash: null })
            .returning(['id', 'kind'])
            .executeTakeFirstOrThrow()
      await tx.insertInto('membership').values({ workspace_id: workspace.id, user_id: userId, role: 'admin' }).execute()
      return { ...workspace, role: 'admin' }
    })
  },

  async settingsOf(workspaceId: string): Promise<object> {
    const found = await db.selectFrom('workspace').select('settings').where('id', '=', workspaceId).executeTakeFirst()
    return found?.settings ?? {}
  },

  async saveSettings(workspaceId: string, settings: object): Promise<void> {
    await db
      .updateTable('workspace')
      .set({ settings: JSON.stringify(settings) })
      .where('id', '=', workspaceId)
      .execute()
  },

  async userOf(userId: string): Promise<{ id: string; email: string; name: string } | null> {
    const found = await db
      .selectFrom('auth_user')
      .select(['id', 'email', 'name'])
      .where('id', '=', userId)
      .executeTakeFirst()
    return found ?? null
  },

  async rename(userId: string, name: string): Promise<void> {
    await db.updateTable('auth_user').set({ name }).where('id', '=', userId).execute()
  },

  /** Deletes the workspace with everything of it, and the account with its sessions; one transaction. */
  async erase(workspaceId: string, userId: string | null): Promise<void> {
    await db.transaction().execute(async (tx) => {
      await tx.deleteFrom('workspace').where('id', '=', workspaceId).execute()
      if (userId !== null) await tx.deleteFrom('auth_user').where('id', '=', userId).execute()
    })
  },
})
