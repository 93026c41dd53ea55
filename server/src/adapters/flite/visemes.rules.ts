import type { TimedViseme, VisemeName } from '@candor/contracts/speech.ts'

/**
 * Which mouth shape each phone of Flite has. The phones are those of its US English phone set
 * (https://github.com/festvox/flite/blob/master/lang/usenglish/us_phoneset.c), the shapes those of Oculus
 * with the phones it names for them
 * (https://developers.meta.com/horizon/documentation/unity/audio-ovrlipsync-viseme-reference). The shapes
 * know five vowels, so the others go to the nearest by height and rounding of the lips; of a diphthong it
 * is where it begins.
 */
export const visemeOfPhone: Readonly<Record<string, VisemeName>> = {
  pau: 'sil',
  'h#': 'sil',
  brth: 'sil',
  p: 'PP',
  b: 'PP',
  m: 'PP',
  f: 'FF',
  v: 'FF',
  th: 'TH',
  dh: 'TH',
  t: 'DD',
  d: 'DD',
  dx: 'DD',
  k: 'kk',
  g: 'kk',
  ng: 'kk',
  hh: 'kk',
  hv: 'kk',
  ch: 'CH',
  jh: 'CH',
  sh: 'CH',
  zh: 'CH',
  s: 'SS',
  z: 'SS',
  n: 'nn',
  nx: 'nn',
  l: 'nn',
  en: 'nn',
  el: 'nn',
  em: 'PP',
  r: 'RR',
  er: 'RR',
  axr: 'RR',
  aa: 'aa',
  ae: 'aa',
  ah: 'aa',
  ay: 'aa',
  aw: 'aa',
  eh: 'E',
  ey: 'E',
  ax: 'E',
  ih: 'ih',
  iy: 'ih',
  y: 'ih',
  ao: 'oh',
  ow: 'oh',
  oy: 'oh',
  uh: 'ou',
  uw: 'ou',
  w: 'ou',
}

/** Shapes that follow each other unchanged are one. */
export const mergeVisemes = (visemes: readonly TimedViseme[]): TimedViseme[] =>
  visemes.filter(({ viseme }, index) => viseme !== visemes[index - 1]?.viseme)
