import type { TimedViseme, TimedWord, VisemeName } from '@candor/contracts/speech.ts'

/** A pause after a word, in syllables: spoken English rests about a third of a second at a comma, more at a full stop. */
const pauseAfter = (word: string): number => {
  if (/[.!?…]["')\]]*$/.test(word)) return 2.5
  return /[,;:—–]["')\]]*$/.test(word) ? 1.5 : 0
}

/** Groups of vowels, less a silent e; at least one. Figures and letters that are read out count one each. */
const syllablesOf = (word: string): number => {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  const figures = word.replaceAll(/\D/g, '').length
  const groups = letters.replace(/(?<=[^aeiou])e$/, '').match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(1, groups) + figures
}

/** Where words lie in a sound that says nothing of it: shares of the spoken stretch by syllables, with pauses at marks. */
export const estimateWords = (text: string, spoken: { startMs: number; endMs: number }): TimedWord[] => {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const parts = words.map((word, index) => ({
    word,
    syllables: syllablesOf(word),
    pause: index === words.length - 1 ? 0 : pauseAfter(word),
  }))
  const all = parts.reduce((sum, { syllables, pause }) => sum + syllables + pause, 0)
  const msPerSyllable = (spoken.endMs - spoken.startMs) / Math.max(1, all)
  let atMs = spoken.startMs
  return parts.map(({ word, syllables, pause }) => {
    const startMs = atMs
    const endMs = startMs + syllables * msPerSyllable
    atMs = endMs + pause * msPerSyllable
    return { word, startMs, endMs: Math.min(endMs, spoken.endMs) }
  })
}

const pairs: Record<string, VisemeName> = {
  th: 'TH',
  ch: 'CH',
  sh: 'CH',
  ph: 'FF',
  oo: 'ou',
  ee: 'ih',
  ea: 'ih',
  ou: 'aa',
}
const single: Record<string, VisemeName> = {
  ...{ a: 'aa', e: 'E', i: 'ih', o: 'oh', u: 'ou', y: 'ih', w: 'ou' },
  ...{ b: 'PP', p: 'PP', m: 'PP', f: 'FF', v: 'FF', t: 'DD', d: 'DD', k: 'kk', g: 'kk', c: 'kk', q: 'kk', x: 'kk' },
  ...{ j: 'CH', s: 'SS', z: 'SS', n: 'nn', l: 'nn', r: 'RR', h: 'E' },
}

const shapesOf = (word: string): VisemeName[] => {
  const letters = word
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replace(/(?<=[^aeiou])e$/, '')
  const shapes: VisemeName[] = []
  for (let at = 0; at < letters.length; at += 1) {
    const pair = pairs[letters.slice(at, at + 2)]
    const shape = pair ?? single[letters[at] ?? '']
    if (pair) at += 1
    if (shape && shape !== shapes.at(-1)) shapes.push(shape)
  }
  return shapes.length > 0 ? shapes : ['E']
}

/** Mouth shapes by the letters of words that were placed, closed where nobody speaks. */
export const estimateVisemes = (words: readonly TimedWord[], durationMs: number): TimedViseme[] => {
  const all: TimedViseme[] = [{ viseme: 'sil', startMs: 0 }]
  const add = (viseme: VisemeName, startMs: number): void => {
    const last = all.at(-1)
    if (last && startMs <= last.startMs) all.pop()
    if (all.at(-1)?.viseme !== viseme) all.push({ viseme, startMs })
  }
  for (const [index, { word, startMs, endMs }] of words.entries()) {
    const shapes = shapesOf(word)
    for (const [place, shape] of shapes.entries()) add(shape, startMs + ((endMs - startMs) * place) / shapes.length)
    if (endMs < (words[index + 1]?.startMs ?? durationMs)) add('sil', endMs)
  }
  return all
}
