import type { Me } from '@candor/contracts/accounts.ts'
import type { AccountStore } from './account.store.ts'
import { readSettings } from './settings.rules.ts'

/** Who is asking, as the person sees it. */
export const describeMe = async (
  store: AccountStore,
  actor: { workspaceId: string; userId: string | null; role: 'admin' | 'interviewer' },
): Promise<Me> => {
  const [user, stored] = await Promise.all([
    actor.userId === null ? null : store.userOf(actor.userId),
    store.settingsOf(actor.workspaceId),
  ])
  return {
    user,
    workspace: { id: actor.workspaceId, kind: 'personal', role: actor.role },
    settings: readSettings(stored),
  }
}
