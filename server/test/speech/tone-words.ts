import type { TimedWord } from '@candor/contracts/speech.ts'

/**
 * Words as tones, one pitch each, so that a stand-in for a vendor's recogniser really hears: it can be given
 * silence, two people at once, or half a sentence, and has to say so.
 */
const vocabulary = ['we', 'counted', 'the', 'till', 'again', 'and', 'found', 'it', 'crash'] as const
const pitchOf = (index: number): number => 300 + index * 250
const samplesPerMs = 16
const toneMs = 200
const gapMs = 120
const windowMs = 20

/** Each word as 200 ms of its tone and 120 ms of silence, with a little silence before and after. */
export const soundOfTones = (text: string): Uint8Array => {
  const words = text.toLowerCase().split(' ')
  const samples = new Int16Array((gapMs * 2 + words.length * (toneMs + gapMs)) * samplesPerMs)
  for (const [place, word] of words.entries()) {
    const pitch = pitchOf(vocabulary.indexOf(word as 'we'))
    const start = (gapMs + place * (toneMs + gapMs)) * samplesPerMs
    for (let index = 0; index < toneMs * samplesPerMs; index += 1)
      samples[start + index] = Math.round(12_000 * Math.sin((2 * Math.PI * pitch * index) / 16_000))
  }
  return new Uint8Array(samples.buffer)
}

/** The word of a window by its zero crossings; null for silence. */
const wordOf = (samples: Int16Array): string | null => {
  let crossings = 0
  let loudest = 0
  for (const [index, sample] of samples.entries()) {
    loudest = Math.max(loudest, Math.abs(sample))
    if (index > 0 && sample >= 0 !== (samples[index - 1] ?? 0) >= 0) crossings += 1
  }
  if (loudest < 1_000) return null
  const pitch = (crossings / 2) * (1000 / windowMs)
  return vocabulary[Math.round((pitch - pitchOf(0)) / 250)] ?? null
}

/** Hears tones as they come. */
export class ToneListener {
  /** Finished words. */
  readonly words: TimedWord[] = []
  /** The word that sounds now. */
  current: TimedWord | null = null
  #rest = new Uint8Array()
  #atMs = 0

  get tentative(): readonly TimedWord[] {
    return this.current ? [this.current] : []
  }

  accept(pcm: Uint8Array): void {
    const all = new Uint8Array(this.#rest.byteLength + pcm.byteLength)
    all.set(this.#rest)
    all.set(pcm, this.#rest.byteLength)
    const bytes = windowMs * samplesPerMs * 2
    let at = 0
    for (; at + bytes <= all.byteLength; at += bytes) this.#hear(new Int16Array(all.buffer.slice(at, at + bytes)))
    this.#rest = all.slice(at)
  }

  #hear(window: Int16Array): void {
    const word = wordOf(window)
    const startMs = this.#atMs
    this.#atMs += windowMs
    if (this.current && word !== this.current.word) {
      this.words.push(this.current)
      this.current = null
    }
    if (word === null) return
    this.current ??= { word, startMs, endMs: 0 }
    this.current.endMs = this.#atMs
  }

  finish(): readonly TimedWord[] {
    if (this.current) this.words.push(this.current)
    this.current = null
    return this.words
  }
}

export const textOfWords = (words: readonly TimedWord[]): string => words.map(({ word }) => word).join(' ')
