import { median } from '../support.ts'
import type { Tapped } from './page-tap.ts'

/** The audio context's time against the page's clock. */
export interface OutputClock {
  /** Add it to a moment of the page's clock, in ms: what of the context is given out at that moment. */
  heardMs: number
  /** What is computed at that moment lies this much further on, in ms: the way from the worklet to the ear. */
  aheadMs: number
}

/**
 * Both run evenly, so that the middle of some hundred stamps is right to a fraction of one; a single stamp
 * moves by the output's own buffer.
 */
export const outputClock = ({ stamps }: Tapped): OutputClock => ({
  heardMs: median(stamps.map(({ contextMs, pageMs }) => contextMs - pageMs)),
  aheadMs: median(stamps.map(({ renderedMs, contextMs }) => renderedMs - contextMs)),
})

/** Moments of the context, in ms, at which a sample that is not silent left the playback worklet; ascending. */
export const soundingMs = ({ blocks, sampleRate }: Tapped): number[] =>
  blocks.flatMap(({ frame, samples }) =>
    samples.flatMap((sample, at) => (sample === 0 ? [] : [((frame + at) * 1000) / sampleRate])),
  )
