import type { Mouth } from './mouth.rules.ts'

/** The drawings of what moves, as paths around their own middle, in units of the drawing. */

const n = (value: number): string => value.toFixed(2)

/** Upper lip, lower lip, and what is seen between them. */
export function mouthPaths(mouth: Mouth): {
  upper: string
  lower: string
  inner: string
  teeth: string
  tongue: string
} {
  const half = 16.5 + mouth.width * 3.6 - mouth.round * 3.5 - mouth.open * 2.6
  const inner = half - 1.6
  const gap = mouth.open * 15 * (1 - mouth.press)
  const rise = gap * 0.22
  const drop = gap * (1 - mouth.tuck * 0.55)
  const upperLip = 3.5 + mouth.round * 1 - mouth.press * 1.7
  const lowerLip = 4.6 + mouth.round * 1.2 - mouth.press * 2 - mouth.tuck * 1.8
  const corner = -2.7 + mouth.round * 2.7 + mouth.open * 0.8
  const top = -rise - upperLip
  const bottom = drop + lowerLip
  const upperInner = `C${n(inner * 0.45)} ${n(-rise - 0.2)} ${n(-inner * 0.45)} ${n(-rise - 0.2)}`
  const lowerInner = `C${n(inner * 0.55)} ${n(drop * 1.18 + 0.2)} ${n(-inner * 0.55)} ${n(drop * 1.18 + 0.2)}`
  return {
    upper: `M${n(-half)} ${n(corner)}C${n(-half * 0.6)} ${n(top * 0.72)} ${n(-half * 0.3)} ${n(top - 0.6)} 0 ${n(top + 0.9)}C${n(half * 0.3)} ${n(top - 0.6)} ${n(half * 0.6)} ${n(top * 0.72)} ${n(half)} ${n(corner)}${upperInner} ${n(-half)} ${n(corner)}Z`,
    lower: `M${n(-half)} ${n(corner)}C${n(-half * 0.55)} ${n(bottom * 1.12)} ${n(half * 0.55)} ${n(bottom * 1.12)} ${n(half)} ${n(corner)}${lowerInner} ${n(-half)} ${n(corner)}Z`,
    inner: `M${n(-half)} ${n(corner)}C${n(-inner * 0.45)} ${n(-rise - 0.2)} ${n(inner * 0.45)} ${n(-rise - 0.2)} ${n(half)} ${n(corner)}${lowerInner} ${n(-half)} ${n(corner)}Z`,
    teeth: teethPath(inner, rise, gap, mouth.teeth),
    tongue: tonguePath(inner, drop, mouth),
  }
}

function teethPath(inner: number, rise: number, gap: number, seen: number): string {
  const depth = Math.min(gap * 0.72, 1.2 + 2.8 * seen) * (seen > 0.02 ? 1 : 0)
  const half = inner * 0.74
  return `M${n(-half)} ${n(-rise - 1)}H${n(half)}V${n(-rise + depth * 0.6)}Q0 ${n(-rise + depth * 1.3)} ${n(-half)} ${n(-rise + depth * 0.6)}Z`
}

function tonguePath(inner: number, drop: number, mouth: Mouth): string {
  const half = inner * 0.6
  const top = drop * (1.02 - mouth.tongue * 0.55)
  return `M${n(-half)} ${n(drop + 2)}Q${n(-half * 0.6)} ${n(top)} 0 ${n(top)}Q${n(half * 0.6)} ${n(top)} ${n(half)} ${n(drop + 2)}Z`
}

/** An eye's opening and the line of its upper lid; `lid` 0 is open, 1 shut. */
export function eyePaths(lid: number): { opening: string; lash: string } {
  const top = -6.1 * (1 - lid) + 2.4 * lid
  const bottom = 4.3 * (1 - lid) + 2.6 * lid
  const upper = `M-9 0.9C-5.6 ${n(top)} 4.6 ${n(top)} 9 -0.2`
  return { opening: `${upper}C4.6 ${n(bottom)} -4.8 ${n(bottom)} -9 0.9Z`, lash: upper }
}

/** The head's outline from ear to ear, its chin lower the further the jaw is down. */
export function headPath(jaw: number): string {
  const drop = jaw * 4.2
  return `M71 112C70 74 90 54 120 54S170 74 169 112C169 136 166 156 ${n(157)} ${n(172 + drop * 0.5)}C149 ${n(187 + drop * 0.8)} 134 ${n(199 + drop)} 120 ${n(199 + drop)}S91 ${n(187 + drop * 0.8)} 83 ${n(172 + drop * 0.5)}C74 156 71 136 71 112Z`
}
