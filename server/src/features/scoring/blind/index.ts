export { type Blind, type BlindOptions, blind } from './blind.ts'
export { type Blinded, type BlindedSpan, inOriginal } from './blinded.ts'
