import type { SpokenPart } from './messages.ts'

/** What was said lately, within a number of bytes; what was not asked for longest goes first. */
export const createSaid = (mostBytes: number) => {
  const entries = new Map<string, SpokenPart>()
  let bytes = 0
  // A phone or token takes about as much as 50 samples.
  const sizeOf = ({ pcm, phones, tokens }: SpokenPart): number => pcm.length + (phones.length + tokens.length) * 100
  const forget = (key: string): void => {
    const entry = entries.get(key)
    if (!entry) return
    entries.delete(key)
    bytes -= sizeOf(entry)
  }
  return {
    get(key: string): SpokenPart | undefined {
      const entry = entries.get(key)
      if (entry) {
        entries.delete(key)
        entries.set(key, entry)
      }
      return entry
    },
    keep(key: string, part: SpokenPart): void {
      forget(key)
      if (sizeOf(part) > mostBytes) return
      entries.set(key, part)
      bytes += sizeOf(part)
      for (const oldest of entries.keys()) {
        if (bytes <= mostBytes) return
        forget(oldest)
      }
    },
  }
}
