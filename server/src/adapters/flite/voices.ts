import type { Voice } from '@candor/contracts/speech.ts'

/** The voices inside of the package that speak at 16 kHz (`kal` has 8 kHz, `awb_time` tells the time only); the first is the default. */
export const voices: readonly Voice[] = [
  { id: 'flite:slt', language: 'en-US', name: 'Sarah' },
  { id: 'flite:rms', language: 'en-US', name: 'Robert' },
  { id: 'flite:awb', language: 'en-GB', name: 'Alasdair' },
  { id: 'flite:kal16', language: 'en-US', name: 'Karl' },
]
