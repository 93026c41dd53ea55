export { type Blind, blind } from './blind.ts'
export type { Blinded } from './blinded.ts'
export { revealed } from './reveal.rules.ts'
