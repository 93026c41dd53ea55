/** What is known of how a person's voice goes up and down. Plain data. */
export interface Intonation {
  /** How often each height was heard, in steps of half a semitone from `lowestHz`; empty: nothing yet. */
  heard: readonly number[]
  /** The last heights of the sound so far, the newest last. */
  last: readonly { endMs: number; step: number }[]
}

export const noIntonation: Intonation = { heard: [], last: [] }

/** Heights are counted from here to 440 Hz, three octaves below and above; Hz. */
const lowestHz = 55
const stepsInOctave = 24
const steps = stepsInOctave * 3

/** Heights that make up an ending: 160 ms, as long as a stressed syllable. Fewer are as likely to be a slip. */
const inEnding = 5
/** An ending without pitch for longer than this (a whisper, a creak, "costs") says nothing. */
const staleMs = 600
/** Before so much pitched speech (1.3 s) nobody's range is known. */
const leastHeard = 40
/**
 * An ending that lies lower than three quarters of what the person said has fallen. A level end within one's range
 * holds the turn, a fall is among the signs that yield it (Duncan, 1972; Gravano and Hirschberg, 2011). Of the
 * synthetic answers that the wait was set on, about two thirds ended so low, and half of the pauses in them.
 */
const lowShare = 0.25

/** The voice was heard at this height, `endMs` of the sound. */
export const heardAt = (known: Intonation, endMs: number, pitchHz: number): Intonation => {
  const step = Math.min(steps - 1, Math.max(0, Math.floor(Math.log2(pitchHz / lowestHz) * stepsInOctave)))
  const heard = known.heard.length === 0 ? Array.from({ length: steps }, () => 0) : known.heard
  return {
    heard: heard.map((count, index) => (index === step ? count + 1 : count)),
    last: [...known.last, { endMs, step }].slice(-inEnding),
  }
}

/** New sound, whose time begins at 0: the person's range stays known. */
export const newSound = (known: Intonation): Intonation => ({ ...known, last: [] })

/** Whether the voice fell at the end of speech that ended at `voicedEndMs`; null: that cannot be told. */
export const hasFallen = ({ heard, last }: Intonation, voicedEndMs: number): boolean | null => {
  const all = heard.reduce((sum, count) => sum + count, 0)
  const oldestMs = last[0]?.endMs ?? 0
  if (all < leastHeard || last.length < inEnding || voicedEndMs - oldestMs > staleMs) return null
  const middle = last.map(({ step }) => step).toSorted((one, other) => one - other)[Math.floor(inEnding / 2)] ?? 0
  const lower = heard.slice(0, middle).reduce((sum, count) => sum + count, 0)
  return lower / all <= lowShare
}
