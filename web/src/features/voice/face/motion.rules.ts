/** What the interviewer does: it speaks, it listens, it thinks, it rests. */
export type Manner = 'asking' | 'listening' | 'thinking' | 'resting'

/** How head and eyes stand at a moment. */
export interface Bearing {
  /** 0: eyes open, 1: shut. */
  lid: number
  /** Where the eyes look, each -1 to 1; 0: at the person. */
  gazeX: number
  gazeY: number
  /** Degrees; the head leans. */
  tilt: number
  /** Units of the drawing; the head goes down. */
  nod: number
  /** -1 to 1; the shoulders rise. */
  breath: number
  /** 0 to 1; the brows rise. */
  brow: number
}

export const stillBearing: Bearing = { lid: 0, gazeX: 0, gazeY: 0, tilt: 0, nod: 0, breath: 0, brow: 0 }

/** People in conversation blink about every 3 to 4 s (Bentivoglio et al. 1997: 26 times a minute while talking). In ms. */
const blinkEveryMs = 3_600
const blinkMs = 180
/** A listener's nod: rare, so that it means something. */
const nodEveryMs = 14_000
const nodMs = 900
/** A calm breath. */
const breathMs = 4_400

/** How the face bears itself at `ms` of any clock; the same moment always looks the same. */
export function bearingAt(ms: number, manner: Manner): Bearing {
  const glance = glanceAt(ms, manner)
  return {
    lid: blinkAt(ms),
    gazeX: glance.x,
    gazeY: glance.y,
    tilt: (manner === 'listening' ? 1.6 : 0) + 0.9 * Math.sin(ms / 2_300) + 0.5 * Math.sin(ms / 1_370),
    nod: (manner === 'listening' ? nodAt(ms) : 0) + (manner === 'asking' ? 0.7 * Math.sin(ms / 640) : 0),
    breath: Math.sin((ms / breathMs) * 2 * Math.PI),
    brow: manner === 'asking' ? 0.25 + 0.25 * Math.sin(ms / 1_900) : manner === 'thinking' ? 0.2 : 0.1,
  }
}

/** A blink somewhere in each span of time: quick down, slower up. */
function blinkAt(ms: number): number {
  const span = Math.floor(ms / blinkEveryMs)
  const since = ms - span * blinkEveryMs - chance(span, 1) * (blinkEveryMs - blinkMs)
  if (since < 0 || since > blinkMs) return 0
  const peak = blinkMs * 0.38
  return since < peak ? since / peak : 1 - (since - peak) / (blinkMs - peak)
}

function nodAt(ms: number): number {
  const span = Math.floor(ms / nodEveryMs)
  const since = ms - span * nodEveryMs - chance(span, 2) * (nodEveryMs - nodMs)
  return since < 0 || since > nodMs ? 0 : 3.4 * Math.sin((since / nodMs) * Math.PI) ** 2
}

/** A thinker looks up and aside, a speaker now and then away, a listener at the person. */
function glanceAt(ms: number, manner: Manner): { x: number; y: number } {
  if (manner === 'thinking') return { x: -0.55, y: -0.5 }
  if (manner === 'listening') return { x: 0.06 * Math.sin(ms / 3_100), y: 0 }
  const span = Math.floor(ms / 2_700)
  const away = manner === 'asking' && chance(span, 3) < 0.28 && ms - span * 2_700 < 800
  return away ? { x: chance(span, 4) < 0.5 ? -0.5 : 0.5, y: 0.12 } : { x: 0, y: 0 }
}

/** A number from 0 to 1 that belongs to a span of time. */
function chance(span: number, salt: number): number {
  const mixed = Math.sin(span * 127.1 + salt * 311.7) * 43_758.5453
  return mixed - Math.floor(mixed)
}
