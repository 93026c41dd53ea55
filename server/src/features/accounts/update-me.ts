import type { Me, PersonSettingsChange } from '@candor/contracts/accounts.ts'
import type { AccountStore } from './account.store.ts'
import { describeMe } from './describe-me.ts'
import { readSettings } from './settings.rules.ts'

type Actor = Parameters<typeof describeMe>[1]

/** Changes settings, and the account's name where there is an account. */
export const updateMe = async (
  store: AccountStore,
  actor: Actor,
  change: { name?: string; settings?: PersonSettingsChange },
): Promise<Me> => {
  if (change.settings) {
    const current = readSettings(await store.settingsOf(actor.workspaceId))
    await store.saveSettings(actor.workspaceId, { ...current, ...change.settings })
  }
  if (change.name !== undefined && actor.userId !== null) await store.rename(actor.userId, change.name)
  return describeMe(store, actor)
}
