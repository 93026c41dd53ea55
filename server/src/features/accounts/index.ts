import type { AccountStore } from './account.store.ts'

export { type Identity, identify } from './identify.ts'
export { readSettings } from './settings.rules.ts'
export type { AccountStore }
