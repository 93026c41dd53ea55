import type { TimedViseme } from '@candor/contracts/speech.ts'
import { useEffect, useRef } from 'react'
import { atRest, FaceDrawing, faceMover } from './drawing.tsx'
import { bearingAt, type Manner } from './motion.rules.ts'
import { blend, mouthAt } from './mouth.rules.ts'
import type { Persona } from './personas.tsx'

interface Props {
  persona: Persona
  manner: Manner
  visemes: readonly TimedViseme[]
  /** Milliseconds of the sound that is heard now; null: none. */
  position: () => number | null
}

/** Share of the way back to rest that the mouth goes with each picture, once the sound has stopped. */
const relax = 0.25

/** The interviewer's face: lips in step with the sound, eyes that blink. Where motion is not wanted it stands still. */
export function Face({ persona, manner, visemes, position }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  const now = useRef({ manner, visemes, position })
  now.current = { manner, visemes, position }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another persona is another drawing, whose parts must be found anew.
  useEffect(() => {
    if (!svg.current) return
    const move = faceMover(svg.current)
    const quiet = matchMedia('(prefers-reduced-motion: reduce)')
    let mouth = atRest.mouth
    let frame = 0
    const draw = (ms: number) => {
      frame = requestAnimationFrame(draw)
      const { manner: does, visemes: shapes, position: heard } = now.current
      const at = heard()
      mouth = at === null ? blend(mouth, atRest.mouth, relax) : mouthAt(shapes, at)
      move(mouth, bearingAt(ms, does))
    }
    const restart = () => {
      cancelAnimationFrame(frame)
      if (quiet.matches) move(atRest.mouth, atRest.bearing)
      else frame = requestAnimationFrame(draw)
    }
    restart()
    quiet.addEventListener('change', restart)
    return () => {
      cancelAnimationFrame(frame)
      quiet.removeEventListener('change', restart)
    }
  }, [persona])
  return <FaceDrawing key={persona.id} persona={persona} svg={svg} />
}
